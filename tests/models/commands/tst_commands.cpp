// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/command_keys.h"
#include "models/commands/commands.h"
#include "models/commands/shortcut_list.h"
#include "tests/support/fatal_warnings.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QtTest>

namespace
{

using namespace danggol::models;

Command named(const QString &id, const QString &page = {}, QKeyCombination key = Qt::Key_F24)
{
    return {.id = id, .title = id, .page = page, .keys = {key}};
}

QStringList titlesOf(const ShortcutGroup &group)
{
    QStringList titles;
    for (const ShortcutLine &line : group.lines)
        titles.append(line.title);
    return titles;
}

class TstCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsWhatIsAvailableAndShowsItsPageFirst();
    void refusesWhatIsDisabledHiddenOrOnlyExplained();
    void doesNothingWhileSuspended();
    void goesWithItsOwner();
    void aPagesOwnKeyComesBeforeTheTills();
    void remembersTheLastUsed();
    void theSheetGroupsAndMerges();
    void theSheetLeavesOutWhatIsNotForTheRole();
    void theSheetIsSearchedByTitleKeyAndGroup();
};

void TstCommands::runsWhatIsAvailableAndShowsItsPageFirst()
{
    Commands commands;
    QStringList log;
    connect(&commands, &Commands::pageWanted, this, [&log](const QString &page) { log << page; });
    Command pay = named(QStringLiteral("pay"), QStringLiteral("paymentPage"));
    pay.run = [&log] { log << QStringLiteral("paid"); };
    commands.add(*this, pay);
    QVERIFY(commands.run(QStringLiteral("pay")));
    QCOMPARE(log, QStringList({QStringLiteral("paymentPage"), QStringLiteral("paid")}));
    QVERIFY(!commands.run(QStringLiteral("nothing")));
}

void TstCommands::refusesWhatIsDisabledHiddenOrOnlyExplained()
{
    Commands commands;
    int runs = 0;
    QSignalSpy pages(&commands, &Commands::pageWanted);
    CommandState state = CommandState::disabled(QStringLiteral("the cart is empty"));
    Command place = named(QStringLiteral("place"), QStringLiteral("catalogPage"));
    place.run = [&runs] { ++runs; };
    place.state = [&state] { return state; };
    commands.add(*this, place);
    commands.add(*this, named(QStringLiteral("hint")));
    QVERIFY(!commands.run(QStringLiteral("place")));
    state = CommandState::hidden();
    QVERIFY(!commands.run(QStringLiteral("place")));
    QVERIFY(!commands.run(QStringLiteral("hint")));
    QCOMPARE(runs, 0);
    QCOMPARE(pages.count(), 0);
    state = CommandState::available();
    QVERIFY(commands.run(QStringLiteral("place")));
    QCOMPARE(runs, 1);
}

void TstCommands::doesNothingWhileSuspended()
{
    Commands commands;
    int runs = 0;
    Command place = named(QStringLiteral("place"));
    place.run = [&runs] { ++runs; };
    commands.add(*this, place);
    commands.setSuspended(true);
    QVERIFY(!commands.run(QStringLiteral("place")));
    commands.setSuspended(false);
    QVERIFY(commands.run(QStringLiteral("place")));
    QCOMPARE(runs, 1);
}

void TstCommands::goesWithItsOwner()
{
    Commands commands;
    {
        QObject page;
        commands.add(page, named(QStringLiteral("place")));
        QCOMPARE(commands.all().size(), 1);
    }
    QVERIFY(commands.all().isEmpty());
    QVERIFY(!commands.find(QStringLiteral("place")));
}

void TstCommands::aPagesOwnKeyComesBeforeTheTills()
{
    Commands commands;
    const QString orders = QStringLiteral("ordersPage");
    for (Command command : {named(QStringLiteral("anywhere"), {}, keys::kPay),
                            named(QStringLiteral("orders.pay"), orders, keys::kPay)}) {
        command.run = [] {};
        commands.add(*this, command);
    }
    QCOMPARE(commands.findKey(keys::kPay, orders)->id, QStringLiteral("orders.pay"));
    QCOMPARE(commands.findKey(keys::kPay, QStringLiteral("walletPage"))->id, QStringLiteral("anywhere"));
    QVERIFY(!commands.findKey(keys::kRefund, orders));
}

