// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/fault_options.h"

namespace danggol::test
{

void FaultOptions::take(int &argc, char **argv)
{
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        const QByteArray name(argv[i]);
        if (name != "--runs" && name != "--seed") {
            argv[kept++] = argv[i];
            continue;
        }
        bool isNumber = false;
        const uint number = i + 1 < argc ? QByteArray(argv[++i]).toUInt(&isNumber) : 0;
        if (!isNumber)
            qFatal("%s takes a number", name.constData());
        if (name == "--runs")
            s_runs = static_cast<int>(number);
        else
            s_seed = number;
    }
    argc = kept;
    argv[argc] = nullptr;
}

int FaultOptions::runs(int smallCount)
{
    return s_runs.value_or(smallCount);
}

quint32 FaultOptions::seed()
{
    return s_seed;
}

} // namespace danggol::test
