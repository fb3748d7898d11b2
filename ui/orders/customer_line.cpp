// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/customer_line.h"

#include "models/customers/customer_words.h"
#include "ui/parts/themed.h"
#include "ui/parts/views/row_paint.h"
#include "ui/theme/avatar.h"
#include "ui/theme/words.h"

#include <QPainter>

namespace danggol::ui
{

namespace
{

constexpr int kAvatarPx = 32;
constexpr int kGapPx = 12;

} // namespace

CustomerLine::CustomerLine(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void CustomerLine::themeChanged()
{
    relayout(this);
}

void CustomerLine::setCustomer(const Customer &customer)
{
    m_id = customer.id.value;
    m_name = customer.name;
    const QString balance = tr("Balance %1").arg(won(customer.balance.won()));
    const QString phone = models::maskedPhone(customer.phone);
    m_detail = phone.isEmpty() ? balance : tr("%1 · %2").arg(phone, balance);
    setAccessibleName(m_name);
    setAccessibleDescription(m_detail);
    setToolTip(tr("%1, %2").arg(m_name, m_detail));
    update();
}

QSize CustomerLine::sizeHint() const
{
    return {m_theme.scaled(200), m_theme.scaled(kAvatarPx)};
}

QSize CustomerLine::minimumSizeHint() const
{
    return {m_theme.scaled(96), sizeHint().height()};
}

void CustomerLine::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.scaled(kAvatarPx);
    paintAvatar(painter, m_theme, m_id, m_name, QRectF(0, (height() - side) / 2.0, side, side));
    const int step = m_theme.lineHeight(TextStyle::Small);
    const QRectF text = QRectF(rect()).adjusted(side + kGapPx, 0, 0, 0);
    const qreal middle = text.center().y();
    painter.setPen(m_theme.color(Token::Ink));
    paintElided(painter, {text.left(), middle - step, text.width(), qreal(step)}, Qt::AlignLeft, m_name,
                m_theme.font(TextStyle::BodyMedium));
    painter.setPen(m_theme.color(Token::Ink3));
    paintElided(painter, {text.left(), middle, text.width(), qreal(step)}, Qt::AlignLeft, m_detail,
                m_theme.font(TextStyle::Small), true);
}

} // namespace danggol::ui
