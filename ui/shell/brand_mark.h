// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace danggol::ui
{

/// The program's sign and name with the shop's name below, at the head of the navigation.
class BrandMark : public QLabel
{
    Q_OBJECT
public:
    explicit BrandMark(Theme &theme, QWidget *parent = nullptr);

    void setShopName(const QString &name);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_shop;
    bool m_narrow = false;
};

} // namespace danggol::ui
