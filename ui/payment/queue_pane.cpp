// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/queue_pane.h"

#include "ui/export/export_button.h"
#include "ui/parts/as_of_label.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/number_label.h"
#include "ui/parts/search_field.h"
#include "ui/parts/text_label.h"
#include "ui/parts/themed.h"
#include "ui/parts/views/customer_delegate.h"
#include "ui/parts/views/rich_list_view.h"
#include "ui/payment/key_hint_line.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kWidthPx = 344; // and the hairline beside it
constexpr int kRowPx = 64;

} // namespace

QueuePane::QueuePane(Theme &theme, models::PaymentController &controller, models::TillSession &session,
                     QWidget *parent)
    : SidePane(theme, kWidthPx, parent)
    , m_theme(theme)
    , m_controller(controller)
    , m_search(new SearchField(theme, tr("Scan order slip or card"), QStringLiteral("F3")))
    , m_list(new RichListView(theme))
{
    m_search->setIconName(IconName::Barcode);
    m_search->setObjectName(QStringLiteral("paymentSearch"));
    connect(m_search, &QLineEdit::textChanged, &controller, &models::PaymentController::setSearchText);
    connect(m_search, &QLineEdit::returnPressed, &controller, &models::PaymentController::submitSearch);
    setUpList();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 16);
    column->setSpacing(0);
    column->addWidget(makeHeader(session));
    column->addWidget(m_search);
    column->addSpacing(10);
    column->addWidget(m_list, 1);
    column->addSpacing(8);
    auto *hints = new QHBoxLayout;
    hints->setContentsMargins(8, 0, 8, 0);
    hints->addWidget(
        new KeyHintLine(theme, {{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("choose an order")},
                                {{QStringLiteral("F9")}, tr("pay")}}));
    column->addLayout(hints);
    connect(&controller, &models::PaymentController::waitingChanged, this, &QueuePane::refreshHeader);
    connect(&controller, &models::PaymentController::queueAnswered, this, &QueuePane::refreshEmptyState);
    connect(&controller, &models::PaymentController::orderChanged, this, &QueuePane::selectOpenRow);
    refreshHeader();
    refreshEmptyState();
}

QWidget *QueuePane::makeHeader(models::TillSession &session)
{
    m_summary = new NumberLabel(m_theme, {}, TextStyle::Body, Token::Ink3);
    m_summary->setObjectName(QStringLiteral("waitingSummary"));
    auto *header = new QWidget;
    measure(m_theme, header, [this, header] { header->setMinimumHeight(m_theme.scaled(60)); });
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(12);
    row->addWidget(new TextLabel(m_theme, tr("Waiting"), TextStyle::Title));
    row->addWidget(m_summary);
    row->addStretch();
    auto *asOf = new AsOfLabel(m_theme, session);
    asOf->setContentsMargins(0, 6, 0, 0);
    row->addWidget(asOf);
    m_export = makeExportButton(m_theme, tr("Export the waiting orders"));
    row->addWidget(m_export);
    m_summary->setContentsMargins(0, 6, 0, 0); // on the title's baseline
    return header;
}

void QueuePane::setUpList()
{
    m_list->setObjectName(QStringLiteral("paymentQueue"));
    m_list->setAccessibleName(tr("Waiting orders"));
    m_list->setRowHeight(kRowPx);
    m_list->setItemDelegate(new QueueDelegate(m_theme, m_list));
    m_list->setModel(&m_controller.queue());
    m_empty = new EmptyState(m_theme, {}, {});
    m_empty->setIconName(IconName::Check);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(m_empty);
    m_list->setEmptyPage(page);
    connect(m_empty, &EmptyState::primaryTriggered, this, &QueuePane::clearSearch);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePane::openSelected);
    connect(&m_controller.queue(), &QAbstractItemModel::modelReset, this, &QueuePane::selectOpenRow);
}

void QueuePane::openFirst()
{
    if (m_controller.queue().rowCount() > 0)
        m_controller.reader().open(m_controller.queue().row(0).id);
}

void QueuePane::clearSearch()
{
    m_search->clear();
    m_controller.submitSearch();
}

void QueuePane::openSelected()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    if (m_isSelecting || rows.isEmpty())
        return;
    const OrderId id = m_controller.queue().row(rows.first().row()).id;
    if (m_controller.reader().id() != id)
        m_controller.reader().open(id);
}

void QueuePane::selectOpenRow()
{
    const QScopedValueRollback guard(m_isSelecting, true);
    const std::optional<OrderId> &open = m_controller.reader().id();
    const int row = open ? m_controller.queue().indexOf(*open) : -1;
    const QModelIndex index = m_controller.queue().index(row, 0);
    if (row < 0)
        m_list->clearSelection();
    else if (!m_list->selectionModel()->isSelected(index))
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void QueuePane::refreshHeader()
{
    const qint64 count = m_controller.waitingCount();
    const QString orders = tr("%1 orders", nullptr, static_cast<int>(count)).arg(plain(count));
    m_summary->setText(count == 0 ? QString()
                                  : tr("%1 · %2").arg(orders, won(m_controller.waitingTotal().won())));
}

void QueuePane::refreshEmptyState()
{
    m_empty->setVisible(m_controller.queue().isLoaded() || m_controller.error());
    if (m_controller.error() && !m_controller.queue().isLoaded()) {
        m_empty->setWords(tr("Not loaded"), tr("It is read as soon as the connection is back."));
        m_empty->setPrimary({});
        return;
    }
    if (m_controller.queue().isFiltered()) {
        m_empty->setWords(tr("No waiting order matches"), tr("Try another number, name or card."));
        m_empty->setPrimary(tr("Clear search"));
    } else {
        m_empty->setWords(tr("Nobody is waiting"), tr("Orders wait here until they are paid."));
        m_empty->setPrimary({});
    }
}

} // namespace danggol::ui
