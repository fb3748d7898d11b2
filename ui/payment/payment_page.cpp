// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/payment_page.h"

#include "models/export/tables.h"
#include "ui/orders/cancel_order_dialog.h"
#include "ui/parts/confirm_dialog.h"
#include "ui/parts/hairline.h"
#include "ui/parts/key_button.h"
#include "ui/parts/search_field.h"
#include "ui/parts/views/rich_list_view.h"
#include "ui/parts/views/table_view.h"
#include "ui/payment/charge_choice_bar.h"
#include "ui/payment/payment_pane.h"
#include "ui/payment/queue_pane.h"
#include "ui/payment/short_section.h"
#include "ui/theme/badge.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

namespace danggol::ui
{

namespace
{

using models::PaymentController;
using models::PaymentStage;

constexpr int kQuickAmounts = 4;

template <class Function>
void bindKey(QWidget *page, const QKeySequence &key, Function function)
{
    auto *shortcut = new QShortcut(key, page);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, page, function);
}

} // namespace

PaymentPage::PaymentPage(Theme &theme, models::TillSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_words(session)
    , m_controller(session)
    , m_queue(new QueuePane(theme, m_controller))
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
    addShortcuts();
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

void PaymentPage::addShortcuts()
{
    bindKey(this, Qt::Key_F3, [this] {
        m_queue->search().setFocus(Qt::ShortcutFocusReason);
        m_queue->search().selectAll();
    });
    bindKey(this, Qt::Key_F5, [this] { m_controller.refresh(); });
    // Also when the balance is known to be short: another till may have charged it a moment ago.
    bindKey(this, Qt::Key_F9, [this] { m_controller.pay(); });
    bindKey(this, Qt::SHIFT | Qt::Key_F9, [this] { m_pane->chargeButton().click(); });
    bindKey(this, Qt::CTRL | Qt::Key_E, [this] {
        if (m_pane->shortSection().attempts().hasFocus())
            exportAttempts();
        else
            exportQueue();
    });
    bindKey(this, Qt::CTRL | Qt::Key_P, [this] { m_pane->printButton().click(); });
    bindKey(this, Qt::Key_Delete, [this] { m_pane->cancelButton().click(); });
    for (int i = 0; i < kQuickAmounts; ++i)
        bindKey(this, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            if (m_controller.stage() == PaymentStage::Short)
                m_pane->shortSection().choices().choose(i);
        });
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
