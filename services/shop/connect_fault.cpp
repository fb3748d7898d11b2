// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/connect_fault.h"

#include <QRegularExpression>

#include <vector>

namespace danggol
{

namespace
{

struct Phrase
{
    QRegularExpression words;
    ConnectFault fault;
};

QRegularExpression expression(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern));
}

// From the furthest that a try can get to the nearest.
const std::vector<Phrase> &phrases()
{
    using Fault = ConnectFault;
    static const std::vector<Phrase> known{
        {expression("password authentication failed|authentication failed for user"), Fault::WrongPassword},
        {expression("no password supplied"), Fault::PasswordMissing},
        {expression("database \".*\" does not exist"), Fault::NoDatabase},
        {expression("role \".*\" does not exist"), Fault::NoUser},
        {expression("no pg_hba\\.conf entry|pg_hba\\.conf rejects|permission denied for database|"
                    "is not permitted to log in"),
         Fault::NotAllowed},
        {expression("too many clients|remaining connection slots|too many connections"), Fault::Full},
        {expression("database system is (starting up|shutting down|in recovery)|not yet accepting"),
         Fault::StartingUp},
        {expression("session is read-only|hot standby mode|session is not read-only"), Fault::ReadOnly},
        {expression("does not support SSL"), Fault::TlsMissing},
        {expression("certificate|SSL error|SSL SYSCALL|could not initiate SSL"), Fault::TlsFailed},
        {expression("invalid response to SSL negotiation|expected authentication request|"
                    "server closed the connection unexpectedly|unsupported frontend protocol|"
                    "could not receive data from server"),
         Fault::NotPostgres},
        {expression("Connection refused|No such file or directory"), Fault::Refused},
        {expression("timeout expired|timed out"), Fault::TimedOut},
        {expression("No route to host|Network is unreachable"), Fault::Unreachable},
        {expression(
             "could not translate host name|Name or service not known|could not parse network address"),
         Fault::HostUnknown},
    };
    return known;
}

} // namespace

ConnectFault connectFault(const QString &cause)
{
    for (const Phrase &phrase : phrases()) {
        if (phrase.words.match(cause).hasMatch())
            return phrase.fault;
    }
    return ConnectFault::Other;
}

} // namespace danggol
