// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payment/payment_controller.h"

#include "models/errors/error_words.h"
#include "models/orders/order_actions.h"
#include "services/domain/won_text.h"

#include <algorithm>

namespace danggol::models
{

namespace
{

constexpr int kTypingPauseMs = 15;

} // namespace

PaymentController::PaymentController(TillSession &session, QObject *parent)
    : QObject(parent), m_session(session), m_queue(session), m_reader(session), m_writer(session)
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &PaymentController::search);
    m_queue.onAnswered = [this](const std::optional<Error> &error) { noteQueueAnswer(error); };
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        const bool isMine = changes.touches(Topic::Order) || changes.touches(Topic::Wallet) ||
                            changes.touches(Topic::Customer);
        if (isMine)
            refresh();
    });
    connect(&session, &TillSession::connectionChanged, this, [this] {
        if (isConnected())
            refresh();
        Q_EMIT orderChanged();
    });
    connect(&session, &TillSession::timeZoneChanged, this, &PaymentController::orderChanged);
    connect(&m_reader, &OrderReader::changed, this, &PaymentController::orderChanged);
    connect(&m_reader, &OrderReader::failed, this, [this](const Error &error) {
        m_session.notices().post({Notice::Kind::Failed, {}, errorWords(error), {}});
        if (error.code == ErrorCode::OrderNotFound)
            m_reader.close();
    });
    connect(&m_writer, &OrderWriter::busyChanged, this, &PaymentController::orderChanged);
    connect(&m_writer, &OrderWriter::written, &m_reader, &OrderReader::reload);
    connect(&m_writer, &OrderWriter::refused, &m_reader, &OrderReader::reload);
    m_queue.restart();
    readWaiting();
}

void PaymentController::setSearchText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed == m_text)
        return;
    m_text = trimmed;
    m_typing.start();
}

void PaymentController::submitSearch()
{
    m_isSubmitted = !m_text.isEmpty();
    search();
}

void PaymentController::search()
{
    m_typing.stop();
    if (m_isSubmitted)
        m_queue.setText(QString()); // so that the answer comes for what was submitted, read or not before
    m_queue.setText(m_text);
}

void PaymentController::noteQueueAnswer(const std::optional<Error> &error)
{
    m_error = error;
    if (error && isConnected())
        m_session.notices().post({Notice::Kind::Failed, {}, errorWords(*error), {}});
    if (m_isSubmitted && !error) {
        m_isSubmitted = false;
        if (m_queue.rowCount() == 1)
            Q_EMIT found(m_queue.row(0).id);
        else if (m_queue.rowCount() == 0)
            findCard(m_text);
    }
    Q_EMIT queueAnswered();
}

void PaymentController::findCard(const QString &cardNo)
{
    m_session.shop().customers().findByCard(m_session.actor(), cardNo,
                                            on(this, [this, cardNo](Result<Customer> holder) {
                                                if (holder && cardNo == m_text)
                                                    m_queue.setCustomer(holder->id);
                                            }));
}

void PaymentController::refresh()
{
    m_queue.refresh();
    readWaiting();
}

PaymentStage PaymentController::stage() const
{
    if (!m_reader.id())
        return PaymentStage::Nothing;
    if (!m_reader.view())
        return PaymentStage::Reading;
    if (m_reader.view()->order.status != OrderStatus::DepositWait)
        return PaymentStage::Settled;
    return shortBy().isZero() ? PaymentStage::Payable : PaymentStage::Short;
}

Money PaymentController::shortBy() const
{
    if (!m_reader.view() || m_reader.view()->order.status != OrderStatus::DepositWait)
        return {};
    const OrderView &view = *m_reader.view();
    return Money(std::max<qint64>(0, view.order.total.won() - view.customer.balance.won()));
}

std::optional<Payment> PaymentController::failedAttempt() const
{
    const std::optional<OrderView> &view = m_reader.view();
    if (!view || view->attempts.isEmpty() || view->attempts.first().status != PaymentStatus::Fail)
        return std::nullopt;
    return view->attempts.first();
}

bool PaymentController::mayAct() const
{
    const PaymentStage now = stage();
    return isConnected() && (now == PaymentStage::Payable || now == PaymentStage::Short);
}

bool PaymentController::mayPrint() const
{
    const std::optional<OrderView> &view = m_reader.view();
    return view && actionsFor(view->order, m_session.actor(), isConnected()).mayPrint;
}

