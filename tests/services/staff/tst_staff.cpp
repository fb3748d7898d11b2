// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/staff/staff_desk.h"
#include "tests/support/answers.h"

using namespace danggol;
using namespace danggol::test;

namespace
{
constexpr StaffId kHaneul{1};
const QString kPin = QStringLiteral("4711");
const storage::Statement kHashes("SELECT pin_hash FROM staff ORDER BY id");
} // namespace

/// Who works in the shop, and who may change that.
class TstStaff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void aNewShopsAdminMayHaveAPin();
    void aBadFirstPinFoundsNothing();
    void peopleAreEditedAndAudited();
    void badInputIsRefused();
    void onlyAdminsManage();
    void theArchivedAreNotOffered();
    void theArchivedAreListedForAdmins();
    void theLastAdminStays();
    void theLastAdminWithAPinStays();
    void twoTillsCannotTakeTheLastAdminAway();
    void anAdminWhoIsNoneAnyMoreManagesNothing();
    void pinsAreKeptAsHashesAlone();
    void aPinIsGivenChangedAndTakenAway();
    void theOwnPinIsTakenAwayKnowingIt();
    void oneOperationAddsOnePerson();
    void aMalformedNewPinChangesNothing();
    void aTokenIsNotThePersonOfItsNumber();
    void aClosingShopTakesNoPin();
    void aPinThatCannotBeHashedIsNotKept();

private:
    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<StaffDesk> m_desk;
};

void TstStaff::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
    m_desk = std::make_unique<StaffDesk>(*m_shop);
}

void TstStaff::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_desk.reset();
    m_shop.reset();
}

void TstStaff::aNewShopsAdminMayHaveAPin()
{
    const QTemporaryDir folder;
    const QString url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("new.danggol"));
    CountingOperationIds ids(QStringLiteral("new"));
    const auto shop = valueOf(Shop::open(url,
                                         {.settings = {.name = QStringLiteral("Corner shop")},
                                          .adminName = QStringLiteral("Miru"),
                                          .adminPin = kPin,
                                          .pinCost = pin_hash::Cost::least()},
                                         m_shop->clock(), ids));
    const auto staff = valueOf(await<QList<StaffMember>>(
        [&](Reply<QList<StaffMember>> reply) { shop->staff().list(std::move(reply)); }));
    QVERIFY(asksForPin(staff));
    const auto signIn = [&](const QString &pin) {
        return await<StaffMember>([&](Reply<StaffMember> reply) {
            shop->staff().signIn(ids.next(), staff.first().id, pin, std::move(reply));
        });
    };
    QCOMPARE(codeOf(signIn(QStringLiteral("0000"))), QStringLiteral("WRONG_PIN"));
    const Actor actor = actorOf(valueOf(signIn(kPin)));
    QCOMPARE(actor.name, QStringLiteral("Miru"));
    QVERIFY(actor.role == Role::Admin && actor.kind == ActorKind::Staff);
    QVERIFY(!asksForPin(m_desk->list()));
}

void TstStaff::aBadFirstPinFoundsNothing()
{
    const QTemporaryDir folder;
    const QString url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("new.danggol"));
    CountingOperationIds ids(QStringLiteral("new"));
    for (const char *pin : {"123", "12345", "12a4", "１２３４"}) {
        const auto refused = Shop::open(url,
                                        {.settings = {.name = QStringLiteral("Corner shop")},
                                         .adminName = QStringLiteral("Miru"),
                                         .adminPin = QString::fromUtf8(pin)},
                                        m_shop->clock(), ids);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }
}

void TstStaff::peopleAreEditedAndAudited()
{
    const StaffMember sori = valueOf(m_desk->add(QStringLiteral(" Sori ")));
    QCOMPARE(sori.name, QStringLiteral("Sori"));
    QVERIFY(sori.role == Role::Staff && sori.active && !sori.hasPin && !sori.lastSeen);
    const StaffMember edited = valueOf(m_desk->edit({sori.id, QStringLiteral("Sora"), Role::Admin}));
    QCOMPARE(m_desk->member(sori.id), edited);
    QCOMPARE(edited.name, QStringLiteral("Sora"));
    QVERIFY(edited.role == Role::Admin);
    (void)valueOf(m_desk->archive(sori.id));
    (void)valueOf(m_desk->archive(sori.id, false));
    (void)valueOf(m_desk->archive(sori.id, false)); // is there already: nothing to note
    QCOMPARE(m_desk->audited(), (QStringList{QStringLiteral("add-staff, staff 2, Sori; STAFF, Haneul"),
                                             QStringLiteral("edit-staff, staff 2, Sora; ADMIN, Haneul"),
                                             QStringLiteral("archive-staff, staff 2, Sora; ADMIN, Haneul"),
                                             QStringLiteral("restore-staff, staff 2, Sora; ADMIN, Haneul")}));
}

