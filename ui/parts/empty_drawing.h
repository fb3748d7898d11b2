// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

/// The 132 x 104 drawing of an empty page with a sign in its corner.
class EmptyDrawing : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyDrawing(Theme &theme, QWidget *parent = nullptr);

    void setIconName(IconName icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    IconName m_icon = IconName::Plus;
};

} // namespace danggol::ui
