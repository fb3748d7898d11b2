// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/palette_model.h"

#include "models/roles.h"
#include "tests/support/test_shop.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

namespace
{

using namespace danggol;
using namespace danggol::models;
using danggol::test::Backend;
using danggol::test::TestShop;
using danggol::test::valueOf;

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A till with a few commands, customers, products and orders.
struct Till
{
    Till()
    {
        offer(QStringLiteral("payment.pay"), QStringLiteral("Pay"), QStringLiteral("paymentPage"));
        offer(QStringLiteral("catalog.placeAndPay"), QStringLiteral("Place and pay now"),
              QStringLiteral("catalogPage"), CommandState::disabled(QStringLiteral("the cart is empty")));
        offer(QStringLiteral("coupons.new"), QStringLiteral("New campaign…"), QStringLiteral("couponsPage"),
              CommandState::hidden());
        offer(QStringLiteral("customer.new"), QStringLiteral("New customer…"), QStringLiteral("walletPage"));
        Command go{.id = QStringLiteral("go.paymentPage"), .title = QStringLiteral("Payment")};
        go.run = [this] { log << QStringLiteral("go"); };
        go.listed = Command::Listed::GoTo;
        session.commands().add(model, go);
        model.start(QStringLiteral("walletPage"));
    }

    void offer(const QString &id, const QString &title, const QString &page, const CommandState &state = {})
    {
        Command command{.id = id, .title = title, .page = page};
        command.run = [this, id] { log << id; };
        command.state = [state] { return state; };
        session.commands().add(model, command);
    }
    /// The lines as they read: heads of sections end in a colon.
    QStringList lines()
    {
        QStringList shown;
        for (int i = 0; i < model.rowCount(); ++i)
            shown << (model.row(i).isSection() ? model.row(i).title + QLatin1Char(':') : model.row(i).title);
        return shown;
    }
    void search(const QString &text)
    {
        model.setText(text);
        QTRY_VERIFY(model.isSettled());
    }
    void run(const QString &title)
    {
        for (int i = 0; i < model.rowCount(); ++i) {
            if (!model.row(i).isSection() && model.row(i).title == title)
                return model.row(i).run();
        }
        QFAIL(qPrintable(title + QStringLiteral(" is not in the list")));
    }

    QStringList log;
    TestShop shop{Backend::Sqlite};
    CustomerId bora = shop.customer(QStringLiteral("Bora Namgung"), 48'500);
    CustomerId daon = shop.customer(QStringLiteral("나궁 보라"), 0);
    ProductId bread = shop.product(QStringLiteral("Boiled bread"), 4'600, 18);
    TillSession session{shop.shop(), TestShop::staff()};
    PaletteModel model{session,
                       {.openOrder = [this](OrderId id) { log << QStringLiteral("open %1").arg(id.value); },
                        .payOrder = [this](OrderId id) { log << QStringLiteral("pay %1").arg(id.value); },
                        .addToCart = [this](const Product &product) { log << product.name; },
                        .statusWords = [](const QString &stored) { return stored.toLower(); }}};
    QAbstractItemModelTester tester{&model, kFatal};
};

class TstPaletteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyItOffersThePageAndWhereToGo();
    void recentComesFirst();
    void typedItFindsActionsPagesAndWaitingOrders();
    void disabledOnesSayWhyAndComeLast();
    void whatIsNotForTheRoleIsNotThere();
    void findsCustomersProductsAndOrders();
    void prefixesNarrow();
    void aBarcodeFindsItsProduct();
    void soldOutCannotBeAdded();
    void initialConsonantsFind();
    void anOldAnswerIsNeverShown();
    void clearedItForgetsTheAnswer();
    void atMostEightOfAKind();
    void everyLineIsASentence();
};

void TstPaletteModel::emptyItOffersThePageAndWhereToGo()
{
    Till till;
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Actions:"), QStringLiteral("New customer…"),
                                        QStringLiteral("Go to:"), QStringLiteral("Payment")}));
}

