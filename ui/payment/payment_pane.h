// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payment/payment_controller.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QStackedLayout;

namespace danggol::ui
{

class BadgeLabel;
class KeyButton;
class MessageLine;
class MomentWords;
class NumberLabel;
class OrderContents;
class ShortSection;
class TotalCard;

/// The open order: what it comes to, what it does to the balance, and the button that pays it.
class PaymentPane : public QWidget
{
    Q_OBJECT
public:
    PaymentPane(Theme &theme, models::PaymentController &controller, const MomentWords &words,
                QWidget *parent = nullptr);

    KeyButton &payButton() { return *m_pay; }
    KeyButton &chargeButton() { return *m_charge; }
    KeyButton &printButton() { return *m_print; }
    KeyButton &cancelButton() { return *m_cancel; }
    ShortSection &shortSection() { return *m_short; }

Q_SIGNALS:
    void openOrderRequested(danggol::OrderId order);
    void startOrderRequested();

private:
    QWidget *makeEmpty();
    QWidget *makeOrder();
    QWidget *makeHeader();
    QWidget *makePayable();
    QWidget *makeFoot();
    void refresh();
    void show(const models::OrderView &view);
    void showButtons(const Order &order);
    void chargeAndPay();
    [[nodiscard]] QString noteFor(const Order &order) const;

    Theme &m_theme;
    models::PaymentController &m_controller;
    const MomentWords &m_words;
    QStackedLayout *m_stack;
    QStackedLayout *m_middle = nullptr;
    NumberLabel *m_title = nullptr;
    BadgeLabel *m_badge = nullptr;
    TotalCard *m_card = nullptr;
    OrderContents *m_contents = nullptr;
    ShortSection *m_short = nullptr;
    MessageLine *m_reason = nullptr;
    KeyButton *m_print = nullptr;
    KeyButton *m_cancel = nullptr;
    KeyButton *m_pay = nullptr;
    KeyButton *m_charge = nullptr;
};

} // namespace danggol::ui
