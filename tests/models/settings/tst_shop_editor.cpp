// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/till_session.h"
#include "models/settings/shop_editor.h"
#include "models/settings/time_zones.h"
#include "tests/support/test_shop.h"

#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using models::Notice;
using models::ShopEditor;
using models::ShopInput;

namespace
{

/// A till with the form of the settings, and what it said.
struct Till
{
    explicit Till(const Actor &actor = TestShop::admin())
        : shop(backend()), session(shop.shop(), actor), editor(session)
    {
        QObject::connect(&session.notices(), &models::Notices::posted, &session,
                         [this](const Notice &notice) { notices.append(notice); });
        QObject::connect(&editor, &ShopEditor::refused, &session,
                         [this](const ShopEditor::Faults &faults, const QString &message) {
                             refusals.append({faults, message});
                         });
    }
    ~Till() { shop.expectBooksBalance(); }

    static Backend backend()
    {
        QFETCH_GLOBAL(Backend, backend);
        return backend;
    }
    ShopSettings settings() { return shop->settings(); }
    /// Another till saves.
    void saveThere(Shop &there, const std::function<void(ShopSettings &)> &edit)
    {
        ShopSettings wanted = there.settings();
        edit(wanted);
        (void)valueOf(await<ShopSettings>([&](Reply<ShopSettings> reply) {
            there.saveSettings(TestShop::admin(), shop.operation(), {wanted, {}}, std::move(reply));
        }));
    }

    TestShop shop;
    models::TillSession session;
    ShopEditor editor;
    QList<Notice> notices;
    QList<std::pair<ShopEditor::Faults, QString>> refusals;
};

class TstShopEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void zonesAreKnownByTheirNames();
    void fieldsAreChecked_data();
    void fieldsAreChecked();
    void savingIsUndone();
    void sameInputIsNotWritten();
    void anotherTillsEditIsAConflict();
    void anUndoThatIsTooLateSaysSo();
    void staffAreRefused();
    void theZoneIsTold();
};

void TstShopEditor::zonesAreKnownByTheirNames()
{
    const QStringList names = models::timeZoneNames();
    QVERIFY(names.contains(QStringLiteral("America/New York")));
    QVERIFY(names.contains(QStringLiteral("UTC")));
    QVERIFY(!names.contains(QStringLiteral("UTC+09:00")));
    QCOMPARE(models::timeZoneId(QStringLiteral(" america/new york ")), QStringLiteral("America/New_York"));
    QCOMPARE(models::timeZoneId(QStringLiteral("UTC+09:00")), QString());
    for (const QString &name : names)
        QCOMPARE(models::timeZoneName(models::timeZoneId(name)), name);
}

void TstShopEditor::fieldsAreChecked_data()
{
    QTest::addColumn<ShopInput>("input");
    QTest::addColumn<QStringList>("faulty");
    const ShopInput good{QStringLiteral("Shop"), QStringLiteral("Asia/Seoul"), QStringLiteral("30"),
                         QStringLiteral("7"), QString()};
    const auto with = [&good](const std::function<void(ShopInput &)> &edit) {
        ShopInput input = good;
        edit(input);
        return input;
    };
    QTest::newRow("good") << good << QStringList();
    QTest::newRow("most") << with([](ShopInput &i) {
        i.unpaidOrderMinutes = QStringLiteral("1,440");
        i.autoConfirmDays = QStringLiteral(" 90 ");
    }) << QStringList();
    QTest::newRow("asked above") << with([](ShopInput &i) { i.askChargeAbove = QStringLiteral("₩500,000"); })
                                 << QStringList();
    QTest::newRow("asked above too much")
        << with([](ShopInput &i) { i.askChargeAbove = QStringLiteral("10,000,001"); })
        << QStringList{QStringLiteral("askChargeAbove")};
    QTest::newRow("asked above nothing") << with([](ShopInput &i) { i.askChargeAbove = QStringLiteral("0"); })
                                         << QStringList{QStringLiteral("askChargeAbove")};
    QTest::newRow("no name") << with([](ShopInput &i) { i.name = QStringLiteral("  "); })
                             << QStringList{QStringLiteral("name")};
    QTest::newRow("long name") << with([](ShopInput &i) { i.name = QString(81, u'x'); })
                               << QStringList{QStringLiteral("name")};
    QTest::newRow("no such zone") << with([](ShopInput &i) { i.timeZone = QStringLiteral("Seoul"); })
                                  << QStringList{QStringLiteral("timeZone")};
    QTest::newRow("numbers") << with([](ShopInput &i) {
        i.unpaidOrderMinutes = QStringLiteral("0");
        i.autoConfirmDays = QStringLiteral("soon");
    }) << QStringList{QStringLiteral("autoConfirmDays"), QStringLiteral("unpaidOrderMinutes")};
    QTest::newRow("too many") << with([](ShopInput &i) {
        i.unpaidOrderMinutes = QStringLiteral("1441");
        i.autoConfirmDays = QStringLiteral("91");
    }) << QStringList{QStringLiteral("autoConfirmDays"), QStringLiteral("unpaidOrderMinutes")};
}

