// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/shop/service_set.h"
#include "services/storage/transaction.h"
#include "tests/support/test_shop.h"

#include <latch>

using namespace danggol;
using namespace danggol::test;

class TstShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void init();
    void cleanup();

    void anEmptyDatabaseBecomesAShop();
    void aSecondTillJoinsTheShop();
    void aShopThatIsThereIsNotFoundedAgain();
    void badFoundingsAreRefused();
    void settingsAreSavedAndAudited();
    void settingsSavedAtAnotherTillAreFollowed();
    void settingsSavedWhileATillOpensAreFollowed();
    void aTillMayEndWhileSettingsChange();
    void anEditOfWhatIsNoLongerThereIsAConflict();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void staffCannotEditSettings();
    void staffAreAdded();
    void badStaffAreRefused();
    void aPingDoesNotWaitForWrites();

private:
    [[nodiscard]] Result<ShopSettings> save(const ShopSettings &settings,
                                            const Actor &actor = TestShop::admin(),
                                            const std::optional<ShopSettings> &was = {})
    {
        return m_shop->await<ShopSettings>([&](Reply<ShopSettings> reply) {
            (*m_shop)->saveSettings(actor, m_shop->operation(), {settings, was}, std::move(reply));
        });
    }
    [[nodiscard]] QList<StaffMember> staff()
    {
        return valueOf(m_shop->await<QList<StaffMember>>(
            [&](Reply<QList<StaffMember>> reply) { (*m_shop)->staff().list(std::move(reply)); }));
    }
    [[nodiscard]] Result<StaffMember> add(const QString &name, Role role)
    {
        return m_shop->await<StaffMember>([&](Reply<StaffMember> reply) {
            (*m_shop)->staff().add(TestShop::admin(), m_shop->operation(), name, role, std::move(reply));
        });
    }

    std::unique_ptr<TestShop> m_shop;
};

void TstShop::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_shop = std::make_unique<TestShop>(backend);
}

void TstShop::cleanup()
{
    if (m_shop)
        m_shop->expectBooksBalance();
    m_shop.reset();
}

void TstShop::anEmptyDatabaseBecomesAShop()
{
    const ShopSettings settings = (*m_shop)->settings();
    QCOMPARE(settings.name, QStringLiteral("Test shop"));
    QCOMPARE(settings.timeZone, QStringLiteral("Asia/Seoul"));
    QCOMPARE(settings.unpaidOrderMinutes, 30);
    QCOMPARE(staff().size(), 1);
    QVERIFY(staff().first().role == Role::Admin);
}

void TstShop::aSecondTillJoinsTheShop()
{
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    QCOMPARE(second->settings(), (*m_shop)->settings());
    QCOMPARE(staff().size(), 1);
}

// Of two tills that found it at once the second is answered the first one's.
void TstShop::aShopThatIsThereIsNotFoundedAgain()
{
    const ShopSettings before = (*m_shop)->settings();
    const ShopSettings answered =
        valueOf(m_shop->unit<ShopSettings>([this](storage::Transaction &transaction) {
            return (*m_shop)->services().shop.found(transaction, {.name = QStringLiteral("Another shop")},
                                                    QStringLiteral("Miru"));
        }));
    QCOMPARE(answered, before);
    QCOMPARE(staff().size(), 1);
    QCOMPARE(staff().first().name, QStringLiteral("Haneul"));
}

void TstShop::badFoundingsAreRefused()
{
    const QTemporaryDir folder;
    const QString url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("new.danggol"));
    CountingOperationIds ids(QStringLiteral("new"));
    const auto found = [&](const QString &name, const QString &timeZone, const QString &adminName) {
        const auto shop =
            Shop::open(url, {{.name = name, .timeZone = timeZone}, adminName}, m_shop->clock(), ids);
        if (shop)
            return (*shop)->settings().name;
        return errorCodeName(shop.error().code) + u' ' + shop.error().fields.first().field;
    };
    const QString seoul = QStringLiteral("Asia/Seoul");
    const QString name = QStringLiteral("Corner shop");
    QCOMPARE(found(QStringLiteral("  "), seoul, QStringLiteral("Miru")),
             QStringLiteral("INVALID_INPUT name"));
    QCOMPARE(found(name, QStringLiteral("Asia/Nowhere"), QStringLiteral("Miru")),
             QStringLiteral("INVALID_INPUT timeZone"));
    QCOMPARE(found(name, seoul, QString()), QStringLiteral("INVALID_INPUT adminName"));
    QCOMPARE(found(name, seoul, QString(81, u'x')), QStringLiteral("INVALID_INPUT adminName"));
    // None of them left a shop behind, in which this name would not count.
    QCOMPARE(found(name, seoul, QStringLiteral("Miru")), name);
}

