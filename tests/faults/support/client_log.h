// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/client/raw_client.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <deque>

namespace danggol::test
{

/// A POST that a client sent, or was about to send.
struct LoggedStep
{
    QByteArray key;
    QByteArray target;
    QByteArray body;
    /// 0: no answer came.
    int status = 0;
    QByteArray answer;

    [[nodiscard]] bool isAnswered() const { return status != 0; }
};

/// What one client knows of its own requests: the intent before it sends, the answer after. In memory, and in
/// a file for whoever has to find out what happened.
class ClientLog
{
public:
    explicit ClientLog(const QString &path);

    /// Stays where it is.
    [[nodiscard]] LoggedStep &intend(const QByteArray &key, const QByteArray &target, const QByteArray &body);
    void answered(LoggedStep &step, const RawClient::Answer &answer);

    [[nodiscard]] std::deque<LoggedStep> &steps() { return m_steps; }
    [[nodiscard]] const std::deque<LoggedStep> &steps() const { return m_steps; }

private:
    void write(const QByteArray &line);

    QFile m_file;
    std::deque<LoggedStep> m_steps;
};

} // namespace danggol::test
