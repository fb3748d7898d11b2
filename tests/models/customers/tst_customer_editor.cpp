// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_editor.h"
#include "models/session/till_session.h"
#include "tests/support/test_shop.h"

#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using models::CustomerEditor;
using models::TillSession;

namespace
{

qint64 customerCount(TestShop &shop)
{
    return valueOf(shop.await<qint64>(
        [&](Reply<qint64> reply) { shop->customers().count(TestShop::admin(), std::move(reply)); }));
}

Customer found(TestShop &shop, CustomerId id)
{
    return valueOf(shop.await<Customer>(
        [&](Reply<Customer> reply) { shop->customers().find(TestShop::admin(), id, std::move(reply)); }));
}

class TstCustomerEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsOnceHoweverOftenItIsPressed();
    void namesTheFieldsAtFault();
    void refusesATakenCard();
    void editsAndShowsWhoWasFaster();
};

void TstCustomerEditor::addsOnceHoweverOftenItIsPressed()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    CustomerEditor editor(session);
    QSignalSpy saved(&editor, &CustomerEditor::saved);
    QVERIFY(!editor.nameFault(QStringLiteral("  ")).isEmpty());
    QVERIFY(editor.nameFault(QStringLiteral("Bora")).isEmpty());
    editor.save({QStringLiteral("Bora"), QStringLiteral("010-1234-4821"), QStringLiteral("0081-2290"), {}});
    editor.save({QStringLiteral("Bora"), {}, {}, {}});
    QVERIFY(editor.isSaving());
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!editor.isSaving());
    QCOMPARE(customerCount(shop), 1);
    QCOMPARE(editor.original()->cardNo, std::optional(QStringLiteral("0081-2290")));
}

void TstCustomerEditor::namesTheFieldsAtFault()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    CustomerEditor editor(session);
    CustomerEditor::Faults faults;
    connect(&editor, &CustomerEditor::refused, this,
            [&](const CustomerEditor::Faults &found, const QString &) { faults = found; });
    editor.save(
        {QString(81, u'x'), QStringLiteral("call me"), QStringLiteral("a card"), QString(1'001, u'n')});
    QTRY_COMPARE(faults.size(), 4);
    QCOMPARE(faults.value(QStringLiteral("phone")), QStringLiteral("Use up to 20 digits, spaces, + and -."));
    QCOMPARE(customerCount(shop), 0);
}

void TstCustomerEditor::refusesATakenCard()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    CustomerEditor editor(session);
    QSignalSpy saved(&editor, &CustomerEditor::saved);
    editor.save({QStringLiteral("Bora"), {}, QStringLiteral("0081"), {}});
    QTRY_COMPARE(saved.size(), 1);
    CustomerEditor::Faults faults;
    connect(&editor, &CustomerEditor::refused, this,
            [&](const CustomerEditor::Faults &found, const QString &) { faults = found; });
    editor.startNew();
    editor.save({QStringLiteral("Daon"), {}, QStringLiteral("0081"), {}});
    QTRY_VERIFY(faults.contains(QStringLiteral("cardNo")));
    editor.save({QStringLiteral("Daon"), {}, QStringLiteral("0082"), {}});
    QTRY_COMPARE(saved.size(), 2);
}

void TstCustomerEditor::editsAndShowsWhoWasFaster()
{
    TestShop shop(Backend::Sqlite);
    const Customer bora = found(shop, shop.customer(QStringLiteral("Bora")));
    TillSession session(shop.shop(), TestShop::staff());
    CustomerEditor first(session);
    CustomerEditor second(session);
    first.startEditing(bora);
    second.startEditing(bora);
    QSignalSpy saved(&first, &CustomerEditor::saved);
    first.save({QStringLiteral("Bora Namgung"), {}, {}, {}});
    QTRY_COMPARE(saved.size(), 1);
    QSignalSpy refused(&second, &CustomerEditor::refused);
    QSignalSpy overtaken(&second, &CustomerEditor::overtaken);
    second.save({QStringLiteral("Bora N."), {}, {}, {}});
    QTRY_COMPARE(overtaken.size(), 1);
    QCOMPARE(refused.size(), 1);
    QVERIFY(!refused.first().last().toString().isEmpty());
    QCOMPARE(second.original()->name, QStringLiteral("Bora Namgung"));
    QSignalSpy savedSecond(&second, &CustomerEditor::saved);
    second.save({QStringLiteral("Bora N."), {}, {}, {}});
    QTRY_COMPARE(savedSecond.size(), 1);
    QCOMPARE(found(shop, bora.id).name, QStringLiteral("Bora N."));
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstCustomerEditor)
#include "tst_customer_editor.moc"
