// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// The sheet that lies on a dimmed ground: a dialog's fill and edge.
class OverlayFrame : public QWidget
{
    Q_OBJECT
public:
    OverlayFrame(Theme &theme, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace danggol::ui
