// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/fault_options.h"

namespace danggol::test
{

namespace
{
constexpr int kLongestRunMs = 24 * 60 * 60 * 1'000;
} // namespace

void FaultOptions::take(int &argc, char **argv)
{
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        const QByteArray name(argv[i]);
        if (name != "--runs" && name != "--seconds" && name != "--seed") {
            argv[kept++] = argv[i];
            continue;
        }
        bool isNumber = false;
        const uint number = i + 1 < argc ? QByteArray(argv[++i]).toUInt(&isNumber) : 0;
        if (!isNumber)
            qFatal("%s takes a number", name.constData());
        if (name == "--seed") {
            s_seed = number;
            continue;
        }
        (name == "--runs" ? s_runs : s_seconds) = static_cast<int>(number);
        // QTest ends a test function after five minutes, which a large count takes.
        if (!qEnvironmentVariableIsSet("QTEST_FUNCTION_TIMEOUT"))
            qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number(kLongestRunMs));
    }
    argc = kept;
    argv[argc] = nullptr;
}

int FaultOptions::runs(int smallCount)
{
    return s_runs.value_or(smallCount);
}

int FaultOptions::seconds(int smallCount)
{
    return s_seconds.value_or(smallCount);
}

quint32 FaultOptions::seed()
{
    return s_seed;
}

} // namespace danggol::test
