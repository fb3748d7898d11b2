// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/coupon_menu.h"

#include "ui/catalog/coupon_button.h"
#include "ui/catalog/coupon_words.h"
#include "ui/theme/box.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

namespace
{

constexpr int kPadPx = 5;
constexpr int kGapPx = 4;
constexpr int kMostRows = 6;

} // namespace

CouponMenu::CouponMenu(Theme &theme, const QTimeZone &zone, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint), m_theme(theme), m_zone(zone)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground); // for the round corners
    setAccessibleName(tr("Coupons"));
    m_options = new QWidget;
    auto *column = new QVBoxLayout(m_options);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_options);
    m_options->setAutoFillBackground(false); // the scroll area has just set it
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(kPadPx, kPadPx, kPadPx, kPadPx);
    frame->addWidget(scroll);
}

CouponButton *CouponMenu::addOption()
{
    auto *option = new CouponButton(m_theme, CouponButton::Look::Option);
    m_options->layout()->addWidget(option);
    return option;
}

void CouponMenu::addNone(bool isChosen)
{
    CouponButton *option = addOption();
    option->setObjectName(QStringLiteral("couponNone"));
    option->setFace(
        {.title = tr("No coupon"), .line = tr("Keep it for another time"), .isApplied = isChosen});
    connect(option, &QAbstractButton::clicked, this, [this] {
        Q_EMIT chosen(std::nullopt);
        close();
    });
}

void CouponMenu::addChoice(const models::CouponChoice &choice, bool isChosen)
{
    const IssuedCouponId id = choice.coupon.id;
    CouponButton *option = addOption();
    option->setObjectName(QStringLiteral("coupon%1").arg(id.value));
    option->setFace({.title = choice.coupon.couponName,
                     .line = couponLine(choice, m_zone),
                     .trailing = choice.isUsable() ? signedWon(-choice.off.won()) : QString(),
                     .isApplied = isChosen,
                     .isWarning = false});
    option->setEnabled(choice.isUsable());
    connect(option, &QAbstractButton::clicked, this, [this, id] {
        Q_EMIT chosen(id);
        close();
    });
}

void CouponMenu::setChoices(const QList<models::CouponChoice> &choices, std::optional<IssuedCouponId> chosen)
{
    for (const models::CouponChoice &choice : choices) {
        if (choice.isUsable())
            addChoice(choice, choice.coupon.id == chosen);
    }
    addNone(!chosen);
    for (const models::CouponChoice &choice : choices) {
        if (!choice.isUsable())
            addChoice(choice, choice.coupon.id == chosen);
    }
}

void CouponMenu::openAt(const QWidget &anchor)
{
    const QList<CouponButton *> options = m_options->findChildren<CouponButton *>();
    const int rows = std::min(static_cast<int>(options.size()), kMostRows);
    resize(anchor.width(), rows * options.first()->sizeHint().height() + 2 * kPadPx);
    const QPoint below = anchor.mapToGlobal(QPoint(0, anchor.height() + kGapPx));
    const QPoint above = anchor.mapToGlobal(QPoint(0, -kGapPx - height()));
    const bool fitsBelow = below.y() + height() <= anchor.screen()->availableGeometry().bottom();
    move(fitsBelow ? below : above);
    show();
    const auto chosen = std::find_if(options.begin(), options.end(), [](const CouponButton *option) {
        return option->face().isApplied && option->isEnabled();
    });
    (chosen == options.end() ? options.first() : *chosen)->setFocus(Qt::PopupFocusReason);
}

void CouponMenu::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 10, m_theme.color(Token::Surface), m_theme.color(Token::Line2));
}

} // namespace danggol::ui
