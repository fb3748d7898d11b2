// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/refund_draft.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QVBoxLayout;

namespace danggol::ui
{

class Field;
class KeyButton;
class MessageLine;
class NumberLabel;
class RefundLineRow;

/// Asks what of a paid order goes back and why. It stays open until whoever shows it accepts it, so that a
/// refusal leaves what was filled in.
class RefundDialog : public QDialog
{
    Q_OBJECT
public:
    RefundDialog(Theme &theme, const Order &order, QWidget *parent);

    void setBusy(bool busy);
    [[nodiscard]] KeyButton &refundButton() { return *m_refund; }
    /// What the shop answered; shown above the buttons.
    void showRefusal(const QString &message);
    [[nodiscard]] Money amount() const { return m_draft.amount(); }

Q_SIGNALS:
    void refundRequested(const danggol::RefundCommand &command);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addIntroduction(QVBoxLayout &column, const Order &order);
    void addLines(QVBoxLayout &column);
    void addForm(QVBoxLayout &column);
    void addFoot(QVBoxLayout &column);
    void readLines();
    void submit();
    void validateReason();

    Theme &m_theme;
    models::RefundDraft m_draft;
    QList<RefundLineRow *> m_rows;
    Field *m_reason = nullptr;
    QCheckBox *m_restock = nullptr;
    NumberLabel *m_amount = nullptr;
    MessageLine *m_message = nullptr;
    KeyButton *m_keep = nullptr;
    KeyButton *m_refund = nullptr;
};

} // namespace danggol::ui