void TstShop::settingsAreSavedAndAudited()
{
    ShopSettings settings = (*m_shop)->settings();
    settings.name = QStringLiteral("  Dalbit Market ");
    settings.unpaidOrderMinutes = 45;
    QCOMPARE(valueOf(save(settings)).name, QStringLiteral("Dalbit Market"));
    m_shop->reopen();
    QCOMPARE((*m_shop)->settings().unpaidOrderMinutes, 45);
    const QString head = valueOf(m_shop->unit<QString>(
        [this](storage::Transaction &t) { return (*m_shop)->services().audit.head(t); }));
    QVERIFY(!head.isEmpty());
}

void TstShop::settingsSavedAtAnotherTillAreFollowed()
{
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    std::atomic<int> changedHere = 0;
    std::atomic<int> changedThere = 0;
    connect(
        &m_shop->shop(), &Shop::settingsChanged, this, [&] { ++changedHere; }, Qt::DirectConnection);
    connect(
        second.get(), &Shop::settingsChanged, this, [&] { ++changedThere; }, Qt::DirectConnection);
    ShopSettings settings = (*m_shop)->settings();
    for (const qint64 minutes : {45, 46, 47, 47}) {
        settings.unpaidOrderMinutes = minutes;
        (void)valueOf(save(settings));
        QCOMPARE((*m_shop)->settings(), settings);
    }
    QTRY_COMPARE(second->settings(), settings);
    QTRY_VERIFY(changedThere > 0);
    (void)m_shop->customer(QStringLiteral("Bora"));
    QCOMPARE(changedHere, 3); // neither the same settings nor another change
    m_shop->shop().disconnect(this);
}

void TstShop::settingsSavedWhileATillOpensAreFollowed()
{
    ShopSettings theirs = (*m_shop)->settings();
    theirs.name = QStringLiteral("Theirs");
    bool isOpening = false;
    storage::DatabaseOptions options;
    // The commit of what opening reads: by then the settings are read, and the till is not there yet.
    options.probe = [&](storage::CommitPoint point) {
        if (point == storage::CommitPoint::After && std::exchange(isOpening, false))
            (void)valueOf(save(theirs));
        return true;
    };
    isOpening = true;
    const std::unique_ptr<Shop> second = m_shop->secondTill(options);
    QVERIFY(!isOpening);
    QTRY_COMPARE(second->settings(), theirs);
}

void TstShop::aTillMayEndWhileSettingsChange()
{
    for (int round = 0; round < 10; ++round) {
        std::unique_ptr<Shop> second = m_shop->secondTill();
        ShopSettings settings = second->settings();
        settings.autoConfirmDays = 1 + (settings.autoConfirmDays + 1) % 90;
        auto saved = std::make_shared<std::promise<bool>>();
        std::future<bool> answer = saved->get_future();
        second->saveSettings(
            TestShop::admin(), m_shop->operation(), {settings, {}},
            [saved](const Result<ShopSettings> &result) { saved->set_value(result.has_value()); });
        second.reset();
        QVERIFY(answer.get());
        QTRY_COMPARE((*m_shop)->settings(), settings);
    }
}

void TstShop::anEditOfWhatIsNoLongerThereIsAConflict()
{
    const std::unique_ptr<Shop> second = m_shop->secondTill();
    const ShopSettings opened = second->settings();
    ShopSettings theirs = opened;
    theirs.name = QStringLiteral("Their name");
    QVERIFY(save(theirs, TestShop::admin(), opened).has_value());
    const Operation operation = m_shop->operation();
    const auto saveThere = [&](const ShopSettings &settings, const ShopSettings &was) {
        return m_shop->await<ShopSettings>([&](Reply<ShopSettings> reply) {
            second->saveSettings(TestShop::admin(), operation, {settings, was}, std::move(reply));
        });
    };
    ShopSettings ours = opened;
    ours.autoConfirmDays = 14;
    QCOMPARE(codeOf(saveThere(ours, opened)), errorCodeName(ErrorCode::EditConflict));
    QCOMPARE(valueOf(m_shop->unit<ShopSettings>(
                 [this](storage::Transaction &t) { return (*m_shop)->services().shop.settings(t); })),
             theirs);
    ours.name = theirs.name;
    QCOMPARE(valueOf(saveThere(ours, theirs)), ours);
}

