// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/founding_fields.h"

#include "ui/parts/field.h"
#include "ui/parts/line_edit.h"

#include <QRegularExpressionValidator>

namespace danggol::ui
{

namespace
{

constexpr int kLongestName = 80;
constexpr int kPinDigits = 4;

Field *pinField(Theme &theme, const QString &label)
{
    auto *field = new Field(theme, label);
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,4}"));
    field->edit().setEchoMode(QLineEdit::Password);
    field->edit().setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    field->edit().setValidator(new QRegularExpressionValidator(digits, field));
    field->edit().setMaxLength(kPinDigits);
    return field;
}

} // namespace

FoundingFields::FoundingFields(Theme &theme, const QString &namePrefix, QObject *parent)
    : QObject(parent)
    , m_shopName(new Field(theme, tr("Shop name")))
    , m_adminName(new Field(theme, tr("Your name")))
    , m_pin(pinField(theme, tr("PIN, 4 digits")))
    , m_pinAgain(pinField(theme, tr("PIN again")))
{
    m_shopName->edit().setObjectName(namePrefix + QStringLiteral("Name"));
    m_adminName->edit().setObjectName(namePrefix + QStringLiteral("Admin"));
    m_pin->edit().setObjectName(namePrefix + QStringLiteral("Pin"));
    m_pinAgain->edit().setObjectName(namePrefix + QStringLiteral("PinAgain"));
    m_shopName->edit().setMaxLength(kLongestName);
    m_adminName->edit().setMaxLength(kLongestName);
    for (Field *field : {m_shopName, m_adminName, m_pin, m_pinAgain})
        checkWhenLeft(field);
}

// An untouched field is not at fault before the form is sent.
void FoundingFields::checkWhenLeft(Field *field)
{
    connect(&field->edit(), &QLineEdit::editingFinished, this, [this, field] {
        if (!field->text().isEmpty())
            field->setError(faultOf(field));
    });
    connect(&field->edit(), &QLineEdit::textEdited, this, [field] { field->setError({}); });
}

NewShop FoundingFields::values() const
{
    return {m_shopName->text().trimmed(), m_adminName->text().trimmed(), m_pin->text()};
}

QString FoundingFields::faultOf(const Field *field) const
{
    if (field == m_shopName)
        return values().name.isEmpty() ? tr("Enter a name for the shop.") : QString();
    if (field == m_adminName)
        return values().adminName.isEmpty() ? tr("Enter your name.") : QString();
    if (field == m_pin)
        return m_pin->text().size() == kPinDigits ? QString() : tr("Enter 4 digits.");
    return m_pinAgain->text() == m_pin->text() ? QString() : tr("The two are not the same.");
}

QList<Field *> FoundingFields::validate()
{
    QList<Field *> faulty;
    for (Field *field : {m_shopName, m_adminName, m_pin, m_pinAgain}) {
        field->setError(faultOf(field));
        if (field->hasError())
            faulty.append(field);
    }
    return faulty;
}

} // namespace danggol::ui
