// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/charge_choice_bar.h"

#include "ui/parts/amount_field.h"
#include "ui/parts/key_button.h"
#include "ui/parts/message_line.h"
#include "ui/parts/themed.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace danggol::ui
{

namespace
{

constexpr int kMostChoices = 4;
constexpr int kFieldWidthPx = 168;

} // namespace

ChargeChoiceBar::ChargeChoiceBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout)
    , m_field(new AmountField(theme))
    , m_message(new MessageLine(theme))
{
    m_row->setSpacing(8);
    makeButtons();
    m_field->setObjectName(QStringLiteral("chargeCustomAmount"));
    m_field->setPlaceholderText(tr("Custom amount"));
    m_field->setAccessibleName(tr("Custom amount"));
    // With large text it takes what the choices leave it, half of the room it would like at least.
    measure(theme, this, [this] {
        const int wishedPx = m_theme.scaled(kFieldWidthPx);
        m_field->setMinimumWidth((kFieldWidthPx + wishedPx) / 2);
        m_field->setMaximumWidth(wishedPx);
    });
    m_field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->addWidget(m_field);
    m_message->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->setSpacing(6);
    column->addLayout(m_row);
    column->addWidget(m_message);
    connect(m_field, &AmountField::amountChanged, this, &ChargeChoiceBar::readField);
    connect(m_field, &AmountField::submitted, this, &ChargeChoiceBar::submitted);
    connect(m_field, &AmountField::refused, this, &ChargeChoiceBar::showFault);
}

void ChargeChoiceBar::makeButtons()
{
    for (int i = 0; i < kMostChoices; ++i) {
        auto *button = new KeyButton(m_theme, KeyButton::Role::Secondary, {});
        button->setControlHeight(44);
        button->setTabular(true);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("chargeChoice%1").arg(i + 1));
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_row->addWidget(button, 1);
        m_buttons.append(button);
    }
    m_buttons.first()->setNote(tr("exact"));
}

void ChargeChoiceBar::setChoices(const QList<Money> &choices, Money missing, Money largest)
{
    if (choices == m_choices && missing == m_missing && largest == m_largest)
        return;
    m_choices = choices;
    m_missing = missing;
    m_largest = largest;
    const bool isPossible = missing <= largest;
    for (int i = 0; i < static_cast<int>(choices.size()); ++i)
        m_buttons.at(i)->setLabel(won(choices.at(i).won()));
    fitButtons();
    m_field->setRange(missing.won(), largest.won());
    m_field->setEnabled(isPossible);
    m_field->setError(false);
    m_field->clear();
    m_message->setMessage(isPossible ? QString()
                                     : tr("No single charge is enough. Charge in Wallet first, %1 at most "
                                          "at once.")
                                           .arg(won(largest.won())),
                          MessageLine::Tone::Wait);
    choose(isPossible ? 0 : -1);
}

void ChargeChoiceBar::fitButtons()
{
    int roomPx = width() - m_field->width();
    for (int i = 0; i < kMostChoices; ++i) {
        const bool isOffered = i < static_cast<int>(m_choices.size());
        roomPx -= isOffered ? m_buttons.at(i)->sizeHint().width() + m_row->spacing() : 0;
        m_buttons.at(i)->setVisible(isOffered && (i == 0 || roomPx >= 0));
    }
}

void ChargeChoiceBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

QSize ChargeChoiceBar::minimumSizeHint() const
{
    const int buttonPx = m_buttons.first()->sizeHint().width() + m_row->spacing();
    return {buttonPx + m_field->width(), QWidget::minimumSizeHint().height()};
}

void ChargeChoiceBar::choose(int index)
{
    if (index >= static_cast<int>(m_choices.size()))
        return;
    m_index = index;
    if (index >= 0)
        m_field->clear();
    for (int i = 0; i < kMostChoices; ++i)
        m_buttons.at(i)->setChecked(i == index);
    Q_EMIT changed();
}

void ChargeChoiceBar::readField()
{
    if (m_field->typedWon())
        choose(-1);
    else if (m_index < 0 && !m_choices.isEmpty())
        choose(0);
    if (m_field->amountWon() || !m_field->typedWon())
        m_message->setMessage({}, MessageLine::Tone::Error);
    Q_EMIT changed();
}

std::optional<Money> ChargeChoiceBar::chosen() const
{
    if (m_index >= 0)
        return m_choices.at(m_index);
    const std::optional<qint64> typed = m_field->amountWon();
    return typed ? std::optional(Money(*typed)) : std::nullopt;
}

void ChargeChoiceBar::showFault()
{
    m_field->setError(true);
    m_field->setFocus();
    const QString fault = m_field->typedWon().value_or(0) < m_missing.won()
                              ? tr("That is not enough. Enter %1 or more.").arg(won(m_missing.won()))
                              : m_field->rangeMessage();
    m_message->setMessage(fault, MessageLine::Tone::Error);
    m_field->setAccessibleDescription(fault);
}

} // namespace danggol::ui
