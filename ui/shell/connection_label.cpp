// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_label.h"

#include "ui/theme/box.h"

#include <QAccessible>
#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kIcon = 16;
constexpr int kGap = 6;
constexpr int kCheck = 14;

} // namespace

struct ConnectionLabel::Look
{
    QString words;
    IconName lead;
    std::optional<IconName> sign; // between the name and the words
    Token nameToken;
    Token stateToken;
};

ConnectionLabel::ConnectionLabel(Theme &theme, QWidget *parent) : QLabel(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

ConnectionLabel::Look ConnectionLabel::look() const
{
    switch (m_state) {
    case State::Reconnecting:
        return {tr("Reconnecting…"), IconName::PlugBroken, {}, Token::WaitFg, Token::WaitFg};
    case State::Offline:
        return {tr("Offline"), IconName::Database, IconName::BarredCircle, Token::Ink2, Token::Danger};
    case State::Connected:
        break;
    }
    return {tr("Connected"), IconName::Database, IconName::Check, Token::Ink2, Token::AccText};
}

void ConnectionLabel::setConnection(const QString &name, State state)
{
    const bool other = state != m_state;
    m_name = name;
    m_state = state;
    setText(name + QLatin1Char(' ') + look().words);
    setToolTip(text());
    updateGeometry();
    update();
    if (other) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void ConnectionLabel::setRoom(Room room)
{
    m_room = room;
    updateGeometry();
    update();
}

qreal ConnectionLabel::nameWidth() const
{
    return m_room != Room::Name ? 0
                                : ui::lineWidth(m_name, m_theme.font(TextStyle::Body)) + m_theme.scaled(kGap);
}

QSize ConnectionLabel::sizeHint() const
{
    const Look shown = look();
    qreal width = m_theme.scaled(kIcon + kGap) + nameWidth();
    if (shown.sign)
        width += m_theme.scaled(kCheck + 3);
    if (m_room != Room::Sign)
        width += ui::lineWidth(shown.words, m_theme.font(TextStyle::SmallMedium));
    return {static_cast<int>(std::ceil(width)), m_theme.scaled(20)};
}

void ConnectionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look shown = look();
    const auto slot = [this](qreal x, int size) {
        const qreal side = m_theme.scaled(size);
        return QRectF(x, std::round((height() - side) / 2), side, side);
    };
    paintIcon(painter, m_theme, shown.lead, slot(0, kIcon), m_theme.color(shown.nameToken));
    qreal x = m_theme.scaled(kIcon + kGap);
    if (m_room == Room::Name) {
        painter.setPen(m_theme.color(shown.nameToken));
        paintLine(painter, QRectF(x, 0, width(), height()), Qt::AlignLeft, m_name,
                  m_theme.font(TextStyle::Body));
        x += nameWidth();
    }
    if (shown.sign) {
        paintIcon(painter, m_theme, *shown.sign, slot(x, kCheck), m_theme.color(shown.stateToken));
        x += m_theme.scaled(kCheck + 3);
    }
    if (m_room == Room::Sign)
        return;
    painter.setPen(m_theme.color(shown.stateToken));
    paintLine(painter, QRectF(x, 0, width(), height()), Qt::AlignLeft, shown.words,
              m_theme.font(TextStyle::SmallMedium));
}

} // namespace danggol::ui