void TstShop::badSettingsAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<ShopSettings>("settings");
    const ShopSettings good{.name = QStringLiteral("Shop")};
    ShopSettings bad = good;
    bad.name = QStringLiteral("   ");
    QTest::newRow("empty name") << QStringLiteral("name") << bad;
    bad.name = QString(81, u'x');
    QTest::newRow("long name") << QStringLiteral("name") << bad;
    bad.name = QStringLiteral("Sh") + QChar(u'\0') + QStringLiteral("op");
    QTest::newRow("NUL in the name") << QStringLiteral("name") << bad;
    bad = good;
    bad.askChargeAbove = Money(10'000'001);
    QTest::newRow("asks above what may be charged") << QStringLiteral("askChargeAbove") << bad;
    bad.askChargeAbove = Money(-1);
    QTest::newRow("asks below nothing") << QStringLiteral("askChargeAbove") << bad;
    bad = good;
    bad.name = QStringLiteral("Sh\nop");
    QTest::newRow("line break in the name") << QStringLiteral("name") << bad;
    bad = good;
    bad.timeZone = QStringLiteral("Asia/Nowhere");
    QTest::newRow("zone") << QStringLiteral("timeZone") << bad;
    bad = good;
    bad.unpaidOrderMinutes = 0;
    QTest::newRow("no minutes") << QStringLiteral("unpaidOrderMinutes") << bad;
    bad.unpaidOrderMinutes = 1'441;
    QTest::newRow("many minutes") << QStringLiteral("unpaidOrderMinutes") << bad;
    bad = good;
    bad.autoConfirmDays = -1;
    QTest::newRow("negative days") << QStringLiteral("autoConfirmDays") << bad;
}

void TstShop::badSettingsAreRefused()
{
    QFETCH(QString, field);
    QFETCH(ShopSettings, settings);
    const ShopSettings before = (*m_shop)->settings();
    const Result<ShopSettings> refused = save(settings);
    QCOMPARE(codeOf(refused), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(refused.error().fields.size(), 1);
    QCOMPARE(refused.error().fields.first().field, field);
    m_shop->reopen();
    QCOMPARE((*m_shop)->settings(), before);
}

void TstShop::staffCannotEditSettings()
{
    QCOMPARE(codeOf(save((*m_shop)->settings(), TestShop::staff())), QStringLiteral("FORBIDDEN"));
}

void TstShop::staffAreAdded()
{
    (void)valueOf(add(QStringLiteral("Sori"), Role::Staff));
    (void)valueOf(add(QStringLiteral("Miru"), Role::Admin));
    const QList<StaffMember> people = staff();
    QCOMPARE(people.size(), 3);
    QCOMPARE(people.last().name, QStringLiteral("Sori")); // admins first
}

void TstShop::badStaffAreRefused()
{
    QCOMPARE(codeOf(add(QStringLiteral(" "), Role::Staff)), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(codeOf(add(QStringLiteral("Bo\u0001ra"), Role::Staff)), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(codeOf(add(QStringLiteral("Bora") + QChar(u'\0'), Role::Staff)),
             QStringLiteral("INVALID_INPUT"));
    QCOMPARE(codeOf(add(QStringLiteral("Bora"), Role::Customer)), QStringLiteral("INVALID_INPUT"));
    QCOMPARE(staff().size(), 1);
}

void TstShop::aPingDoesNotWaitForWrites()
{
    const auto ping = [this] {
        return m_shop->await<Done>([this](Reply<Done> reply) { (*m_shop)->ping(std::move(reply)); });
    };
    (void)valueOf(ping());
    std::latch isWriting(1);
    std::latch mayEnd(1);
    std::latch hasEnded(1);
    (*m_shop)->database().write<qint64>(
        storage::LaneKey::shop(), m_shop->operation(),
        [&](storage::Transaction &) -> Result<qint64> {
            isWriting.count_down();
            mayEnd.wait();
            return 0;
        },
        [&](const Result<qint64> &) { hasEnded.count_down(); });
    isWriting.wait();
    (void)valueOf(ping());
    QVERIFY(!hasEnded.try_wait());
    mayEnd.count_down();
    hasEnded.wait();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstShop)
#include "tst_shop.moc"
