// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tidy/build_rules.h"
#include "tests/tidy/code_rules.h"
#include "tests/tidy/include_rules.h"
#include "tests/tidy/source_text.h"
#include "tests/tidy/source_tree.h"

#include <QStringList>
#include <QTest>

#include <cstdio>

using namespace danggol::tidy;

namespace
{

// What every source starts with; what a row of the tests adds stands on line 2.
const QString kLicence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");

QStringList checkAll(const SourceTree &tree)
{
    const QList<Violation> all = checkIncludes(tree) + checkFolderCycles(tree) + checkCode(tree) +
                                 checkFileShape(tree) + checkListedInCMake(tree);
    QStringList lines;
    for (const Violation &violation : all)
        lines.append(violation.toString());
    return lines;
}

// A small tree with nothing wrong in it.
SourceTree soundTree()
{
    return {
        {"CMakeLists.txt", "add_subdirectory(services)\nadd_subdirectory(ui)\nadd_subdirectory(tests)\n"},
        {"services/CMakeLists.txt",
         "add_subdirectory(storage)\ntarget_sources(x PRIVATE wallet/wallet.cpp)\n"},
        {"services/domain/money.h", kLicence},
        {"services/storage/CMakeLists.txt", "target_sources(x PRIVATE\n    row.cpp) # old.cpp\n"},
        {"services/storage/row.h", kLicence + "#include \"services/domain/money.h\"\n"},
        {"services/storage/row.cpp",
         kLicence + "#include \"services/storage/row.h\"\n#include <QSqlQuery>\n"},
        {"services/wallet/wallet.h", kLicence + "#include \"services/storage/row.h\"\n"},
        {"services/wallet/wallet.cpp", kLicence + "// processEvents() is not called here\n"},
        {"models/wallet_model.h", kLicence + "#include \"services/wallet/wallet.h\"\n"},
        {"ui/CMakeLists.txt",
         "foreach(name shell)\n    target_sources(x PRIVATE ${name}.cpp)\nendforeach()\n"},
        {"ui/shell.cpp",
         kLicence + "#include \"models/wallet_model.h\"\n#include <QWidget>\n#include \"shell.moc\"\n"},
        {"tests/CMakeLists.txt", "danggol_add_test(NAME tst_wallet SOURCES tst_wallet.cpp)\n"},
        {"tests/tst_wallet.cpp",
         kLicence + "const char *kText = \"QThread::msleep(1)\";\n#include <QSqlDatabase>\n"},
    };
}

// A row in which the sound tree gets one more file, and line 2 of it is reported with the message.
void addRow(const QString &path, const QString &line, const QString &message)
{
    QTest::addRow("%s: %s", qPrintable(path), qPrintable(line))
        << path << kLicence + line + QLatin1Char('\n') << QStringLiteral("%1:2: %2").arg(path, message);
}

void addForbiddenInclude(const QString &layer, const QString &path, const QString &included)
{
    addRow(path, QStringLiteral("#include \"%1\"").arg(included),
           QStringLiteral("%1 must not include %2").arg(layer, included));
}

void addSleep(const QString &path, const QString &line, const QString &found)
{
    addRow(path, line,
           QStringLiteral("%1 waits for time to pass; wait for what is to happen instead").arg(found));
}

void addLeftOver(const QString &path, const QString &mark)
{
    addRow(path, QStringLiteral("-- // %1 later").arg(mark),
           QStringLiteral("%1 marks work left over").arg(mark));
}

} // namespace

class TstTreeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisTreeKeepsTheRules();
    void aSoundTreeHasNoViolations();
    void findsForbiddenInclude_data();
    void findsForbiddenInclude();
    void findsForbiddenCode_data();
    void findsForbiddenCode();
    void findsRingOfFolders();
    void findsFileOutOfShape();
    void findsWhatNothingBuilds();
    void blanksCommentsAndLiteralsOnly();

private:
    void checkRow();
};

