// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/api_settings_controller.h"
#include "tests/models/settings/held_api_host.h"
#include "tests/support/fatal_warnings.h"

#include <QSignalSpy>
#include <QtTest>

using namespace danggol;
using namespace danggol::test;
using models::ApiSettings;
using models::ApiSettingsController;
using State = ApiSettingsController::State;
using Field = ApiSettingsController::Failure::Field;

namespace
{

/// A controller on a host that the test answers for.
struct Switch
{
    HeldApiHost host;
    ApiSettingsController controller{host};
    QSignalSpy remembered{&controller, &ApiSettingsController::settingsChanged};
    QSignalSpy failed{&controller, &ApiSettingsController::failed};
};

class TstApiSettingsController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void onServesAndOffStops();
    void whatIsWishedLastHolds();
    void aTakenPortIsThePortsFault();
    void anAddressNotServedIsTheAddresssFault();
    void anotherPlaceIsTriedAfterAFailure();
    void aRememberedSwitchGoesOn();
    void aFailureKeepsTheWish();
    void closingKeepsTheWishAndForgetsAnswers();
};

void TstApiSettingsController::fieldsAreChecked_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("port");
    QTest::addColumn<bool>("isAddress");
    QTest::addColumn<bool>("isPort");
    QTest::newRow("usual") << QStringLiteral("127.0.0.1") << QStringLiteral("8080") << true << true;
    QTest::newRow("spaces") << QStringLiteral(" ::1 ") << QStringLiteral(" 1 ") << true << true;
    QTest::newRow("reached by others") << QStringLiteral("0.0.0.0") << QStringLiteral("80") << false << true;
    QTest::newRow("highest") << QStringLiteral("127.255.0.1") << QStringLiteral("65535") << true << true;
    QTest::newRow("too high") << QStringLiteral("localhost") << QStringLiteral("65536") << false << false;
    QTest::newRow("short form") << QStringLiteral("127.1") << QStringLiteral("0") << false << false;
    QTest::newRow("empty") << QString() << QString() << false << false;
    QTest::newRow("beyond a byte") << QStringLiteral("127.0.0.256") << QStringLiteral("-1") << false << false;
    QTest::newRow("a word") << QStringLiteral("a.b.c.d") << QStringLiteral("http") << false << false;
    QTest::newRow("with port") << QStringLiteral("127.0.0.1:80") << QStringLiteral("8,080") << false << false;
}

void TstApiSettingsController::fieldsAreChecked()
{
    QFETCH(QString, address);
    QFETCH(QString, port);
    QFETCH(bool, isAddress);
    QFETCH(bool, isPort);
    QCOMPARE(ApiSettingsController::addressFault(address).isEmpty(), isAddress);
    QCOMPARE(ApiSettingsController::portFault(port).isEmpty(), isPort);
    Switch s;
    s.controller.setPlace(address, port);
    const ApiSettings expected = isAddress && isPort
                                     ? ApiSettings{false, address.trimmed(), port.trimmed().toUShort()}
                                     : ApiSettings{};
    QCOMPARE(s.controller.settings(), expected);
}

