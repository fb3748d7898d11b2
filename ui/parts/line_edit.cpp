// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/line_edit.h"

#include "ui/parts/themed.h"
#include "ui/theme/danggol_style.h"

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kStyleInset = 11; // what the style and QLineEdit keep free at each side

} // namespace

LineEdit::LineEdit(Theme &theme, QWidget *parent) : QLineEdit(parent), m_theme(theme)
{
    setFont(theme.font(TextStyle::Body));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    followTheme(theme, this);
}

void LineEdit::applyFont()
{
    setFont(m_theme.font(m_controlHeight >= 44 ? TextStyle::Emphasis : TextStyle::Body));
}

void LineEdit::themeChanged()
{
    applyFont();
    relayout(this);
}

void LineEdit::setControlHeight(int px)
{
    m_controlHeight = px;
    themeChanged();
}

void LineEdit::setError(bool error)
{
    m_error = error;
    setProperty(kInputErrorProperty, error);
    update();
}

void LineEdit::setTextInsets(int left, int right)
{
    setTextMargins(std::max(0, left - kStyleInset), 0, std::max(0, right - kStyleInset), 0);
}

QSize LineEdit::sizeHint() const
{
    return {m_theme.scaled(160), m_theme.controlHeight(m_controlHeight)};
}

QSize LineEdit::minimumSizeHint() const
{
    return {m_theme.scaled(72), m_theme.controlHeight(m_controlHeight)};
}

} // namespace danggol::ui
