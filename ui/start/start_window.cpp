// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_window.h"

#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/payment/key_hint_line.h"
#include "ui/start/connect_form.h"
#include "ui/start/demo_preview.h"
#include "ui/start/language_button.h"
#include "ui/start/new_shop_form.h"
#include "ui/start/start_choice.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr QSize kWindowPx(1280, 800);
constexpr QSize kCardPx(1000, 592);
constexpr int kDetailsPx = 490;
constexpr int kSidePx = 32;
constexpr int kBottomPx = 28;
constexpr int kAroundPx = 16;
// A focus ring needs this much outside of the control that it is around.
constexpr int kRingPx = 4;
constexpr qreal kRadiusPx = 12;

/// The shopping bag on its square.
class BrandSquare : public QWidget
{
public:
    BrandSquare(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedSize(theme.scaled(kSidePx), theme.scaled(kSidePx));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, rect(), 9, m_theme.color(Token::Acc));
        const qreal inset = width() * 0.22;
        paintIcon(painter, m_theme, IconName::Bag, QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                  m_theme.color(Token::OnAcc));
    }

private:
    static constexpr int kSidePx = 36;

    Theme &m_theme;
};

/// `inside`, scrolled when the text is so large that it has no room.
QScrollArea *scrolled(QWidget *inside)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

/// A page of the details, with room for the ring around its controls.
QWidget *page(QWidget *form)
{
    auto *around = new QWidget;
    auto *box = new QVBoxLayout(around);
    box->setContentsMargins(kRingPx, kRingPx, kRingPx, kRingPx);
    box->addWidget(form);
    return scrolled(around);
}

} // namespace

StartWindow::StartWindow(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_card(new QWidget(this))
{
    setWindowTitle(QStringLiteral("Danggol"));
    setMinimumSize(1024, 680);
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(1, 1, 1, 1); // the edge
    row->setSpacing(0);
    m_details = makeDetails();
    row->addWidget(makeChoices(), 1);
    row->addWidget(m_details);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card, 0, Qt::AlignCenter);
    resize(kWindowPx);
    connectForms();
    connect(&theme, &Theme::changed, this, &StartWindow::fitCard);
    setRecentShops({});
    choose(Demo);
}

QWidget *StartWindow::makeChoices()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kSidePx, 36, kSidePx, 8);
    column->setSpacing(0);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(12);
    brand->addWidget(new BrandSquare(m_theme, side));
    brand->addWidget(new TextLabel(m_theme, QStringLiteral("Danggol"), TextStyle::Title, Token::Ink, side),
                     1);
    column->addLayout(brand);
    column->addSpacing(32);
    auto *question = new TextLabel(m_theme, tr("How will you use it?"), TextStyle::Total, Token::Ink, side);
    auto *comfort = new TextLabel(m_theme, tr("You can change this later in Settings."), TextStyle::Emphasis,
                                  Token::Ink2, side);
    for (TextLabel *label : {question, comfort})
        label->setWordWrap(true);
    column->addWidget(question);
    column->addSpacing(6);
    column->addWidget(comfort);
    column->addSpacing(24);
    addChoices(*column, side);
    column->addStretch(1);
    auto *whole = new QWidget(m_card);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, kBottomPx);
    rows->setSpacing(0);
    rows->addWidget(scrolled(side), 1);
    rows->addWidget(makeFoot());
    return whole;
}

void StartWindow::addChoices(QVBoxLayout &column, QWidget *side)
{
    struct Way
    {
        IconName icon;
        QString title;
        QString subtitle;
        const char *objectName;
    };
    const QList<Way> ways = {
        {IconName::Play, tr("Try the demo shop"), tr("Sample products, customers and orders."), "startDemo"},
        {IconName::Laptop, tr("New shop on this computer"), tr("One till. Data stays in one SQLite file."),
         "startNewShop"},
        {IconName::Database, tr("Connect to shop database"), tr("Several tills share one PostgreSQL server."),
         "startConnect"},
        {IconName::Clock, tr("Recent shops"), {}, "startRecent"}};
    for (int i = 0; i < static_cast<int>(ways.size()); ++i) {
        const Way &way = ways.at(i);
        auto *button =
            new StartChoice(m_theme, way.icon, way.title, way.subtitle, QString::number(i + 1), side);
        button->setObjectName(QString::fromLatin1(way.objectName));
        connect(button, &QAbstractButton::toggled, this, [this, i](bool isChosen) {
            if (isChosen)
                choose(i);
        });
        m_choices.append(button);
        column.addWidget(button);
        column.addSpacing(10);
    }
}

