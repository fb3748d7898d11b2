// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/holder_card.h"

#include "ui/parts/fitted.h"
#include "ui/parts/number_label.h"
#include "ui/parts/text_label.h"
#include "ui/theme/avatar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kHeightPx = 64;
constexpr int kAvatarPx = 32;
constexpr int kPaddingPx = 16;
constexpr int kGapPx = 12;

} // namespace

HolderCard::HolderCard(Theme &theme, QWidget *parent)
    : Card(theme, Tone::Sunken, parent)
    , m_theme(theme)
    , m_title(new TextLabel(theme, {}, TextStyle::BodyMedium))
    , m_note(new TextLabel(theme, {}, TextStyle::Small, Token::Ink2))
    , m_issued(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
{
    setObjectName(QStringLiteral("holderCard"));
    m_title->setObjectName(QStringLiteral("holderTitle"));
    m_note->setObjectName(QStringLiteral("holderNote"));
    m_note->setElided(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_note);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    fitted(theme, this, [this, row] {
        setMinimumHeight(m_theme.scaled(kHeightPx));
        row->setContentsMargins(kPaddingPx + m_theme.scaled(kAvatarPx) + kGapPx, 0, kPaddingPx, 0);
    });
    row->setSpacing(kGapPx);
    row->addLayout(texts, 1);
    row->addWidget(m_issued);
}

void HolderCard::setCoupons(const Customer &customer, const models::CustomerCoupons &coupons)
{
    m_customer = customer.id;
    m_name = customer.name;
    m_title->setText(coupons.title);
    m_note->setText(coupons.note);
    m_issued->setText(coupons.issued);
    m_issued->setVisible(!coupons.issued.isEmpty());
    update();
}

void HolderCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.scaled(kAvatarPx);
    paintAvatar(painter, m_theme, m_customer.value, m_name,
                QRectF(kPaddingPx, (height() - side) / 2.0, side, side));
}

} // namespace danggol::ui
