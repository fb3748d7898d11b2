// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallet/statement_pane.h"

#include "models/errors/error_words.h"
#include "models/export/tables.h"
#include "models/roles.h"
#include "models/session/till_session.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/key_button.h"
#include "ui/parts/number_label.h"
#include "ui/parts/segment_bar.h"
#include "ui/parts/text_label.h"
#include "ui/parts/views/money_delegate.h"
#include "ui/parts/views/table_view.h"
#include "ui/parts/views/text_delegate.h"
#include "ui/wallet/shop_time.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

namespace danggol::ui
{

namespace
{

using models::StatementModel;
using models::StatementPeriod;

constexpr std::array<std::optional<EntryReason>, 4> kReasons{std::nullopt, EntryReason::Charge,
                                                             EntryReason::Payment, EntryReason::Refund};
constexpr int kRowPx = 38;
constexpr int kTableOverhangPx = 8;

std::optional<IconCue> cueOf(const QModelIndex &index)
{
    switch (entryReasonFromName(index.data(models::StatusRole).toString())) {
    case EntryReason::Charge:
        return IconCue{IconName::ArrowDownLeft, Token::AccText};
    case EntryReason::ChargeUndo:
        return IconCue{IconName::Undo, Token::Ink2};
    case EntryReason::Payment:
        return IconCue{IconName::ArrowUpRight, Token::Ink2};
    case EntryReason::Refund:
        break;
    }
    return IconCue{IconName::ReturnArrow, Token::AccText};
}

} // namespace

StatementPane::StatementPane(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_model(session, [&session](Timestamp moment) { return shortShopMoment(session, moment); })
    , m_filter(new SegmentBar(theme))
    , m_period(new KeyButton(theme, KeyButton::Role::Secondary, {}))
    , m_exportButton(new KeyButton(theme, KeyButton::Role::Secondary, {}))
    , m_table(new TableView(theme))
    , m_emptyPage(new QWidget)
    , m_emptyState(new EmptyState(theme, {}, {}))
    , m_summary(new NumberLabel(theme, {}, TextStyle::Small, Token::Ink3))
    , m_periods(new QActionGroup(this))
{
    m_filter->setObjectName(QStringLiteral("statementFilter"));
    m_filter->setAccessibleName(tr("Kind of entries"));
    m_period->setObjectName(QStringLiteral("statementPeriod"));
    m_exportButton->setObjectName(QStringLiteral("exportStatementButton"));
    m_table->setObjectName(QStringLiteral("statementTable"));
    m_table->setGround(Token::Surface);
    m_summary->setObjectName(QStringLiteral("statementSummary"));
    for (const QString &label : {tr("All"), tr("Charges"), tr("Payments"), tr("Refunds")})
        m_filter->addSegment(label);
    m_period->setIconName(IconName::Calendar);
    m_period->setTrailingIcon(IconName::ChevronDown);
    m_period->setControlHeight(32);
    m_exportButton->setControlHeight(32);
    m_exportButton->setIconOnly(IconName::Download, tr("Export the statement"));
    m_exportButton->setShortcutHint(QStringLiteral("Ctrl E"));
    makePeriodMenu();
    setUpTable();
    layOut();
    connect(m_filter, &ChoiceBar::currentChanged, this, &StatementPane::filter);
    connect(m_exportButton, &QAbstractButton::clicked, this, &StatementPane::exportTable);
    connect(m_table, &QAbstractItemView::activated, this, &StatementPane::activate);
    connect(&m_model, &StatementModel::answered, this, &StatementPane::answered);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &StatementPane::describeEmptiness);
    connect(&m_model, &StatementModel::summaryChanged, this,
            [this] { m_summary->setText(m_model.summary()); });
    connect(m_emptyState, &EmptyState::secondaryTriggered, this, &StatementPane::emptyAction);
}

void StatementPane::makePeriodMenu()
{
    auto *menu = new QMenu(this);
    for (const StatementPeriod period : models::statementPeriods()) {
        QAction *action = menu->addAction(models::periodName(period));
        action->setCheckable(true);
        action->setChecked(period == m_model.period());
        m_periods->addAction(action);
        connect(action, &QAction::triggered, this, [this, period] {
            m_model.setPeriod(period);
            showPeriod();
        });
    }
    m_period->setMenu(menu);
    showPeriod();
}

void StatementPane::showPeriod()
{
    m_period->setLabel(models::periodName(m_model.period()));
    const auto index = models::statementPeriods().indexOf(m_model.period());
    m_periods->actions().at(index)->setChecked(true);
}

void StatementPane::setUpTable()
{
    const TextLook quiet{.style = TextStyle::Body, .color = Token::Ink2, .tabular = true};
    m_table->setAccessibleName(tr("Statement"));
    m_table->setRowHeight(kRowPx);
    m_table->setColumns({
        {m_theme.isKorean() ? 128 : 110, Qt::AlignLeft,
         new TextDelegate(m_theme, quiet)}, // "11월 22일 10:39"
        {112, Qt::AlignLeft, new IconTextDelegate(m_theme, cueOf)},
        {0, Qt::AlignLeft, new TextDelegate(m_theme, quiet)},
        {0, Qt::AlignLeft, new TextDelegate(m_theme, {.style = TextStyle::Body, .color = Token::Ink2})},
        {108, Qt::AlignRight, new MoneyDelegate(m_theme, models::AmountKind::Signed)},
        {97, Qt::AlignRight, new MoneyDelegate(m_theme, models::AmountKind::Muted)},
    });
    m_table->setModel(&m_model);
    auto *page = new QVBoxLayout(m_emptyPage);
    page->setContentsMargins({});
    page->addWidget(m_emptyState);
    m_emptyState->hide();
    m_table->setEmptyPage(m_emptyPage);
}

QHBoxLayout *StatementPane::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kTableOverhangPx, 0, kTableOverhangPx + kScrollBarPx, 0);
    row->setSpacing(8);
    row->addWidget(new TextLabel(m_theme, tr("Statement"), TextStyle::Section), 0, Qt::AlignVCenter);
    row->addStretch();
    row->addWidget(m_filter);
    row->addWidget(m_period);
    row->addWidget(m_exportButton);
    return row;
}