void TstStaff::badInputIsRefused()
{
    const StaffId sori = valueOf(m_desk->add(QStringLiteral("Sori"))).id;
    QCOMPARE(faultyFields(m_desk->add(QStringLiteral(" "))), QStringList(QStringLiteral("name")));
    QCOMPARE(faultyFields(m_desk->edit({sori, QString(81, u'x'), Role::Customer})),
             (QStringList{QStringLiteral("name"), QStringLiteral("role")}));
    for (const char *pin : {"123", "12345", "12a4", "１２３４"}) {
        QCOMPARE(faultyFields(m_desk->setPin(sori, QString::fromUtf8(pin))),
                 QStringList(QStringLiteral("newPin")));
        QCOMPARE(faultyFields(m_desk->signIn(kHaneul, QString::fromUtf8(pin))),
                 QStringList(QStringLiteral("pin")));
    }
    const StaffId nobody{99};
    const QString notFound = QStringLiteral("STAFF_NOT_FOUND");
    QCOMPARE(codeOf(m_desk->edit({nobody, QStringLiteral("X"), Role::Staff})), notFound);
    QCOMPARE(codeOf(m_desk->archive(nobody)), notFound);
    QCOMPARE(codeOf(m_desk->setPin(nobody, kPin)), notFound);
    QCOMPARE(codeOf(m_desk->signIn(nobody, kPin)), notFound);
    QCOMPARE(m_desk->names(), (QStringList{QStringLiteral("Haneul"), QStringLiteral("Sori")}));
}

void TstStaff::onlyAdminsManage()
{
    const StaffId sori = valueOf(m_desk->add(QStringLiteral("Sori"))).id;
    const QString forbidden = QStringLiteral("FORBIDDEN");
    for (const Actor &actor : {TestShop::staff(), TestShop::customerActor(CustomerId{1})}) {
        QCOMPARE(codeOf(m_desk->add(QStringLiteral("Duri"), Role::Staff, actor)), forbidden);
        QCOMPARE(codeOf(m_desk->edit({sori, QStringLiteral("Boss"), Role::Admin}, actor)), forbidden);
        QCOMPARE(codeOf(m_desk->archive(kHaneul, true, actor)), forbidden);
        QCOMPARE(codeOf(m_desk->setPin(kHaneul, kPin, actor)), forbidden);
    }
    QCOMPARE(m_desk->names(), (QStringList{QStringLiteral("Haneul"), QStringLiteral("Sori")}));
}

void TstStaff::theArchivedAreNotOffered()
{
    (void)valueOf(m_desk->setPin(kHaneul, kPin));
    const StaffId sori = valueOf(m_desk->add(QStringLiteral("Sori"))).id;
    (void)valueOf(m_desk->setPin(sori, kPin));
    (void)valueOf(m_desk->signIn(sori, kPin));
    QVERIFY(!valueOf(m_desk->archive(sori)).active);
    QCOMPARE(m_desk->names(), QStringList(QStringLiteral("Haneul")));
    const QString notFound = QStringLiteral("STAFF_NOT_FOUND");
    QCOMPARE(codeOf(m_desk->signIn(sori, kPin)), notFound);
    QCOMPARE(codeOf(m_desk->edit({sori, QStringLiteral("Sora"), Role::Staff})), notFound);
    QCOMPARE(codeOf(m_desk->changePin(TestShop::staff(), kPin, kPin)), notFound);
    (void)valueOf(m_desk->archive(sori, false));
    QVERIFY(!m_desk->member(sori).shiftSince);
    QVERIFY(m_desk->signIn(sori, kPin));
}

void TstStaff::theArchivedAreListedForAdmins()
{
    const StaffId sori = valueOf(m_desk->add(QStringLiteral("Sori"))).id;
    const StaffId duri = valueOf(m_desk->add(QStringLiteral("Duri"))).id;
    const auto archived = [this](const Actor &actor) {
        return m_shop->await<QList<StaffMember>>(
            [&](Reply<QList<StaffMember>> reply) { m_shop->shop().staff().archived(actor, reply); });
    };
    QVERIFY(valueOf(archived(TestShop::admin())).isEmpty());
    (void)valueOf(m_desk->archive(sori));
    (void)valueOf(m_desk->archive(duri));
    const QList<StaffMember> list = valueOf(archived(TestShop::admin()));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.first().name, QStringLiteral("Duri"));
    QVERIFY(!list.first().active);
    QCOMPARE(codeOf(archived(TestShop::staff())), QStringLiteral("FORBIDDEN"));
}

