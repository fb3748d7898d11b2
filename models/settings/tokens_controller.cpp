// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/tokens_controller.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"

#include <utility>

namespace danggol::models
{

TokensController::TokensController(TillSession &session, TokenListModel::MomentWords words, QObject *parent)
    : QObject(parent), m_session(session), m_tokens(session, std::move(words))
{
    m_tokens.onAnswered = [this](const std::optional<Error> &error) {
        setError(error ? errorWords(*error) : QString());
    };
    connect(&session, &TillSession::changed, this, [this](const ChangeSet &changes) {
        if (m_isStarted && (changes.touches(Topic::Token) || changes.touches(Topic::Customer)))
            m_tokens.refresh();
    });
}

void TokensController::start()
{
    m_isStarted = true;
    m_tokens.refresh();
}

void TokensController::revoke(const ApiToken &token)
{
    if (m_isRevoking)
        return;
    // Kept until an answer says how it ended, so that pressing again is the same once more.
    if (m_target != token.id)
        m_operation = m_session.newOperation();
    m_target = token.id;
    m_isRevoking = true;
    Q_EMIT changed();
    m_session.shop().tokens().revoke(m_session.actor(), m_operation, token.id,
                                     on(this, [this](Result<ApiToken> result) { settle(result); }));
}

void TokensController::settle(const Result<ApiToken> &result)
{
    m_isRevoking = false;
    setError(result ? QString() : errorWords(result.error()));
    if (!result)
        return;
    m_target.reset();
    m_tokens.refresh();
    m_session.notices().post({.emphasis = tr("Revoked %1").arg(result->name)});
    Q_EMIT revoked(*result);
}

void TokensController::setError(const QString &message)
{
    m_error = message;
    Q_EMIT changed();
}

} // namespace danggol::models
