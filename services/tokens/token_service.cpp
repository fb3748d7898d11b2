// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tokens/token_service.h"

#include "services/audit/audit_service.h"
#include "services/domain/input_check.h"
#include "services/staff/permission.h"
#include "services/storage/transaction.h"
#include "services/tokens/token_repository.h"

namespace danggol
{

namespace
{

using storage::Transaction;

constexpr int kLongestName = 80;
constexpr qint64 kLongestValidityDays = 3'650;

Error userNotFound()
{
    return {ErrorCode::UserNotFound,
            QStringLiteral("There is no such customer, or they are archived. No token was made. "
                           "Search for the name or the card."),
            {},
            {}};
}

Error tokenNotFound(TokenId id)
{
    return Error{ErrorCode::TokenNotFound,
                 QStringLiteral("There is no token %1. Nothing was changed. Look at the list of tokens.")
                     .arg(id.value),
                 {},
                 {}}
        .withDetail(QStringLiteral("tokenId"), id.value);
}

// One for every reason, so that a stranger learns nothing from it.
Error notValid()
{
    return {ErrorCode::Unauthenticated,
            QStringLiteral("This token is not valid. Nothing was done. "
                           "Use a token that is not revoked or expired."),
            {},
            {}};
}

Result<CreateTokenCommand> checked(CreateTokenCommand command)
{
    command.name = command.name.trimmed();
    const bool isCustomers = command.role == Role::Customer;
    InputCheck check;
    check.text(QStringLiteral("name"), command.name, 1, kLongestName);
    check.require(!isCustomers || command.customer, QStringLiteral("userId"), QStringLiteral("REQUIRED"),
                  QStringLiteral("A token with the role customer is one customer's: name them."));
    check.require(isCustomers || !command.customer, QStringLiteral("userId"), QStringLiteral("INVALID"),
                  QStringLiteral("Only a token with the role customer is a customer's."));
    if (command.validDays)
        check.range(QStringLiteral("validDays"), *command.validDays, 1, kLongestValidityDays);
    TRY_DONE(check.verdict());
    return command;
}

QString subjectOf(TokenId id)
{
    return QStringLiteral("token %1").arg(id.value);
}

QString auditText(const ApiToken &token)
{
    QString text = QStringLiteral("%1; %2").arg(token.name, roleName(token.role));
    if (token.customer)
        text += QStringLiteral("; customer %1").arg(token.customer->value);
    if (token.expiresAt)
        text += QStringLiteral("; until ") + token.expiresAt->toUtc().toString(Qt::ISODate);
    return text;
}

Result<ApiToken> existing(Transaction &transaction, TokenId id)
{
    TRY(std::optional<ApiToken> token, token_repository::find(transaction, id));
    if (!token)
        return fail(tokenNotFound(id));
    return std::move(*token);
}

} // namespace

Result<ApiToken> TokenService::create(Transaction &transaction, const Actor &actor,
                                      const CreateTokenCommand &command, const QString &hash) const
{
    TRY_DONE(authorise(actor, Permission::ManageTokens));
    TRY(const CreateTokenCommand asked, checked(command));
    if (asked.customer) {
        TRY(const bool isOpen, token_repository::isOpenCustomer(transaction, *asked.customer));
        if (!isOpen)
            return fail(userNotFound());
    }
    const Timestamp now = m_clock.now();
    token_repository::Details details{.name = asked.name,
                                      .role = asked.role,
                                      .customer = asked.customer,
                                      .hash = hash,
                                      .createdBy = actor.name,
                                      .createdAt = now};
    if (asked.validDays)
        details.expiresAt = now.plusMs(*asked.validDays * kMsPerDay);
    TRY(const TokenId id, token_repository::insert(transaction, details));
    TRY(ApiToken made, existing(transaction, id));
    TRY_DONE(
        m_audit.record(transaction, actor, QStringLiteral("create-token"), subjectOf(id), auditText(made)));
    transaction.touch(Topic::Token, id.value);
    return made;
}

Result<QList<ApiToken>> TokenService::list(Transaction &transaction, const Actor &actor) const
{
    TRY_DONE(authorise(actor, Permission::ManageTokens));
    return token_repository::all(transaction);
}

Result<ApiToken> TokenService::revoke(Transaction &transaction, const Actor &actor, TokenId id) const
{
    TRY_DONE(authorise(actor, Permission::ManageTokens));
    TRY(const bool isRevokedNow, token_repository::revoke(transaction, id, m_clock.now()));
    TRY(ApiToken token, existing(transaction, id));
    if (isRevokedNow) {
        TRY_DONE(m_audit.record(transaction, actor, QStringLiteral("revoke-token"), subjectOf(id),
                                auditText(token)));
        transaction.touch(Topic::Token, id.value);
    }
    return token;
}

Result<ApiToken> TokenService::find(Transaction &transaction, const QString &secretHash) const
{
    TRY(std::optional<ApiToken> token, token_repository::findByHash(transaction, secretHash));
    if (!token || stateOf(*token, m_clock.now()) != TokenState::Active)
        return fail(notValid());
    return std::move(*token);
}

Result<Done> TokenService::noteUse(Transaction &transaction, TokenId id, Timestamp at) const
{
    TRY(const bool isLater, token_repository::noteUse(transaction, id, at));
    if (isLater)
        transaction.touch(Topic::Token, id.value);
    return Done{};
}

} // namespace danggol