QWidget *StartWindow::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(kSidePx, 0, kSidePx, 0);
    row->addWidget(new KeyHintLine(m_theme, {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose")},
                                             {{tr("Enter")}, tr("continue")}}),
                   1);
    m_languages = new LanguageButton(m_theme);
    row->addWidget(m_languages);
    foot->setMinimumHeight(m_theme.scaled(32));
    return foot;
}

QWidget *StartWindow::makeDetails()
{
    auto *side = new QWidget(m_card);
    m_pages = new QStackedWidget(side);
    m_newShop = new NewShopForm(m_theme);
    m_connect = new ConnectForm(m_theme);
    m_recent = new RecentShops(m_theme);
    for (QWidget *form : {static_cast<QWidget *>(new DemoPreview(m_theme)), static_cast<QWidget *>(m_newShop),
                          static_cast<QWidget *>(m_connect), static_cast<QWidget *>(m_recent)})
        m_pages->addWidget(page(form));
    m_message = new MessageLine(m_theme, side);
    m_message->setObjectName(QStringLiteral("startMessage"));
    m_test = new KeyButton(m_theme, KeyButton::Role::Secondary, tr("Test connection"), side);
    m_test->setObjectName(QStringLiteral("testConnectionButton"));
    m_proceed = new KeyButton(m_theme, KeyButton::Role::Primary, QString(), side);
    m_proceed->setObjectName(QStringLiteral("startButton"));
    m_proceed->setShortcutHint(tr("Enter"));
    auto *buttons = new QHBoxLayout;
    for (KeyButton *button : {m_test, m_proceed})
        button->setControlHeight(44);
    buttons->setContentsMargins(kRingPx, 0, kRingPx, 0);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(m_proceed);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kSidePx + 1 - kRingPx, 36 - kRingPx, kSidePx - kRingPx, kBottomPx);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addSpacing(8);
    column->addLayout(buttons);
    return side;
}

void StartWindow::connectForms()
{
    connect(m_test, &QPushButton::clicked, m_connect, &ConnectForm::test);
    connect(m_proceed, &QPushButton::clicked, this, &StartWindow::proceed);
    connect(m_newShop, &NewShopForm::submitted, this, &StartWindow::newShopRequested);
    connect(m_newShop, &NewShopForm::openRequested, this,
            [this](const QString &file) { Q_EMIT shopRequested(QStringLiteral("sqlite:") + file); });
    connect(m_newShop, &NewShopForm::faultsFound, this, &StartWindow::showFaults);
    connect(m_connect, &ConnectForm::submitted, this, &StartWindow::connectRequested);
    connect(m_connect, &ConnectForm::faultsFound, this, &StartWindow::showFaults);
    connect(m_connect, &ConnectForm::stateChanged, this, [this] {
        showButtons();
        // The next press is for what the test has opened the way to.
        if (m_connect->isReady() && !m_connect->isEmptyDatabase())
            m_proceed->setFocus(Qt::OtherFocusReason);
    });
    connect(m_recent, &RecentShops::openRequested, this, &StartWindow::shopRequested);
    connect(m_recent, &RecentShops::forgetRequested, this, &StartWindow::forgetRequested);
    connect(m_recent, &RecentShops::chosenChanged, this, &StartWindow::showButtons);
}

// Large text makes the card larger until the window is full; from then on its two halves scroll.
void StartWindow::fitCard()
{
    const QSize most = size() - QSize(2 * kAroundPx, 2 * kAroundPx);
    const QSize wanted(m_theme.scaled(kCardPx.width()), m_theme.scaled(kCardPx.height()));
    m_card->setFixedSize(wanted.boundedTo(most));
    m_details->setFixedWidth(m_card->width() * kDetailsPx / kCardPx.width());
    update();
}

void StartWindow::choose(int index)
{
    m_choices.at(index)->setChecked(true);
    m_pages->setCurrentIndex(index);
    m_message->setMessage({}, MessageLine::Tone::Error);
    // The digits that choose must not be taken from a form that is being filled in.
    const bool isForm = index == New || index == Connect;
    for (int i = 0; i < static_cast<int>(m_choices.size()); ++i)
        m_choices.at(i)->setShortcut(isForm ? QKeySequence() : QKeySequence(QString::number(i + 1)));
    showButtons();
}

