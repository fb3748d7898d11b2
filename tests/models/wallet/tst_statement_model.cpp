// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "models/session/till_session.h"
#include "models/wallet/statement_model.h"
#include "services/domain/business_day.h"
#include "tests/support/test_shop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using models::StatementModel;
using models::StatementPeriod;
using models::TillSession;

namespace
{

QString momentText(Timestamp moment)
{
    return moment.toUtc().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

/// A shop whose Bora charged 20,000 forty days ago, and today charged 10,000, paid 7,800 and got it back.
struct Story
{
    Story() : shop(Backend::Sqlite)
    {
        shop.clock().advanceMs(-40 * kMsPerDay);
        bora = shop.customer(QStringLiteral("Bora"), 20'000);
        shop.clock().advanceMs(40 * kMsPerDay);
        charge(10'000);
        const OrderId order =
            shop.placedOrder(bora, {{shop.product(QStringLiteral("Rye loaf"), 7'800, 5), 1}});
        (void)valueOf(shop.await<Payment>([&](Reply<Payment> reply) {
            shop->payments().pay(TestShop::staff(), shop.operation(), {.order = order}, std::move(reply));
        }));
        (void)valueOf(shop.await<Order>([&](Reply<Order> reply) {
            shop->orders().refund(TestShop::staff(), shop.operation(),
                                  {.order = order, .reason = QStringLiteral("Stale")}, std::move(reply));
        }));
    }
    void charge(qint64 amountWon)
    {
        (void)valueOf(shop.await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
            shop->wallet().charge(TestShop::staff(), shop.operation(), {bora, Money(amountWon)},
                                  std::move(reply));
        }));
    }

    TestShop shop;
    CustomerId bora;
};

class TstStatementModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheCurrentCustomersEntries();
    void narrowsToAKind();
    void narrowsToAPeriod();
    void takesTheNewEntryIn();
    void emptiesWithTheCustomer();
};

void TstStatementModel::listsTheCurrentCustomersEntries()
{
    Story story;
    TillSession session(story.shop.shop(), TestShop::staff());
    StatementModel model(session, momentText);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    session.chooseCustomer(story.bora);
    QTRY_COMPARE(model.rowCount(), 3);
    QTRY_COMPARE(model.summary(), QStringLiteral("3 entries in the last 30 days · 4 in total"));
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, StatementModel::TypeColumn), QStringLiteral("Refund"));
    QCOMPARE(text(1, StatementModel::TypeColumn), QStringLiteral("Payment"));
    QVERIFY(text(1, StatementModel::ReferenceColumn).startsWith(QLatin1String("Order #")));
    QCOMPARE(text(2, StatementModel::ReferenceColumn), QStringLiteral("Counter"));
    QCOMPARE(text(2, StatementModel::StaffColumn), QStringLiteral("Sori"));
    QCOMPARE(model.index(1, StatementModel::AmountColumn).data(models::AmountRole).toLongLong(), -7'800);
    QCOMPARE(model.index(1, StatementModel::BalanceColumn).data(models::AmountRole).toLongLong(), 22'200);
    QCOMPARE(model.index(2, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("2026-11-22 05:00, Charge, Counter, by Sori, 10,000 won, balance 30,000 won"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Date"));
}

void TstStatementModel::narrowsToAKind()
{
    Story story;
    TillSession session(story.shop.shop(), TestShop::staff());
    StatementModel model(session, momentText);
    session.chooseCustomer(story.bora);
    model.setPeriod(StatementPeriod::Always);
    model.setReason(EntryReason::Charge);
    QTRY_COMPARE(model.summary(), QStringLiteral("2 charges · 4 in total"));
    model.setReason(EntryReason::Refund);
    QTRY_COMPARE(model.summary(), QStringLiteral("1 refund · 4 in total"));
    model.setReason(std::nullopt);
    QTRY_COMPARE(model.summary(), QStringLiteral("4 entries · 4 in total"));
}

void TstStatementModel::narrowsToAPeriod()
{
    Story story;
    TillSession session(story.shop.shop(), TestShop::staff());
    StatementModel model(session, momentText);
    session.chooseCustomer(story.bora);
    QTRY_COMPARE(model.rowCount(), 3);
    model.setPeriod(StatementPeriod::Quarter);
    QTRY_COMPARE(model.rowCount(), 4);
    model.setPeriod(StatementPeriod::Week);
    QTRY_COMPARE(model.rowCount(), 3);
    // The last day counts, and begins at midnight in the shop.
    const BusinessCalendar seoul(QTimeZone("Asia/Seoul"));
    QCOMPARE(startOf(StatementPeriod::Week, seoul, ManualClock::kStart),
             std::optional(seoul.startOf(QStringLiteral("2026-11-16"))));
    QVERIFY(!startOf(StatementPeriod::Always, seoul, ManualClock::kStart));
}

void TstStatementModel::takesTheNewEntryIn()
{
    Story story;
    TillSession session(story.shop.shop(), TestShop::staff());
    StatementModel model(session, momentText);
    session.chooseCustomer(story.bora);
    QTRY_COMPARE(model.rowCount(), 3);
    story.charge(500);
    QTRY_COMPARE(model.rowCount(), 4);
    QTRY_COMPARE(model.total(), 5);
    QCOMPARE(model.row(0).amount, Money(500));
}

void TstStatementModel::emptiesWithTheCustomer()
{
    Story story;
    TillSession session(story.shop.shop(), TestShop::staff());
    StatementModel model(session, momentText);
    session.chooseCustomer(story.bora);
    QTRY_COMPARE(model.rowCount(), 3);
    session.clearCustomer();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.summary().isEmpty());
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstStatementModel)
#include "tst_statement_model.moc"
