// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/command.h"
#include "models/export/export_table.h"
#include "models/payment/payment_controller.h"
#include "ui/orders/moment_words.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace danggol::ui
{

class PaymentPane;
class QueuePane;

/// The Payment screen: who waits, and the order that is being paid.
class PaymentPage : public QWidget
{
    Q_OBJECT
public:
    PaymentPage(Theme &theme, models::TillSession &session, QWidget *parent = nullptr);

    [[nodiscard]] models::PaymentController &controller() { return m_controller; }
    /// Orders that wait for their payment, for the badge in the navigation.
    [[nodiscard]] int waitingCount() const;

public Q_SLOTS:
    void openOrder(danggol::OrderId order);

Q_SIGNALS:
    void waitingCountChanged(int count);
    void openOrderRequested(danggol::OrderId order);
    void printRequested(danggol::OrderId order);
    /// The table that has the keyboard, for whoever asks where to save it.
    void exportRequested(const danggol::models::ExportTable &table);
    void startOrderRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectPanes();
    void addCommands();
    [[nodiscard]] models::CommandState orderState(bool isPossible, const QString &title) const;
    [[nodiscard]] models::CommandState shortState() const;
    void openFirstIfNone();
    void askToCancel();
    void exportQueue();
    void exportAttempts();

    Theme &m_theme;
    models::TillSession &m_session;
    MomentWords m_words;
    models::PaymentController m_controller;
    QueuePane *m_queue;
    PaymentPane *m_pane;
};

} // namespace danggol::ui
