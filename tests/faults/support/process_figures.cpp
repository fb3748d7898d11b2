// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/process_figures.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <sys/resource.h>

namespace danggol::test
{

qint64 residentKib(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("\nVmRSS:");
    return at < 0 ? -1 : text.mid(at + 7, 20).trimmed().split(' ').constFirst().toLongLong();
}

qint64 openFiles(qint64 process)
{
    const QDir folder(QStringLiteral("/proc/%1/fd").arg(process));
    return folder.exists() ? folder.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot).size() : -1;
}

bool raiseFileLimit(quint64 most)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_max < most)
        return false;
    limit.rlim_cur = std::max<rlim_t>(limit.rlim_cur, most);
    return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

} // namespace danggol::test
