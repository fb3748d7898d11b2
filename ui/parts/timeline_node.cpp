// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/timeline_node.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/tabular.h"

#include <QFontMetricsF>
#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kMark = 20;
constexpr int kPitch = 48;
constexpr int kWordsLeft = 32;

QString sentenceOf(const TimelineStep &step)
{
    QStringList parts{step.title};
    if (!step.time.isEmpty())
        parts << step.time;
    if (!step.detail.isEmpty())
        parts << step.detail;
    return parts.join(QStringLiteral(", "));
}

} // namespace

TimelineNode::TimelineNode(Theme &theme, const TimelineStep &step, bool last, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_step(step), m_last(last)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(sentenceOf(step));
    setToolTip(sentenceOf(step)); // in a narrow pane the node shortens it
    setProperty(kFocusRadiusProperty, 4);
    followTheme(theme, this);
}

void TimelineNode::themeChanged()
{
    relayout(this);
}

QSize TimelineNode::sizeHint() const
{
    return {m_theme.scaled(240), m_theme.scaled(m_last ? 38 : kPitch)};
}

QSize TimelineNode::minimumSizeHint() const
{
    return {m_theme.scaled(120), sizeHint().height()};
}

void TimelineNode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMark(painter);
    paintWords(painter);
}

void TimelineNode::paintMark(QPainter &painter) const
{
    const qreal size = m_theme.scaled(kMark);
    const QRectF disc(0, 0, size, size);
    const QColor accent = m_theme.color(Token::Acc);
    switch (m_step.state) {
    case TimelineStep::State::Done:
        paintBox(painter, disc, size / 2, accent);
        paintCheckMark(painter, disc.adjusted(2, 2, -2, -2), m_theme.color(Token::OnAcc));
        break;
    case TimelineStep::State::Current:
        paintBox(painter, disc, size / 2, Qt::transparent, accent, 2);
        paintBox(painter, disc.adjusted(6, 6, -6, -6), size / 2, accent);
        break;
    case TimelineStep::State::Next:
        paintBox(painter, disc, size / 2, Qt::transparent, m_theme.color(Token::Line2), 2);
        break;
    }
    if (m_last)
        return;
    const bool done = m_step.state == TimelineStep::State::Done;
    painter.fillRect(QRectF(size / 2 - 1, size + 2, 2, height() - size - 2),
                     m_theme.color(done ? Token::Acc : Token::Line2));
}

void TimelineNode::paintWords(QPainter &painter) const
{
    const bool next = m_step.state == TimelineStep::State::Next;
    const QFont timeFont = m_theme.font(TextStyle::Small);
    const qreal timeWidth = m_step.time.isEmpty() ? 0 : tabularWidth(m_step.time, timeFont);
    const qreal left = m_theme.scaled(kWordsLeft);
    const QRectF line(left, 1, width() - left, m_theme.lineHeight(TextStyle::Body));
    const QFont titleFont = m_theme.font(next ? TextStyle::Body : TextStyle::BodyMedium);
    painter.setPen(m_theme.color(next ? Token::Ink3 : Token::Ink));
    paintLine(painter, line, Qt::AlignLeft,
              QFontMetricsF(titleFont).elidedText(m_step.title, Qt::ElideRight, line.width() - timeWidth - 8),
              titleFont);
    painter.setPen(m_theme.color(Token::Ink3));
    if (timeWidth > 0)
        paintTabular(painter, line, Qt::AlignRight, m_step.time, timeFont);
    const QFont detailFont = m_theme.font(TextStyle::Small);
    const QRectF below(left, line.bottom() + 1, width() - left, m_theme.lineHeight(TextStyle::Small));
    painter.setPen(m_theme.color(next ? Token::Ink2 : Token::Ink3));
    paintLine(painter, below, Qt::AlignLeft,
              QFontMetricsF(detailFont).elidedText(m_step.detail, Qt::ElideRight, below.width()), detailFont);
}

} // namespace danggol::ui
