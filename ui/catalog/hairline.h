// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

namespace danggol::ui
{

/// A line of one pixel between groups.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Theme &theme, QWidget *parent = nullptr) : QWidget(parent), m_theme(theme)
    {
        setFixedHeight(1);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_theme.color(Token::Line)); }

private:
    Theme &m_theme;
};

} // namespace danggol::ui
