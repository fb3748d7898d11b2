// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/probe_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace danggol::ui
{

namespace
{

using Finding = ShopProbe::Finding;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::ProbeWords)

public:
    Words(const ShopProbe &probe, const ServerAddress &address)
        : m_probe(probe), m_place(address.place()), m_user(address.user), m_database(address.database)
    {}

    [[nodiscard]] ProbeWords found() const;
    [[nodiscard]] ProbeWords notReached() const;
    [[nodiscard]] static ProbeWords ofFile(const ShopProbe &probe, const QString &file);

private:
    [[nodiscard]] ProbeWords notAnswered() const;
    [[nodiscard]] ProbeWords notLetIn() const;
    [[nodiscard]] QString about() const;

    const ShopProbe &m_probe;
    QString m_place;
    QString m_user;
    QString m_database;
};

QString Words::about() const
{
    QStringList parts{tr("PostgreSQL %1").arg(m_probe.serverMajor),
                      tr("%n staff", nullptr, static_cast<int>(m_probe.staff)),
                      m_probe.isSchemaOld ? tr("schema is brought up to date") : tr("schema up to date")};
    if (m_probe.otherTills == 1)
        parts.append(tr("1 other till online"));
    else if (m_probe.otherTills > 1)
        parts.append(tr("%1 other tills online").arg(m_probe.otherTills));
    return parts.join(QStringLiteral(" · "));
}

ProbeWords Words::found() const
{
    switch (m_probe.finding) {
    case Finding::Shop:
        return {tr("Connected to “%1” in %2 ms").arg(m_probe.shopName).arg(m_probe.tookMs), about()};
    case Finding::Empty:
        return {tr("A new shop will be made here"),
                tr("PostgreSQL %1 · the database %2 is empty").arg(m_probe.serverMajor).arg(m_database)};
    case Finding::BadAddress:
        return {tr("The address can't be read."), m_probe.cause};
    case Finding::NotReached:
        return notReached();
    case Finding::TooOld:
        return {tr("PostgreSQL %1 is too old.").arg(m_probe.serverMajor),
                tr("Danggol needs version %1 or newer. Nothing was written.").arg(kOldestPostgres)};
    case Finding::NotUtf8:
        return {tr("The database “%1” stores its text as %2.").arg(m_database, m_probe.encoding),
                tr("Danggol needs UTF8. Have a database made with that encoding, then test again.")};
    case Finding::NotAShop:
        return {tr("The database “%1” holds another program's tables.").arg(m_database),
                tr("Nothing was written. Choose an empty database, then test again.")};
    case Finding::TooNew:
        return {tr("The shop was last opened by a newer Danggol."),
                tr("Nothing was written. Install the newer version to open it.")};
    case Finding::NoRights:
        return {tr("%1 may not make tables in “%2”.").arg(m_user, m_database),
                tr("Have that right given to the user, then test again.")};
    case Finding::FolderMissing:
    case Finding::NotWritable:
    case Finding::Locked:
        break;
    }
    return {tr("The database “%1” is busy.").arg(m_database), tr("Test again in a moment.")};
}

ProbeWords Words::notReached() const
{
    switch (m_probe.fault) {
    case ConnectFault::HostUnknown:
    case ConnectFault::Refused:
    case ConnectFault::Unreachable:
    case ConnectFault::TimedOut:
    case ConnectFault::NotPostgres:
    case ConnectFault::TlsMissing:
    case ConnectFault::TlsFailed:
        return notAnswered();
    case ConnectFault::PasswordMissing:
    case ConnectFault::WrongPassword:
    case ConnectFault::NoUser:
    case ConnectFault::NoDatabase:
    case ConnectFault::NotAllowed:
    case ConnectFault::Full:
    case ConnectFault::StartingUp:
    case ConnectFault::ReadOnly:
        return notLetIn();
    case ConnectFault::Other:
        break;
    }
    return {tr("Couldn't connect to %1.").arg(m_place), m_probe.cause};
}

