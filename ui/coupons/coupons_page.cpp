// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coupons/coupons_page.h"

#include "models/export/tables.h"
#include "models/rehearsal/rehearsal_controller.h"
#include "models/session/till_session.h"
#include "ui/coupons/campaign_menu.h"
#include "ui/coupons/campaign_table.h"
#include "ui/coupons/holder_card.h"
#include "ui/coupons/new_campaign_panel.h"
#include "ui/export/export_button.h"
#include "ui/parts/as_of_label.h"
#include "ui/parts/chip_bar.h"
#include "ui/parts/fold_layout.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/page_commands.h"
#include "ui/parts/search_field.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/theme/badge.h"
#include "ui/theme/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

namespace danggol::ui
{

using models::CampaignKind;

namespace
{

constexpr std::array kKinds{CampaignKind::All, CampaignKind::Active, CampaignKind::Exhausted,
                            CampaignKind::Ended};
constexpr int kPaddingPx = 20;
constexpr int kTableOverhangPx = 8;
constexpr int kSearchPx = 220;

models::DateWords dateWords()
{
    return {.date = &dateText, .day = &dayText, .time = &timeText};
}

} // namespace

CouponsPage::CouponsPage(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_controller(session, dateWords(), &statusWords)
    , m_search(new SearchField(theme, tr("Find a campaign"), QStringLiteral("F3")))
    , m_export(makeExportButton(theme, tr("Export the campaigns"), 36))
    , m_menuButton(new KeyButton(theme, KeyButton::Role::Secondary, {}))
    , m_newButton(new KeyButton(theme, KeyButton::Role::Secondary, tr("New campaign")))
    , m_rehearse(new KeyButton(theme, KeyButton::Role::Ghost, tr("Rehearse a rush")))
    , m_chips(new ChipBar(theme))
    , m_reason(new MessageLine(theme))
    , m_table(new CampaignTable(theme, m_controller))
    , m_holder(new HolderCard(theme))
    , m_panel(new NewCampaignPanel(theme, session, m_controller.words()))
{
    setObjectName(QStringLiteral("couponsPage"));
    setUpControls();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(1); // the divider is painted in here
    row->addLayout(makeMain(), 1);
    row->addWidget(m_panel);
    m_panel->hide();
    connectParts();
    addCommands();
    showState();
}

CouponsPage::~CouponsPage()
{
    // A field that loses the focus is checked, and that takes the controller: hide before it goes.
    hide();
}

void CouponsPage::setUpControls()
{
    m_search->setObjectName(QStringLiteral("campaignSearch"));
    measure(m_theme, this, [this] { m_search->setFixedWidth(m_theme.scaled(kSearchPx)); });
    m_menuButton->setObjectName(QStringLiteral("campaignMenuButton"));
    m_menuButton->setIconOnly(IconName::Dots, tr("Change the chosen campaign"));
    m_newButton->setObjectName(QStringLiteral("newCampaignButton"));
    m_newButton->setIconName(IconName::Plus);
    m_newButton->setShortcutHint(QStringLiteral("Ctrl N"));
    m_newButton->setCheckable(true);
    m_rehearse->setObjectName(QStringLiteral("rehearseButton"));
    m_rehearse->setIconName(IconName::Bolt);
    m_rehearse->setControlHeight(32);
    m_rehearse->setShortcutHint(QStringLiteral("Ctrl Shift R"));
    m_reason->setObjectName(QStringLiteral("couponsReason"));
    m_chips->setObjectName(QStringLiteral("campaignChips"));
    m_chips->setAccessibleName(tr("Which campaigns"));
    m_chips->addChip(tr("All"), 0);
    m_chips->addChip(tr("Active"), 0, IconName::Check);
    m_chips->addChip(tr("Exhausted"), 0, IconName::CircleMinus);
    m_chips->addChip(tr("Ended"), 0, IconName::CrossedCalendar);
}

QHBoxLayout *CouponsPage::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kTableOverhangPx, 0, kTableOverhangPx, 0);
    row->setSpacing(kTableOverhangPx);
    row->addWidget(new TextLabel(m_theme, tr("Coupons"), TextStyle::Title), 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(new AsOfLabel(m_theme, m_session));
    row->addWidget(m_search);
    row->addSpacing(4);
    row->addWidget(m_export);
    row->addWidget(m_menuButton);
    row->addWidget(m_newButton);
    return row;
}

QHBoxLayout *CouponsPage::makeChips()
{
    auto *left = new QHBoxLayout;
    left->addWidget(m_chips);
    left->addStretch();
    auto *right = new QHBoxLayout;
    right->addStretch();
    right->addWidget(m_reason, 0, Qt::AlignVCenter);
    right->addWidget(m_rehearse, 0, Qt::AlignVCenter);
    auto *sides = new FoldLayout(kTableOverhangPx);
    sides->addLayout(left);
    sides->addLayout(right);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kTableOverhangPx, 0, kTableOverhangPx, 0);
    row->addLayout(sides);
    return row;
}

