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
    [[nodiscard]] QString ofFile() const;
    [[nodiscard]] QString ofProductFile() const;
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
    for (const QString &special : {ofOneField(), ofFile(), ofProductFile()}) {
        if (!special.isEmpty())
            return special;
    }
    return ofAnyField();
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

// A file of a table that cannot be read.
QString FieldWords::ofFile() const
{
    if (isCode("NOT_UTF8"))
        return say(QT_TR_NOOP("The text is not UTF-8. Save the file as CSV UTF-8, then choose it again."));
    if (isCode("NOT_TEXT"))
        return say(QT_TR_NOOP("This is no text. Save the file as CSV UTF-8, then choose it again."));
    if (isCode("STRAY_QUOTE"))
        return say(QT_TR_NOOP("A quote stands within a cell that does not begin with one. Put the whole cell "
                              "in quotes and write each quote in it twice."));
    if (isCode("AFTER_QUOTE"))
        return say(QT_TR_NOOP("Something stands between a closing quote and the next comma. Write each quote "
                              "within a cell twice."));
    if (isCode("OPEN_QUOTE"))
        return say(QT_TR_NOOP("A cell that begins with a quote does not end. Close it."));
    if (isCode("LONE_RETURN"))
        return say(QT_TR_NOOP("The line does not end as lines do here. Save the file as CSV UTF-8, then "
                              "choose it again."));
    if (isCode("CELL_TOO_LONG"))
        return say(QT_TR_NOOP("This cell is too long. Shorten it."));
    if (isCode("TOO_MANY_CELLS"))
        return say(QT_TR_NOOP("This line has too many cells. Take the empty columns out."));
    if (isCode("FILE_TOO_LARGE"))
        return say(QT_TR_NOOP("The file is larger than %1 MB. Split it."));
    if (isCode("FILE_EMPTY"))
        return say(QT_TR_NOOP("The file is empty. Its first line must name the columns."));
    if (isCode("CELL_COUNT"))
        return say(QT_TR_NOOP("This line has %1 cells and the first line has %2. Check the commas."));
    if (isCode("COLUMN_TWICE"))
        return say(QT_TR_NOOP("This column stands in the file twice. Take one of them out."));
    return {};
}

// A file of products that was read.
QString FieldWords::ofProductFile() const
{
    if (isCode("TOO_MANY_ROWS"))
        return say(QT_TR_NOOP("The file has more than %1 products. Split it."));
    if (isCode("NO_COLUMNS"))
        return say(QT_TR_NOOP("The first line names no column Product or Barcode, with commas between the "
                              "columns. Export the products to see how it must look."));
    if (isCode("NAMELESS"))
        return say(QT_TR_NOOP("This line has neither a name nor a barcode. Fill one in."));
    if (isCode("NOT_A_NUMBER"))
        return say(QT_TR_NOOP("This is no whole number. Write digits alone, such as 4600."));
    if (isCode("UNKNOWN_STATUS"))
        return say(QT_TR_NOOP("This is no status. Write On sale, Paused or Archived."));
    if (isCode("SAME_PRODUCT"))
        return say(QT_TR_NOOP("This is the same product as line %1. Keep one of them, or give each its own "
                              "barcode."));
    if (isCode("MANY_OF_NAME"))
        return say(QT_TR_NOOP("Several products have this name. Give the barcode of the one, or name them "
                              "apart in the catalog."));
    if (isCode("NEW_NEEDS"))
        return say(QT_TR_NOOP("No product is known by this line, and a new one needs this."));
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
