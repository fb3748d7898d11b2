// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/search_field.h"

#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace danggol::ui
{

SearchField::SearchField(Theme &theme, const QString &placeholder, const QString &keyHint, QWidget *parent)
    : LineEdit(theme, parent), m_key(keyHint)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setProperty(kQuietEdgeProperty, true);
    updateInsets();
    connect(&theme, &Theme::changed, this, &SearchField::updateInsets);
}

void SearchField::setIconName(IconName icon)
{
    m_icon = icon;
    update();
}

bool SearchField::showsKey() const
{
    return !m_key.isEmpty() && !theme().isTouchMode();
}

void SearchField::updateInsets()
{
    const int key = showsKey() ? static_cast<int>(keycapSize(theme(), m_key).width()) + 19 : 0;
    setTextInsets(theme().scaled(35), key);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    LineEdit::paintEvent(event);
    QPainter painter(this);
    const qreal size = theme().scaled(16);
    const qreal top = std::round((height() - size) / 2);
    paintIcon(painter, theme(), m_icon, QRectF(theme().scaled(11), top, size, size),
              theme().color(Token::Ink3));
    if (!showsKey())
        return;
    const QSizeF cap = keycapSize(theme(), m_key);
    const QRectF box(QPointF(width() - 11 - cap.width(), std::round((height() - cap.height()) / 2)), cap);
    paintKeycap(painter, theme(), box, m_key, theme().color(Token::Ink3), theme().color(Token::Line2));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT textEdited(QString());
        return;
    }
    LineEdit::keyPressEvent(event);
}

} // namespace danggol::ui