void TstTreeRules::thisTreeKeepsTheRules()
{
    const SourceTree tree = readSourceTree(QStringLiteral(DANGGOL_SOURCE_DIR));
    QVERIFY(tree.contains(QStringLiteral("tests/tidy/tst_tree_rules.cpp")));
    QVERIFY(tree.contains(QStringLiteral("services/CMakeLists.txt")));

    const QStringList violations = checkAll(tree);
    for (const QString &violation :
         violations) // by themselves: a test's failure message is cut off when long
        std::fprintf(stderr, "%s\n", qPrintable(violation));
    QVERIFY2(violations.isEmpty(), "the tree breaks its rules; each place is listed above");
}

void TstTreeRules::aSoundTreeHasNoViolations()
{
    QCOMPARE(checkAll(soundTree()), QStringList());
}

void TstTreeRules::checkRow()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);

    SourceTree tree = soundTree();
    tree.insert(path, text);
    const QStringList violations = checkAll(tree);
    QVERIFY2(violations.contains(expected), qPrintable(violations.join(QLatin1Char('\n'))));
}

void TstTreeRules::findsForbiddenInclude_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    addForbiddenInclude("services/domain", "services/domain/id.h", "services/storage/row.h");
    addForbiddenInclude("services/domain", "services/domain/id.h", "services/wallet/wallet.h");
    addForbiddenInclude("services/storage", "services/storage/lane.h", "services/wallet/wallet.h");
    addForbiddenInclude("services", "services/wallet/rule.h", "models/wallet_model.h");
    addForbiddenInclude("services", "services/wallet/rule.h", "ui/shell.h");
    addForbiddenInclude("services", "services/wallet/rule.h", "app/main.h");
    addForbiddenInclude("services", "services/wallet/rule.h", "tests/support.h");
    addForbiddenInclude("models", "models/cart.h", "ui/shell.h");
    addForbiddenInclude("models", "models/cart.h", "app/main.h");
    addForbiddenInclude("models", "models/cart.h", "services/storage/row.h");
    addForbiddenInclude("ui", "ui/cart/cart.h", "app/main.h");
    addForbiddenInclude("ui", "ui/cart/cart.h", "services/storage/row.h");
    addForbiddenInclude("app/api", "app/api/routes.h", "services/storage/row.h");
    addForbiddenInclude("app/api", "app/api/routes.h", "models/wallet_model.h");
    addForbiddenInclude("app/api", "app/api/routes.h", "ui/shell.h");
    addRow("ui/cart/cart.h", "#include <services/storage/row.h>",
           "ui must not include services/storage/row.h");
    addRow("ui/cart/cart.h", "#include \"cart_line.h\"",
           "\"cart_line.h\" is not a path from the root of the tree");
    addRow("ui/cart/cart.h", "#include \"ui/cart/gone.h\"", "\"ui/cart/gone.h\" is not in the tree");
}

void TstTreeRules::findsForbiddenInclude()
{
    checkRow();
}

void TstTreeRules::findsForbiddenCode_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    addRow("ui/cart/cart.h", "#include <QSqlQuery>", "QSqlQuery belongs in services/storage");
    addRow("services/wallet/rule.h", "QSqlQuery query;", "QSqlQuery belongs in services/storage");
    addRow("tests/rule.h", "QSqlQuery query;", "QSqlQuery belongs in services/storage");
    addRow("models/cart.h", "#include <QSqlError>", "QSqlError belongs in services/storage");
    addRow("app/api/routes.h", "#include <QtSql>", "<QtSql belongs in services/storage");
    addRow("services/wallet/rule.h", "#include <sqlite3.h>", "<sqlite3.h> belongs in services/storage");
    addRow("models/cart.h", "#include <libpq-fe.h>", "<libpq-fe.h> belongs in services/storage");
    addRow("services/wallet/rule.h", "qApp->processEvents ();",
           "processEvents ( runs the event loop from inside a handler; wait for a signal instead");
    addRow("ui/cart/cart.h", "QMessageBox::warning(this, title, words);",
           "QMessageBox stops the work with a box; say it inline, in a toast or in a banner");
    addRow("app/desktop/save.h", "#include <QMessageBox>",
           "QMessageBox stops the work with a box; say it inline, in a toast or in a banner");
    addRow("tests/support/waits.h", "    static const storage::Statement kAll(\"SELECT 1\");",
           "static const storage::Statement is made while lanes run; make it at namespace scope");
    addSleep("tests/rule.h", "QThread::sleep(1);", "QThread::sleep");
    addSleep("tests/rule.h", "QThread::msleep(1);", "QThread::msleep");
    addSleep("tests/rule.h", "std::this_thread::sleep_for(1s);", "sleep_for");
    addSleep("tests/rule.h", "QTest::qSleep(1);", "qSleep");
    addSleep("tests/rule.h", "QTest::qWait(1);", "QTest::qWait(");
    addSleep("ui/cart/cart.h", "QThread::msleep(1);", "QThread::msleep");
    addLeftOver("services/wallet/rule.h", QStringLiteral("TO%1").arg("DO"));
    addLeftOver("services/wallet/rule.h", QStringLiteral("FIX%1").arg("ME"));
    addLeftOver("resources/migrations/1.sql", QStringLiteral("X%1").arg("XX"));
}

