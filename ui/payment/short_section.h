// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payment/payment_attempts_model.h"
#include "models/payment/payment_controller.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace danggol::ui
{

class ChargeChoiceBar;
class ItemStrip;
class KeyButton;
class MomentWords;
class NumberLabel;
class ShortCard;
class TableView;
class TextLabel;

/// The open order when the balance is not enough: by how much, what to charge, and what was tried.
class ShortSection : public QWidget
{
    Q_OBJECT
public:
    ShortSection(Theme &theme, models::PaymentController &controller, const MomentWords &words,
                 QWidget *parent = nullptr);

    void setOrder(const models::OrderView &view);
    ChargeChoiceBar &choices() { return *m_choices; }
    TableView &attempts() { return *m_table; }
    KeyButton &exportButton() { return *m_export; }

private:
    void addChoices(QVBoxLayout &column);
    void addAttempts(QVBoxLayout &column);
    void showBalanceAfter();

    Theme &m_theme;
    models::PaymentController &m_controller;
    models::PaymentAttemptsModel m_attempts;
    ShortCard *m_card;
    ChargeChoiceBar *m_choices;
    NumberLabel *m_afterWords = nullptr;
    NumberLabel *m_after = nullptr;
    TextLabel *m_attemptsTitle = nullptr;
    KeyButton *m_export = nullptr;
    TableView *m_table;
    ItemStrip *m_items;
};

} // namespace danggol::ui
