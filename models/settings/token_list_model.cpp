// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/token_list_model.h"

#include "models/roles.h"
#include "models/session/till_session.h"

#include <utility>

namespace danggol::models
{

namespace
{

QString stateWords(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return TokenListModel::tr("Active");
    case TokenState::Revoked:
        return TokenListModel::tr("Revoked");
    case TokenState::Expired:
        return TokenListModel::tr("Expired");
    case TokenState::CustomerArchived:
        return TokenListModel::tr("Customer archived");
    }
    return {};
}

/// The stored value whose badge says the same.
QString badgeOf(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return QStringLiteral("ACTIVE");
    case TokenState::Revoked:
        return QStringLiteral("CANCELLED");
    case TokenState::Expired:
        return QStringLiteral("EXPIRED");
    case TokenState::CustomerArchived:
        return QStringLiteral("PAUSED");
    }
    return {};
}

} // namespace

QString roleWords(danggol::Role role)
{
    switch (role) {
    case danggol::Role::Customer:
        return TokenListModel::tr("Customer");
    case danggol::Role::Staff:
        return TokenListModel::tr("Staff");
    case danggol::Role::Admin:
        return TokenListModel::tr("Admin");
    }
    return {};
}

TokenListModel::TokenListModel(TillSession &session, MomentWords words, QObject *parent)
    : PagedListModel(parent), m_session(session), m_words(std::move(words))
{}

TokenState TokenListModel::state(const ApiToken &token) const
{
    return stateOf(token, m_session.clock().now());
}

int TokenListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TokenListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case RoleColumn:
        return tr("Role");
    case LastUsed:
        return tr("Last used");
    case State:
        return tr("State");
    default:
        return {};
    }
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ApiToken &token = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(token, index.column());
    case Qt::AccessibleTextRole:
        return token.lastUsedAt
                   ? tr("%1, %2, last used %3, %4")
                         .arg(token.name, roleText(token), cellText(token, LastUsed), cellText(token, State))
                   : tr("%1, %2, never used, %3").arg(token.name, roleText(token), cellText(token, State));
    case IdRole:
        return token.id.value;
    case StatusRole:
        return badgeOf(state(token));
    case StatusWordsRole:
        return stateWords(state(token));
    case SelectableRole:
        return state(token) == TokenState::Active;
    default:
        return {};
    }
}

QString TokenListModel::roleText(const ApiToken &token)
{
    return token.customerName.isEmpty() ? roleWords(token.role) : tr("Customer %1").arg(token.customerName);
}

QString TokenListModel::cellText(const ApiToken &token, int column) const
{
    switch (column) {
    case Name:
        return token.name;
    case RoleColumn:
        return roleText(token);
    case LastUsed:
        return token.lastUsedAt ? m_words(*token.lastUsedAt) : tr("Never");
    case State:
        return stateWords(state(token));
    default:
        return {};
    }
}

void TokenListModel::request(const QString &, int, Reply<Page<ApiToken>> reply)
{
    m_session.shop().tokens().list(m_session.actor(), [reply](Result<QList<ApiToken>> tokens) {
        if (tokens)
            reply(Page<ApiToken>{std::move(*tokens), {}});
        else
            reply(fail(tokens.error()));
    });
}

bool TokenListModel::isSame(const ApiToken &left, const ApiToken &right) const
{
    return left == right;
}

} // namespace danggol::models