QVBoxLayout *CouponsPage::makeMain()
{
    auto *holder = new QHBoxLayout;
    holder->setContentsMargins(kTableOverhangPx, 0, kTableOverhangPx, 0);
    holder->addWidget(m_holder);
    const int side = kPaddingPx - kTableOverhangPx;
    auto *column = new QVBoxLayout;
    column->setContentsMargins(side, 12, side, kPaddingPx);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addLayout(makeChips());
    column->addWidget(m_table, 1000);
    column->addSpacing(8);
    column->addLayout(holder);
    column->addStretch(1); // a short table leaves its room below the card
    return column;
}

void CouponsPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_controller.shown().setText(text);
        showState();
    });
    connect(m_chips, &ChoiceBar::currentChanged, this, [this](int index) {
        m_controller.shown().setKind(kKinds.at(static_cast<std::size_t>(index)));
        showState();
    });
    connect(m_newButton, &QAbstractButton::clicked, this, [this](bool checked) {
        if (checked)
            openPanel();
        else
            closePanel();
    });
    connect(m_rehearse, &QAbstractButton::clicked, this, &CouponsPage::rehearsalRequested);
    connect(&m_session, &models::TillSession::settingsChanged, this, &CouponsPage::showState);
    connect(m_export, &QAbstractButton::clicked, this, &CouponsPage::exportTable);
    connect(m_menuButton, &QAbstractButton::clicked, this,
            [this] { openMenu(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height() + 4))); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this] { openMenu(m_table->viewport()->mapToGlobal(m_table->menuPoint())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CouponsPage::showState);
    connect(m_table, &CampaignTable::clearSearchRequested, this, &CouponsPage::clearSearch);
    connect(m_table, &CampaignTable::showAllRequested, m_chips, [this] { m_chips->setCurrentIndex(0); });
    connect(m_table, &CampaignTable::newRequested, this, &CouponsPage::openPanel);
    connect(m_panel, &NewCampaignPanel::closeRequested, this, &CouponsPage::closePanel);
    connect(m_panel, &NewCampaignPanel::created, this, [this](const Coupon &coupon) {
        m_chips->setCurrentIndex(0);
        m_search->clear();
        closePanel();
        m_table->reveal(coupon.id);
        m_controller.refresh();
    });
    connect(&m_controller, &models::CouponsController::changed, this, &CouponsPage::showState);
}