void TstApiSettingsController::onServesAndOffStops()
{
    Switch s;
    QCOMPARE(s.controller.state(), State::Off);
    s.controller.setPlace(QStringLiteral("127.0.0.1"), QStringLiteral("9090"));
    s.controller.turnOn();
    s.controller.turnOn();
    QCOMPARE(s.controller.state(), State::Starting);
    QCOMPARE(s.host.starts.size(), 1);
    QCOMPARE(s.host.starts.first().port, quint16(9'090));
    s.host.serve();
    QTRY_COMPARE(s.controller.state(), State::Serving);
    QCOMPARE(s.controller.url(), QStringLiteral("http://127.0.0.1:9090"));
    s.controller.turnOff();
    QCOMPARE(s.controller.state(), State::Stopping);
    QVERIFY(s.controller.url().isEmpty());
    s.host.stopped();
    QTRY_COMPARE(s.controller.state(), State::Off);
    QCOMPARE(s.remembered.size(), 3); // place, on, off
    QVERIFY(!s.controller.settings().enabled);
}

void TstApiSettingsController::whatIsWishedLastHolds()
{
    Switch s;
    s.controller.turnOn();
    s.controller.turnOff();
    QCOMPARE(s.controller.state(), State::Starting);
    s.host.serve();
    QTRY_COMPARE(s.controller.state(), State::Stopping);
    s.controller.turnOn();
    QCOMPARE(s.host.starts.size(), 1); // not before the port is free again
    s.host.stopped();
    QTRY_COMPARE(s.host.starts.size(), 2);
    s.host.serve();
    QTRY_COMPARE(s.controller.state(), State::Serving);
}

void TstApiSettingsController::aTakenPortIsThePortsFault()
{
    Switch s;
    s.controller.turnOn();
    s.host.refuse(portTaken());
    QTRY_COMPARE(s.failed.size(), 1);
    QCOMPARE(s.controller.state(), State::Failed);
    QCOMPARE(s.controller.failure()->field, Field::Port);
    QCOMPARE(s.controller.failure()->sentence, portTaken().message);
    s.controller.retry();
    QVERIFY(!s.controller.failure());
    s.host.serve();
    QTRY_COMPARE(s.controller.state(), State::Serving);
    s.controller.retry(); // means nothing now
    QCOMPARE(s.host.starts.size(), 2);
}

void TstApiSettingsController::anAddressNotServedIsTheAddresssFault()
{
    Switch s;
    s.controller.turnOn();
    s.host.refuse(invalidField(QStringLiteral("listen"), QStringLiteral("INVALID"),
                               QStringLiteral("Nothing is served: others could reach it.")));
    QTRY_COMPARE(s.failed.size(), 1);
    QCOMPARE(s.controller.failure()->field, Field::Address);
    s.controller.turnOff();
    QCOMPARE(s.controller.state(), State::Off);
    QVERIFY(!s.controller.failure());
    QVERIFY(s.host.stops.isEmpty());
}

void TstApiSettingsController::anotherPlaceIsTriedAfterAFailure()
{
    Switch s;
    s.controller.turnOn();
    s.host.refuse(portTaken());
    QTRY_COMPARE(s.controller.state(), State::Failed);
    s.controller.setPlace(QStringLiteral("127.0.0.1"), QStringLiteral("8080")); // the same
    QCOMPARE(s.controller.state(), State::Failed);
    s.controller.setPlace(QStringLiteral("127.0.0.1"), QStringLiteral("8081"));
    QCOMPARE(s.controller.state(), State::Starting);
    QCOMPARE(s.host.starts.last().port, quint16(8'081));
}

void TstApiSettingsController::aRememberedSwitchGoesOn()
{
    Switch s;
    s.controller.resume({true, QStringLiteral("::1"), 9'000});
    QCOMPARE(s.host.starts.size(), 1);
    QCOMPARE(s.host.starts.first().address, QStringLiteral("::1"));
    Switch off;
    off.controller.resume({false, QStringLiteral("::1"), 9'000});
    QVERIFY(off.host.starts.isEmpty());
    QCOMPARE(off.controller.settings().port, quint16(9'000));
    QCOMPARE(s.remembered.size() + off.remembered.size(), 0);
}

void TstApiSettingsController::aFailureKeepsTheWish()
{
    Switch s;
    s.controller.resume({true, QStringLiteral("127.0.0.1"), 8'080});
    s.host.refuse(portTaken());
    QTRY_COMPARE(s.failed.size(), 1);
    QVERIFY(s.controller.settings().enabled);
    QVERIFY(s.remembered.isEmpty());
}

void TstApiSettingsController::closingKeepsTheWishAndForgetsAnswers()
{
    Switch s;
    s.controller.turnOn();
    s.controller.close();
    QCOMPARE(s.host.closed, 1);
    s.host.serve();
    bool isLater = false;
    QMetaObject::invokeMethod(
        &s.controller, [&] { isLater = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(isLater);
    QCOMPARE(s.controller.state(), State::Off);
    QVERIFY(s.controller.settings().enabled);
    QCOMPARE(s.remembered.size(), 1);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstApiSettingsController)
#include "tst_api_settings_controller.moc"
