// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/order_reader.h"
#include "models/orders/order_writer.h"
#include "models/payment/payment_queue_model.h"

#include <QTimer>

namespace danggol::models
{

/// Where the open order stands.
enum class PaymentStage {
    Nothing, ///< no order is open
    Reading, ///< it is being read for the first time
    Payable, ///< the balance is enough
    Short,   ///< the balance is not enough
    Settled, ///< paid, cancelled or further: nothing is to be paid
};

/// What the Payment screen decides: who waits, which order is open, and paying it from points, after a charge
/// if need be.
class PaymentController : public QObject
{
    Q_OBJECT
public:
    explicit PaymentController(TillSession &session, QObject *parent = nullptr);

    [[nodiscard]] PaymentQueueModel &queue() { return m_queue; }
    [[nodiscard]] OrderReader &reader() { return m_reader; }
    [[nodiscard]] const OrderReader &reader() const { return m_reader; }

    /// Takes effect when the typing pauses.
    void setSearchText(const QString &text);
    /// What was typed or scanned is complete: the only match is opened; a card shows its holder's orders.
    void submitSearch();
    void refresh();

    [[nodiscard]] PaymentStage stage() const;
    /// What is missing; 0 when nothing is or no order is open.
    [[nodiscard]] Money shortBy() const;
    /// The newest attempt, when it failed.
    [[nodiscard]] std::optional<Payment> failedAttempt() const;
    /// Why the queue could not be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool isConnected() const { return m_session.connection().connected; }
    /// Whether a press would be sent: connected, and the order waits.
    [[nodiscard]] bool mayAct() const;
    /// Whether the open order has a slip or a receipt to print.
    [[nodiscard]] bool mayPrint() const;

    /// Pays the open order; tries even when the balance is known to be short.
    void pay();
    /// Charges first, in the same unit of work. `amount` is at least what is missing.
    void chargeAndPay(Money amount);
    void cancel();
    [[nodiscard]] bool isPaying() const { return m_pay.isBusy(); }
    [[nodiscard]] bool isCancelling() const { return m_writer.isCancelling(); }

    /// All waiting orders, whatever is searched for.
    [[nodiscard]] qint64 waitingCount() const { return m_waiting.depositWait; }
    [[nodiscard]] Money waitingTotal() const { return m_waiting.waitingTotal; }

Q_SIGNALS:
    void waitingChanged();
    /// The queue was read, or could not be.
    void queueAnswered();
    /// The open order, or what is being done with it.
    void orderChanged();
    void paid(danggol::OrderId order);
    void paymentFailed(danggol::OrderId order);
    /// The search has found just this order.
    void found(danggol::OrderId order);

private:
    void send(std::optional<Money> chargeFirst);
    void send(const PayCommand &command, const Operation &operation, bool isRecall);
    void settle(const PayCommand &command, const Operation &operation, const Result<Payment> &result);
    void follow(const PayCommand &command, const Operation &operation, const Error &error);
    void tell(const Payment &payment, std::optional<Money> charged);
    void search();
    void noteQueueAnswer(const std::optional<Error> &error);
    void findCard(const QString &cardNo);
    void readWaiting();
    void countWaiting(Timestamp from);
    void setWaiting(const OrderCounts &counts);

    TillSession &m_session;
    PaymentQueueModel m_queue;
    OrderReader m_reader;
    OrderWriter m_writer;
    PendingWrite m_pay;
    QTimer m_typing;
    QString m_text;
    bool m_isSubmitted = false;
    std::optional<Error> m_error;
    OrderCounts m_waiting;
    quint64 m_waitingGeneration = 0;
};

} // namespace danggol::models
