// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customer_chip.h"

#include "ui/theme/avatar.h"
#include "ui/theme/box.h"
#include "ui/theme/danggol_style.h"
#include "ui/theme/icons.h"
#include "ui/theme/tabular.h"
#include "ui/theme/words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kWidth = 296;
constexpr int kHeight = 40;
constexpr int kAvatar = 26;
constexpr int kSide = 9;

QString keyName()
{
    return QStringLiteral("F4");
}

} // namespace

CustomerChip::CustomerChip(Theme &theme, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setProperty(kFocusRadiusProperty, 10);
    setCustomer({});
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CustomerChip::setCustomer(const std::optional<Customer> &customer)
{
    m_customer = customer;
    setAccessibleName(customer ? customer->name : tr("Choose a customer"));
    setAccessibleDescription(customer ? tr("Current customer, balance %1").arg(won(customer->balanceWon))
                                      : QString());
    setToolTip(customer ? tr("%1: choose another customer (%2)").arg(customer->name, keyName())
                        : tr("Choose a customer (%1)").arg(keyName()));
    update();
}

QSize CustomerChip::sizeHint() const
{
    return {m_theme.scaled(kWidth), m_theme.controlHeight(kHeight)};
}

QSize CustomerChip::minimumSizeHint() const
{
    return {m_theme.scaled(150), m_theme.controlHeight(kHeight)};
}

void CustomerChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Token fill = isDown() ? Token::Line : underMouse() ? Token::Hover : Token::Surface;
    paintBox(painter, rect(), 10, m_theme.color(fill), m_theme.color(Token::Line));
    qreal right = width() - m_theme.scaled(kSide);
    if (!m_theme.isTouchMode()) {
        const QSizeF cap = keycapSize(m_theme, keyName());
        const QRectF box(QPointF(right - cap.width(), std::round((height() - cap.height()) / 2)), cap);
        paintKeycap(painter, m_theme, box, keyName(), m_theme.color(Token::Ink3),
                    m_theme.color(Token::Line2));
        right = box.left() - m_theme.scaled(8);
    }
    if (m_customer)
        paintCustomer(painter, right);
    else
        paintEmpty(painter, right);
}

void CustomerChip::paintEmpty(QPainter &painter, qreal right) const
{
    const qreal size = m_theme.scaled(16);
    const qreal left = m_theme.scaled(10);
    paintIcon(painter, m_theme, IconName::UserPlus,
              QRectF(left, std::round((height() - size) / 2), size, size), m_theme.color(Token::Ink2));
    const qreal text = left + size + m_theme.scaled(9);
    painter.setPen(m_theme.color(Token::Ink2));
    paintLine(painter, QRectF(text, 0, right - text, height()), Qt::AlignLeft, tr("Choose a customer"),
              m_theme.font(TextStyle::BodyMedium));
}

void CustomerChip::paintCustomer(QPainter &painter, qreal right) const
{
    const qreal size = m_theme.scaled(kAvatar);
    const QRectF face(m_theme.scaled(kSide), std::round((height() - size) / 2), size, size);
    paintAvatar(painter, m_theme, m_customer->stableId, m_customer->name, face);
    const QFont amountFont = m_theme.font(TextStyle::BodyStrong);
    const QString balance = won(m_customer->balanceWon);
    const qreal amountWidth = tabularWidth(balance, amountFont);
    painter.setPen(m_theme.color(Token::AccText));
    paintTabular(painter, QRectF(right - amountWidth, 0, amountWidth, height()), Qt::AlignLeft, balance,
                 amountFont);
    const qreal left = face.right() + m_theme.scaled(8);
    const QRectF line(left, 0, right - amountWidth - m_theme.scaled(12) - left, height());
    const QFont nameFont = m_theme.font(TextStyle::BodyStrong);
    painter.setPen(m_theme.color(Token::Ink));
    paintLine(painter, line, Qt::AlignLeft,
              QFontMetricsF(nameFont).elidedText(m_customer->name, Qt::ElideRight, line.width()), nameFont);
}

} // namespace danggol::ui