void TstPaletteModel::recentComesFirst()
{
    Till till;
    till.session.commands().noteUse(QStringLiteral("payment.pay"));
    till.session.commands().noteUse(QStringLiteral("catalog.placeAndPay")); // cannot be run now
    till.model.start(QStringLiteral("walletPage"));
    QCOMPARE(till.lines().mid(0, 3),
             QStringList({QStringLiteral("Recent:"), QStringLiteral("Pay"), QStringLiteral("Actions:")}));
    QCOMPARE(till.lines().count(QStringLiteral("Pay")), 1);
}

void TstPaletteModel::typedItFindsActionsPagesAndWaitingOrders()
{
    Till till;
    const OrderId order = till.shop.placedOrder(till.bora, {{till.bread, 1}});
    till.search(QStringLiteral("pay"));
    const QString number = QStringLiteral("#%1").arg(order.value);
    QCOMPARE(till.lines(),
             QStringList({QStringLiteral("Actions:"), QStringLiteral("Pay"),
                          QStringLiteral("Place and pay now"), QStringLiteral("Go to:"),
                          QStringLiteral("Payment"), QStringLiteral("Orders waiting for payment:"), number}));
    QCOMPARE(till.model.row(5).matches, QList<TextSpan>({{19, 3}}));
    till.run(number);
    QCOMPARE(till.log, QStringList({QStringLiteral("pay %1").arg(order.value)}));
    till.shop.expectBooksBalance();
}

void TstPaletteModel::disabledOnesSayWhyAndComeLast()
{
    Till till;
    till.search(QStringLiteral("pay"));
    QCOMPARE(till.model.row(2).detail, QStringLiteral("Not available: the cart is empty"));
    QVERIFY(!till.model.row(2).isAvailable);
    QCOMPARE(till.model.firstRow(), 1);
    till.run(QStringLiteral("Place and pay now"));
    QVERIFY(till.log.isEmpty());
}

void TstPaletteModel::whatIsNotForTheRoleIsNotThere()
{
    Till till;
    till.search(QStringLiteral("new"));
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Actions:"), QStringLiteral("New customer…")}));
}

void TstPaletteModel::findsCustomersProductsAndOrders()
{
    Till till;
    const OrderId order = till.shop.placedOrder(till.bora, {{till.bread, 1}});
    till.search(QStringLiteral("bo"));
    const QString number = QStringLiteral("#%1").arg(order.value);
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Customers:"), QStringLiteral("Bora Namgung"),
                                        QStringLiteral("Products:"), QStringLiteral("Boiled bread"),
                                        QStringLiteral("Orders:"), number}));
    till.run(QStringLiteral("Boiled bread"));
    QCOMPARE(till.log, QStringList({QStringLiteral("Boiled bread")}));
    till.run(QStringLiteral("Bora Namgung"));
    QCOMPARE(till.session.customer()->id, till.bora);
    till.shop.expectBooksBalance();
}

void TstPaletteModel::prefixesNarrow()
{
    Till till;
    const OrderId order = till.shop.placedOrder(till.bora, {{till.bread, 1}});
    till.search(QStringLiteral("#%1").arg(order.value));
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Orders:"), QStringLiteral("#%1").arg(order.value)}));
    till.search(QStringLiteral("@bora"));
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Customers:"), QStringLiteral("Bora Namgung")}));
    till.search(QStringLiteral("> new"));
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Actions:"), QStringLiteral("New customer…")}));
    till.shop.expectBooksBalance();
}