void TstStaff::theLastAdminStays()
{
    (void)valueOf(m_desk->add(QStringLiteral("Sori")));
    const QString lastAdmin = QStringLiteral("LAST_ADMIN");
    QCOMPARE(codeOf(m_desk->archive(kHaneul)), lastAdmin);
    QCOMPARE(codeOf(m_desk->edit({kHaneul, QStringLiteral("Haneul"), Role::Staff})), lastAdmin);
    QVERIFY(m_desk->member(kHaneul).role == Role::Admin);
    QCOMPARE(m_desk->audited().size(), 1); // what was refused left no trace
    (void)valueOf(m_desk->add(QStringLiteral("Miru"), Role::Admin));
    QVERIFY(m_desk->archive(kHaneul));
}

void TstStaff::theLastAdminWithAPinStays()
{
    const StaffId sori = valueOf(m_desk->add(QStringLiteral("Sori"))).id;
    const StaffId miru = valueOf(m_desk->add(QStringLiteral("Miru"), Role::Admin)).id;
    const QString lastAdmin = QStringLiteral("LAST_ADMIN");
    // Otherwise the till would ask, and nobody could let an admin in.
    QCOMPARE(codeOf(m_desk->setPin(sori, kPin)), lastAdmin);
    QCOMPARE(codeOf(m_desk->changePin(TestShop::staff(), {}, kPin)), lastAdmin);
    (void)valueOf(m_desk->setPin(kHaneul, kPin));
    (void)valueOf(m_desk->setPin(sori, kPin));
    QCOMPARE(codeOf(m_desk->setPin(kHaneul, {})), lastAdmin);
    QCOMPARE(codeOf(m_desk->archive(kHaneul)), lastAdmin);
    (void)valueOf(m_desk->setPin(miru, kPin));
    QVERIFY(m_desk->archive(kHaneul));
}

void TstStaff::twoTillsCannotTakeTheLastAdminAway()
{
    for (int round = 0; round < 5; ++round) {
        const StaffId other = valueOf(m_desk->add(QStringLiteral("Miru"), Role::Admin)).id;
        const std::unique_ptr<Shop> second = m_shop->secondTill();
        const Actor miru = Actor::staff(other, QStringLiteral("Miru"), Role::Admin);
        const QList<Result<StaffMember>> answers = race<StaffMember>(2, [&](int which,
                                                                            Reply<StaffMember> reply) {
            if (which == 0)
                m_shop->shop().staff().archive(TestShop::admin(), m_shop->operation(), other, true, reply);
            else
                second->staff().archive(miru, TimeOrderedOperationIds(m_shop->clock()).next(), kHaneul, true,
                                        reply);
        });
        QCOMPARE(successes(answers), 1);
        const QList<StaffMember> left = m_desk->list();
        QCOMPARE(left.size(), 1);
        QVERIFY(left.first().role == Role::Admin);
        // The first admin is needed again for the next round.
        const Actor winner = actorOf(left.first());
        (void)valueOf(m_desk->archive(kHaneul, false, winner));
        if (left.first().id != kHaneul)
            (void)valueOf(m_desk->archive(left.first().id));
    }
}

void TstStaff::anAdminWhoIsNoneAnyMoreManagesNothing()
{
    const StaffMember miru = valueOf(m_desk->add(QStringLiteral("Miru"), Role::Admin));
    const Actor actor = actorOf(miru);
    QVERIFY(m_desk->add(QStringLiteral("Sori"), Role::Staff, actor));
    (void)valueOf(m_desk->edit({miru.id, miru.name, Role::Staff}));
    // Their window still takes them for an admin.
    QCOMPARE(codeOf(m_desk->add(QStringLiteral("Duri"), Role::Staff, actor)), QStringLiteral("FORBIDDEN"));
    (void)valueOf(m_desk->edit({miru.id, miru.name, Role::Admin}));
    (void)valueOf(m_desk->archive(miru.id));
    QCOMPARE(codeOf(m_desk->setPin(kHaneul, kPin, actor)), QStringLiteral("FORBIDDEN"));
}

