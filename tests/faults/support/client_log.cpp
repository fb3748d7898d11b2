// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/client_log.h"

namespace danggol::test
{

ClientLog::ClientLog(const QString &path) : m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        qFatal("a client's log cannot be written: %s", qPrintable(path));
}

LoggedStep &ClientLog::intend(const QByteArray &key, const QByteArray &target, const QByteArray &body)
{
    write("intent " + key + ' ' + target + ' ' + body);
    m_steps.push_back({.key = key, .target = target, .body = body});
    return m_steps.back();
}

void ClientLog::answered(LoggedStep &step, const RawClient::Answer &answer)
{
    write("answer " + step.key + ' ' + QByteArray::number(answer.status) + ' ' + answer.body);
    step.status = answer.status;
    step.answer = answer.body;
}

void ClientLog::write(const QByteArray &line)
{
    m_file.write(line + '\n');
    m_file.flush();
}

} // namespace danggol::test
