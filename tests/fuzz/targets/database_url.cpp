// SPDX-License-Identifier: GPL-3.0-or-later
// The address of a database, as it is typed or given.
#include "services/storage/database_url.h"
#include "tests/fuzz/support/fuzz_target.h"

#include <QStringList>
#include <QUrl>

using namespace danggol;
using storage::DatabaseUrl;
using storage::Engine;
using storage::HostPort;

namespace
{

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

// Every part in percent signs, so that nothing in it can be taken for a sign of the address.
QString printed(const DatabaseUrl &url)
{
    if (url.engine == Engine::Sqlite)
        return QStringLiteral("sqlite:") + url.file;
    QStringList hosts;
    for (const HostPort &host : url.hosts)
        hosts.append(u'[' + encoded(host.host) + QStringLiteral("]:") + QString::number(host.port));
    QStringList parameters;
    for (const auto &[name, value] : url.parameters)
        parameters.append(encoded(name) + u'=' + encoded(value));
    return QStringLiteral("postgresql://") + encoded(url.user) + u':' + encoded(url.password) + u'@' +
           hosts.join(u',') + u'/' + encoded(url.databaseName) +
           (parameters.isEmpty() ? QString() : u'?' + parameters.join(u'&'));
}

bool isSame(const DatabaseUrl &one, const DatabaseUrl &other)
{
    return one.engine == other.engine && one.file == other.file && one.hosts == other.hosts &&
           one.user == other.user && one.password == other.password &&
           one.databaseName == other.databaseName && one.parameters == other.parameters;
}

void checkTaken(const DatabaseUrl &url)
{
    if (url.engine == Engine::Sqlite) {
        fuzz::expect(!url.file.isEmpty(), "a file is named");
    } else {
        fuzz::expect(!url.hosts.isEmpty() && !url.databaseName.isEmpty(), "a host and a database are named");
        for (const HostPort &host : url.hosts)
            fuzz::expect(host.port >= 1 && host.port <= 65'535, "a port is a port");
    }
    const Result<DatabaseUrl> again = DatabaseUrl::parse(printed(url));
    fuzz::expect(again && isSame(*again, url), "what is printed is read as the same");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::textOf(data, size).data(), static_cast<qsizetype>(size));
    const Result<DatabaseUrl> url = DatabaseUrl::parse(text);
    if (url)
        checkTaken(*url);
    else
        fuzz::expect(url.error().code == ErrorCode::InvalidInput && !url.error().message.isEmpty(),
                     "a refusal is InvalidInput and has words");
    return 0;
}
