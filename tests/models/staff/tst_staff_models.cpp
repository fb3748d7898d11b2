// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/till_session.h"
#include "models/staff/pin_editor.h"
#include "models/staff/staff_controller.h"
#include "models/staff/staff_editor.h"
#include "models/staff/staff_watch.h"
#include "tests/support/staff_people.h"

using namespace danggol;
using namespace danggol::test;
using models::PinEditor;
using models::StaffController;
using models::StaffEditor;
using models::StaffWatch;
using models::TillSession;

/// The staff in the settings, and keeping the person at the till what they are.
class TstStaffModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aPersonIsAddedAndEdited();
    void aBadNameIsSaid();
    void theLastAdminIsSaid();
    void archivingCanBeTakenBack();
    void nobodyArchivesThemselves();
    void anAdminSetsAPin();
    void theOwnPinNeedsTheOldOne();
    void digitsThatDifferAreSaid();
    void theSameWrongPinAgainIsAnotherTry();
    void whoIsDemotedLosesTheirRights();
    void whoIsArchivedMustLeave();
    void withoutPinsTheTillIsTheFirstAdmins();

private:
    [[nodiscard]] StaffMember member(StaffId id)
    {
        const auto staff = valueOf(m_shop->await<QList<StaffMember>>(
            [&](Reply<QList<StaffMember>> reply) { (*m_shop)->staff().list(std::move(reply)); }));
        for (const StaffMember &each : staff) {
            if (each.id == id)
                return each;
        }
        qFatal("no such member");
    }
    [[nodiscard]] std::unique_ptr<StaffController> controller()
    {
        auto made =
            std::make_unique<StaffController>(*m_session, [](const StaffMember &) { return QString(); });
        made->start();
        return made;
    }
    /// Saves and waits; the fault or message that came back, empty when it was saved.
    [[nodiscard]] QString saved(PinEditor &editor, const models::PinInput &input)
    {
        QSignalSpy done(&editor, &PinEditor::saved);
        QSignalSpy refused(&editor, &PinEditor::refused);
        editor.save(input);
        if (!QTest::qWaitFor([&] { return done.count() + refused.count() > 0; }, 10'000))
            qFatal("no answer");
        if (refused.isEmpty())
            return {};
        const auto faults = refused.first().first().value<PinEditor::Faults>();
        return faults.isEmpty() ? refused.first().last().toString()
                                : faults.firstKey() + QStringLiteral(": ") + faults.first();
    }

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<StaffPeople> m_staff;
    std::unique_ptr<TillSession> m_session;
};

void TstStaffModels::init()
{
    m_shop = std::make_unique<TestShop>(Backend::Sqlite);
    m_staff = std::make_unique<StaffPeople>(*m_shop);
    m_session = std::make_unique<TillSession>(m_shop->shop(), TestShop::admin());
}

void TstStaffModels::cleanup()
{
    m_session.reset();
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstStaffModels::aPersonIsAddedAndEdited()
{
    StaffEditor adding(*m_session, std::nullopt);
    QSignalSpy added(&adding, &StaffEditor::saved);
    adding.save(QStringLiteral("Mina"), Role::Staff);
    adding.save(QStringLiteral("Mina"), Role::Staff); // a double press
    QTRY_COMPARE(added.count(), 1);
    const auto mina = added.first().first().value<StaffMember>();
    QCOMPARE(member(mina.id).name, QStringLiteral("Mina"));
    StaffEditor editing(*m_session, mina);
    QSignalSpy saved(&editing, &StaffEditor::saved);
    editing.save(QStringLiteral("Mina Ko"), Role::Admin);
    QTRY_COMPARE(saved.count(), 1);
    QCOMPARE(member(mina.id).name, QStringLiteral("Mina Ko"));
    QVERIFY(member(mina.id).role == Role::Admin);
}

void TstStaffModels::aBadNameIsSaid()
{
    StaffEditor editor(*m_session, std::nullopt);
    QSignalSpy refused(&editor, &StaffEditor::refused);
    for (const QString &name : {QStringLiteral("  "), QString(81, u'x')}) {
        editor.save(name, Role::Staff);
        QVERIFY(!editor.isSaving());
    }
    editor.save(QStringLiteral("Mi\nna"), Role::Staff);
    QTRY_COMPARE(refused.count(), 3);
    for (const QList<QVariant> &each : refused)
        QVERIFY(each.first().value<StaffEditor::Faults>().contains(QStringLiteral("name")));
}

void TstStaffModels::theLastAdminIsSaid()
{
    StaffEditor editor(*m_session, member(m_staff->haneul));
    QSignalSpy refused(&editor, &StaffEditor::refused);
    editor.save(QStringLiteral("Haneul"), Role::Staff);
    QTRY_COMPARE(refused.count(), 1);
    QVERIFY(refused.first().last().toString().startsWith(QStringLiteral("This is the only admin")));
}

void TstStaffModels::archivingCanBeTakenBack()
{
    QSignalSpy notices(&m_session->notices(), &models::Notices::posted);
    const std::unique_ptr<StaffController> staff = controller();
    QTRY_COMPARE(staff->people().rowCount(), 3);
    staff->archive(member(m_staff->sori));
    QTRY_COMPARE(staff->people().rowCount(), 2);
    QCOMPARE(staff->moved()->member.name, QStringLiteral("Sori"));
    QVERIFY(staff->moved()->isArchived);
    const auto notice = notices.first().first().value<models::Notice>();
    QCOMPARE(notice.emphasis, QStringLiteral("Archived Sori"));
    notice.undo();
    QTRY_COMPARE(staff->people().rowCount(), 3);
    QVERIFY(!staff->moved());
    notice.undo(); // once is enough
    QVERIFY(!staff->isBusy());
}

void TstStaffModels::nobodyArchivesThemselves()
{
    const std::unique_ptr<StaffController> staff = controller();
    QVERIFY(!staff->mayArchive(member(m_staff->haneul)));
    staff->archive(member(m_staff->haneul));
    QVERIFY(!staff->isBusy());
    QVERIFY(staff->mayArchive(member(m_staff->sori)));
}

void TstStaffModels::anAdminSetsAPin()
{
    PinEditor editor(*m_session, member(m_staff->duri), false);
    QVERIFY(!editor.asksCurrent());
    QCOMPARE(saved(editor, {{}, QStringLiteral("3333"), QStringLiteral("3333")}), QString());
    QVERIFY(member(m_staff->duri).hasPin);
}

void TstStaffModels::theOwnPinNeedsTheOldOne()
{
    PinEditor editor(*m_session, std::nullopt, true);
    QVERIFY(editor.asksCurrent());
    const QString fresh = QStringLiteral("4444");
    QCOMPARE(saved(editor, {{}, fresh, fresh}),
             QStringLiteral("currentPin: Enter the four digits you have now."));
    QCOMPARE(saved(editor, {QStringLiteral("9999"), fresh, fresh}),
             QStringLiteral("currentPin: That PIN didn’t match. 4 tries left."));
    QCOMPARE(saved(editor, {QStringLiteral("1111"), fresh, fresh}), QString());
    QCOMPARE(saved(editor, {fresh, QStringLiteral("1111"), QStringLiteral("1111")}), QString());
}

void TstStaffModels::digitsThatDifferAreSaid()
{
    PinEditor editor(*m_session, member(m_staff->duri), false);
    QCOMPARE(saved(editor, {{}, QStringLiteral("333"), QStringLiteral("333")}),
             QStringLiteral("newPin: Enter four digits."));
    QCOMPARE(saved(editor, {{}, QStringLiteral("3333"), QStringLiteral("3334")}),
             QStringLiteral("again: This is not the same. Enter the new PIN once more."));
    QVERIFY(!member(m_staff->duri).hasPin);
}

void TstStaffModels::theSameWrongPinAgainIsAnotherTry()
{
    PinEditor editor(*m_session, std::nullopt, true);
    const models::PinInput wrong{QStringLiteral("9999"), QStringLiteral("4444"), QStringLiteral("4444")};
    for (const int left : {4, 3, 2})
        QCOMPARE(saved(editor, wrong),
                 QStringLiteral("currentPin: That PIN didn’t match. %1 tries left.").arg(left));
    (void)saved(editor, wrong);
    QCOMPARE(saved(editor, wrong),
             QStringLiteral("currentPin: Too many wrong PINs. Wait a while and try again."));
}

void TstStaffModels::whoIsDemotedLosesTheirRights()
{
    const StaffId miru = StaffPeople::add(*m_shop, QStringLiteral("Miru"), Role::Admin);
    m_session->setActor(Actor::staff(miru, QStringLiteral("Miru"), Role::Admin));
    const StaffWatch watch(*m_session);
    StaffPeople::edit(*m_shop, {miru, QStringLiteral("Miru Kim"), Role::Staff});
    QTRY_VERIFY(m_session->actor().role == Role::Staff);
    QCOMPARE(m_session->actor().name, QStringLiteral("Miru Kim"));
}

void TstStaffModels::whoIsArchivedMustLeave()
{
    m_session->setActor(Actor::staff(m_staff->sori, QStringLiteral("Sori"), Role::Staff));
    StaffWatch watch(*m_session);
    QSignalSpy leave(&watch, &StaffWatch::mustLeave);
    QTRY_VERIFY(watch.hasOwnPin());
    QVERIFY(watch.canLock());
    QCOMPARE(leave.count(), 0);
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    (void)valueOf(m_shop->await<StaffMember>([&](Reply<StaffMember> reply) {
        second->staff().archive(TestShop::admin(), m_shop->operation(), m_staff->sori, true,
                                std::move(reply));
    }));
    QTRY_VERIFY(leave.count() > 0);
}

void TstStaffModels::withoutPinsTheTillIsTheFirstAdmins()
{
    TestShop plain(Backend::Sqlite);
    const StaffId miru = StaffPeople::add(plain, QStringLiteral("Miru"), Role::Admin);
    TillSession session(plain.shop(), Actor::staff(miru, QStringLiteral("Miru"), Role::Admin));
    StaffWatch watch(session);
    QTRY_VERIFY(!watch.canLock()); // nobody could unlock it
    QSignalSpy leave(&watch, &StaffWatch::mustLeave);
    StaffPeople::archive(plain, miru);
    QTRY_COMPARE(session.actor().name, QStringLiteral("Haneul"));
    QCOMPARE(leave.count(), 0);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstStaffModels)
#include "tst_staff_models.moc"
