// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/key_hint_line.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kKeyGapPx = 8;
constexpr int kHintGapPx = 24;

} // namespace

KeyHintLine::KeyHintLine(Theme &theme, const QList<Hint> &hints, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_hints(hints)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (theme.isTouchMode())
        hide();
    followTheme(theme, this);
}

void KeyHintLine::themeChanged()
{
    setVisible(!m_theme.isTouchMode());
    relayout(this);
}

QSize KeyHintLine::sizeHint() const
{
    return {m_theme.scaled(200), m_theme.scaled(20)};
}

void KeyHintLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = m_theme.font(TextStyle::Small);
    const QColor ink = m_theme.color(Token::Ink3);
    qreal x = 0;
    for (const Hint &hint : m_hints) {
        for (const QString &key : hint.keys) {
            const QSizeF cap = keycapSize(m_theme, key);
            paintKeycap(painter, m_theme, {{x, (height() - cap.height()) / 2}, cap}, key, ink,
                        m_theme.color(Token::Line2));
            x += cap.width() + kKeyGapPx;
        }
        painter.setPen(ink);
        paintLine(painter, {x, 0, width() - x, qreal(height())}, Qt::AlignLeft, hint.words, font);
        x += lineWidth(hint.words, font) + kHintGapPx;
    }
}

} // namespace danggol::ui
