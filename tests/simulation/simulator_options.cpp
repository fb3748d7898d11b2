// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/simulator_options.h"

#include "tests/faults/support/fault_options.h"

#include <QFile>

namespace danggol::simulation
{

namespace
{

Plan planIn(const char *name)
{
    QFile file(QString::fromLocal8Bit(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("--replay %s: %s", name, qPrintable(file.errorString()));
    const std::optional<Plan> plan = planFromText(file.readAll());
    if (!plan || plan->isEmpty())
        qFatal("--replay %s: this is no plan", name);
    return *plan;
}

} // namespace

void SimulatorOptions::take(int &argc, char **argv)
{
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        if (QByteArray(argv[i]) != "--replay") {
            argv[kept++] = argv[i];
            continue;
        }
        if (i + 1 == argc)
            qFatal("--replay takes a file");
        s_replayed = planIn(argv[++i]);
    }
    argc = kept;
    argv[argc] = nullptr;
    test::FaultOptions::take(argc, argv);
}

} // namespace danggol::simulation