void TstCommands::remembersTheLastUsed()
{
    Commands commands;
    for (const char *id : {"a", "b", "a", "c", "d", "e", "f", "g"})
        commands.noteUse(QString::fromLatin1(id));
    QCOMPARE(commands.recent().join(QString()), QStringLiteral("gfedca"));
}

void TstCommands::theSheetGroupsAndMerges()
{
    Commands commands;
    const QStringList pages{QStringLiteral("walletPage"), QStringLiteral("ordersPage"),
                            QStringLiteral("paymentPage"), QStringLiteral("couponsPage")};
    for (const QString &page : pages)
        commands.namePage(page, page.left(1).toUpper() + page.mid(1).chopped(4));
    commands.add(*this, named(QStringLiteral("Palette"), {}, keys::kPalette));
    commands.add(*this, named(QStringLiteral("Charge"), pages.at(0), keys::kCharge));
    commands.add(*this, named(QStringLiteral("Pay"), pages.at(1), keys::kPay));
    commands.add(*this, named(QStringLiteral("Pay"), pages.at(2), keys::kPay));
    Command keyless = named(QStringLiteral("Clear the cart"), pages.at(0));
    keyless.keys.clear();
    commands.add(*this, keyless);
    const QList<ShortcutGroup> groups = shortcutGroups(commands);
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups.at(0).title, QStringLiteral("Everywhere"));
    QCOMPARE(titlesOf(groups.at(0)), QStringList({QStringLiteral("Palette")}));
    QCOMPARE(groups.at(1).title, QStringLiteral("In a screen"));
    QCOMPARE(titlesOf(groups.at(1)), QStringList({QStringLiteral("Pay")}));
    QCOMPARE(groups.at(1).lines.first().where, QStringLiteral("Orders, Payment"));
    QCOMPARE(groups.at(2).title, QStringLiteral("Wallet"));
    QCOMPARE(titlesOf(groups.at(2)), QStringList({QStringLiteral("Charge")}));
}

void TstCommands::theSheetLeavesOutWhatIsNotForTheRole()
{
    Commands commands;
    CommandState state = CommandState::hidden();
    Command campaign = named(QStringLiteral("New campaign"));
    campaign.state = [&state] { return state; };
    commands.add(*this, campaign);
    QVERIFY(shortcutGroups(commands).isEmpty());
    state = CommandState::disabled(QStringLiteral("not now")); // its key is still its key
    QCOMPARE(shortcutGroups(commands).size(), 1);
}

void TstCommands::theSheetIsSearchedByTitleKeyAndGroup()
{
    Commands commands;
    commands.namePage(QStringLiteral("walletPage"), QStringLiteral("Wallet"));
    commands.add(*this, named(QStringLiteral("Charge points"), QStringLiteral("walletPage"), keys::kCharge));
    commands.add(*this, named(QStringLiteral("Lock till"), {}, keys::kLock));
    const auto keyText = [](const QKeySequence &key) {
        return key.toString().replace(QLatin1Char('+'), QLatin1Char(' '));
    };
    const auto found = [&](const char *typed) {
        QStringList titles;
        for (const ShortcutGroup &group :
             matching(shortcutGroups(commands), QString::fromLatin1(typed), keyText))
            titles << titlesOf(group);
        return titles.join(QLatin1Char(','));
    };
    QCOMPARE(found("lock"), QStringLiteral("Lock till"));
    QCOMPARE(found("f7"), QStringLiteral("Charge points"));
    QCOMPARE(found("ctrl l"), QStringLiteral("Lock till"));
    QCOMPARE(found("wallet"), QStringLiteral("Charge points"));
    QCOMPARE(found("refund"), QString());
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstCommands)
#include "tst_commands.moc"
