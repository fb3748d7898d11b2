// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/in_flight.h"
#include "tests/support/test_shop.h"

using namespace danggol;
using namespace danggol::api;
using namespace danggol::test;

/// Operations that are running are not started again.
class TstInFlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondIsTurnedAwayUntilTheFirstIsDone();
};

void TstInFlight::theSecondIsTurnedAwayUntilTheFirstIsDone()
{
    const auto house = std::make_shared<InFlight>();
    const Operation operation{.id = QStringLiteral("k"), .fingerprint = "one"};
    const Operation respelt{.id = QStringLiteral("k"), .fingerprint = "two"};
    const Operation other{.id = QStringLiteral("l"), .fingerprint = "one"};
    auto place = house->enter(operation);
    QVERIFY(place);
    QCOMPARE(codeOf(house->enter(operation)), QStringLiteral("OPERATION_IN_PROGRESS"));
    QCOMPARE(codeOf(house->enter(respelt)), QStringLiteral("IDEMPOTENCY_KEY_REUSED"));
    QVERIFY(house->enter(other));
    place->reset();
    QVERIFY(house->enter(operation));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstInFlight)
#include "tst_in_flight.moc"
