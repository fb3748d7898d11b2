// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_words.h"

namespace danggol::models
{

QString phoneEnding(const std::optional<QString> &phone)
{
    QString digits = phone.value_or(QString());
    digits.removeIf([](QChar letter) { return !letter.isDigit(); });
    return digits.right(4);
}

QString maskedPhone(const std::optional<QString> &phone)
{
    const QString ending = phoneEnding(phone);
    return ending.isEmpty() ? QString() : QStringLiteral("···· ") + ending;
}

} // namespace danggol::models