void TstPaletteModel::aBarcodeFindsItsProduct()
{
    Till till;
    const Product milk = valueOf(till.shop.await<Product>([&](Reply<Product> reply) {
        till.shop->catalog().create(TestShop::admin(), till.shop.operation(),
                                    {.name = QStringLiteral("Milk"),
                                     .price = Money(3'200),
                                     .stock = 5,
                                     .barcode = QStringLiteral("8801234567890")},
                                    std::move(reply));
    }));
    till.search(QStringLiteral("8801234567890"));
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Products:"), milk.name}));
    till.shop.expectBooksBalance();
}

void TstPaletteModel::soldOutCannotBeAdded()
{
    Till till;
    (void)till.shop.product(QStringLiteral("Sourdough"), 7'100, 0);
    till.search(QStringLiteral("sourd"));
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Products:"), QStringLiteral("Sourdough")}));
    QVERIFY(!till.model.row(1).isAvailable);
    QCOMPARE(till.model.row(1).detail, QStringLiteral("Not available: sold out"));
    till.shop.expectBooksBalance();
}

void TstPaletteModel::initialConsonantsFind()
{
    Till till;
    till.search(QStringLiteral("ㄴㄱ"));
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Customers:"), QStringLiteral("나궁 보라")}));
    QCOMPARE(till.model.row(1).matches, QList<TextSpan>({{0, 2}}));
    till.shop.expectBooksBalance();
}

void TstPaletteModel::anOldAnswerIsNeverShown()
{
    Till till;
    QSignalSpy answered(&till.model, &PaletteModel::answered);
    QStringList shown;
    connect(&till.model, &QAbstractItemModel::modelReset, &till.model, [&] {
        for (int i = 0; i < till.model.rowCount(); ++i)
            shown << till.model.text() + QLatin1Char('/') + till.model.row(i).title;
    });
    for (const char *typed : {"b", "bo", "boi", "bora", "boi", "boil"})
        till.model.setText(QString::fromLatin1(typed));
    QTRY_VERIFY(till.model.isSettled());
    QCOMPARE(answered.count(), 1);
    QCOMPARE(shown, QStringList({QStringLiteral("boil/Products"), QStringLiteral("boil/Boiled bread")}));
    // What is shown already stays while it fits, and goes at once when it does not.
    shown.clear();
    till.model.setText(QStringLiteral("boile"));
    QCOMPARE(shown, QStringList({QStringLiteral("boile/Products"), QStringLiteral("boile/Boiled bread")}));
    till.model.setText(QStringLiteral("bor"));
    QCOMPARE(till.model.rowCount(), 0);
    QTRY_VERIFY(till.model.isSettled());
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Customers:"), QStringLiteral("Bora Namgung")}));
    till.shop.expectBooksBalance();
}

void TstPaletteModel::clearedItForgetsTheAnswer()
{
    Till till;
    QSignalSpy answered(&till.model, &PaletteModel::answered);
    till.model.setText(QStringLiteral("bora"));
    till.model.setText(QString());
    QVERIFY(till.model.isSettled());
    // The next answer is the next question's: the first one came before it, to nobody.
    till.search(QStringLiteral("boil"));
    QCOMPARE(answered.count(), 1);
    QCOMPARE(till.lines(), QStringList({QStringLiteral("Products:"), QStringLiteral("Boiled bread")}));
    till.shop.expectBooksBalance();
}

void TstPaletteModel::atMostEightOfAKind()
{
    Till till;
    for (int i = 0; i < 12; ++i)
        (void)till.shop.customer(QStringLiteral("Haram %1").arg(i));
    till.search(QStringLiteral("@haram"));
    QCOMPARE(till.model.rowCount(), 1 + PaletteModel::kMostInSection);
    till.shop.expectBooksBalance();
}

void TstPaletteModel::everyLineIsASentence()
{
    Till till;
    const OrderId order = till.shop.placedOrder(till.bora, {{till.bread, 1}});
    till.search(QStringLiteral("#%1").arg(order.value));
    QCOMPARE(till.model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("#%1, Bora Namgung · ₩4,600, deposit_wait").arg(order.value));
    till.search(QStringLiteral("place"));
    QCOMPARE(till.model.index(1, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Place and pay now, Not available: the cart is empty"));
    till.shop.expectBooksBalance();
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstPaletteModel)
#include "tst_palette_model.moc"
