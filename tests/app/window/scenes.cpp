// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/scenes.h"

#include "models/roles.h"
#include "ui/import/product_import_dialog.h"
#include "ui/orders/orders_page.h"
#include "ui/parts/banner.h"
#include "ui/payment/payment_page.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace danggol::test
{

namespace
{

const QString kRich = QStringLiteral("Bora Namgung");
const QString kPoor = QStringLiteral("Haram Mok");
const QString kSaltBread = QStringLiteral("8801234567893");

void openOrder(WindowUnderTest &till, DemoShop &demo, OrderStatus status)
{
    till.openPage("ordersPage");
    till.part<ui::OrdersPage>("ordersPage").openOrder(demo.order(status));
    (void)till.widget("orderDetail");
    settle();
}

/// The waiting order of a customer; the demo has one for each of these.
void openPayment(WindowUnderTest &till, DemoShop &demo, const QString &customer)
{
    const auto waiting = valueOf(await<Page<OrderSummary>>([&](Reply<Page<OrderSummary>> reply) {
        demo.shop().orders().list(TestShop::admin(), {.status = OrderStatus::DepositWait, .text = customer},
                                  std::move(reply));
    }));
    till.openPage("paymentPage");
    till.part<ui::PaymentPage>("paymentPage").openOrder(waiting.items.first().id);
    settle();
}

void fillCart(WindowUnderTest &till, DemoShop &demo)
{
    till.chooseCustomer(demo.customer(kRich));
    till.openPage("catalogPage");
    till.type("productSearch", kSaltBread);
    till.press(Qt::Key_Return);
    (void)till.widget("cartTotal");
    settle();
}

ui::ProductImportDialog &openImport(WindowUnderTest &till)
{
    till.openPage("catalogPage");
    till.press(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
    auto &dialog = till.part<ui::ProductImportDialog>("productImport");
    settle();
    return dialog;
}

/// Opens the import of a file with these bytes.
void importFile(WindowUnderTest &till, const QByteArray &bytes, models::ProductImportTask::Step step)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("products-2026-11-25.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file of products was not written");
    file.close();
    ui::ProductImportDialog &dialog = openImport(till);
    dialog.read(file.fileName());
    if (!QTest::qWaitFor([&] { return dialog.task().step() == step; }))
        qFatal("the file of products was not read");
    settle();
}

void importGoodFile(WindowUnderTest &till)
{
    importFile(till, "Product,Price,Stock,Barcode,Colour\nNew bread,4600,7,,brown\n,,77,8801234567893,\n",
               models::ProductImportTask::Step::Ready);
}

void importFaultyFile(WindowUnderTest &till)
{
    QByteArray bytes("Product,Price,Barcode\n");
    for (int i = 0; i < 40; ++i)
        bytes += "New bread,\"4,600\",1\n";
    importFile(till, bytes, models::ProductImportTask::Step::Faulty);
}

void openCampaign(WindowUnderTest &till)
{
    till.openPage("couponsPage");
    till.clickRow("campaignTable", 0);
    settle();
}

void openCampaignAction(WindowUnderTest &till, int downs)
{
    openCampaign(till);
    till.click("campaignMenuButton");
    (void)till.widget("campaignMenu");
    for (int i = 0; i < downs; ++i)
        till.press(Qt::Key_Down);
    till.press(Qt::Key_Return);
    settle();
}

void openSettings(WindowUnderTest &till)
{
    till.press(Qt::CTRL | Qt::Key_Comma);
    (void)till.widget("settingsDialog");
    settle();
}

std::vector<Scene> walletScenes()
{
    return {
        {"wallet of nobody",
         [](WindowUnderTest &till, DemoShop &) {
             till.session().clearCustomer();
             till.openPage("walletPage");
         }},
        {"wallet",
         [](WindowUnderTest &till, DemoShop &demo) {
             till.chooseCustomer(demo.customer(kRich));
             till.openPage("walletPage");
             (void)till.widget("statementTable");
         }},
        {"wallet with a refused amount",
         [](WindowUnderTest &till, DemoShop &demo) {
             till.chooseCustomer(demo.customer(kRich));
             till.openPage("walletPage");
             till.type("chargeAmount", QStringLiteral("99999999"));
             till.press(Qt::Key_Return);
             settle();
         }},
        {"new customer",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("walletPage");
             till.press(Qt::CTRL | Qt::Key_N);
             (void)till.widget("customerForm");
             settle();
         }},
        {"new customer with an error",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("walletPage");
             till.press(Qt::CTRL | Qt::Key_N);
             till.click("saveCustomerButton");
             settle();
         }},
        {"toast",
         [](WindowUnderTest &till, DemoShop &demo) {
             till.chooseCustomer(demo.customer(kRich));
             till.openPage("walletPage");
             till.type("chargeAmount", QStringLiteral("1000"));
             till.press(Qt::Key_Return);
             (void)QTest::qWaitFor([&till] { return !till.toast().isEmpty(); });
             settle();
         }},
        {"banner",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("walletPage");
             ui::Banner &banner = till.window().banner();
             banner.setMessage(
                 ui::Banner::Tone::Wait, ui::IconName::PlugBroken,
                 QStringLiteral("Reconnecting to shop-db.local:5432/shop."),
                 QStringLiteral("Attempt 3. You can look around and fill a cart; charges, orders and "
                                "payments wait until the shop database is back."));
             banner.setAction(QStringLiteral("Retry now"));
             banner.show();
             settle();
         }},
        {"customer picker",
         [](WindowUnderTest &till, DemoShop &) {
             till.press(Qt::Key_F4);
             (void)till.widget("pickerList");
             settle();
         }},
    };
}