void TstTreeRules::findsForbiddenCode()
{
    checkRow();
}

void TstTreeRules::findsRingOfFolders()
{
    SourceTree tree = soundTree();
    tree.insert("services/orders/order.h", kLicence + "#include \"services/wallet/wallet.h\"\n");
    tree.insert("services/coupons/coupon.h", kLicence + "#include \"services/orders/order.h\"\n");
    QCOMPARE(checkAll(tree), QStringList());

    tree["services/wallet/wallet.h"] += "\n#include \"services/coupons/coupon.h\"\n";
    const QStringList expected = {
        "services/coupons/coupon.h:2: folders in a ring: services/coupons includes services/orders, "
        "which leads back to it",
        "services/orders/order.h:2: folders in a ring: services/orders includes services/wallet, "
        "which leads back to it",
        "services/wallet/wallet.h:4: folders in a ring: services/wallet includes services/coupons, "
        "which leads back to it",
    };
    QCOMPARE(checkAll(tree), expected);
}

void TstTreeRules::findsFileOutOfShape()
{
    SourceTree tree = soundTree();
    tree.insert("ui/bare.h", "#pragma once\n");
    tree.insert("ui/long.h", kLicence + QString(499, QLatin1Char('\n')));
    tree.insert("ui/longer.h", kLicence + QString(500, QLatin1Char('\n')));
    const QStringList expected = {
        "ui/bare.h:1: the first line is not // SPDX-License-Identifier: GPL-3.0-or-later",
        "ui/longer.h:501: 501 lines, over the limit of 500",
    };
    QCOMPARE(checkAll(tree), expected);
}

void TstTreeRules::findsWhatNothingBuilds()
{
    SourceTree tree = soundTree();
    tree.insert("services/storage/old.cpp", kLicence); // named in a comment only
    tree.insert("services/wallet/rule.cpp", kLicence);
    tree.insert("ui/cart/CMakeLists.txt", "target_sources(x PRIVATE cart.cpp)\n");
    tree.insert("ui/cart/cart.cpp", kLicence);
    const QStringList expected = {
        "services/storage/old.cpp:1: old.cpp is not in services/storage/CMakeLists.txt, so nothing builds it",
        "services/wallet/rule.cpp:1: wallet/rule.cpp is not in services/CMakeLists.txt, so nothing builds it",
        "ui/cart/CMakeLists.txt:1: cart is not in ui/CMakeLists.txt, so nothing builds it",
    };
    QCOMPARE(checkAll(tree), expected);
}

void TstTreeRules::blanksCommentsAndLiteralsOnly()
{
    const QString text = QStringLiteral("a /* b\n */ c // d\n\"e\\\"f\" 1'000 'g' R\"x(h \" // i)x\" j\n");
    QCOMPARE(blanked(text, Keep::CodeOnly),
             QStringLiteral("a     \n    c     \n\"    \" 1'000 ' ' R             \" j\n"));
    QCOMPARE(blanked(text, Keep::CodeAndStrings),
             QStringLiteral("a     \n    c     \n\"e\\\"f\" 1'000 'g' R\"x(h \" // i)x\" j\n"));
    QCOMPARE(lineOf(text, text.indexOf(QLatin1Char('j'))), 3);
}

QTEST_GUILESS_MAIN(TstTreeRules)
#include "tst_tree_rules.moc"
