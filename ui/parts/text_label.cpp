// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/text_label.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace danggol::ui
{

namespace
{

/// Breaks `text` at word boundaries into lines of at most `width` px.
QStringList brokenLines(const QString &text, const QFont &font, int width)
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        const qsizetype before = lines.size();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        if (lines.size() == before)
            lines << QString();
    }
    return lines;
}

} // namespace

TextLabel::TextLabel(Theme &theme, const QString &text, TextStyle style, Token token, QWidget *parent)
    : QLabel(text, parent), m_theme(theme), m_style(style), m_token(token)
{
    setTextFormat(Qt::PlainText);
    followTheme(theme, this);
}

void TextLabel::themeChanged()
{
    relayout(this);
}

void TextLabel::setTextStyle(TextStyle style)
{
    m_style = style;
    relayout(this);
}

void TextLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    relayout(this);
}

QSize TextLabel::sizeHint() const
{
    qreal widest = 0;
    const QStringList lines = text().split(QLatin1Char('\n'));
    const QFont font = m_theme.font(m_style);
    for (const QString &line : lines)
        widest = std::max(widest, ui::lineWidth(line, font));
    const int height = m_theme.lineHeight(m_style) * static_cast<int>(lines.size());
    const QMargins margins = contentsMargins();
    return QSize(static_cast<int>(std::ceil(widest)), height).grownBy(margins);
}

QSize TextLabel::minimumSizeHint() const
{
    if (!m_elided && !wordWrap())
        return sizeHint();
    const int few = static_cast<int>(ui::lineWidth(QStringLiteral("Wide…"), m_theme.font(m_style)));
    return {std::min(few, sizeHint().width()), m_theme.lineHeight(m_style)};
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const qsizetype lines = brokenLines(text(), m_theme.font(m_style), std::max(1, inner)).size();
    return m_theme.lineHeight(m_style) * static_cast<int>(lines) + margins.top() + margins.bottom();
}

QColor TextLabel::inkColor() const
{
    return m_theme.color(isEnabled() ? m_token : Token::Disabled);
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(inkColor());
    const QFont font = m_theme.font(m_style);
    const QRect area = contentsRect();
    QStringList lines =
        wordWrap() ? brokenLines(text(), font, std::max(1, area.width())) : text().split(QLatin1Char('\n'));
    if (m_elided) {
        for (QString &line : lines)
            line = QFontMetricsF(font).elidedText(line, Qt::ElideRight, area.width() + 0.5);
    }
    const int step = m_theme.lineHeight(m_style);
    const int block = step * static_cast<int>(lines.size());
    int top = area.top();
    if (alignment() & Qt::AlignVCenter)
        top += (area.height() - block) / 2;
    else if (alignment() & Qt::AlignBottom)
        top = area.bottom() + 1 - block;
    for (const QString &line : lines) {
        paintLine(painter, QRectF(area.left(), top, area.width(), step), alignment(), line, font);
        top += step;
    }
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty() && sizeHint().width() > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

} // namespace danggol::ui
