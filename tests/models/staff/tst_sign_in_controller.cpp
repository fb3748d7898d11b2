// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "models/staff/sign_in_controller.h"
#include "tests/support/staff_people.h"

#include <QAbstractItemModelTester>

using namespace danggol;
using namespace danggol::test;
using models::SignInController;
using State = SignInController::State;

/// Who is at the till: digits, tries and waits, without a window.
class TstSignInController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePeopleAreListed();
    void theFourthDigitSignsIn();
    void aWrongPinSaysHowManyTriesAreLeft();
    void theWaitCountsDown();
    void oneWithoutAPinCannot();
    void whileAPinIsTriedNothingElseCounts();
    void choosingSomebodyForgetsTheDigits();
    void whoIsArchivedMeanwhileIsNoLongerChosen();
    void aTryAtAnotherTillCountsHere();

private:
    void type(const QString &digits)
    {
        for (const QChar digit : digits)
            m_controller->type(digit.digitValue());
    }
    void tryPin(const QString &pin)
    {
        type(pin);
        QTRY_VERIFY(m_controller->state() != State::Checking || m_signedIn->count() > 0);
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (const StaffMember &member : m_controller->people().rows())
            names.append(member.name);
        return names;
    }
    void start(std::optional<StaffId> first = {})
    {
        m_controller->start(first);
        QTRY_VERIFY(m_controller->currentRow() >= 0);
    }

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<StaffPeople> m_staff;
    std::unique_ptr<SignInController> m_controller;
    std::unique_ptr<QSignalSpy> m_signedIn;
};

void TstSignInController::init()
{
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
    m_staff = std::make_unique<StaffPeople>(*m_shop);
    m_controller = std::make_unique<SignInController>(m_shop->shop(), [](const StaffMember &member) {
        return member.shiftSince ? QStringLiteral("at work") : QStringLiteral("away");
    });
    m_signedIn = std::make_unique<QSignalSpy>(m_controller.get(), &SignInController::signedIn);
}

