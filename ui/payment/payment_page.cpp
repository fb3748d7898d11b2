// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/payment_page.h"

#include "models/export/tables.h"
#include "ui/orders/cancel_order_dialog.h"
#include "ui/orders/order_commands.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/hairline.h"
#include "ui/parts/key_button.h"
#include "ui/parts/page_commands.h"
#include "ui/parts/search_field.h"
#include "ui/parts/views/rich_list_view.h"
#include "ui/parts/views/table_view.h"
#include "ui/payment/charge_choice_bar.h"
#include "ui/payment/payment_pane.h"
#include "ui/payment/queue_pane.h"
#include "ui/payment/short_section.h"
#include "ui/theme/badge.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace danggol::ui
{

namespace
{

using models::PaymentController;
using models::PaymentStage;

constexpr int kQuickAmounts = 4;

} // namespace

PaymentPage::PaymentPage(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_words(session)
    , m_controller(session)
    , m_queue(new QueuePane(theme, m_controller, session))
    , m_pane(new PaymentPane(theme, m_controller, m_words))
{
    setObjectName(QStringLiteral("paymentPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_queue);
    row->addWidget(new Hairline(theme, Qt::Vertical));
    row->addWidget(m_pane, 1);
    connectPanes();
    addCommands();
}

void PaymentPage::connectPanes()
{
    connect(&m_controller, &PaymentController::waitingChanged, this,
            [this] { Q_EMIT waitingCountChanged(waitingCount()); });
    connect(&m_controller, &PaymentController::queueAnswered, this, &PaymentPage::openFirstIfNone);
    connect(&m_controller, &PaymentController::found, this, &PaymentPage::openOrder);
    // The button that was pressed is gone; the next order is a key away, but is not paid by pressing again.
    connect(&m_controller, &PaymentController::paid, this, [this] {
        if (isVisible())
            m_queue->list().setFocus();
    });
    connect(&m_queue->exportButton(), &QAbstractButton::clicked, this, &PaymentPage::exportQueue);
    connect(&m_pane->shortSection().exportButton(), &QAbstractButton::clicked, this,
            &PaymentPage::exportAttempts);
    connect(&m_pane->cancelButton(), &QAbstractButton::clicked, this, &PaymentPage::askToCancel);
    connect(&m_pane->printButton(), &QAbstractButton::clicked, this, [this] {
        if (m_controller.mayPrint())
            Q_EMIT printRequested(*m_controller.reader().id());
    });
    connect(m_pane, &PaymentPane::openOrderRequested, this, &PaymentPage::openOrderRequested);
    connect(m_pane, &PaymentPane::startOrderRequested, this, &PaymentPage::startOrderRequested);
}

void PaymentPage::addCommands()
{
    PageCommands offered(m_session.commands(), *this);
    offered.panes({{m_queue, [this] { m_queue->list().setFocus(Qt::ShortcutFocusReason); }}, {m_pane}});
    offered.searchHere([this] {
        m_queue->search().setFocus(Qt::ShortcutFocusReason);
        m_queue->search().selectAll();
    });
    offered.refresh([this] { m_controller.refresh(); });
    // Also when the balance is known to be short: another till may have charged it a moment ago.
    offered.add({.id = QStringLiteral("payment.pay"),
                 .title = tr("Pay"),
                 .keys = {keys::kPay},
                 .icon = QStringLiteral("payment"),
                 .run = [this] { m_controller.pay(); },
                 .state = [this] { return orderState(m_controller.mayAct(), tr("Pay order #%1")); }});
    offered.add({.id = QStringLiteral("payment.chargeAndPay"),
                 .title = tr("Charge and pay…"),
                 .keys = {keys::kChargeAndPay},
                 .icon = QStringLiteral("bolt"),
                 .run = [this] { m_pane->chargeButton().click(); },
                 .state = [this] { return shortState(); }});
    offered.add({.id = QStringLiteral("payment.cancel"),
                 .title = tr("Cancel order…"),
                 .keys = {keys::kRemove},
                 .icon = QStringLiteral("barred"),
                 .run = [this] { m_pane->cancelButton().click(); },
                 .state = [this] { return orderState(m_controller.mayAct(), tr("Cancel order #%1…")); }});
    offered.add({.id = QStringLiteral("payment.print"),
                 .title = tr("Print receipt or slip…"),
                 .keys = {keys::kPrint},
                 .icon = QStringLiteral("printer"),
                 .run = [this] { m_pane->printButton().click(); },
                 .state =
                     [this] {
                         return orderState(m_controller.mayPrint(),
                                           tr("Print the receipt or slip of order #%1…"));
                     }});
    offered.add({.id = QStringLiteral("payment.export"),
                 .title = tr("Export the waiting orders…"),
                 .keys = {keys::kExport},
                 .icon = QStringLiteral("download"),
                 .run = [this] {
                     if (m_pane->shortSection().attempts().hasFocus())
                         exportAttempts();
                     else
                         exportQueue();
                 }});
    for (int i = 0; i < kQuickAmounts; ++i)
        offered.add({.id = QStringLiteral("quickAmount%1").arg(i + 1),
                     .title = tr("Quick amount %1").arg(i + 1),
                     .keys = {keys::quickAmount(i)},
                     .run = [this, i] { m_pane->shortSection().choices().choose(i); },
                     .state = [this] { return shortState(); },
                     .listed = models::Command::Listed::SheetAlone});
}

models::CommandState PaymentPage::orderState(bool isPossible, const QString &title) const
{
    using Reason = models::OrderActions::Reason;
    const std::optional<models::OrderView> &view = m_controller.reader().view();
    const Reason reason = view && m_controller.isConnected()
                              ? models::actionsFor(view->order, m_session.actor(), true).reason
                              : Reason::Offline;
    return orderCommandState(m_controller.reader(), isPossible, reason, title);
}

models::CommandState PaymentPage::shortState() const
{
    const models::CommandState state = orderState(m_controller.mayAct(), {});
    if (!state.isAvailable())
        return state;
    return m_controller.stage() == PaymentStage::Short
               ? models::CommandState::available(tr("Short by %1").arg(won(m_controller.shortBy().won())))
               : models::CommandState::disabled(tr("the balance is enough"));
}

int PaymentPage::waitingCount() const
{
    return static_cast<int>(m_controller.waitingCount());
}

void PaymentPage::openOrder(OrderId order)
{
    m_controller.reader().open(order);
}

void PaymentPage::openFirstIfNone()
{
    if (isVisible() && m_controller.stage() == PaymentStage::Nothing)
        m_queue->openFirst();
}

void PaymentPage::exportQueue()
{
    Q_EMIT exportRequested(models::paymentQueueTable(m_session, m_controller.queue().query()));
}

void PaymentPage::exportAttempts()
{
    if (const std::optional<models::OrderView> &view = m_controller.reader().view())
        Q_EMIT exportRequested(
            models::attemptsTable(m_session, view->order.id, view->attempts, &statusWords));
}

void PaymentPage::askToCancel()
{
    if (!m_controller.mayAct())
        return;
    const Order order = m_controller.reader().view()->order;
    ConfirmDialog *dialog = makeCancelOrderDialog(m_theme, order, this);
    connect(dialog, &QDialog::accepted, this, [this, id = order.id] {
        if (m_controller.reader().id() == id)
            m_controller.cancel();
    });
    dialog->open();
}

void PaymentPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    openFirstIfNone();
    // The keys of this screen work where the focus is.
    if (!isAncestorOf(window()->focusWidget()))
        m_queue->list().setFocus();
}

void PaymentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_controller.queue().isFiltered())
        m_queue->clearSearch();
    else
        QWidget::keyPressEvent(event);
}

} // namespace danggol::ui
