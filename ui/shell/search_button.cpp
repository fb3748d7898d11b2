// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_button.h"

#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/words.h"

#include <QFontMetricsF>
#include <QKeySequence>
#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

QString keyName()
{
    return keyText(QKeySequence(Qt::CTRL | Qt::Key_K));
}

} // namespace

SearchButton::SearchButton(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty(kFocusRadiusProperty, 8);
    setAccessibleName(tr("Search or scan a barcode"));
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize SearchButton::sizeHint() const
{
    return {m_theme.scaled(432), m_theme.controlHeight(36)};
}

QSize SearchButton::minimumSizeHint() const
{
    return {m_theme.scaled(88), m_theme.controlHeight(36)};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Token fill = isDown() ? Token::Line : underMouse() ? Token::Hover : Token::Surface;
    paintBox(painter, rect(), 8, m_theme.color(fill), m_theme.color(Token::Line2));
    qreal right = width() - m_theme.scaled(11);
    if (!m_theme.isTouchMode()) {
        const QSizeF cap = keycapSize(m_theme, keyName());
        const QRectF box(QPointF(right - cap.width(), std::round((height() - cap.height()) / 2)), cap);
        paintKeycap(painter, m_theme, box, keyName(), m_theme.color(Token::Ink3),
                    m_theme.color(Token::Line2));
        right = box.left() - m_theme.scaled(8);
    }
    const qreal size = m_theme.scaled(16);
    const qreal left = m_theme.scaled(11);
    paintIcon(painter, m_theme, IconName::Search, QRectF(left, std::round((height() - size) / 2), size, size),
              m_theme.color(Token::Ink3));
    const qreal text = m_theme.scaled(35);
    const QFont font = m_theme.font(TextStyle::Body);
    painter.setPen(m_theme.color(Token::Ink3));
    paintLine(painter, QRectF(text, 0, right - text, height()), Qt::AlignLeft,
              QFontMetricsF(font).elidedText(accessibleName(), Qt::ElideRight, right - text), font);
}

} // namespace danggol::ui
