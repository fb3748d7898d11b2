// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/matched_text.h"

#include "ui/parts/views/row_paint.h"
#include "ui/theme/box.h"

#include <algorithm>

namespace danggol::ui
{

namespace
{

/// The text in pieces, each with whether it was typed.
QList<std::pair<QString, bool>> pieces(const QString &text, const QList<models::TextSpan> &matches)
{
    QList<std::pair<QString, bool>> parts;
    int at = 0;
    for (const models::TextSpan &span : matches) {
        const int from = std::max(at, span.from);
        const int to = std::min(static_cast<int>(text.size()), span.from + span.length);
        if (from > at)
            parts.append({text.mid(at, from - at), false});
        if (to > from)
            parts.append({text.mid(from, to - from), true});
        at = std::max(at, to);
    }
    if (at < text.size())
        parts.append({text.mid(at), false});
    return parts;
}

} // namespace

qreal paintMatchedText(QPainter &painter, const Theme &theme, const QRectF &rect, const QString &text,
                       const QList<models::TextSpan> &matches, TextStyle style, const QColor &color)
{
    QFont strong = theme.font(style);
    strong.setWeight(theme.font(TextStyle::BodyStrong).weight());
    qreal x = rect.left();
    for (const auto &[words, isTyped] : pieces(text, matches)) {
        const QFont font = isTyped ? strong : theme.font(style);
        const qreal width = std::min(lineWidth(words, font), rect.right() - x);
        if (width <= 0)
            break;
        painter.setPen(isTyped ? theme.color(Token::AccText) : color);
        paintElided(painter, QRectF(x, rect.top(), width, rect.height()), Qt::AlignLeft, words, font);
        x += width;
    }
    return x - rect.left();
}

} // namespace danggol::ui
