// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/shortcut_row.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/words.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kRowPx = 32;
constexpr int kGapPx = 6;
constexpr int kPadPx = 7;

} // namespace

ShortcutRow::ShortcutRow(Theme &theme, const models::ShortcutLine &line, QWidget *parent)
    : QLabel(parent), m_theme(theme), m_title(line.title), m_where(line.where)
{
    for (const QKeySequence &key : line.keys)
        m_caps.append(keyText(key));
    if (!line.keyWords.isEmpty())
        m_caps = line.keyWords.split(QStringLiteral(", "));
    QStringList spoken{m_title};
    if (!m_where.isEmpty())
        spoken.append(m_where);
    setText(spoken.join(QStringLiteral(", ")));
    setAccessibleName(tr("%1: %2").arg(text(), m_caps.join(QStringLiteral(", "))));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    followTheme(theme, this);
}

void ShortcutRow::themeChanged()
{
    relayout(this);
}

int ShortcutRow::capsWidth() const
{
    qreal width = 0;
    for (const QString &cap : m_caps)
        width += keycapSize(m_theme, cap).width() + kGapPx;
    return static_cast<int>(std::ceil(width));
}

int ShortcutRow::titleHeight(int width) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Body));
    const QRect room(0, 0, std::max(1, width - capsWidth() - kGapPx), 10'000);
    return metrics.boundingRect(room, Qt::TextWordWrap, text()).height();
}

int ShortcutRow::heightForWidth(int width) const
{
    return std::max(m_theme.scaled(kRowPx), titleHeight(width) + 2 * kPadPx);
}

QSize ShortcutRow::sizeHint() const
{
    return {m_theme.scaled(280), m_theme.scaled(kRowPx)};
}

QSize ShortcutRow::minimumSizeHint() const
{
    return {m_theme.scaled(120), m_theme.scaled(kRowPx)};
}

void ShortcutRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextStyle::Body));
    painter.setPen(m_theme.color(Token::Ink));
    const QRect words(0, 0, width() - capsWidth() - kGapPx, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::TextWordWrap, text());
    qreal x = width() - capsWidth() + kGapPx;
    for (const QString &cap : m_caps) {
        const QSizeF size = keycapSize(m_theme, cap);
        const QRectF box(QPointF(std::round(x), std::round((height() - size.height()) / 2)), size);
        paintKeycap(painter, m_theme, box, cap, m_theme.color(Token::Ink2), m_theme.color(Token::Line2));
        x += size.width() + kGapPx;
    }
}

} // namespace danggol::ui
