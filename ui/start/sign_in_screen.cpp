// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sign_in_screen.h"

#include "services/demo/demo_shop.h"
#include "services/shop/shop.h"
#include "ui/parts/key_button.h"
#include "ui/parts/text_label.h"
#include "ui/start/people_list.h"
#include "ui/start/pin_pad.h"
#include "ui/start/sign_in_keys.h"
#include "ui/start/sign_in_people.h"
#include "ui/start/staff_words.h"
#include "ui/theme/box.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace danggol::ui
{

using models::SignInController;

namespace
{

constexpr QSize kWindowPx(1280, 800);
constexpr QSize kSmallestPx(1024, 680);
constexpr QSize kCardPx(900, 552);
constexpr int kPadPx = 458;
constexpr int kMarginPx = 24;
constexpr int kFootPx = 44;
constexpr qreal kRadiusPx = 12;

/// Shows the whole of `widget` where there is room, and scrolls where the text has grown beyond it.
QScrollArea *scrolling(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setWidget(widget);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    widget->setAutoFillBackground(false); // the scroll area turned it on
    return area;
}

} // namespace

SignInScreen::SignInScreen(Theme &theme, Shop &shop, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shop(shop)
    , m_controller(shop, [&shop](const StaffMember &member) { return hereWords(shop, member); })
    , m_card(new QWidget(this))
    , m_people(new SignInPeople(theme, shop, m_controller))
    , m_pad(new PinPad(theme, m_controller, hint()))
    , m_switch(new KeyButton(theme, KeyButton::Role::Ghost, tr("Switch shop…")))
    , m_shortcuts(new KeyButton(theme, KeyButton::Role::Ghost, tr("Keyboard shortcuts")))
{
    setObjectName(QStringLiteral("signInScreen"));
    setAccessibleName(tr("Sign in"));
    setWindowTitle(QStringLiteral("%1 – Danggol").arg(shop.settings().name));
    setMinimumSize(kSmallestPx);
    resize(kWindowPx);
    m_controller.people().orderByWork([&shop](const StaffMember &member) { return isAtWork(shop, member); });
    layOut();
    connect(&m_controller, &SignInController::signedIn, this, &SignInScreen::signedIn);
    connect(m_switch, &QAbstractButton::clicked, this, &SignInScreen::switchShopRequested);
    connect(m_shortcuts, &QAbstractButton::clicked, this, &SignInScreen::showKeys);
    connect(&theme, &Theme::changed, this, &SignInScreen::fit);
}

QString SignInScreen::hint() const
{
    const QString usual = tr("Type or tap. Signs in after the fourth digit.");
    return m_shop.settings().isDemo
               ? tr("This is the demo shop: every PIN is %1.").arg(DemoShop::pin()) + u'\n' + usual
               : usual;
}

void SignInScreen::layOut()
{
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_people, 1);
    QScrollArea *pad = scrolling(m_pad);
    pad->setObjectName(QStringLiteral("pinArea"));
    row->addWidget(pad);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(makeFoot());
    column->addStretch(1);
    fit();
}

QHBoxLayout *SignInScreen::makeFoot()
{
    m_switch->setObjectName(QStringLiteral("switchShopButton"));
    m_shortcuts->setObjectName(QStringLiteral("signInShortcutsButton"));
    m_shortcuts->setShortcutHint(QStringLiteral("F1"));
    for (KeyButton *button : {m_switch, m_shortcuts})
        button->setControlHeight(32);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addStretch();
    foot->addWidget(m_switch);
    foot->addWidget(m_shortcuts);
    foot->addStretch();
    return foot;
}

// Where the text is large the card takes what the window has; then its halves scroll.
void SignInScreen::fit()
{
    const QSize wanted(m_theme.scaled(kCardPx.width()), m_theme.scaled(kCardPx.height()));
    const QSize room(width() - 2 * kMarginPx, height() - 2 * kMarginPx - m_theme.controlHeight(kFootPx));
    m_card->setFixedSize(wanted.boundedTo(room));
    const int pad = std::min(m_theme.scaled(kPadPx), m_card->width() * 6 / 10);
    findChild<QScrollArea *>(QStringLiteral("pinArea"))->setFixedWidth(pad);
    update();
}

void SignInScreen::showKeys()
{
    (new SignInKeys(m_theme, this))->open();
}

void SignInScreen::start(std::optional<StaffId> first)
{
    m_controller.start(first);
    m_people->list().setFocus(Qt::OtherFocusReason);
}

void SignInScreen::setOffersSwitch(bool offers)
{
    m_switch->setVisible(offers);
}

bool SignInScreen::takeDigit(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (!isPlain || event.key() < Qt::Key_0 || event.key() > Qt::Key_9)
        return false;
    // A key that is held is one digit.
    if (!event.isAutoRepeat())
        m_controller.type(event.key() - Qt::Key_0);
    return true;
}

void SignInScreen::keyPressEvent(QKeyEvent *event)
{
    if (takeDigit(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Backspace:
        return m_controller.erase();
    case Qt::Key_Escape:
    case Qt::Key_Delete:
        return m_controller.clear();
    case Qt::Key_Down:
        return m_controller.step(1);
    case Qt::Key_Up:
        return m_controller.step(-1);
    case Qt::Key_F1:
        return m_shortcuts->click();
    case Qt::Key_F5:
        return m_controller.retry();
    default:
        // Enter and the rest reach nothing of what may lie below.
        return;
    }
}

// Tab goes round within the screen: what lies below belongs to whoever signs in.
bool SignInScreen::focusNextPrevChild(bool next)
{
    QWidget *from =
        window()->focusWidget() && isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : this;
    const auto step = [next](QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *each = step(from); each != from; each = step(each)) {
        const bool takesTab = (each->focusPolicy() & Qt::TabFocus) != 0;
        if (takesTab && isAncestorOf(each) && each->isEnabled() && each->isVisibleTo(this)) {
            each->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

void SignInScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void SignInScreen::resizeEvent(QResizeEvent *)
{
    fit();
}

void SignInScreen::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Bg));
    const QRectF card(m_card->geometry());
    const qreal split = card.left() + m_people->geometry().right() + 1;
    paintBox(painter, card, kRadiusPx, m_theme.color(Token::Sunken), m_theme.color(Token::Line));
    painter.save();
    painter.setClipRect(QRectF(card.left(), card.top(), split - card.left(), card.height()));
    paintBox(painter, card, kRadiusPx, m_theme.color(Token::Surface), m_theme.color(Token::Line));
    painter.restore();
    painter.fillRect(QRectF(split, card.top() + 1, 1, card.height() - 2), m_theme.color(Token::Line));
}

} // namespace danggol::ui
