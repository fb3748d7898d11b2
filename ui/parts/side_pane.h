// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace danggol::ui
{

class Theme;

/// A pane beside a page's main view, as wide as the design says. Larger text gets some of the room it would
/// like and leaves the rest to the view, but never less than what stands in the pane needs.
class SidePane : public QWidget
{
    Q_OBJECT
public:
    SidePane(Theme &theme, int widthPx, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    const Theme &m_theme;
    int m_widthPx;
};

} // namespace danggol::ui
