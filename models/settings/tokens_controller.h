// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/token_list_model.h"
#include "services/domain/operation.h"

#include <QObject>

#include <optional>

namespace danggol::models
{

/// The list of the shop's API tokens, and revoking them.
class TokensController : public QObject
{
    Q_OBJECT

public:
    TokensController(TillSession &session, TokenListModel::MomentWords words, QObject *parent = nullptr);

    [[nodiscard]] TokenListModel &tokens() { return m_tokens; }
    /// Reads the list, and from here on again whenever tokens change.
    void start();
    /// Why the list or a revocation failed last; empty when neither did.
    [[nodiscard]] const QString &error() const { return m_error; }

    /// Whether there is something to revoke: a revoked token stays so.
    [[nodiscard]] static bool mayRevoke(const ApiToken &token) { return !token.revokedAt; }
    /// Ends in revoked() or in an error(); does nothing while one is on its way.
    void revoke(const ApiToken &token);
    [[nodiscard]] bool isRevoking() const { return m_isRevoking; }

Q_SIGNALS:
    /// Rows, error or isRevoking() are others now.
    void changed();
    void revoked(const danggol::ApiToken &token);

private:
    void settle(const Result<ApiToken> &result);
    void setError(const QString &message);

    TillSession &m_session;
    TokenListModel m_tokens;
    QString m_error;
    std::optional<TokenId> m_target;
    Operation m_operation;
    bool m_isStarted = false;
    bool m_isRevoking = false;
};

} // namespace danggol::models
