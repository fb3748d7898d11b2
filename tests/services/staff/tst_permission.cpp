// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/staff/permission.h"
#include "tests/support/test_shop.h"

using namespace danggol;
using namespace danggol::test;

/// The whole permission table, role by role, so that a slip in it is seen here first.
class TstPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTable_data();
    void theTable();
    void aCustomerMayTouchTheirOwnAlone();
};

void TstPermission::theTable_data()
{
    QTest::addColumn<int>("permission");
    QTest::addColumn<bool>("customer");
    QTest::addColumn<bool>("staff");
    const auto row = [](const char *name, Permission permission, bool customer, bool staff) {
        QTest::newRow(name) << static_cast<int>(permission) << customer << staff;
    };
    row("read catalog", Permission::ReadCatalog, true, true);
    row("edit catalog", Permission::EditCatalog, false, false);
    row("adjust stock", Permission::AdjustStock, false, true);
    row("read customers", Permission::ReadCustomers, false, true);
    row("edit customers", Permission::EditCustomers, false, true);
    row("read wallet", Permission::ReadWallet, true, true);
    row("charge", Permission::ChargeWallet, false, true);
    row("undo charge", Permission::UndoCharge, false, true);
    row("read orders", Permission::ReadOrders, true, true);
    row("place order", Permission::PlaceOrder, true, true);
    row("cancel order", Permission::CancelOrder, true, true);
    row("confirm order", Permission::ConfirmOrder, true, true);
    row("refund order", Permission::RefundOrder, false, true);
    row("print document", Permission::PrintDocument, false, true);
    row("pay order", Permission::PayOrder, true, true);
    row("read coupons", Permission::ReadCoupons, true, true);
    row("issue coupon", Permission::IssueCoupon, true, true);
    row("edit coupons", Permission::EditCoupons, false, false);
    row("read ranking", Permission::ReadRanking, true, true);
    row("aggregate", Permission::RunAggregation, false, false);
    row("verify", Permission::VerifyBooks, false, false);
    row("read settings", Permission::ReadSettings, false, true);
    row("edit settings", Permission::EditSettings, false, false);
    row("manage staff", Permission::ManageStaff, false, false);
    row("manage tokens", Permission::ManageTokens, false, false);
    row("read metrics", Permission::ReadMetrics, false, false);
    row("run jobs", Permission::RunJobs, false, false);
    row("rehearse a rush", Permission::RehearseRush, false, false);
}

void TstPermission::theTable()
{
    QFETCH(int, permission);
    QFETCH(bool, customer);
    QFETCH(bool, staff);
    const auto asked = static_cast<Permission>(permission);
    QCOMPARE(isAllowed(Role::Customer, asked), customer);
    QCOMPARE(isAllowed(Role::Staff, asked), staff);
    QVERIFY(isAllowed(Role::Admin, asked));
    QCOMPARE(codeOf(authorise(TestShop::staff(), asked)),
             staff ? QStringLiteral("a value") : QStringLiteral("FORBIDDEN"));
}

void TstPermission::aCustomerMayTouchTheirOwnAlone()
{
    const Actor bora = TestShop::customerActor(CustomerId{1});
    QVERIFY(authoriseFor(bora, Permission::ReadWallet, CustomerId{1}));
    QCOMPARE(codeOf(authoriseFor(bora, Permission::ReadWallet, CustomerId{2})), QStringLiteral("FORBIDDEN"));
    QCOMPARE(codeOf(authoriseFor(bora, Permission::ChargeWallet, CustomerId{1})),
             QStringLiteral("FORBIDDEN"));
    QVERIFY(authoriseFor(TestShop::staff(), Permission::ReadWallet, CustomerId{2}));
    Actor unbound = bora;
    unbound.customer.reset();
    QCOMPARE(codeOf(authoriseFor(unbound, Permission::ReadWallet, CustomerId{1})),
             QStringLiteral("FORBIDDEN"));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstPermission)
#include "tst_permission.moc"