void StartWindow::step(int by)
{
    const int next = m_pages->currentIndex() + by;
    if (next >= 0 && next < static_cast<int>(m_choices.size()) && !m_choices.at(next)->isHidden())
        m_choices.at(next)->click();
}

QString StartWindow::verb() const
{
    switch (m_pages->currentIndex()) {
    case Demo:
        return tr("Open the demo shop");
    case New:
        return tr("Make the shop");
    case Connect:
        return m_connect->isEmptyDatabase() ? tr("Make the shop") : tr("Connect");
    default:
        break;
    }
    const RecentShop *shop = m_recent->chosen();
    return shop ? tr("Open %1").arg(shop->name) : tr("Open");
}

void StartWindow::showButtons()
{
    if (m_isBusy)
        return;
    const bool isConnect = m_pages->currentIndex() == Connect;
    m_proceed->setLabel(verb());
    m_proceed->setEnabled(!isConnect || m_connect->isReady());
    m_test->setVisible(isConnect);
    m_test->setLabel(m_connect->wasTested() ? tr("Test again") : tr("Test connection"));
    if (m_test->isBusy() != m_connect->isTesting())
        m_test->setBusy(m_connect->isTesting(), tr("Testing…"));
}

void StartWindow::showFaults(int count)
{
    const QString words =
        count == 1 ? tr("1 field needs attention") : tr("%1 fields need attention").arg(count);
    m_message->setMessage(count == 0 ? QString() : words, MessageLine::Tone::Error);
}

void StartWindow::proceed()
{
    if (m_isBusy)
        return;
    switch (m_pages->currentIndex()) {
    case Demo:
        Q_EMIT demoRequested();
        break;
    case New:
        m_newShop->submit();
        break;
    case Connect:
        m_connect->submit();
        break;
    default:
        m_recent->submit();
    }
}

void StartWindow::setBusy(bool busy)
{
    m_isBusy = busy;
    m_proceed->setBusy(busy, tr("Opening…"));
    m_test->setEnabled(!busy);
    for (StartChoice *choice : std::as_const(m_choices))
        choice->setEnabled(!busy);
    m_pages->setEnabled(!busy);
    showButtons();
}

void StartWindow::showError(const QString &sentence)
{
    m_message->setMessage(sentence, MessageLine::Tone::Error);
}

void StartWindow::setRecentShops(const QList<RecentShop> &shops)
{
    m_recent->setShops(shops);
    m_choices.at(Recent)->setVisible(!shops.isEmpty());
    if (shops.isEmpty() && m_pages->currentIndex() == Recent)
        choose(Demo);
}

void StartWindow::showServer(const ServerAddress &address)
{
    m_connect->setAddress(address);
    choose(Connect);
    m_connect->focusPassword();
}

void StartWindow::showRecent(const QString &databaseUrl)
{
    m_recent->choose(databaseUrl);
    if (!m_recent->shops().isEmpty())
        choose(Recent);
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    auto *pressed = qobject_cast<KeyButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape && m_connect->isTesting())
        m_connect->cancelTest();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        pressed &&pressed != m_proceed ? pressed->click() : proceed();
    else if (event->key() == Qt::Key_Down)
        step(1);
    else if (event->key() == Qt::Key_Up)
        step(-1);
    else
        QWidget::keyPressEvent(event);
}

void StartWindow::resizeEvent(QResizeEvent *)
{
    fitCard();
}

void StartWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Bg));
    const QRectF card(m_card->geometry());
    const qreal split = card.left() + m_details->x();
    paintBox(painter, card, kRadiusPx, m_theme.color(Token::Sunken), m_theme.color(Token::Line));
    painter.save();
    painter.setClipRect(QRectF(card.left(), card.top(), split - card.left(), card.height()));
    paintBox(painter, card, kRadiusPx, m_theme.color(Token::Surface), m_theme.color(Token::Line));
    painter.restore();
    painter.fillRect(QRectF(split, card.top() + 1, 1, card.height() - 2), m_theme.color(Token::Line));
}

} // namespace danggol::ui