ProbeWords Words::notAnswered() const
{
    switch (m_probe.fault) {
    case ConnectFault::HostUnknown:
        return {tr("Couldn't find %1 (no such host).").arg(m_place),
                tr("Check how its name is written, then test again.")};
    case ConnectFault::Refused:
        return {tr("Couldn't reach %1 (connection refused).").arg(m_place),
                tr("Check that the server is on, then test again.")};
    case ConnectFault::Unreachable:
        return {tr("Couldn't reach %1 (no way through the network).").arg(m_place),
                tr("Check this computer's network, then test again.")};
    case ConnectFault::TimedOut:
        return {tr("Couldn't reach %1 (no answer in time).").arg(m_place),
                tr("Check the address, and the firewall between, then test again.")};
    case ConnectFault::NotPostgres:
        return {tr("What answers at %1 is not PostgreSQL.").arg(m_place),
                tr("Check the host and the port, then test again.")};
    case ConnectFault::TlsMissing:
        return {tr("%1 offers no encrypted connection.").arg(m_place),
                tr("The password was not sent. Turn TLS on at the server, or untick the box above, then "
                   "test again.")};
    default:
        break;
    }
    return {tr("The encrypted connection to %1 failed.").arg(m_place),
            tr("Check the server's certificate, then test again.")};
}

ProbeWords Words::notLetIn() const
{
    switch (m_probe.fault) {
    case ConnectFault::PasswordMissing:
        return {tr("%1 asks for the password of %2.").arg(m_place, m_user), tr("Enter it, then test again.")};
    case ConnectFault::WrongPassword:
        return {tr("%1 did not accept the password of %2.").arg(m_place, m_user),
                tr("Check the user and the password, then test again.")};
    case ConnectFault::NoUser:
        return {tr("%1 has no user “%2”.").arg(m_place, m_user),
                tr("Check how the user is written, then test again.")};
    case ConnectFault::NoDatabase:
        return {tr("%1 has no database “%2”.").arg(m_place, m_database),
                tr("Check its name, or have it made, then test again.")};
    case ConnectFault::Full:
        return {tr("%1 has no room for one more connection.").arg(m_place),
                tr("Close a till, or have the limit raised, then test again.")};
    case ConnectFault::StartingUp:
        return {tr("%1 is still starting.").arg(m_place), tr("Test again in a moment.")};
    case ConnectFault::ReadOnly:
        return {tr("%1 can only be read.").arg(m_place),
                tr("It is the copy of another server. Enter the address of that one, then test again.")};
    default:
        break;
    }
    return {tr("%1 does not let %2 in.").arg(m_place, m_user),
            tr("Have this computer and user allowed at the server (pg_hba.conf), then test again.")};
}

ProbeWords Words::ofFile(const ShopProbe &probe, const QString &file)
{
    switch (probe.finding) {
    case Finding::Empty:
        return {};
    case Finding::Shop:
        return {tr("The shop “%1” is in this file already.").arg(probe.shopName), QString()};
    case Finding::FolderMissing:
        return {tr("There is no folder %1.").arg(QFileInfo(file).absolutePath()),
                tr("Make it, or choose another.")};
    case Finding::NotWritable:
        return {tr("This file cannot be written."), tr("Choose a folder that you may write to.")};
    case Finding::TooNew:
        return {tr("The shop in this file was last opened by a newer Danggol."),
                tr("Install that version, or choose another file.")};
    case Finding::Locked:
        return {tr("Another program holds this file."), tr("Close that one, or choose another file.")};
    default:
        break;
    }
    return {tr("This file is not a Danggol shop, or it is damaged."),
            tr("It was left as it is. Choose another file.")};
}

} // namespace

bool isUsable(const ShopProbe &probe)
{
    return probe.finding == Finding::Shop || probe.finding == Finding::Empty;
}

ProbeWords serverWords(const ShopProbe &probe, const ServerAddress &address)
{
    return Words(probe, address).found();
}

ProbeWords fileWords(const ShopProbe &probe, const QString &file)
{
    return Words::ofFile(probe, file);
}

} // namespace danggol::ui
