// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/outcomes.h"

#include "models/session/till_session.h"

#include <algorithm>
#include <utility>

namespace danggol::models
{

namespace
{
constexpr int kAskAgainMs = 2'000;
} // namespace

bool isUnanswered(const Error &error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Busy ||
           error.code == ErrorCode::OperationInProgress || error.code == ErrorCode::Cancelled;
}

Outcomes::Outcomes(TillSession &session) : m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAskAgainMs);
    connect(&m_again, &QTimer::timeout, this, &Outcomes::askAll);
    connect(&session, &TillSession::connectionChanged, this, &Outcomes::askAll);
}

bool Outcomes::follow(const Error &error, const Operation &operation, const QString &what, QObject *context,
                      std::function<void(bool)> then)
{
    if (!error.details.value(kMayBeDone).toBool())
        return false;
    answered(operation); // of the same operation the last try counts
    m_open.append({operation, what, context, std::move(then)});
    m_session.notices().post(
        {Notice::Kind::Failed,
         tr("Not known yet:"),
         tr("the connection broke during %1. It is asked again when the connection is back.").arg(what),
         {}});
    // The connection can be back already, and then nothing else would say so.
    m_again.start();
    return true;
}

void Outcomes::answered(const Operation &operation)
{
    m_open.removeIf([&](const Open &open) { return open.operation.id == operation.id; });
}

bool Outcomes::isOpen(const Operation &operation) const
{
    return std::any_of(m_open.begin(), m_open.end(),
                       [&](const Open &open) { return open.operation.id == operation.id; });
}

void Outcomes::askAll()
{
    if (!m_session.connection().connected)
        return;
    for (const Open &open : std::as_const(m_open))
        ask(open.operation);
}

void Outcomes::ask(const Operation &operation)
{
    m_session.shop().isRemembered(operation, on(this, [this, operation](Result<bool> remembered) {
                                      if (remembered)
                                          settle(operation, *remembered);
                                      else
                                          m_again.start();
                                  }));
}

void Outcomes::settle(const Operation &operation, bool wasDone)
{
    const auto found = std::find_if(m_open.begin(), m_open.end(),
                                    [&](const Open &open) { return open.operation.id == operation.id; });
    if (found == m_open.end())
        return; // answered meanwhile
    const Open open = *found;
    m_open.erase(found);
    if (!wasDone)
        m_session.notices().post(
            {Notice::Kind::Failed, tr("Not done:"), tr("%1. Press again to do it.").arg(open.what), {}});
    if (open.context)
        open.then(wasDone);
}

} // namespace danggol::models
