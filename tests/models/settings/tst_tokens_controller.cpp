// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roles.h"
#include "models/session/till_session.h"
#include "models/settings/token_editor.h"
#include "models/settings/tokens_controller.h"
#include "services/tokens/token_secret.h"
#include "tests/support/test_shop.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace danggol;
using namespace danggol::test;
using models::TillSession;
using models::TokenEditor;
using models::TokenListModel;
using models::TokensController;

namespace
{

/// A shop with a till whose token list is being watched.
struct Till
{
    explicit Till(const Actor &actor = TestShop::admin()) : shop(backend()), session(shop.shop(), actor) {}

    static Backend backend()
    {
        QFETCH_GLOBAL(Backend, backend);
        return backend;
    }
    ApiToken token(const CreateTokenCommand &command)
    {
        return valueOf(shop.await<NewToken>([&](Reply<NewToken> reply) {
                   shop->tokens().create(TestShop::admin(), shop.operation(), command, std::move(reply));
               }))
            .token;
    }
    Result<ApiToken> found(const QString &secret)
    {
        return shop.await<ApiToken>([&](Reply<ApiToken> reply) {
            shop->tokens().find(token_secret::hashOf(secret), std::move(reply));
        });
    }
    QString text(int row, int column) { return tokens.index(row, column).data().toString(); }