void CouponsPage::addCommands()
{
    PageCommands offered(m_session.commands(), *this);
    offered.panes({{m_table}, {m_panel}});
    offered.searchHere([this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    offered.refresh([this] { m_controller.refresh(); });
    offered.choices([this](int by) { m_chips->step(by); });
    offered.add({.id = QStringLiteral("coupons.issue"),
                 .title = tr("Issue the chosen coupon"),
                 .keys = {keys::kIssue},
                 .icon = QStringLiteral("coupon"),
                 .run = [this] { issueCurrent(); },
                 .state = [this] { return issueState(); }});
    offered.add({.id = QStringLiteral("coupons.new"),
                 .title = tr("New campaign…"),
                 .keys = {keys::kNew},
                 .icon = QStringLiteral("plus"),
                 .run = [this] { openPanel(); },
                 .state =
                     [this] {
                         return m_controller.mayEdit() ? models::CommandState()
                                                       : models::CommandState::hidden();
                     }});
    offered.add({.id = QStringLiteral("coupons.export"),
                 .title = tr("Export the campaigns…"),
                 .keys = {keys::kExport},
                 .icon = QStringLiteral("download"),
                 .run = [this] { exportTable(); }});
}

models::CommandState CouponsPage::issueState() const
{
    using models::CommandState;
    const models::CampaignRow *row = m_table->current();
    if (!m_session.customer())
        return CommandState::disabled(tr("no customer is chosen"));
    if (!row)
        return CommandState::disabled(tr("no campaign is chosen"));
    const QString &customer = m_session.customer()->name;
    if (m_controller.actions(*row).mayIssue)
        return CommandState::available(customer, tr("Issue %1").arg(row->coupon.name));
    return CommandState::disabled(row->held ? tr("%1 has it").arg(customer)
                                            : tr("%1 cannot be issued now").arg(row->coupon.name));
}

void CouponsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_panel->isVisible())
        closePanel();
    else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        clearSearch();
    else
        QWidget::keyPressEvent(event);
}

void CouponsPage::showState()
{
    const bool mayEdit = m_controller.mayEdit();
    m_reason->setMessage(m_controller.isConnected()
                             ? QString()
                             : tr("Issuing and changing coupons waits until the connection is back."),
                         MessageLine::Tone::Wait);
    m_newButton->setVisible(mayEdit);
    m_rehearse->setVisible(models::RehearsalController::isOffered(m_session));
    m_menuButton->setVisible(mayEdit);
    m_menuButton->setEnabled(m_table->current() != nullptr);
    if (!mayEdit && m_panel->isVisibleTo(this))
        closePanel();
    for (std::size_t i = 0; i < kKinds.size(); ++i)
        m_chips->setCount(static_cast<int>(i), m_controller.shown().count(kKinds.at(i)));
    m_table->describeEmptiness();
    showHolder();
}

void CouponsPage::showHolder()
{
    const std::optional<models::CustomerCoupons> coupons = m_controller.customerCoupons();
    if (coupons)
        m_holder->setCoupons(*m_session.customer(), *coupons);
    m_holder->setVisible(coupons.has_value());
}

void CouponsPage::clearSearch()
{
    m_search->clear();
    m_search->setFocus(Qt::OtherFocusReason);
}

void CouponsPage::exportTable()
{
    QList<Coupon> coupons;
    for (int row = 0; row < m_controller.shown().rowCount(); ++row)
        coupons.append(m_controller.shown().at(m_controller.shown().index(row, 0))->coupon);
    Q_EMIT exportRequested(models::couponsTable(m_session, coupons, &statusWords));
}

void CouponsPage::openPanel()
{
    if (!m_controller.mayEdit())
        return;
    m_newButton->setChecked(true);
    m_panel->show();
    m_panel->focusFirst();
    update();
}

void CouponsPage::closePanel()
{
    const bool hadFocus = m_panel->isAncestorOf(focusWidget());
    m_newButton->setChecked(false);
    m_panel->hide();
    if (hadFocus)
        m_table->setFocus(Qt::OtherFocusReason);
    update();
}

void CouponsPage::issueCurrent()
{
    if (const models::CampaignRow *row = m_table->current())
        m_controller.issue(*row);
}

void CouponsPage::openMenu(const QPoint &globalPosition)
{
    if (const models::CampaignRow *row = m_table->current())
        (new CampaignMenu(m_theme, m_controller, *row, this))->popup(globalPosition);
}

void CouponsPage::paintEvent(QPaintEvent *)
{
    if (!m_panel->isVisibleTo(this))
        return;
    QPainter painter(this);
    painter.fillRect(QRect(m_panel->x() - 1, 0, 1, height()), m_theme.color(Token::Line));
}

} // namespace danggol::ui
