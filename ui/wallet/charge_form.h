// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wallet/wallet_controller.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QStackedWidget;

namespace danggol::ui
{

class AmountField;
class KeyButton;
class MessageLine;
class NumberLabel;
class TextLabel;

/// Quick amounts, the amount, the Charge button, and below it what the balance will be or what is wrong.
class ChargeForm : public QWidget
{
    Q_OBJECT
public:
    ChargeForm(Theme &theme, models::WalletController &controller, QWidget *parent = nullptr);

    void focusAmount();
    /// 0 to 3: fills the field, charges nothing.
    void takeQuickAmount(int index);

private:
    void makeQuickAmounts();
    void layOut();
    QHBoxLayout *makeHead();
    QHBoxLayout *makeAmountRow();
    QWidget *makeAfterLine();
    void amountTyped();
    void clearAmount();
    void submit();
    void showForm();
    void showMessage();
    [[nodiscard]] QString chargeWords() const;
    [[nodiscard]] QString fault() const;

    Theme &m_theme;
    models::WalletController &m_controller;
    std::array<KeyButton *, models::WalletController::kQuickAmounts.size()> m_quick{};
    AmountField *m_amount;
    KeyButton *m_charge;
    NumberLabel *m_after;
    QWidget *m_afterLine;
    MessageLine *m_message;
    QStackedWidget *m_foot;
    QString m_amountFault;
};

} // namespace danggol::ui
