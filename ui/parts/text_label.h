// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace danggol::ui
{

/// A label in one of the theme's type styles and colours, with the theme's line height.
/// Plain text only. Follows QLabel's alignment, wordWrap and buddy.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    TextLabel(Theme &theme, const QString &text, TextStyle style = TextStyle::Body, Token token = Token::Ink,
              QWidget *parent = nullptr);

    void setTextStyle(TextStyle style);
    void setToken(Token token);
    /// With eliding on, a line that does not fit ends in "…" and its tool tip is the whole text.
    void setElided(bool elided);
    bool isElided() const { return m_elided; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return wordWrap(); }
    int heightForWidth(int width) const override;
    void themeChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor inkColor() const;

    Theme &m_theme;
    TextStyle m_style;
    Token m_token;
    bool m_elided = false;
};

} // namespace danggol::ui
