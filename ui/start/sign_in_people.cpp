// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sign_in_people.h"

#include "models/staff/sign_in_controller.h"
#include "services/shop/shop.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/shell/connection_label.h"
#include "ui/start/people_list.h"
#include "ui/theme/box.h"
#include "ui/theme/icons.h"
#include "ui/theme/words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimeZone>

namespace danggol::ui
{

using models::SignInController;

namespace
{

constexpr int kSidePx = 36;
constexpr int kListSidePx = 28;
constexpr int kBottomPx = 22;
constexpr int kClockMs = 1'000;

/// The shopping bag on its square.
class BagSquare : public QWidget
{
public:
    explicit BagSquare(Theme &theme) : m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        followTheme(theme, this);
    }
    QSize sizeHint() const override { return {m_theme.scaled(kPx), m_theme.scaled(kPx)}; }
    void themeChanged() { relayout(this); }

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
    static constexpr int kPx = 36;

    Theme &m_theme;
};

/// "PostgreSQL · shop-db.local:5432/shop", "SQLite · shop.danggol".
QString placeWords(const ShopConnection &connection)
{
    const QString place = connection.engine == QLatin1String("SQLite")
                              ? QFileInfo(connection.place).fileName()
                              : connection.place;
    return QStringLiteral("%1 · %2").arg(connection.engine, place);
}

} // namespace

SignInPeople::SignInPeople(Theme &theme, Shop &shop, SignInController &controller, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shop(shop)
    , m_controller(controller)
    , m_moment(new TextLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_list(new PeopleList(theme))
    , m_connection(new ConnectionLabel(theme))
{
    m_list->setObjectName(QStringLiteral("peopleList"));
    m_list->setAccessibleName(tr("Who’s at the till?"));
    m_list->setModel(&controller.people());
    m_moment->setElided(true);
    m_connection->setObjectName(QStringLiteral("signInConnection"));
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                m_controller.choose(now.row());
                showChoice();
            });
    connect(&controller, &SignInController::changed, this, &SignInPeople::showChoice);
    connect(&controller.people(), &QAbstractItemModel::modelReset, this, &SignInPeople::showChoice);
    connect(&shop, &Shop::connectionChanged, this, &SignInPeople::showConnection, Qt::QueuedConnection);
    connect(&m_clock, &QTimer::timeout, this, &SignInPeople::showTime);
    m_clock.start(kClockMs);
    showTime();
    showConnection();
}

QWidget *SignInPeople::makeHead()
{
    auto *head = new QWidget;
    auto *name = new TextLabel(m_theme, m_shop.settings().name, TextStyle::Section);
    name->setObjectName(QStringLiteral("signInShop"));
    name->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(m_moment);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(new BagSquare(m_theme), 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    return head;
}

void SignInPeople::layOut()
{
    auto *title = new TextLabel(m_theme, tr("Who’s at the till?"), TextStyle::Total);
    title->setElided(true);
    const auto inset = [](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(kSidePx - kListSidePx, 0, kSidePx - kListSidePx, 0);
        row->addWidget(widget);
        return row;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kListSidePx, kSidePx, kListSidePx, kBottomPx);
    column->setSpacing(0);
    column->addLayout(inset(makeHead()));
    column->addSpacing(28);
    column->addLayout(inset(title));
    column->addSpacing(16);
    column->addWidget(m_list, 1);
    column->addSpacing(12);
    auto *foot = inset(m_connection);
    foot->addStretch();
    column->addLayout(foot);
}

// The list may go further than the controller follows: while a PIN is being tried the choice stays.
void SignInPeople::showChoice()
{
    const QModelIndex chosen = m_controller.people().index(m_controller.currentRow(), 0);
    if (m_list->currentIndex() != chosen)
        m_list->setCurrentIndex(chosen);
}

void SignInPeople::showTime()
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_shop.clock().now().ms,
                                                         QTimeZone(m_shop.settings().timeZone.toUtf8()));
    m_moment->setText(tr("%1, %2", "date, time").arg(dateText(now.date()), timeText(now)));
}

void SignInPeople::showConnection()
{
    const ShopConnection connection = m_shop.connection();
    m_connection->setConnection(placeWords(connection), connection.connected
                                                            ? ConnectionLabel::State::Connected
                                                            : ConnectionLabel::State::Reconnecting);
    fitConnection();
}

// Where its name has no room, the state alone is what matters.
void SignInPeople::fitConnection()
{
    m_connection->setRoom(ConnectionLabel::Room::Name);
    if (m_connection->sizeHint().width() > width() - 2 * kSidePx)
        m_connection->setRoom(ConnectionLabel::Room::Word);
}

void SignInPeople::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitConnection();
}

} // namespace danggol::ui
