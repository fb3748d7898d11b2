// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/customers/customer_service.h"

#include "services/customers/customer_repository.h"
#include "services/domain/cursor.h"
#include "services/domain/input_check.h"
#include "services/domain/search_text.h"
#include "services/staff/permission.h"

#include <limits>

namespace danggol
{

namespace
{

using customer_repository::Details;
using storage::Transaction;

constexpr int kLongestName = 80;
constexpr qsizetype kLongestPhone = 20;
constexpr qsizetype kLongestCardNo = 32;
constexpr int kLongestNote = 1'000;

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
    InputCheck check;
    check.text(QStringLiteral("name"), details.name, 1, kLongestName);
    check.require(!details.phone || isPhone(*details.phone), QStringLiteral("phone"),
                  QStringLiteral("INVALID"),
                  QStringLiteral("A phone number has up to 20 digits, spaces, + and -."));
    check.require(!details.cardNo || isCardNo(*details.cardNo), QStringLiteral("cardNo"),
                  QStringLiteral("INVALID"),
                  QStringLiteral("A card number has up to 32 letters, digits and signs."));
    check.lines(QStringLiteral("note"), details.note, kLongestNote);
    TRY_DONE(check.verdict());
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

/// AlreadyExists when the card is that of a customer other than `owner`, even of an archived one.
Result<Done> checkCard(Transaction &transaction, const std::optional<QString> &cardNo, CustomerId owner)
{
    if (!cardNo)
        return Done{};
    TRY(const std::optional<CustomerId> holder, customer_repository::cardHolder(transaction, *cardNo));
    if (holder && *holder != owner)
        return fail(cardTaken());
    return Done{};
}

} // namespace

Result<Customer> CustomerService::create(Transaction &transaction, const Actor &actor,
                                         const CreateCustomerCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCustomers));
    TRY(const Details details, checked(command));
    TRY_DONE(checkCard(transaction, details.cardNo, CustomerId{}));
    TRY(const CustomerId id, customer_repository::insert(transaction, details, m_clock.now()));
    transaction.touch(Topic::Customer, id.value);
    return existing(transaction, id);
}

Result<Customer> CustomerService::edit(Transaction &transaction, const Actor &actor,
                                       const EditCustomerCommand &command) const
{
    TRY_DONE(authorise(actor, Permission::EditCustomers));
    TRY(const Details details, checked(command));
    TRY(const Customer before, existing(transaction, command.customer));
    if (details.cardNo != before.cardNo)
        TRY_DONE(checkCard(transaction, details.cardNo, command.customer));
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
    const QString number = cardNo.trimmed();
    if (!isCardNo(number))
        return fail(userNotFound());
    TRY(std::optional<Customer> customer, customer_repository::findByCard(transaction, number));
    if (!customer)
        return fail(userNotFound());
    return std::move(*customer);
}

Result<Page<Customer>> CustomerService::list(Transaction &transaction, const Actor &actor,
                                             const CustomerQuery &query) const
{
    TRY_DONE(authorise(actor, Permission::ReadCustomers));
    InputCheck check;
    check.search(query.text);
    TRY_DONE(check.verdict());
    if (!query.archivedOnly && query.text.trimmed().isEmpty()) {
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
    const QString pattern = containsPattern(query.text);
    const qint64 after = start ? start->front() : 0;
    const int most = query.limit + 1;
    TRY(QList<Customer> rows, query.archivedOnly
                                  ? customer_repository::archived(transaction, pattern, after, most)
                                  : customer_repository::matching(transaction, query.text, after, most));
    return pageOf(std::move(rows), query.limit, [](const Customer &c) { return QList<qint64>{c.id.value}; });
}

Result<qint64> CustomerService::count(Transaction &transaction, const Actor &actor) const
{
    TRY_DONE(authorise(actor, Permission::ReadCustomers));
    return customer_repository::count(transaction);
}

} // namespace danggol