void TstStaff::pinsAreKeptAsHashesAlone()
{
    const StaffId miru = valueOf(m_desk->add(QStringLiteral("Miru"), Role::Admin)).id;
    (void)valueOf(m_desk->setPin(kHaneul, kPin));
    (void)valueOf(m_desk->setPin(miru, kPin));
    const QStringList hashes = valueOf(m_shop->unit<QStringList>([](storage::Transaction &transaction) {
        return transaction.all(kHashes, [](storage::Row &row) { return row.text(); });
    }));
    QCOMPARE(hashes.size(), 2);
    QVERIFY(hashes.first() != hashes.last()); // each with a salt of its own
    for (const QString &hash : hashes) {
        QVERIFY(hash.startsWith(QStringLiteral("$argon2id$")));
        QVERIFY(pin_hash::matches(kPin, hash));
        QVERIFY(!pin_hash::matches(QStringLiteral("4712"), hash));
    }
}

void TstStaff::aPinIsGivenChangedAndTakenAway()
{
    const QString other = QStringLiteral("0815");
    QCOMPARE(codeOf(m_desk->signIn(kHaneul, kPin)), QStringLiteral("PIN_NOT_SET"));
    QVERIFY(valueOf(m_desk->changePin(TestShop::admin(), {}, kPin)).hasPin); // the first needs no other
    QCOMPARE(faultyFields(m_desk->changePin(TestShop::admin(), {}, other)),
             QStringList(QStringLiteral("currentPin")));
    const Result<StaffMember> wrong = m_desk->changePin(TestShop::admin(), other, other);
    QCOMPARE(codeOf(wrong), QStringLiteral("WRONG_PIN"));
    QCOMPARE(detailOf(wrong, "triesLeft").toInt(), 4);
    QVERIFY(m_desk->changePin(TestShop::admin(), kPin, other));
    QCOMPARE(codeOf(m_desk->signIn(kHaneul, kPin)), QStringLiteral("WRONG_PIN"));
    QVERIFY(m_desk->signIn(kHaneul, other));
    QVERIFY(!valueOf(m_desk->setPin(kHaneul, {})).hasPin);
    QCOMPARE(codeOf(m_desk->signIn(kHaneul, other)), QStringLiteral("PIN_NOT_SET"));
    QCOMPARE(m_desk->audited(), (QStringList{QStringLiteral("change-pin, staff 1, Haneul; ADMIN, Haneul"),
                                             QStringLiteral("change-pin, staff 1, Haneul; ADMIN, Haneul"),
                                             QStringLiteral("sign-in, staff 1, Haneul; ADMIN, Haneul"),
                                             QStringLiteral("clear-pin, staff 1, Haneul; ADMIN, Haneul")}));
}

void TstStaff::theOwnPinIsTakenAwayKnowingIt()
{
    const StaffId sori = valueOf(m_desk->add(QStringLiteral("Sori"))).id;
    (void)valueOf(m_desk->setPin(kHaneul, kPin));
    (void)valueOf(m_desk->setPin(sori, kPin));
    QCOMPARE(codeOf(m_desk->changePin(TestShop::admin(), QStringLiteral("0000"), {})),
             QStringLiteral("WRONG_PIN"));
    QCOMPARE(codeOf(m_desk->changePin(TestShop::admin(), kPin, {})), QStringLiteral("LAST_ADMIN"));
    (void)valueOf(m_desk->setPin(sori, {}));
    QVERIFY(!valueOf(m_desk->changePin(TestShop::admin(), kPin, {})).hasPin);
    QCOMPARE(m_desk->audited().last(), QStringLiteral("clear-pin, staff 1, Haneul; ADMIN, Haneul"));
}

void TstStaff::oneOperationAddsOnePerson()
{
    const Operation operation = m_shop->operation();
    const auto add = [&](Reply<StaffMember> reply) {
        (*m_shop)->staff().add(TestShop::admin(), operation, QStringLiteral("Sori"), Role::Staff,
                               std::move(reply));
    };
    const StaffMember first = valueOf(m_shop->await<StaffMember>(add));
    QCOMPARE(valueOf(m_shop->await<StaffMember>(add)), first);
    QCOMPARE(m_desk->list().size(), 2);
}

void TstStaff::aMalformedNewPinChangesNothing()
{
    (void)valueOf(m_desk->setPin(kHaneul, kPin));
    for (const char *pin : {"123", "12345", "12a4", "１２３４", " "}) {
        QCOMPARE(faultyFields(m_desk->changePin(TestShop::admin(), kPin, QString::fromUtf8(pin))),
                 QStringList(QStringLiteral("newPin")));
    }
    // A malformed one now, too, which is no try.
    const Result<StaffMember> refused =
        m_desk->changePin(TestShop::admin(), QStringLiteral("47"), QStringLiteral("0815"));
    QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(faultyFields(refused), QStringList(QStringLiteral("currentPin")));
    QCOMPARE(detailOf(m_desk->signIn(kHaneul, QStringLiteral("0000")), "triesLeft").toInt(), kPinTries - 1);
    QVERIFY(m_desk->signIn(kHaneul, kPin));
}

