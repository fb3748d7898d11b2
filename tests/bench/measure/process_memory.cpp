// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure/process_memory.h"

#include <QFile>

#include <unistd.h>

namespace danggol::bench
{

double residentMb(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    constexpr double kBytesPerMb = 1e6;
    return pages.value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / kBytesPerMb;
}

} // namespace danggol::bench
