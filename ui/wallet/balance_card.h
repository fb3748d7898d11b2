// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/card.h"

namespace danggol::models
{
class TillSession;
class WalletController;
} // namespace danggol::models

namespace danggol::ui
{

class ChargeForm;
class NumberLabel;

/// The large amount, the last charge, and the form that charges.
class BalanceCard : public Card
{
    Q_OBJECT
public:
    BalanceCard(Theme &theme, models::TillSession &session, models::WalletController &controller,
                QWidget *parent = nullptr);

    ChargeForm &form() { return *m_form; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeBalance();
    void showBalance();
    void fitWidth();

    Theme &m_theme;
    models::TillSession &m_session;
    models::WalletController &m_controller;
    NumberLabel *m_amount;
    NumberLabel *m_lastCharge;
    NumberLabel *m_lastChargeAt;
    ChargeForm *m_form;
};

} // namespace danggol::ui
