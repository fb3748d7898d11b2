// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_filter_bar.h"

#include "ui/export/export_button.h"
#include "ui/parts/as_of_label.h"
#include "ui/parts/chip_bar.h"
#include "ui/parts/filter_chip.h"
#include "ui/parts/key_button.h"
#include "ui/parts/search_field.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

using models::DateRange;

constexpr int kSearchWidthPx = 248;
constexpr int kDaysWidthPx = 142;
constexpr int kHeaderPx = 60;

// In the order of the chips after "All".
constexpr OrderStatus kStatuses[] = {OrderStatus::DepositWait, OrderStatus::PayDone, OrderStatus::BuyConfirm,
                                     OrderStatus::Cancelled, OrderStatus::Refunded};

QString rangeWords(DateRange range)
{
    switch (range) {
    case DateRange::Today:
        return OrderFilterBar::tr("Today");
    case DateRange::Last7Days:
        return OrderFilterBar::tr("Last 7 days");
    case DateRange::Last30Days:
        return OrderFilterBar::tr("Last 30 days");
    case DateRange::All:
        return OrderFilterBar::tr("All");
    }
    return {};
}

} // namespace

OrderFilterBar::OrderFilterBar(Theme &theme, models::OrdersController &controller,
                               models::TillSession &session, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_controller(controller), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeChipRow());
    column->addWidget(makeSoldRow());
    connect(&controller, &models::OrdersController::listChanged, this, &OrderFilterBar::refresh);
    refresh();
}

QWidget *OrderFilterBar::makeHeader()
{
    m_search = new SearchField(m_theme, tr("Order no. or customer"), QStringLiteral("F3"));
    m_search->setObjectName(QStringLiteral("orderSearch"));
    measure(m_theme, this, [this] { m_search->setMaximumWidth(m_theme.scaled(kSearchWidthPx)); });
    connect(m_search, &QLineEdit::textChanged, &m_controller, &models::OrdersController::setSearchText);
    connect(m_search, &QLineEdit::returnPressed, &m_controller, &models::OrdersController::submitSearch);

    m_days = new KeyButton(m_theme, KeyButton::Role::Secondary, rangeWords(m_controller.range()));
    m_days->setIconName(IconName::Calendar);
    m_days->setTrailingIcon(IconName::ChevronDown);
    m_days->setObjectName(QStringLiteral("orderDays"));
    measure(m_theme, this,
            [this] { m_days->setMinimumWidth(qMax(m_theme.scaled(kDaysWidthPx), m_days->leastWidth())); });
    m_days->setMenu(new QMenu(m_days));
    for (const DateRange range :
         {DateRange::Today, DateRange::Last7Days, DateRange::Last30Days, DateRange::All})
        addRange(range);

    makeExport();
    auto *header = new QWidget;
    measure(m_theme, header, [this, header] { header->setMinimumHeight(m_theme.scaled(kHeaderPx)); });
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(new TextLabel(m_theme, tr("Orders"), TextStyle::Title));
    row->addStretch(1);
    row->addWidget(m_search, 100);
    row->addWidget(m_days);
    row->addWidget(m_export);
    return header;
}

void OrderFilterBar::makeExport()
{
    m_export = makeExportButton(m_theme, tr("Export the orders"), 36);
    auto *choices = new QMenu(m_export);
    choices->setObjectName(QStringLiteral("exportMenu"));
    connect(choices->addAction(tr("Orders") + QStringLiteral("\tCtrl E")), &QAction::triggered, this,
            &OrderFilterBar::exportRequested);
    connect(choices->addAction(tr("Order lines") + QStringLiteral("\tCtrl Shift E")), &QAction::triggered,
            this, &OrderFilterBar::exportLinesRequested);
    m_export->setMenu(choices);
}

void OrderFilterBar::addRange(DateRange range)
{
    QAction *action = m_days->menu()->addAction(rangeWords(range));
    connect(action, &QAction::triggered, this, [this, range] {
        m_controller.setRange(range);
        refresh();
    });
}

QWidget *OrderFilterBar::makeChipRow()
{
    m_chips = new ChipBar(m_theme);
    m_chips->setObjectName(QStringLiteral("orderChips"));
    m_chips->setCompact(true);
    m_chips->addChip(tr("All"));
    m_chips->addChip(tr("Waiting"), {}, IconName::Clock);
    m_chips->addChip(tr("Paid"), {}, IconName::Check);
    m_chips->addChip(tr("Confirmed"), {}, IconName::DoubleCheck);
    m_chips->addChip(tr("Cancelled"), {}, IconName::BarredCircle);
    m_chips->addChip(tr("Refunded"), {}, IconName::ReturnArrow);
    connect(m_chips, &ChoiceBar::currentChanged, this, [this](int index) {
        m_chipArea->ensureWidgetVisible(m_chips->chip(index));
        m_controller.setStatus(index == 0 ? std::nullopt : std::optional(kStatuses[index - 1]));
    });
    // Large counts in a narrow window: the row slides instead of holding the window open.
    m_chipArea = new QScrollArea;
    m_chipArea->setFrameShape(QFrame::NoFrame);
    m_chipArea->setFocusPolicy(Qt::NoFocus);
    m_chipArea->setWidgetResizable(true);
    m_chipArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipArea->setWidget(m_chips);
    m_chipArea->viewport()->setAutoFillBackground(false);
    m_chips->setAutoFillBackground(false);
    measure(m_theme, this, [this] { m_chipArea->setFixedHeight(m_theme.controlHeight(32)); });

    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(12);
    row->addWidget(m_chipArea, 1);
    row->addWidget(new AsOfLabel(m_theme, m_session));
    return line;
}

// A line of its own, as long as there is something to say.
QWidget *OrderFilterBar::makeSoldRow()
{
    m_sold = new FilterChip(m_theme);
    m_sold->setObjectName(QStringLiteral("soldChip"));
    connect(m_sold, &QAbstractButton::clicked, &m_controller, &models::OrdersController::clearSold);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(m_sold);
    row->addStretch();
    line->hide();
    return line;
}

void OrderFilterBar::setSoldWords(const QString &words)
{
    if (!words.isEmpty())
        m_sold->setLabel(words);
    m_sold->parentWidget()->setVisible(!words.isEmpty());
}

void OrderFilterBar::refresh()
{
    if (m_days->label() != rangeWords(m_controller.range()))
        m_days->setLabel(rangeWords(m_controller.range()));
    const OrderCounts &counts = m_controller.counts();
    const qint64 each[] = {counts.all(),      counts.depositWait, counts.payDone,
                           counts.buyConfirm, counts.cancelled,   counts.refunded};
    for (int i = 0; i < m_chips->count(); ++i)
        m_chips->setCount(i, each[i]);
}

void OrderFilterBar::stepChip(int by)
{
    m_chips->step(by);
}

void OrderFilterBar::showCleared()
{
    const QSignalBlocker searchBlocker(m_search);
    const QSignalBlocker chipBlocker(m_chips);
    m_search->clear();
    m_chips->setCurrentIndex(0);
    m_days->setLabel(rangeWords(DateRange::All));
}

} // namespace danggol::ui
