// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace danggol::ui
{

/// One line with tabular digits: amounts, counts, times and numbers of orders.
class NumberLabel : public QLabel
{
    Q_OBJECT
public:
    NumberLabel(Theme &theme, const QString &text, TextStyle style = TextStyle::Body,
                Token token = Token::Ink, QWidget *parent = nullptr);

    void setTextStyle(TextStyle style);
    void setToken(Token token);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    void themeChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    TextStyle m_style;
    Token m_token;
};

} // namespace danggol::ui
