// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/line_edit.h"

#include <optional>

namespace danggol::ui
{

/// An amount in whole won, or a plain count: groups digits while they are typed and takes nothing else.
/// The text may be out of range while it is typed; the range counts for amountWon() and for Enter.
class AmountField : public LineEdit
{
    Q_OBJECT
public:
    /// From ₩1 to ₩10,000,000 unless setRange() says otherwise; 44 px tall.
    explicit AmountField(Theme &theme, QWidget *parent = nullptr);

    void setRange(qint64 lowest, qint64 highest);
    /// What stands before the digits: "₩", or empty for a count.
    void setPrefix(const QString &prefix);
    /// Replaces the text; an empty optional clears it.
    void setAmountWon(std::optional<qint64> amount);
    /// The amount, or nothing when the field is empty or out of range.
    std::optional<qint64> amountWon() const;
    /// What is typed, in range or not; nothing when empty.
    std::optional<qint64> typedWon() const;
    /// One sentence saying what to enter, for the error below the field.
    QString rangeMessage() const;

Q_SIGNALS:
    /// The typed or set amount is another one now.
    void amountChanged();
    /// Enter, with an amount in range.
    void submitted(qint64 amountWon);
    /// Enter, with none: the field has turned to its error look.
    void refused(const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void readText();
    void submit();

    QString m_prefix;
    std::optional<qint64> m_amount;
    qint64 m_lowest = 1;
    qint64 m_highest = 10'000'000;
};

} // namespace danggol::ui
