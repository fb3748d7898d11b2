// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/core/router.h"
#include "tests/support/fatal_warnings.h"

#include <QtTest>

using namespace danggol::api;

/// Which route a request's method and path mean.
class TstRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void namesTheParameters();
    void saysWhatAPathTakes_data();
    void saysWhatAPathTakes();

private:
    Router m_router;
};

void TstRouter::initTestCase()
{
    const std::pair<const char *, const char *> routes[] = {{"GET", "/products/{productId}"},
                                                            {"PATCH", "/products/{productId}"},
                                                            {"GET", "/products/best-sellers"},
                                                            {"GET", "/products"},
                                                            {"POST", "/products"},
                                                            {"POST", "/orders/{orderId}/confirm"}};
    for (const auto &[method, pattern] : routes) {
        Route route;
        route.method = method;
        route.pattern = pattern;
        route.handle = [](const CallPtr &) {};
        m_router.add(route);
    }
}

void TstRouter::finds_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("pattern");
    const auto row = [](const char *method, const char *path, const char *pattern) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << QByteArray(pattern);
    };
    row("GET", "/products/7", "/products/{productId}");
    row("HEAD", "/products/7", "/products/{productId}");
    row("PATCH", "/products/7", "/products/{productId}");
    row("GET", "/products/best-sellers", "/products/best-sellers");
    row("GET", "/products", "/products");
    row("POST", "/orders/7/confirm", "/orders/{orderId}/confirm");
    row("GET", "/products/", "/products/{productId}"); // an empty number, which its handler refuses
    row("GET", "/products//", "");
    row("GET", "/products/7/", "");
    row("GET", "/", "");
    row("GET", "", "");
    row("GET", "products", "");
    row("GET", "/Products", "");
    row("PATCH", "/products/best-sellers", "");
    row("DELETE", "/products/7", "");
    row("get", "/products", "");
}

void TstRouter::finds()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, pattern);
    const Router::Match match = m_router.find(method.toStdString(), path.toStdString());
    QCOMPARE(match.route ? QByteArray::fromStdString(match.route->pattern) : QByteArray(), pattern);
}

void TstRouter::namesTheParameters()
{
    const Router::Match match = m_router.find("POST", "/orders/%37/confirm");
    QVERIFY(match.route);
    QVERIFY((match.parameters == PathParameters{{"orderId", "%37"}}));
}

void TstRouter::saysWhatAPathTakes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("two methods") << QByteArray("/products") << QByteArray("GET, HEAD, POST");
    QTest::newRow("with a parameter") << QByteArray("/products/7") << QByteArray("GET, HEAD, PATCH");
    QTest::newRow("a word instead of a parameter")
        << QByteArray("/products/best-sellers") << QByteArray("GET, HEAD");
    QTest::newRow("no such path") << QByteArray("/nothing") << QByteArray();
}

void TstRouter::saysWhatAPathTakes()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allowed);
    QCOMPARE(QByteArray::fromStdString(m_router.find("DELETE", path.toStdString()).allowedMethods), allowed);
}

DANGGOL_TEST_MAIN(QCoreApplication, TstRouter)
#include "tst_router.moc"
