// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/side_pane.h"

#include "ui/theme/theme.h"

namespace danggol::ui
{

SidePane::SidePane(Theme &theme, int widthPx, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_widthPx(widthPx)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

QSize SidePane::sizeHint() const
{
    return {m_widthPx + (m_theme.scaled(m_widthPx) - m_widthPx) / 3, QWidget::sizeHint().height()};
}

} // namespace danggol::ui
