// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// A product's small square drawing; silent for screen readers, as the name stands beside it.
class ArtTile : public QWidget
{
    Q_OBJECT
public:
    ArtTile(Theme &theme, int sidePx, QWidget *parent = nullptr);

    void setProduct(const QString &artKey, const QString &name);

    QSize sizeHint() const override { return {m_sidePx, m_sidePx}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    int m_sidePx;
    QString m_artKey;
    QString m_name;
};

} // namespace danggol::ui
