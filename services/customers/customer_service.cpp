// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customers/customer_service.h"

#include "services/customers/customer_repository.h"
#include "services/domain/cursor.h"
#include "services/domain/search_text.h"
#include "services/staff/permission.h"

#include <limits>

namespace danggol
{

namespace
{

using customer_repository::Details;
using storage::Transaction;

constexpr qsizetype kLongestName = 80;
constexpr qsizetype kLongestPhone = 20;
constexpr qsizetype kLongestCardNo = 32;
constexpr qsizetype kLongestNote = 1'000;

Error userNotFound()
{
    return {
        ErrorCode::UserNotFound,
        QStringLiteral("There is no such customer. Nothing was changed. Search for the name or the card."),
        {},
        {}};
}

Error cardTaken()
{
    return Error{ErrorCode::AlreadyExists,
                 QStringLiteral("Not saved: this card is another customer's. Use another card."),
                 {{QStringLiteral("cardNo"), QStringLiteral("TAKEN"),
                   QStringLiteral("This card is another customer's.")}},
                 {}};
}

bool isPrintable(const QString &text)
{
    for (const QChar letter : text) {
        if (!letter.isPrint() && !letter.isSurrogate())
            return false;
    }
    return true;
}

bool isPhone(const QString &text)
{
    for (const QChar letter : text) {
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (!isDigit && letter != u' ' && letter != u'+' && letter != u'-')
            return false;
    }
    return text.size() <= kLongestPhone;
}

bool isCardNo(const QString &text)
{
    for (const QChar letter : text) {
        if (letter.unicode() <= 0x20 || letter.unicode() >= 0x7f)
            return false;
    }
    return text.size() <= kLongestCardNo;
}

std::optional<QString> trimmed(const std::optional<QString> &text)
{
    const QString kept = text.value_or(QString()).trimmed();
    return kept.isEmpty() ? std::nullopt : std::optional(kept);
}

// A phone is looked for by its digits, however it was typed.
QString searchTextOf(const Details &details)
{
    QString digits;
    for (const QChar letter : details.phone.value_or(QString())) {
        if (letter.isDigit())
            digits += letter;
    }
    return danggol::searchTextOf(details.name) + u'\n' + digits + u'\n' +
           foldedSearch(details.cardNo.value_or(QString()));
}

template <class Command>
Result<Details> checked(const Command &command)
{
    Details details{
        command.name.trimmed(), trimmed(command.phone), trimmed(command.cardNo), command.note.trimmed(), {}};
    QList<FieldError> errors;
    if (details.name.isEmpty() || details.name.size() > kLongestName || !isPrintable(details.name))
        errors.append({QStringLiteral("name"), QStringLiteral("OUT_OF_RANGE"),
                       QStringLiteral("The name has 1 to 80 characters.")});
    if (details.phone && !isPhone(*details.phone))
        errors.append({QStringLiteral("phone"), QStringLiteral("INVALID"),
                       QStringLiteral("A phone number has up to 20 digits, spaces, + and -.")});
    if (details.cardNo && !isCardNo(*details.cardNo))
        errors.append({QStringLiteral("cardNo"), QStringLiteral("INVALID"),
                       QStringLiteral("A card number has up to 32 letters, digits and signs.")});
    if (details.note.size() > kLongestNote)
        errors.append({QStringLiteral("note"), QStringLiteral("OUT_OF_RANGE"),
                       QStringLiteral("The note has at most 1,000 characters.")});
    if (!errors.isEmpty())
        return fail(Error{ErrorCode::InvalidInput, errors.first().detail, errors, {}});
    details.searchText = searchTextOf(details);
    return details;
}

Result<Customer> existing(Transaction &transaction, CustomerId id)
{
    TRY(std::optional<Customer> customer, customer_repository::find(transaction, id));
    if (!customer)
        return fail(userNotFound());
    return std::move(*customer);
}

} // namespace

Result<Customer> CustomerService::create(Transaction &transaction, const Actor &actor,
                                         const CreateCustomerCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCustomers));
    TRY(const Details details, checked(command));
    TRY(const std::optional<CustomerId> id, customer_repository::insert(transaction, details, m_clock.now()));
    if (!id)
        return fail(cardTaken());
    transaction.touch(Topic::Customer, id->value);
    return existing(transaction, *id);
}

Result<Customer> CustomerService::edit(Transaction &transaction, const Actor &actor,
                                       const EditCustomerCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCustomers));
    TRY(const Details details, checked(command));
    TRY_DONE(existing(transaction, command.customer));
    if (details.cardNo) {
        TRY(const std::optional<Customer> holder,
            customer_repository::findByCard(transaction, *details.cardNo));
        if (holder && holder->id != command.customer)
            return fail(cardTaken());
    }
    TRY(const bool updated,
        customer_repository::update(transaction, command.customer, command.version, details));
    if (!updated)
        return fail(ErrorCode::EditConflict,
                    QStringLiteral("Not saved: another till changed this customer meanwhile. "
                                   "Look at the new data and edit again."));
    transaction.touch(Topic::Customer, command.customer.value);
    return existing(transaction, command.customer);
}

Result<Customer> CustomerService::archive(Transaction &transaction, const Actor &actor,
                                          const ArchiveCustomerCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCustomers));
    const std::optional<Timestamp> at = command.archived ? std::optional(m_clock.now()) : std::nullopt;
    TRY(const bool found, customer_repository::setArchived(transaction, command.customer, at));
    if (!found)
        return fail(userNotFound());
    transaction.touch(Topic::Customer, command.customer.value);
    return existing(transaction, command.customer);
}

Result<Customer> CustomerService::find(Transaction &transaction, const Actor &actor, CustomerId id) const
{
    // A customer may read their own card, as they may their own wallet.
    TRY_DONE(authoriseFor(actor, Permission::ReadWallet, id));
    return existing(transaction, id);
}

Result<Customer> CustomerService::findByCard(Transaction &transaction, const Actor &actor,
                                             const QString &cardNo) const
{
    TRY_DONE(authorise(actor, Permission::ReadCustomers));
    TRY(std::optional<Customer> customer, customer_repository::findByCard(transaction, cardNo.trimmed()));
    if (!customer)
        return fail(userNotFound());
    return std::move(*customer);
}

Result<Page<Customer>> CustomerService::list(Transaction &transaction, const Actor &actor,
                                             const CustomerQuery &query) const
{
    TRY_DONE(authorise(actor, Permission::ReadCustomers));
    if (query.text.trimmed().isEmpty()) {
        TRY(const auto start, pageStart<2>(query.cursor, query.limit));
        constexpr qint64 kEnd = std::numeric_limits<qint64>::max();
        TRY(QList<Customer> rows,
            customer_repository::recent(transaction, start.value_or(std::array<qint64, 2>{kEnd, kEnd}),
                                        query.limit + 1));
        return pageOf(std::move(rows), query.limit, [](const Customer &c) {
            return QList<qint64>{c.lastVisitAt.ms, c.id.value};
        });
    }
    TRY(const auto start, pageStart<1>(query.cursor, query.limit));
    TRY(QList<Customer> rows, customer_repository::matching(transaction, containsPattern(query.text),
                                                            start ? start->front() : 0, query.limit + 1));
    return pageOf(std::move(rows), query.limit, [](const Customer &c) { return QList<qint64>{c.id.value}; });
}

Result<qint64> CustomerService::count(Transaction &transaction, const Actor &actor) const
{
    TRY_DONE(authorise(actor, Permission::ReadCustomers));
    return customer_repository::count(transaction);
}

} // namespace danggol
