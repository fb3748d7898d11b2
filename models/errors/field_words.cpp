// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errors/error_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace danggol::models
{

namespace
{

// Figures look the same in every language, and a fault has them in its sentence alone.
QStringList figuresIn(const QString &sentence)
{
    static const QRegularExpression figure(QStringLiteral("[\u2212₩]*[0-9][0-9,]*"));
    QStringList found;
    for (auto each = figure.globalMatch(sentence); each.hasNext();)
        found.append(each.next().captured());
    return found;
}

class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::FieldWords)
public:
    explicit FieldWords(const FieldError &fault) : m_fault(fault), m_figures(figuresIn(fault.detail)) {}

    [[nodiscard]] QString words() const;

private:
    [[nodiscard]] bool is(const char *field, const char *code) const
    {
        return m_fault.field == QLatin1String(field) && m_fault.code == QLatin1String(code);
    }
    [[nodiscard]] bool isCode(const char *code) const { return m_fault.code == QLatin1String(code); }
    [[nodiscard]] QString ofOneField() const;
    [[nodiscard]] QString ofAnyField() const;
    [[nodiscard]] QString outOfRange() const;
    // `sentence` in the window's language, with the figures of the service's sentence in its places.
    [[nodiscard]] QString say(const char *sentence) const;

    const FieldError &m_fault;
    const QStringList m_figures;
};

QString FieldWords::say(const char *sentence) const
{
    const QString words = tr(sentence);
    if (words == QString::fromUtf8(sentence))
        return m_fault.detail; // English, which the service speaks better than a code can
    if (words.contains(QLatin1String("%2")))
        return m_figures.size() >= 2 ? words.arg(m_figures[0], m_figures[1]) : m_fault.detail;
    if (words.contains(QLatin1String("%1")))
        return m_figures.isEmpty() ? m_fault.detail : words.arg(m_figures[0]);
    return words;
}

QString FieldWords::words() const
{
    const QString special = ofOneField();
    return special.isEmpty() ? ofAnyField() : special;
}

// Where the code alone does not say what the service says.
QString FieldWords::ofOneField() const
{
    if (is("cardNo", "TAKEN"))
        return say(QT_TR_NOOP("This card is another customer's."));
    if (is("cardNo", "INVALID"))
        return say(QT_TR_NOOP("A card number has up to %1 letters, digits and signs."));
    if (is("phone", "INVALID"))
        return say(QT_TR_NOOP("A phone number has up to %1 digits, spaces, + and -."));
    if (is("barcode", "MALFORMED"))
        return say(QT_TR_NOOP("A barcode has %1 to %2 letters, digits or signs without accents."));
    if (is("barcode", "ALREADY_EXISTS"))
        return say(QT_TR_NOOP("Another product has this barcode."));
    if (is("endsAt", "OUT_OF_RANGE") && m_figures.isEmpty())
        return say(QT_TR_NOOP("The end is not after the start. Choose a later end."));
    if (is("limit", "OUT_OF_RANGE") && m_figures.size() == 1)
        return say(QT_TR_NOOP("%1 are given out already, the limit cannot be under that."));
    if (is("change", "OUT_OF_RANGE") && m_figures.isEmpty())
        return say(QT_TR_NOOP("Received goods add to the stock. Adjust it to take some off."));
    if (is("timeZone", "INVALID"))
        return say(QT_TR_NOOP("The time zone is not known. Choose one such as Asia/Seoul."));
    if (is("database", "INVALID"))
        return say(QT_TR_NOOP("The address of the database is not right. It starts with sqlite: or "
                              "postgresql://."));
    if (is("listen", "INVALID"))
        return say(QT_TR_NOOP("Give an address in numbers, such as 127.0.0.1."));
    if (is("userId", "REQUIRED"))
        return say(QT_TR_NOOP("Choose a customer."));
    return {};
}

QString FieldWords::ofAnyField() const
{
    if (isCode("OUT_OF_RANGE"))
        return outOfRange();
    if (isCode("REQUIRED"))
        return say(QT_TR_NOOP("This must be filled in."));
    if (isCode("TOO_SHORT"))
        return say(QT_TR_NOOP("This needs at least %1 characters."));
    if (isCode("TOO_LONG"))
        return say(QT_TR_NOOP("This may have at most %1 characters."));
    if (isCode("MALFORMED"))
        return say(QT_TR_NOOP("This has characters that cannot be shown."));
    if (isCode("NOT_IN_ORDER"))
        return say(QT_TR_NOOP("This product is not in the order."));
    if (isCode("NOT_OWNER"))
        return say(QT_TR_NOOP("The order is another customer's. No points were taken. Check the customer."));
    if (isCode("TAKEN") || isCode("ALREADY_EXISTS"))
        return say(QT_TR_NOOP("This is taken already. Use another one."));
    return say(QT_TR_NOOP("This cannot be used. Change it and try again."));
}

QString FieldWords::outOfRange() const
{
    if (m_figures.size() >= 2)
        return say(QT_TR_NOOP("This must be %1 to %2."));
    if (m_figures.size() == 1)
        return say(QT_TR_NOOP("This does not fit: the bound is %1."));
    return say(QT_TR_NOOP("This is too large or too small."));
}

} // namespace

QString fieldWords(const FieldError &fault)
{
    return FieldWords(fault).words();
}

} // namespace danggol::models