// Tokens and jobs are numbered by themselves.
void TstStaff::aTokenIsNotThePersonOfItsNumber()
{
    const StaffId sori = valueOf(m_desk->add(QStringLiteral("Sori"))).id;
    (void)valueOf(m_desk->setPin(kHaneul, kPin));
    (void)valueOf(m_desk->setPin(sori, kPin));
    (void)valueOf(m_desk->signIn(sori, kPin));
    const Actor token{ActorKind::Token, sori.value, QStringLiteral("office"), Role::Admin, std::nullopt};
    const QString notFound = QStringLiteral("STAFF_NOT_FOUND");
    QCOMPARE(codeOf(m_desk->signOut(token)), notFound);
    QVERIFY(m_desk->member(sori).shiftSince.has_value());
    QCOMPARE(codeOf(m_desk->changePin(token, kPin, QStringLiteral("0815"))), notFound);
    QVERIFY(m_desk->signIn(sori, kPin));
    // An admin's token may do what an admin may, though the person of its number may not.
    QVERIFY(m_desk->add(QStringLiteral("Duri"), Role::Staff, token));
    QCOMPARE(m_desk->audited().last(), QStringLiteral("add-staff, staff 3, Duri; STAFF, office"));
}

void TstStaff::aClosingShopTakesNoPin()
{
    (void)valueOf(m_desk->setPin(kHaneul, kPin));
    const QString other = QStringLiteral("0815");
    (*m_shop)->staff().end();
    for (const Result<StaffMember> &refused : {m_desk->signIn(kHaneul, kPin), m_desk->setPin(kHaneul, other),
                                               m_desk->changePin(TestShop::admin(), kPin, other)}) {
        QCOMPARE(codeOf(refused), QStringLiteral("CANCELLED"));
        QVERIFY(refused.error().message.contains(QStringLiteral("being closed")));
    }
    m_shop->reopen();
    QVERIFY(!m_desk->member(kHaneul).lastSeen);
    QVERIFY(m_desk->signIn(kHaneul, kPin));
}

// No memory is left, say: a cost that is none cannot be paid either.
void TstStaff::aPinThatCannotBeHashedIsNotKept()
{
    constexpr pin_hash::Cost kImpossible{};
    CountingOperationIds ids(QStringLiteral("poor"));
    const QTemporaryDir folder;
    const QString url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("new.danggol"));
    QCOMPARE(codeOf(Shop::open(url,
                               {.settings = {.name = QStringLiteral("Corner shop")},
                                .adminName = QStringLiteral("Miru"),
                                .adminPin = kPin,
                                .pinCost = kImpossible},
                               m_shop->clock(), ids)),
             QStringLiteral("INTERNAL"));
    const StaffId sori = valueOf(m_desk->add(QStringLiteral("Sori"))).id;
    (void)valueOf(m_desk->setPin(kHaneul, kPin));
    const auto poor = valueOf(
        Shop::open(m_shop->url(), {.settings = {}, .adminName = {}, .adminPin = {}, .pinCost = kImpossible},
                   m_shop->clock(), ids));
    const QString other = QStringLiteral("0815");
    const Result<StaffMember> notChanged = await<StaffMember>([&](Reply<StaffMember> reply) {
        poor->staff().changePin(TestShop::admin(), ids.next(), kPin, other, std::move(reply));
    });
    const Result<StaffMember> notSet = await<StaffMember>([&](Reply<StaffMember> reply) {
        poor->staff().setPin(TestShop::admin(), ids.next(), sori, other, std::move(reply));
    });
    for (const Result<StaffMember> &refused : {notChanged, notSet}) {
        QCOMPARE(codeOf(refused), QStringLiteral("INTERNAL"));
        QVERIFY(refused.error().message.contains(QStringLiteral("Nothing was changed")));
    }
    QVERIFY(!m_desk->member(sori).hasPin);
    // Trying a PIN costs what making it did.
    QVERIFY(await<StaffMember>([&](Reply<StaffMember> reply) {
        poor->staff().signIn(ids.next(), kHaneul, kPin, std::move(reply));
    }));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstStaff)
#include "tst_staff.moc"
