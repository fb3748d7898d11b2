// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/money.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

#include <optional>

class QHBoxLayout;

namespace danggol::ui
{

class AmountField;
class KeyButton;
class MessageLine;

/// What to charge before paying: the missing sum exactly, a round one, or any other that is enough.
class ChargeChoiceBar : public QWidget
{
    Q_OBJECT
public:
    explicit ChargeChoiceBar(Theme &theme, QWidget *parent = nullptr);

    /// Chooses the exact sum again when what is missing is another sum than before. `largest` below
    /// `missing`: no single charge is enough, and nothing is offered.
    void setChoices(const QList<Money> &choices, Money missing, Money largest);
    /// Nothing when the typed amount is not enough, or too much.
    [[nodiscard]] std::optional<Money> chosen() const;
    /// Says what is wrong with the typed amount.
    void showFault();
    void choose(int index);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void changed();
    /// Enter in the amount field.
    void submitted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeButtons();
    /// Offers as many as fit.
    void fitButtons();
    void readField();

    Theme &m_theme;
    QHBoxLayout *m_row;
    QList<KeyButton *> m_buttons;
    QList<Money> m_choices;
    AmountField *m_field;
    MessageLine *m_message;
    Money m_missing;
    Money m_largest;
    int m_index = -1;
};

} // namespace danggol::ui