    TestShop shop;
    TillSession session;
    TokensController controller{
        session, [](Timestamp moment) { return moment.toUtc().toString(QStringLiteral("HH:mm")); }};
    TokenListModel &tokens = controller.tokens();
    QAbstractItemModelTester tester{&tokens, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

class TstTokensController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void theListSaysWhatEachIs();
    void theListFollows();
    void aTokenIsMadeOnceAndWorks();
    void wrongInputIsSaidByField();
    void aCustomerWhoIsGoneIsSaid();
    void revokingEndsIt();
    void onlyAdminsMayManage();
};

void TstTokensController::theListSaysWhatEachIs()
{
    Till till;
    const CustomerId bora = till.shop.customer(QStringLiteral("Bora"));
    (void)till.token({.name = QStringLiteral("Phone"), .customer = bora});
    (void)till.token({.name = QStringLiteral("Trial"), .role = Role::Admin, .validDays = 1});
    const ApiToken kitchen = till.token({.name = QStringLiteral("Kitchen"), .role = Role::Staff});
    (void)valueOf(till.shop.await<Done>([&](Reply<Done> reply) {
        till.shop->tokens().noteUse(till.shop.operation(), kitchen.id, till.shop.clock().now(),
                                    std::move(reply));
    }));
    (void)valueOf(till.shop.await<Customer>([&](Reply<Customer> reply) {
        till.shop->customers().archive(TestShop::admin(), till.shop.operation(), {bora, true},
                                       std::move(reply));
    }));
    till.shop.clock().advanceMs(2 * kMsPerDay);
    till.controller.start();
    QTRY_COMPARE(till.tokens.rowCount(), 3);
    const auto row = [&](int index) {
        QStringList words;
        for (int column = 0; column < till.tokens.columnCount(); ++column)
            words.append(till.text(index, column));
        return words.join(u'|');
    };
    QCOMPARE(row(0), QStringLiteral("Kitchen|Staff|05:00|Active"));
    QCOMPARE(row(1), QStringLiteral("Trial|Admin|Never|Expired"));
    QCOMPARE(row(2), QStringLiteral("Phone|Customer Bora|Never|Customer archived"));
    const auto spoken = [&](int index) {
        return till.tokens.index(index, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0), QStringLiteral("Kitchen, Staff, last used 05:00, Active"));
    QCOMPARE(spoken(1), QStringLiteral("Trial, Admin, never used, Expired"));
    QCOMPARE(till.tokens.headerData(TokenListModel::LastUsed, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Last used"));
    till.shop.expectBooksBalance();
}

void TstTokensController::theListFollows()
{
    Till till;
    till.controller.start();
    QTRY_VERIFY(till.tokens.isLoaded());
    QCOMPARE(till.tokens.rowCount(), 0);
    (void)till.token({.name = QStringLiteral("Kitchen"), .role = Role::Staff});
    QTRY_COMPARE(till.tokens.rowCount(), 1);
}

void TstTokensController::aTokenIsMadeOnceAndWorks()
{
    Till till;
    const CustomerId bora = till.shop.customer(QStringLiteral("Bora"));
    TokenEditor editor(till.session);
    QList<NewToken> made;
    connect(&editor, &TokenEditor::created, this, [&](const NewToken &token) { made.append(token); });
    editor.create({QStringLiteral(" Phone "), Role::Customer, bora});
    editor.create({QStringLiteral("Phone"), Role::Customer, bora});
    QVERIFY(editor.isSaving());
    QTRY_COMPARE(made.size(), 1);
    QVERIFY(!editor.isSaving());
    QCOMPARE(made.first().token.name, QStringLiteral("Phone"));
    QCOMPARE(valueOf(till.found(made.first().secret)).customer, std::optional(bora));
    // A customer who was chosen before another role does not come along.
    editor.create({QStringLiteral("Kitchen"), Role::Staff, bora});
    QTRY_COMPARE(made.size(), 2);
    QVERIFY(!made.last().token.customer);
    till.controller.start();
    QTRY_COMPARE(till.tokens.rowCount(), 2);
    till.shop.expectBooksBalance();
}

void TstTokensController::wrongInputIsSaidByField()
{
    Till till;
    TokenEditor editor(till.session);
    TokenEditor::Faults faults;
    connect(&editor, &TokenEditor::refused, this,
            [&](const TokenEditor::Faults &found, const QString &) { faults = found; });
    editor.create({QStringLiteral("  "), Role::Customer, std::nullopt});
    QCOMPARE(faults.keys(), QStringList({QStringLiteral("name"), QStringLiteral("userId")}));
    editor.create({QString(81, u'x'), Role::Staff, std::nullopt});
    QCOMPARE(faults.keys(), QStringList(QStringLiteral("name")));
    QVERIFY(editor.nameFault(QString(80, u'x')).isEmpty());
    QVERIFY(!editor.isSaving());
}

void TstTokensController::aCustomerWhoIsGoneIsSaid()
{
    Till till;
    TokenEditor editor(till.session);
    TokenEditor::Faults faults;
    connect(&editor, &TokenEditor::refused, this,
            [&](const TokenEditor::Faults &found, const QString &) { faults = found; });
    editor.create({QStringLiteral("Phone"), Role::Customer, CustomerId{404}});
    QTRY_COMPARE(faults.keys(), QStringList(QStringLiteral("userId")));
    QVERIFY(!editor.isSaving());
}

void TstTokensController::revokingEndsIt()
{
    Till till;
    const ApiToken kitchen = till.token({.name = QStringLiteral("Kitchen"), .role = Role::Staff});
    QVERIFY(TokensController::mayRevoke(kitchen));
    till.controller.start();
    QTRY_COMPARE(till.tokens.rowCount(), 1);
    QSignalSpy revoked(&till.controller, &TokensController::revoked);
    QSignalSpy notices(&till.session.notices(), &models::Notices::posted);
    till.controller.revoke(kitchen);
    till.controller.revoke(kitchen);
    QVERIFY(till.controller.isRevoking());
    QTRY_COMPARE(till.text(0, TokenListModel::State), QStringLiteral("Revoked"));
    QTRY_COMPARE(revoked.size(), 1);
    QCOMPARE(notices.size(), 1);
    QVERIFY(!TokensController::mayRevoke(till.tokens.row(0)));
    QCOMPARE(till.tokens.index(0, 0).data(models::SelectableRole).toBool(), false);
    till.shop.expectBooksBalance();
}

void TstTokensController::onlyAdminsMayManage()
{
    Till till(TestShop::staff());
    till.controller.start();
    QTRY_VERIFY(!till.controller.error().isEmpty());
    QCOMPARE(till.tokens.rowCount(), 0);
    TokenEditor editor(till.session);
    QString message;
    connect(&editor, &TokenEditor::refused, this,
            [&](const TokenEditor::Faults &, const QString &said) { message = said; });
    editor.create({QStringLiteral("Kitchen"), Role::Staff, std::nullopt});
    QTRY_VERIFY(!message.isEmpty());
}

} // namespace

DANGGOL_TEST_MAIN(QCoreApplication, TstTokensController)
#include "tst_tokens_controller.moc"