void PaymentController::pay()
{
    send(std::nullopt);
}

void PaymentController::chargeAndPay(Money amount)
{
    send(amount);
}

void PaymentController::send(std::optional<Money> chargeFirst)
{
    if (!mayAct() || m_pay.isBusy() || m_writer.isCancelling())
        return;
    const OrderId order = *m_reader.id();
    const Operation operation = m_pay.begin(m_session, order);
    Q_EMIT orderChanged();
    send({.order = order, .customer = m_reader.view()->order.customer, .chargeFirst = chargeFirst}, operation,
         false);
}

void PaymentController::send(const PayCommand &command, const Operation &operation, bool isRecall)
{
    m_session.shop().payments().pay(m_session.actor(), operation, command,
                                    on(this, [this, command, operation, isRecall](Result<Payment> result) {
                                        if (!isRecall)
                                            m_pay.end(result);
                                        settle(command, operation, result);
                                    }));
}

void PaymentController::settle(const PayCommand &command, const Operation &operation,
                               const Result<Payment> &result)
{
    if (result) {
        m_session.outcomes().answered(operation);
        tell(*result, command.chargeFirst);
    } else {
        follow(command, operation, result.error());
    }
    m_reader.reload();
    Q_EMIT orderChanged();
    if (!result)
        return;
    if (result->status == PaymentStatus::Done)
        Q_EMIT paid(command.order);
    else
        Q_EMIT paymentFailed(command.order);
}

void PaymentController::follow(const PayCommand &command, const Operation &operation, const Error &error)
{
    const QString what = tr("the payment of order #%1").arg(command.order.value);
    const auto recall = [this, command, operation](bool wasDone) {
        if (wasDone)
            send(command, operation, true);
    };
    if (!m_session.outcomes().follow(error, operation, what, this, recall))
        m_session.notices().post({Notice::Kind::Failed, {}, errorWords(error), {}});
}

void PaymentController::tell(const Payment &payment, std::optional<Money> charged)
{
    const QString number = QString::number(payment.order.value);
    if (payment.status == PaymentStatus::Done) {
        const QString text = charged ? tr("for order #%1, after charging %2").arg(number, wonText(*charged))
                                     : tr("for order #%1").arg(number);
        m_session.notices().post({Notice::Kind::Done, tr("Paid %1").arg(wonText(payment.amount)), text, {}});
    } else if (m_reader.id() != payment.order) {
        // The screen itself says it of the order that is open.
        m_session.notices().post({Notice::Kind::Failed,
                                  tr("Order #%1 was not paid").arg(number),
                                  tr("The balance is %1 too low.").arg(wonText(payment.shortBy)),
                                  {}});
    }
}

void PaymentController::cancel()
{
    if (mayAct() && !m_pay.isBusy())
        m_writer.cancel(*m_reader.id());
}

// Counting every order of a shop to learn how many wait would read them all. Those that wait are no older
// than the oldest of them, and those are few.
void PaymentController::readWaiting()
{
    ++m_waitingGeneration;
    OrderQuery oldest;
    oldest.status = OrderStatus::DepositWait;
    oldest.oldestFirst = true;
    oldest.limit = 1;
    m_session.shop().orders().list(
        m_session.actor(), oldest,
        on(this, [this, generation = m_waitingGeneration](Result<Page<OrderSummary>> page) {
            if (generation != m_waitingGeneration || !page)
                return;
            if (page->items.isEmpty())
                setWaiting({});
            else
                countWaiting(page->items.first().createdAt.plusMs(-kMsPerHour));
        }));
}

void PaymentController::countWaiting(Timestamp from)
{
    OrderQuery since;
    since.from = from;
    m_session.shop().orders().counts(
        m_session.actor(), since,
        on(this, [this, generation = m_waitingGeneration](Result<OrderCounts> counts) {
            if (generation == m_waitingGeneration && counts)
                setWaiting(*counts);
        }));
}

void PaymentController::setWaiting(const OrderCounts &counts)
{
    const bool isSame =
        counts.depositWait == m_waiting.depositWait && counts.waitingTotal == m_waiting.waitingTotal;
    m_waiting = counts;
    if (!isSame)
        Q_EMIT waitingChanged();
}

} // namespace danggol::models
