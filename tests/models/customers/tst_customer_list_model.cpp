// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/customers/customer_archive.h"
#include "models/customers/customer_list_model.h"
#include "models/customers/customer_words.h"
#include "models/roles.h"
#include "models/session/till_session.h"
#include "tests/support/test_shop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using models::CustomerListModel;
using models::Notice;
using models::TillSession;

namespace
{

QStringList names(const CustomerListModel &model)
{
    QStringList found;
    for (const Customer &customer : model.rows())
        found.append(customer.name);
    return found;
}

class TstCustomerListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsRecentVisitsFirst();
    void searchesOnceTheTextRests();
    void followsChangesUntilPaused();
    void hidesThePhone();
    void archivesAndRestores();
};

void TstCustomerListModel::listsRecentVisitsFirst()
{
    TestShop shop(Backend::Sqlite);
    (void)shop.customer(QStringLiteral("Bora"), 500);
    shop.clock().advanceMs(kMsPerMinute);
    (void)shop.customer(QStringLiteral("Daon"));
    TillSession session(shop.shop(), TestShop::staff());
    CustomerListModel model(session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.start();
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(names(model), QStringList({QStringLiteral("Daon"), QStringLiteral("Bora")}));
    QTRY_COMPARE(model.total(), 2);
    const QModelIndex bora = model.index(1, 0);
    QCOMPARE(bora.data(models::TitleRole).toString(), QStringLiteral("Bora"));
    QCOMPARE(bora.data(models::AmountRole).toLongLong(), 500);
    QCOMPARE(bora.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Bora, balance 500 won"));
}

void TstCustomerListModel::searchesOnceTheTextRests()
{
    TestShop shop(Backend::Sqlite);
    (void)shop.customer(QStringLiteral("Bora"));
    (void)shop.customer(QStringLiteral("Daon"));
    TillSession session(shop.shop(), TestShop::staff());
    CustomerListModel model(session);
    model.start();
    QTRY_COMPARE(model.rowCount(), 2);
    QSignalSpy answered(&model, &CustomerListModel::answered);
    model.setSearchText(QStringLiteral("D"));
    model.setSearchText(QStringLiteral("Da"));
    QVERIFY(!model.isSettled());
    QCOMPARE(model.rowCount(), 2);
    QTRY_COMPARE(names(model), QStringList(QStringLiteral("Daon")));
    QVERIFY(model.isSettled());
    QCOMPARE(answered.size(), 1);
    model.setSearchText(QStringLiteral("zz"));
    model.searchNow();
    QTRY_COMPARE(model.rowCount(), 0);
    model.setSearchText(QString());
    QTRY_COMPARE(model.rowCount(), 2);
}

void TstCustomerListModel::followsChangesUntilPaused()
{
    TestShop shop(Backend::Sqlite);
    TillSession session(shop.shop(), TestShop::staff());
    CustomerListModel model(session);
    model.start();
    QTRY_COMPARE(model.total(), 0);
    (void)shop.customer(QStringLiteral("Bora"), 100);
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_COMPARE(model.row(0).balance, Money(100));
    QTRY_COMPARE(model.total(), 1);
    model.pause();
    QSignalSpy changed(&session, &TillSession::changed);
    (void)shop.customer(QStringLiteral("Daon"));
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(model.rowCount(), 1);
    model.start();
    QTRY_COMPARE(model.rowCount(), 2);
}

void TstCustomerListModel::hidesThePhone()
{
    QCOMPARE(models::maskedPhone(QStringLiteral("010-1234-4821")), QStringLiteral("···· 4821"));
    QCOMPARE(models::maskedPhone(QStringLiteral("12")), QStringLiteral("···· 12"));
    QCOMPARE(models::maskedPhone({}), QString());
    QCOMPARE(models::phoneEnding(QStringLiteral("+82 10 1234 48-21")), QStringLiteral("4821"));
}

void TstCustomerListModel::archivesAndRestores()
{
    TestShop shop(Backend::Sqlite);
    const CustomerId bora = shop.customer(QStringLiteral("Bora"));
    TillSession session(shop.shop(), TestShop::staff());
    QList<Notice> notices;
    connect(&session.notices(), &models::Notices::posted, &session,
            [&](const Notice &notice) { notices.append(notice); });
    CustomerListModel model(session);
    models::CustomerArchive archive(session);
    model.start();
    session.chooseCustomer(bora);
    QTRY_VERIFY(session.customer());
    archive.archive(*session.customer());
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(notices.first().emphasis, QStringLiteral("Archived Bora"));
    QVERIFY(!session.customer());
    QTRY_COMPARE(model.rowCount(), 0);
    notices.first().undo();
    QTRY_COMPARE(model.rowCount(), 1);
    QTRY_VERIFY(session.customer());
    QVERIFY(!session.customer()->archived);
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstCustomerListModel)
#include "tst_customer_list_model.moc"
