// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_window.h"

#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/text_label.h"
#include "ui/start/connect_form.h"
#include "ui/start/demo_preview.h"
#include "ui/start/new_shop_form.h"
#include "ui/start/start_choice.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
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

} // namespace

StartWindow::StartWindow(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_card(new QWidget(this))
{
    setWindowTitle(QStringLiteral("Danggol"));
    setMinimumSize(1024, 680);
    resize(kWindowPx);
    m_card->setFixedSize(theme.scaled(kCardPx.width()), theme.scaled(kCardPx.height()));
    auto *row = new QHBoxLayout(m_card);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeChoices(), 1);
    row->addWidget(makeDetails());
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(m_card, 0, Qt::AlignCenter);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    choose(0);
}

QWidget *StartWindow::makeChoices()
{
    auto *side = new QWidget(m_card);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kSidePx, 36, kSidePx, 28);
    column->setSpacing(0);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(12);
    brand->addWidget(new BrandSquare(m_theme, side));
    brand->addWidget(new TextLabel(m_theme, QStringLiteral("Danggol"), TextStyle::Title, Token::Ink, side),
                     1);
    column->addLayout(brand);
    column->addSpacing(28);
    column->addWidget(new TextLabel(m_theme, tr("How will you use it?"), TextStyle::Total, Token::Ink, side));
    column->addSpacing(6);
    column->addWidget(
        new TextLabel(m_theme, tr("Nothing is sent anywhere."), TextStyle::Emphasis, Token::Ink2, side));
    column->addSpacing(24);
    struct Choice
    {
        IconName icon;
        QString title;
        QString subtitle;
        const char *objectName;
    };
    const QList<Choice> choices = {
        {IconName::Play, tr("Try the demo shop"), tr("Sample products, customers and orders."), "startDemo"},
        {IconName::Laptop, tr("New shop on this computer"), tr("One till. Data stays in one SQLite file."),
         "startNewShop"},
        {IconName::Database, tr("Connect to shop database"), tr("Several tills share one PostgreSQL server."),
         "startConnect"}};
    for (int i = 0; i < choices.size(); ++i) {
        const Choice &choice = choices.at(i);
        auto *button = new StartChoice(m_theme, choice.icon, choice.title, choice.subtitle,
                                       QString::number(i + 1), side);
        button->setObjectName(QString::fromLatin1(choice.objectName));
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_choices.append(button);
        column->addWidget(button);
        column->addSpacing(10);
    }
    column->addStretch(1);
    return side;
}

QWidget *StartWindow::makeDetails()
{
    auto *side = new QWidget(m_card);
    side->setFixedWidth(m_theme.scaled(kDetailsPx));
    m_pages = new QStackedWidget(side);
    m_newShop = new NewShopForm(m_theme);
    m_connect = new ConnectForm(m_theme);
    m_pages->addWidget(new DemoPreview(m_theme));
    m_pages->addWidget(m_newShop);
    m_pages->addWidget(m_connect);
    m_message = new MessageLine(m_theme, side);
    m_message->setObjectName(QStringLiteral("startMessage"));
    m_proceed = new KeyButton(m_theme, KeyButton::Role::Primary, QString(), side);
    m_proceed->setObjectName(QStringLiteral("startButton"));
    m_proceed->setControlHeight(44);
    m_proceed->setShortcutHint(tr("Enter"));
    connect(m_proceed, &QPushButton::clicked, this, &StartWindow::proceed);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(kSidePx, 38, kSidePx, 28);
    column->addWidget(m_pages, 1);
    column->addWidget(m_message);
    column->addSpacing(8);
    column->addWidget(m_proceed, 0, Qt::AlignRight);
    return side;
}

void StartWindow::choose(int index)
{
    m_choices.at(index)->setChecked(true);
    m_pages->setCurrentIndex(index);
    m_message->setMessage({}, MessageLine::Tone::Error);
    const QStringList verbs = {tr("Open the demo shop"), tr("Make the shop"), tr("Connect")};
    m_proceed->setLabel(verbs.at(index));
    // The digits that choose must not be taken from a form that is being filled in.
    for (int i = 0; i < m_choices.size(); ++i)
        m_choices.at(i)->setShortcut(index == 0 ? QKeySequence(QString::number(i + 1)) : QKeySequence());
}

void StartWindow::proceed()
{
    switch (m_pages->currentIndex()) {
    case 0:
        Q_EMIT demoRequested();
        break;
    case 1:
        if (m_newShop->validate())
            Q_EMIT newShopRequested(m_newShop->shopName(), m_newShop->adminName(), m_newShop->file());
        break;
    default:
        if (m_connect->validate())
            Q_EMIT connectRequested(m_connect->url());
        break;
    }
}

void StartWindow::setBusy(bool busy)
{
    m_proceed->setBusy(busy, tr("Opening…"));
    for (StartChoice *choice : std::as_const(m_choices))
        choice->setEnabled(!busy);
    m_pages->setEnabled(!busy);
}

void StartWindow::showError(const QString &sentence)
{
    m_message->setMessage(sentence, MessageLine::Tone::Error);
}

void StartWindow::keyPressEvent(QKeyEvent *event)
{
    const int current = m_pages->currentIndex();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_proceed->click();
    else if (event->key() == Qt::Key_Down && current + 1 < m_choices.size())
        m_choices.at(current + 1)->click();
    else if (event->key() == Qt::Key_Up && current > 0)
        m_choices.at(current - 1)->click();
    else
        QWidget::keyPressEvent(event);
}

void StartWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Bg));
    const QRectF card(m_card->geometry());
    const qreal split = card.right() - m_theme.scaled(kDetailsPx);
    paintBox(painter, card, kRadiusPx, m_theme.color(Token::Sunken), m_theme.color(Token::Line));
    painter.save();
    painter.setClipRect(QRectF(card.left(), card.top(), split - card.left(), card.height()));
    paintBox(painter, card, kRadiusPx, m_theme.color(Token::Surface), m_theme.color(Token::Line));
    painter.restore();
    painter.fillRect(QRectF(split, card.top() + 1, 1, card.height() - 2), m_theme.color(Token::Line));
}

} // namespace danggol::ui
