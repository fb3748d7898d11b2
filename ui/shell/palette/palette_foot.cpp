// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette/palette_foot.h"

#include "ui/theme/box.h"

#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 44;
constexpr int kSidePx = 20;
constexpr int kGapPx = 8;
constexpr int kGroupGapPx = 20;

} // namespace

PaletteFoot::PaletteFoot(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_keys({{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("move")}, {{tr("Enter")}, tr("run")}})
    , m_prefixes({{{QStringLiteral("#")}, tr("order")},
                  {{QStringLiteral("@")}, tr("customer")},
                  {{QStringLiteral(">")}, tr("action")}})
{
    setAccessibleName(tr("Start with # for orders, @ for customers, > for actions"));
}

QSize PaletteFoot::sizeHint() const
{
    return {0, m_theme.scaled(kHeightPx)};
}

qreal PaletteFoot::width(const QList<Hint> &hints, const QString &lead) const
{
    const QFont font = m_theme.font(TextStyle::Small);
    qreal width = lead.isEmpty() ? 0 : lineWidth(lead, font) + kGapPx;
    for (const Hint &hint : hints) {
        for (const QString &cap : hint.caps)
            width += keycapSize(m_theme, cap).width() + kGapPx;
        width += lineWidth(hint.words, font) + kGapPx;
    }
    return width - kGapPx;
}

void PaletteFoot::paintHints(QPainter &painter, qreal left, const QList<Hint> &hints,
                             const QString &lead) const
{
    const QFont font = m_theme.font(TextStyle::Small);
    const auto words = [&](const QString &text) {
        const qreal width = lineWidth(text, font);
        painter.setPen(m_theme.color(Token::Ink2));
        paintLine(painter, QRectF(left, 0, width, height()), Qt::AlignLeft, text, font);
        left += width + kGapPx;
    };
    if (!lead.isEmpty())
        words(lead);
    for (const Hint &hint : hints) {
        for (const QString &cap : hint.caps) {
            const QSizeF size = keycapSize(m_theme, cap);
            const QRectF box(QPointF(std::round(left), std::round((height() - size.height()) / 2)), size);
            paintKeycap(painter, m_theme, box, cap, m_theme.color(Token::Ink2), m_theme.color(Token::Line2));
            left += size.width() + kGapPx;
        }
        words(hint.words);
        if (lead.isEmpty())
            left += kGroupGapPx - kGapPx;
    }
}

void PaletteFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 0, QWidget::width(), 1), m_theme.color(Token::Line));
    const qreal side = m_theme.scaled(kSidePx);
    const QString lead = tr("Start with");
    const qreal prefixes = width(m_prefixes, lead);
    const qreal left = QWidget::width() - side - prefixes;
    if (left < side)
        return; // very large text: the sentence is the screen reader's alone
    paintHints(painter, left, m_prefixes, lead);
    if (!m_theme.isTouchMode() && left > 2 * side + width(m_keys, {}) + kGroupGapPx)
        paintHints(painter, side, m_keys, {});
}

} // namespace danggol::ui