void TstShopEditor::fieldsAreChecked()
{
    QFETCH(ShopInput, input);
    QFETCH(QStringList, faulty);
    Till till;
    QCOMPARE(QStringList(till.editor.faultsOf(input).keys()), faulty);
    if (faulty.isEmpty())
        return;
    till.editor.save(input);
    QCOMPARE(till.refusals.size(), 1);
    QVERIFY(!till.editor.isSaving());
}

void TstShopEditor::savingIsUndone()
{
    Till till;
    const ShopSettings before = till.settings();
    ShopInput input = till.editor.original();
    input.name = QStringLiteral(" Corner shop ");
    input.timeZone = QStringLiteral("america/new york");
    input.unpaidOrderMinutes = QStringLiteral("45");
    input.askChargeAbove = QStringLiteral("500000");
    QSignalSpy saved(&till.editor, &ShopEditor::saved);
    till.editor.save(input);
    till.editor.save(input); // a double press
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(till.settings().name, QStringLiteral("Corner shop"));
    QCOMPARE(till.settings().timeZone, QStringLiteral("America/New_York"));
    QCOMPARE(till.editor.original().timeZone, QStringLiteral("America/New York"));
    QCOMPARE(till.settings().askChargeAbove, Money(500'000));
    QCOMPARE(till.editor.original().askChargeAbove, QStringLiteral("500,000"));
    QCOMPARE(till.notices.size(), 1);
    const Notice notice = till.notices.first();
    QVERIFY(notice.undo);
    notice.undo();
    notice.undo(); // it is on two toasts
    QTRY_COMPARE(till.notices.size(), 3);
    QCOMPARE(till.settings(), before);
    QCOMPARE(till.notices.last().kind, Notice::Kind::Done);
}

void TstShopEditor::sameInputIsNotWritten()
{
    Till till;
    QSignalSpy saving(&till.editor, &ShopEditor::savingChanged);
    till.editor.save(till.editor.original());
    QVERIFY(saving.isEmpty());
    QVERIFY(till.notices.isEmpty());
}

void TstShopEditor::anotherTillsEditIsAConflict()
{
    Till till;
    const std::unique_ptr<Shop> there = till.shop.secondTill();
    QSignalSpy overtaken(&till.editor, &ShopEditor::overtaken);
    ShopInput input = till.editor.original();
    input.autoConfirmDays = QStringLiteral("14");
    till.saveThere(*there, [](ShopSettings &settings) { settings.name = QStringLiteral("Theirs"); });
    till.editor.save(input);
    QTRY_COMPARE(till.refusals.size(), 1);
    QVERIFY(till.refusals.first().second.contains(QStringLiteral("another till")));
    QTRY_COMPARE(overtaken.size(), 1);
    QCOMPARE(till.editor.original().name, QStringLiteral("Theirs"));
    input.name = QStringLiteral("Theirs");
    QSignalSpy saved(&till.editor, &ShopEditor::saved);
    till.editor.save(input);
    QTRY_COMPARE(saved.size(), 1);
    QTRY_COMPARE(there->settings().autoConfirmDays, 14);
    QCOMPARE(there->settings().name, QStringLiteral("Theirs"));
}

void TstShopEditor::anUndoThatIsTooLateSaysSo()
{
    Till till;
    const std::unique_ptr<Shop> there = till.shop.secondTill();
    ShopInput input = till.editor.original();
    input.name = QStringLiteral("Ours");
    till.editor.save(input);
    QTRY_COMPARE(till.notices.size(), 1);
    QTRY_COMPARE(there->settings().name, QStringLiteral("Ours"));
    till.saveThere(*there, [](ShopSettings &settings) { settings.name = QStringLiteral("Theirs"); });
    till.notices.first().undo();
    QTRY_COMPARE(till.notices.size(), 2);
    QCOMPARE(till.notices.last().kind, Notice::Kind::Failed);
    QVERIFY(till.notices.last().text.startsWith(QStringLiteral("Not undone")));
    QTRY_COMPARE(till.settings().name, QStringLiteral("Theirs"));
}

void TstShopEditor::staffAreRefused()
{
    Till till(TestShop::staff());
    ShopInput input = till.editor.original();
    input.name = QStringLiteral("Mine");
    till.editor.save(input);
    QTRY_COMPARE(till.refusals.size(), 1);
    QVERIFY(!till.refusals.first().second.isEmpty());
    QCOMPARE(till.settings().name, QStringLiteral("Test shop"));
}

void TstShopEditor::theZoneIsTold()
{
    Till till;
    const std::unique_ptr<Shop> there = till.shop.secondTill();
    QSignalSpy settings(&till.session, &models::TillSession::settingsChanged);
    QSignalSpy zone(&till.session, &models::TillSession::timeZoneChanged);
    till.saveThere(*there, [](ShopSettings &wanted) { wanted.name = QStringLiteral("Other"); });
    QTRY_COMPARE(settings.size(), 1);
    QVERIFY(zone.isEmpty());
    till.saveThere(*there, [](ShopSettings &wanted) { wanted.timeZone = QStringLiteral("Europe/Berlin"); });
    QTRY_COMPARE(zone.size(), 1);
    QCOMPARE(settings.size(), 2);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstShopEditor)
#include "tst_shop_editor.moc"