void TstSignInController::cleanup()
{
    m_signedIn.reset();
    m_controller.reset();
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstSignInController::thePeopleAreListed()
{
    models::StaffListModel &people = m_controller->people();
    const QAbstractItemModelTester tester(&people);
    QVERIFY(m_controller->state() == State::Nobody);
    start();
    QCOMPARE(names(),
             (QStringList{QStringLiteral("Haneul"), QStringLiteral("Sori"), QStringLiteral("Duri")}));
    QCOMPARE(m_controller->currentName(), QStringLiteral("Haneul"));
    const QModelIndex sori = m_controller->people().index(1, 0);
    QCOMPARE(sori.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Sori, Cashier, away"));
    QCOMPARE(m_controller->people().index(2, 0).data(models::SubtitleRole).toString(),
             QStringLiteral("No PIN yet"));
    m_controller->people().orderByWork(
        [](const StaffMember &member) { return member.shiftSince.has_value(); });
    m_controller->step(1);
    tryPin(QStringLiteral("2222"));
    QTRY_COMPARE(names(),
                 (QStringList{QStringLiteral("Sori"), QStringLiteral("Duri"), QStringLiteral("Haneul")}));
    start(m_staff->duri);
    QCOMPARE(m_controller->currentName(), QStringLiteral("Duri"));
}

void TstSignInController::theFourthDigitSignsIn()
{
    start(m_staff->sori);
    type(QStringLiteral("22"));
    QCOMPARE(m_controller->filled(), 2);
    m_controller->type(7);
    m_controller->erase();
    m_controller->type(2);
    QCOMPARE(m_controller->filled(), 3);
    QVERIFY(m_controller->state() == State::Typing);
    m_controller->type(2);
    QVERIFY(m_controller->state() == State::Checking);
    QTRY_COMPARE(m_signedIn->count(), 1);
    const auto member = m_signedIn->first().first().value<StaffMember>();
    QVERIFY(member.id == m_staff->sori && member.role == Role::Staff);
    // Whoever is in is not let in once more, however long the key is held.
    type(QStringLiteral("2222"));
    QCOMPARE(m_controller->filled(), 0);
}

void TstSignInController::aWrongPinSaysHowManyTriesAreLeft()
{
    start();
    for (const int left : {4, 3, 2}) {
        tryPin(QStringLiteral("9999"));
        QCOMPARE(m_controller->message(), QStringLiteral("That PIN didn’t match. %1 tries left.").arg(left));
        QCOMPARE(m_controller->filled(), 0);
    }
    tryPin(QStringLiteral("9999"));
    QCOMPARE(m_controller->message(), QStringLiteral("That PIN didn’t match. 1 try left."));
    type(QStringLiteral("11"));
    // What was said stays while the next one is typed.
    QVERIFY(!m_controller->message().isEmpty());
    m_controller->clear();
    QCOMPARE(m_controller->filled(), 0);
    tryPin(QStringLiteral("1111"));
    QCOMPARE(m_signedIn->count(), 1);
}

void TstSignInController::theWaitCountsDown()
{
    start();
    for (int i = 0; i < 5; ++i)
        tryPin(QStringLiteral("9999"));
    QVERIFY(m_controller->state() == State::Waiting);
    QCOMPARE(m_controller->message(), QStringLiteral("Too many wrong PINs. Try again in 1:00."));
    type(QStringLiteral("1111"));
    QCOMPARE(m_controller->filled(), 0);
    m_shop->clock().advanceMs(50'500);
    QTRY_COMPARE(m_controller->message(), QStringLiteral("Too many wrong PINs. Try again in 0:10."));
    m_controller->step(1);
    QVERIFY(m_controller->state() == State::Typing); // the wait is one person's
    m_controller->step(-1);
    QVERIFY(m_controller->state() == State::Waiting);
    QSignalSpy changed(m_controller.get(), &SignInController::changed);
    m_shop->clock().advanceMs(9'500);
    QTRY_VERIFY(changed.count() > 0);
    QVERIFY(m_controller->state() == State::Typing);
    QVERIFY(m_controller->message().isEmpty());
    tryPin(QStringLiteral("1111"));
    QCOMPARE(m_signedIn->count(), 1);
}

void TstSignInController::oneWithoutAPinCannot()
{
    start(m_staff->duri);
    QVERIFY(m_controller->state() == State::NoPin);
    QCOMPARE(m_controller->message(),
             QStringLiteral("Duri has no PIN yet. An admin gives one in Settings, Staff."));
    type(QStringLiteral("0000"));
    QCOMPARE(m_controller->filled(), 0);
    StaffPeople::setPin(*m_shop, m_staff->duri, QStringLiteral("3333"));
    QTRY_VERIFY(m_controller->state() == State::Typing);
    tryPin(QStringLiteral("3333"));
    QCOMPARE(m_signedIn->count(), 1);
}

void TstSignInController::whileAPinIsTriedNothingElseCounts()
{
    start();
    type(QStringLiteral("9999"));
    type(QStringLiteral("9999")); // the keys were held
    m_controller->step(1);
    m_controller->clear();
    m_controller->erase();
    QCOMPARE(m_controller->filled(), 4);
    QCOMPARE(m_controller->currentName(), QStringLiteral("Haneul"));
    QTRY_VERIFY(m_controller->state() == State::Typing);
    QCOMPARE(m_controller->message(), QStringLiteral("That PIN didn’t match. 4 tries left."));
    QCOMPARE(m_controller->filled(), 0);
}

void TstSignInController::choosingSomebodyForgetsTheDigits()
{
    start();
    tryPin(QStringLiteral("9999"));
    type(QStringLiteral("11"));
    m_controller->choose(1);
    QCOMPARE(m_controller->filled(), 0);
    QVERIFY(m_controller->message().isEmpty());
    m_controller->choose(7);
    m_controller->choose(-1);
    QCOMPARE(m_controller->currentName(), QStringLiteral("Sori"));
}

void TstSignInController::whoIsArchivedMeanwhileIsNoLongerChosen()
{
    start(m_staff->sori);
    type(QStringLiteral("22"));
    StaffPeople::archive(*m_shop, m_staff->sori);
    QTRY_COMPARE(m_controller->currentName(), QStringLiteral("Haneul"));
    QCOMPARE(m_controller->filled(), 0);
}

void TstSignInController::aTryAtAnotherTillCountsHere()
{
    start();
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    SignInController there(*second, [](const StaffMember &) { return QString(); });
    there.start();
    QTRY_VERIFY(there.currentRow() >= 0);
    for (int i = 0; i < 5; ++i) {
        SignInController &till = i % 2 == 0 ? there : *m_controller;
        for (int digit = 0; digit < 4; ++digit)
            till.type(9);
        QTRY_VERIFY(till.state() != State::Checking);
    }
    QVERIFY(there.state() == State::Waiting);
    QTRY_VERIFY(m_controller->state() == State::Waiting);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstSignInController)
#include "tst_sign_in_controller.moc"
