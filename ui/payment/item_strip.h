// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/orders/order.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// An order's goods on one line: their drawings, as many as fit, and their names.
class ItemStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ItemStrip(Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<OrderLine> &lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QList<OrderLine> m_lines;
    QString m_names;
};

} // namespace danggol::ui
