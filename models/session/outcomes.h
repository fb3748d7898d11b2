// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/error.h"
#include "services/domain/operation.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace danggol::models
{

class TillSession;

/// Whether a request was not answered: it is to be sent again under the same operation.
[[nodiscard]] bool isUnanswered(const Error &error);

/// Follows up writes of which nobody knows whether they were done, because the connection broke around their
/// commit. Says so at once, and when the connection is back asks the shop, without doing anything.
class Outcomes : public QObject
{
    Q_OBJECT

public:
    explicit Outcomes(TillSession &session);

    /// True when it is not known whether `operation` was done; then a notice says so about `what` ("the
    /// charge of ₩30,000"). Once it is known `then` is told, as long as `context` lives: if it was done,
    /// sending the same request once more only brings the answer; if not, a notice has said so.
    bool follow(const Error &error, const Operation &operation, const QString &what, QObject *context,
                std::function<void(bool wasDone)> then);
    /// Somebody has sent it again and was answered.
    void answered(const Operation &operation);
    /// Whether it is not known yet what became of it.
    [[nodiscard]] bool isOpen(const Operation &operation) const;

private:
    struct Open
    {
        Operation operation;
        QString what;
        QPointer<QObject> context;
        std::function<void(bool)> then;
    };

    void askAll();
    void ask(const Operation &operation);
    void settle(const Operation &operation, bool wasDone);

    TillSession &m_session;
    QList<Open> m_open;
    QTimer m_again;
};

} // namespace danggol::models
