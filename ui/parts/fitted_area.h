// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace danggol::ui
{

/// The middle of a dialog: as large as what is in it, and scrolling only where that would be taller than
/// there is room for.
class FittedArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit FittedArea(QWidget *content, QWidget *parent = nullptr);

    /// Px; more than that scrolls.
    void setMostHeight(int px);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_mostHeight = QWIDGETSIZE_MAX;
};

} // namespace danggol::ui