QHBoxLayout *StatementPane::makeTableRow()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, kScrollBarPx, 0);
    row->addWidget(m_table);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this,
            [row](int, int maximum) { row->setContentsMargins(0, 0, maximum > 0 ? 0 : kScrollBarPx, 0); });
    return row;
}

void StatementPane::layOut()
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(kTableOverhangPx, 0, kTableOverhangPx + kScrollBarPx, 0);
    foot->addWidget(m_summary);
    foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(makeHead());
    column->addSpacing(12);
    column->addLayout(makeTableRow(), 1);
    column->addSpacing(8);
    column->addLayout(foot);
}

void StatementPane::filter(int segment)
{
    m_model.setReason(kReasons.at(static_cast<std::size_t>(segment)));
}

void StatementPane::stepFilter(int by)
{
    m_filter->step(by);
}

void StatementPane::showKind(int kind)
{
    m_filter->setCurrentIndex(kind);
}

void StatementPane::refresh()
{
    m_model.refresh();
}

void StatementPane::exportTable()
{
    if (m_session.customer())
        Q_EMIT exportRequested(
            models::statementTable(m_session, m_model.query(), m_session.customer()->name));
}

void StatementPane::highlight(LedgerEntryId entry)
{
    m_highlighted = entry;
    answered();
}

void StatementPane::answered()
{
    const int row = m_model.indexOf(m_highlighted);
    if (row >= 0) {
        m_table->highlightRow(m_model.index(row, 0));
        m_highlighted = {};
    }
    describeEmptiness();
}

void StatementPane::describeEmptiness()
{
    // A statement that is still being read is not an empty one.
    m_emptyState->setVisible(m_model.isLoaded() || m_model.error());
    if (m_model.error()) {
        m_emptyState->setWords(tr("Not loaded"), models::errorWords(*m_model.error()));
        m_emptyState->setSecondary(tr("Try again"), QStringLiteral("F5"));
    } else if (m_model.reason()) {
        m_emptyState->setWords(tr("Nothing of this kind"), tr("Other entries may be in this period."));
        m_emptyState->setSecondary(tr("Show all entries"));
    } else if (m_model.period() != StatementPeriod::Always) {
        m_emptyState->setWords(
            tr("No entries"),
            tr("Nothing was charged or paid %1.").arg(models::periodPhrase(m_model.period())));
        m_emptyState->setSecondary(m_model.total() > 0 ? tr("Show all time") : QString());
    } else {
        m_emptyState->setWords(tr("No entries yet"), tr("The first charge will appear here."));
        m_emptyState->setSecondary({});
    }
}

void StatementPane::emptyAction()
{
    if (m_model.error()) {
        m_model.refresh();
    } else if (m_model.reason()) {
        m_filter->setCurrentIndex(0);
    } else {
        m_model.setPeriod(StatementPeriod::Always);
        showPeriod();
    }
}

void StatementPane::activate(const QModelIndex &index)
{
    const std::optional<OrderId> order = m_model.row(index.row()).order;
    if (order)
        Q_EMIT openOrderRequested(*order);
}

} // namespace danggol::ui
