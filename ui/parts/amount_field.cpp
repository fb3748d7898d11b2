// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/amount_field.h"

#include "ui/parts/amount_validator.h"
#include "ui/theme/box.h"
#include "ui/theme/words.h"

#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace danggol::ui
{

namespace
{

constexpr int kPrefixLeft = 12;
constexpr int kPrefixGap = 8;

} // namespace

AmountField::AmountField(Theme &theme, QWidget *parent) : LineEdit(theme, parent)
{
    setValidator(new AmountValidator(this));
    setInputMethodHints(Qt::ImhDigitsOnly);
    setControlHeight(44);
    setPrefix(QStringLiteral("₩"));
    connect(&theme, &Theme::changed, this, [this] { setPrefix(m_prefix); }); // its room grows with the text
    connect(this, &QLineEdit::textChanged, this, &AmountField::readText);
    connect(this, &QLineEdit::returnPressed, this, &AmountField::submit);
}

void AmountField::setRange(qint64 lowest, qint64 highest)
{
    m_lowest = lowest;
    m_highest = highest;
}

void AmountField::setPrefix(const QString &prefix)
{
    m_prefix = prefix;
    const int width = static_cast<int>(std::ceil(lineWidth(prefix, font())));
    setTextInsets(prefix.isEmpty() ? 0 : theme().scaled(kPrefixLeft) + width + theme().scaled(kPrefixGap), 0);
    update();
}

void AmountField::setAmountWon(std::optional<qint64> amount)
{
    setText(amount ? plain(*amount) : QString());
}

std::optional<qint64> AmountField::amountWon() const
{
    return m_amount && *m_amount >= m_lowest && *m_amount <= m_highest ? m_amount : std::nullopt;
}

std::optional<qint64> AmountField::typedWon() const
{
    return m_amount;
}

QString AmountField::rangeMessage() const
{
    if (m_prefix.isEmpty())
        return tr("Enter a number between %1 and %2.").arg(plain(m_lowest), plain(m_highest));
    return tr("Enter an amount between %1 and %2.").arg(won(m_lowest), won(m_highest));
}

void AmountField::readText()
{
    QString digits = text();
    digits.remove(QLatin1Char(','));
    const std::optional<qint64> amount = digits.isEmpty() ? std::nullopt : std::optional(digits.toLongLong());
    if (amount == m_amount)
        return;
    m_amount = amount;
    if (hasError() && (!m_amount || amountWon()))
        setError(false);
    Q_EMIT amountChanged();
}

void AmountField::submit()
{
    if (const auto amount = amountWon()) {
        Q_EMIT submitted(*amount);
        return;
    }
    setError(true);
    Q_EMIT refused(rangeMessage());
}

void AmountField::keyPressEvent(QKeyEvent *event)
{
    // Deleting a separator alone would only bring it back: Delete means the digit behind it.
    const bool atSeparator =
        cursorPosition() < text().size() && text().at(cursorPosition()) == QLatin1Char(',');
    if (event->matches(QKeySequence::Delete) && atSeparator && !hasSelectedText())
        cursorForward(false);
    const bool afterSeparator = cursorPosition() > 0 && text().at(cursorPosition() - 1) == QLatin1Char(',');
    if (event->key() == Qt::Key_Backspace && afterSeparator && !hasSelectedText())
        cursorBackward(false);
    LineEdit::keyPressEvent(event);
}

void AmountField::paintEvent(QPaintEvent *event)
{
    LineEdit::paintEvent(event);
    if (m_prefix.isEmpty())
        return;
    QPainter painter(this);
    painter.setPen(theme().color(isEnabled() ? Token::Ink3 : Token::Disabled));
    paintLine(painter, QRectF(rect()).adjusted(theme().scaled(kPrefixLeft), 0, 0, 0), Qt::AlignLeft, m_prefix,
              font());
}

} // namespace danggol::ui
