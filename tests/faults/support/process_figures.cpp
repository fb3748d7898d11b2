// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/process_figures.h"

#include <QDir>
#include <QFile>

#include <sys/resource.h>

namespace danggol::test
{

namespace
{

rlimit fileLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit;
}

void setFileLimit(quint64 most)
{
    rlimit limit = fileLimit();
    limit.rlim_cur = most;
    if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
        qFatal("no %llu files at once", static_cast<unsigned long long>(most));
}

} // namespace

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

FileLimit::FileLimit(quint64 most) : m_before(fileLimit().rlim_cur)
{
    setFileLimit(most);
}

FileLimit::~FileLimit()
{
    setFileLimit(m_before);
}

quint64 FileLimit::largest()
{
    return fileLimit().rlim_max;
}

} // namespace danggol::test