std::vector<Scene> catalogScenes()
{
    return {
        {"catalog of nobody",
         [](WindowUnderTest &till, DemoShop &) {
             till.session().clearCustomer();
             till.openPage("catalogPage");
         }},
        {"catalog with a cart", fillCart},
        {"catalog without a match",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("catalogPage");
             till.type("productSearch", QStringLiteral("no such thing"));
             (void)till.widget("productsEmpty");
             settle();
             till.type("productSearch", QString());
         }},
        {"import of products", [](WindowUnderTest &till, DemoShop &) { (void)openImport(till); }},
        {"import of a file", [](WindowUnderTest &till, DemoShop &) { importGoodFile(till); }},
        {"import of a faulty file", [](WindowUnderTest &till, DemoShop &) { importFaultyFile(till); }},
        {"coupon menu",
         [](WindowUnderTest &till, DemoShop &demo) {
             fillCart(till, demo);
             till.click("couponButton");
             (void)till.widget("couponMenu");
             settle();
         }},
    };
}

std::vector<Scene> orderScenes()
{
    const auto detail = [](OrderStatus status) {
        return [status](WindowUnderTest &till, DemoShop &demo) { openOrder(till, demo, status); };
    };
    return {
        {"orders",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("ordersPage");
             (void)till.widget("orderTable");
         }},
        {"paid order", detail(OrderStatus::PayDone)},
        {"confirmed order", detail(OrderStatus::BuyConfirm)},
        {"refunded order", detail(OrderStatus::Refunded)},
        {"refund dialog",
         [](WindowUnderTest &till, DemoShop &demo) {
             openOrder(till, demo, OrderStatus::PayDone);
             till.click("refundButton");
             (void)till.widget("refundDialog");
             settle();
         }},
        {"payment", [](WindowUnderTest &till, DemoShop &demo) { openPayment(till, demo, kRich); }},
        {"cancel dialog",
         [](WindowUnderTest &till, DemoShop &demo) {
             openPayment(till, demo, kRich);
             till.click("cancelPaymentOrderButton");
             (void)till.widget("cancelOrderDialog");
             settle();
         }},
        {"payment that is short",
         [](WindowUnderTest &till, DemoShop &demo) {
             openPayment(till, demo, kPoor);
             (void)till.widget("shortBy");
             settle();
         }},
    };
}

std::vector<Scene> couponScenes()
{
    return {
        {"coupons", [](WindowUnderTest &till, DemoShop &) { openCampaign(till); }},
        {"new campaign",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("couponsPage");
             till.press(Qt::CTRL | Qt::Key_N);
             (void)till.widget("newCampaignPanel");
             settle();
         }},
        {"campaign menu",
         [](WindowUnderTest &till, DemoShop &) {
             openCampaign(till);
             till.click("campaignMenuButton");
             (void)till.widget("campaignMenu");
             settle();
         }},
        {"limit dialog", [](WindowUnderTest &till, DemoShop &) { openCampaignAction(till, 3); }},
        {"end campaign dialog", [](WindowUnderTest &till, DemoShop &) { openCampaignAction(till, 4); }},
        {"rehearsal",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("couponsPage");
             till.click("rehearseButton");
             (void)till.widget("rehearsalDialog");
             settle();
         }},
        {"rehearsal that ended",
         [](WindowUnderTest &till, DemoShop &) {
             till.press(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
             till.type("rushBuyers", QStringLiteral("30"));
             (void)QTest::qWaitFor(
                 [&till] { return till.valueOf("rushTargets", 0, Qt::DisplayRole).isValid(); });
             till.press(Qt::CTRL | Qt::Key_Return);
             (void)QTest::qWaitFor([&till] { return till.widget("startRushButton").isEnabled(); });
             settle();
         }},
        {"best sellers",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("bestSellersPage");
             (void)till.widget("rankingTable");
             (void)till.widget("trendChart");
             settle();
         }},
        {"best sellers of another day",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("bestSellersPage");
             till.clickRow("rankingTable", 1);
             till.press(Qt::ALT | Qt::Key_Home);
             till.press(Qt::ALT | Qt::Key_PageUp);
             (void)till.widget("dayNewest");
             settle();
         }},
        {"orders behind a bar",
         [](WindowUnderTest &till, DemoShop &) {
             till.openPage("bestSellersPage");
             till.clickRow("rankingTable", 0);
             till.click("rankingOrdersButton");
             (void)till.widget("soldChip");
             settle();
         }},
        {"settings", [](WindowUnderTest &till, DemoShop &) { openSettings(till); }},
        {"new token",
         [](WindowUnderTest &till, DemoShop &) {
             till.till().openSettings(QStringLiteral("apiSection"));
             till.click("newTokenButton");
             (void)till.widget("newTokenDialog");
             settle();
         }},
    };
}

} // namespace

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all = [] {
        std::vector<Scene> list;
        for (const auto &part : {walletScenes(), catalogScenes(), orderScenes(), couponScenes()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

void show(const Scene &scene, WindowUnderTest &till, DemoShop &demo)
{
    till.closeOverlays();
    scene.open(till, demo);
}

} // namespace danggol::test
