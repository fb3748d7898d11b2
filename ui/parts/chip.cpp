// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"

#include "ui/parts/themed.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kHeight = 32;
constexpr int kIconSize = 16;
constexpr int kIconGap = 4;
constexpr int kCountGap = 8;

} // namespace

Chip::Chip(Theme &theme, const QString &label, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLabel(label);
    themeChanged();
    followTheme(theme, this);
}

void Chip::themeChanged()
{
    setProperty(kFocusRadiusProperty, m_theme.controlHeight(kHeight) / 2);
    relayout(this);
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    updateName();
}

void Chip::setIconName(IconName icon)
{
    m_icon = icon;
    relayout(this);
}

void Chip::setCount(std::optional<qint64> count)
{
    m_count = count;
    updateName();
}

void Chip::setCompact(bool compact)
{
    m_compact = compact;
    relayout(this);
}

void Chip::updateName()
{
    setAccessibleName(m_count ? m_label + QLatin1Char(' ') + countText() : m_label);
    relayout(this);
}

QString Chip::countText() const
{
    return m_count ? plain(*m_count) : QString();
}

int Chip::padding() const
{
    return m_theme.scaled(m_compact ? 11 : 13);
}

QSize Chip::sizeHint() const
{
    qreal width = lineWidth(m_label, m_theme.font(TextStyle::BodyMedium)) + 2 * padding();
    if (m_icon)
        width += m_theme.scaled(kIconSize + kIconGap);
    if (m_count)
        width += m_theme.scaled(kCountGap) + tabularWidth(countText(), m_theme.font(TextStyle::Body));
    return {static_cast<int>(std::round(width)), m_theme.controlHeight(kHeight)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool chosen = isChecked();
    QColor fill = m_theme.color(chosen ? Token::AccTint : Token::Surface);
    if (!chosen && isDown())
        fill = m_theme.color(Token::Line);
    else if (!chosen && underMouse())
        fill = m_theme.color(Token::Hover);
    paintBox(painter, rect(), height() / 2.0, fill, m_theme.color(chosen ? Token::Acc : Token::Line2));

    qreal x = padding();
    if (m_icon) {
        const qreal size = m_theme.scaled(kIconSize);
        const QRectF box(x, std::round((height() - size) / 2), size, size);
        paintIcon(painter, m_theme, *m_icon, box, m_theme.color(chosen ? Token::AccText : Token::Ink2));
        x = box.right() + m_theme.scaled(kIconGap);
    }
    const QFont font = m_theme.font(TextStyle::BodyMedium);
    painter.setPen(m_theme.color(chosen ? Token::AccText : Token::Ink2));
    paintLine(painter, QRectF(x, 0, width() - x, height()), Qt::AlignLeft, m_label, font);
    if (!m_count)
        return;
    x += lineWidth(m_label, font) + m_theme.scaled(kCountGap);
    painter.setPen(m_theme.color(chosen ? Token::AccText : Token::Ink3));
    paintTabular(painter, QRectF(x, 0, width() - x, height()), Qt::AlignLeft, countText(),
                 m_theme.font(TextStyle::Body));
}

} // namespace danggol::ui
