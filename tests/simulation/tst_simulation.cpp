// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/plan/generator.h"
#include "tests/simulation/run/shrinker.h"
#include "tests/simulation/run/simulation.h"

#include <QTest>

using namespace danggol::simulation;
using danggol::test::Backend;

class TstSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeedMakesTheSamePlan();
};

void TstSimulation::aSeedMakesTheSamePlan()
{
    QCOMPARE(toText(Generator(7).make(200)), toText(Generator(7).make(200)));
}

QTEST_APPLESS_MAIN(TstSimulation)
#include "tst_simulation.moc"
