// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/error.h"
#include "tests/api/support/openapi_rules.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <cstdio>

using namespace danggol;
using namespace danggol::test;
using danggol::api::Json;

using Rule = QStringList (*)(const OpenApiDocument &);
Q_DECLARE_METATYPE(Rule)

/// The description of the API is sound, and what would make it unsound is found.
class TstOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theDescriptionIsSound();
    void itsCodesAreOurs();
    void whatIsUnsoundIsFound_data();
    void whatIsUnsoundIsFound();
    void whatIsNoJsonIsFound();

private:
    QByteArray m_text;
};

void TstOpenApi::initTestCase()
{
    QFile file(QStringLiteral(":/openapi/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = file.readAll();
}

void TstOpenApi::theDescriptionIsSound()
{
    const OpenApiDocument document(m_text);
    QCOMPARE(textOf(document.root(), "openapi"), QStringLiteral("3.1.0"));
    QCOMPARE(textOf(memberOrEmpty(document.root(), "info"), "version"), QStringLiteral(DANGGOL_VERSION));
    QVERIFY(document.operations().size() > 30);

    const QStringList faults = openApiFaults(document);
    for (const QString &fault : faults) // by themselves: a test's failure message is cut off when long
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), "the description has faults; each is listed above");
}

// A code is one of the services', or says what is wrong with the HTTP itself.
void TstOpenApi::itsCodesAreOurs()
{
    QSet<QString> known = {
        QStringLiteral("MALFORMED_REQUEST"),    QStringLiteral("ROUTE_NOT_FOUND"),
        QStringLiteral("METHOD_NOT_ALLOWED"),   QStringLiteral("CONTENT_TOO_LARGE"),
        QStringLiteral("EXPECTATION_FAILED"),   QStringLiteral("UNSUPPORTED_MEDIA_TYPE"),
        QStringLiteral("MISDIRECTED_REQUEST"),  QStringLiteral("TOO_MANY_REQUESTS"),
        QStringLiteral("HEADERS_TOO_LARGE"),    QStringLiteral("VERSION_NOT_SUPPORTED"),
        QStringLiteral("TOO_MANY_CONNECTIONS"),
    };
    for (qint32 code = 0; code <= static_cast<qint32>(ErrorCode::Internal); ++code)
        known.insert(errorCodeName(static_cast<ErrorCode>(code)));
    const OpenApiDocument document(m_text);
    for (const auto &[code, meaning] : memberOrEmpty(document.root(), "x-problem-codes").items())
        QVERIFY2(known.contains(QString::fromStdString(code)), code.c_str());
}

void TstOpenApi::whatIsUnsoundIsFound_data()
{
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QString>("fault");

    Rule rule = referenceFaults;
    const auto row = [&rule](const char *name, const char *patch, const char *fault) {
        QTest::newRow(name) << rule << QByteArray(patch) << QString::fromUtf8(fault);
    };
    row("a reference that leads nowhere", R"({"op":"remove","path":"/components/schemas/Charge"})",
        "#/components/schemas/Charge leads nowhere");
    row("a component for nobody",
        R"({"op":"add","path":"/components/schemas/Spare","value":{"type":"string"}})",
        "/components/schemas/Spare: nothing refers to it");

    rule = operationFaults;
    row("an operationId twice",
        R"({"op":"replace","path":"/paths/~1users/get/operationId","value":"getUser"})",
        "GET /users/{userId}: has the operationId of another");
    row("no operationId", R"({"op":"remove","path":"/paths/~1users/get/operationId"})",
        "GET /users: has no operationId");
    row("no summary", R"({"op":"remove","path":"/paths/~1users/get/summary"})", "GET /users: has no summary");
    row("a tag that is not there", R"({"op":"replace","path":"/paths/~1users/get/tags","value":["People"]})",
        "GET /users: is not under one known tag");
    row("no roles", R"({"op":"replace","path":"/paths/~1users/get/x-roles","value":[]})",
        "GET /users: has no x-roles");
    row("a role that is not there",
        R"({"op":"replace","path":"/paths/~1users/get/x-roles","value":["boss"]})",
        "GET /users: has an unknown role");
    row("open by its roles alone", R"({"op":"remove","path":"/paths/~1health/get/security"})",
        "GET /health: is open to anyone in one of x-roles and security only");
    row("a success that is not listed", R"({"op":"remove","path":"/paths/~1points/get/responses/200"})",
        "GET /points: does not list 200");
    row("a refusal that is not listed", R"({"op":"remove","path":"/paths/~1points/post/responses/415"})",
        "POST /points: does not list 415");
    row("a path without its parameter",
        R"({"op":"remove","path":"/paths/~1users~1{userId}/get/parameters/0"})",
        "GET /users/{userId}: has other parameters than its path");
    row("a write without a key", R"({"op":"remove","path":"/paths/~1points/post/parameters/0"})",
        "POST /points: takes no Idempotency-Key, or needs none");

    rule = schemaFaults;
    row("a keyword that is not checked",
        R"({"op":"add","path":"/components/schemas/User/unevaluatedProperties","value":false})",
        "/components/schemas/User: keyword unevaluatedProperties is not checked");
    row("an object that may be open",
        R"({"op":"remove","path":"/components/schemas/User/additionalProperties"})",
        "/components/schemas/User: does not say whether it is closed");
    row("an open object in a request",
        R"({"op":"replace","path":"/components/schemas/Charge/additionalProperties","value":true})",
        "/components/schemas/Charge: is sent to us and takes any member");
    row("a property without a type",
        R"({"op":"remove","path":"/components/schemas/User/properties/name/type"})",
        "/components/schemas/User: name has no type");
    row("a property without a description",
        R"({"op":"remove","path":"/components/schemas/User/properties/name/description"})",
        "/components/schemas/User: name is not described");
    row("a requirement of nothing",
        R"({"op":"add","path":"/components/schemas/User/required/-","value":"nick"})",
        "/components/schemas/User: requires nick, which it has not");
    row("an integer without an end", R"({"op":"remove","path":"/components/schemas/Won/maximum"})",
        "/components/schemas/Won: is an integer without bounds");
    row("a number that is no integer",
        R"({"op":"replace","path":"/components/schemas/Won/type","value":"number"})",
        "/components/schemas/Won: is no integer");
    row("a list of anything", R"({"op":"remove","path":"/components/schemas/Order/properties/items/items"})",
        "/components/schemas/Order/properties/items: does not say of what it is a list");
    row("a list without an end in a request",
        R"({"op":"remove","path":"/components/schemas/NewOrder/properties/items/maxItems"})",
        "/components/schemas/NewOrder/properties/items: is sent to us and has no end");
    row("a text without an end in a request",
        R"({"op":"remove","path":"/components/schemas/StockChange/properties/note/maxLength"})",
        "/components/schemas/StockChange/properties/note: is sent to us and has no length");
    row("a schema that makes no sense", R"({"op":"replace","path":"/components/schemas/Won/type","value":7})",
        "/components/schemas/Won: ");
    row("a pattern that makes no sense",
        R"({"op":"replace","path":"/components/schemas/Time/pattern","value":"("})",
        "/components/schemas/Time: its pattern makes no sense");
    row("an example of another shape",
        R"({"op":"replace","path":"/paths/~1points/post/requestBody/content/application~1json/example","value":{"userId":1}})",
        "/paths//points/post/requestBody/content/application/json: the example does not fit: ");
    row("an example outside its bounds",
        R"({"op":"replace","path":"/components/schemas/Day/examples","value":["2026-13-01"]})",
        "/components/schemas/Day: the example does not fit: ");
    row("a default outside its bounds",
        R"({"op":"replace","path":"/components/parameters/Limit/schema/default","value":0})",
        "/components/parameters/Limit/schema: the example does not fit: ");

    rule = codeFaults;
    row("a code that is not explained", R"({"op":"remove","path":"/x-problem-codes/BALANCE_LIMIT"})",
        "POST /points → 422: BALANCE_LIMIT is not in x-problem-codes");
    row("a code of another status",
        R"({"op":"replace","path":"/x-problem-codes/BALANCE_LIMIT/status","value":409})",
        "POST /points → 422: BALANCE_LIMIT is of another status");
    row("a code that nothing answers",
        R"({"op":"add","path":"/x-problem-codes/LEASE_HELD","value":{"status":409,"meaning":"Held."}})",
        "LEASE_HELD: nothing answers it");
    row("a refusal that is no problem", R"({"op":"remove","path":"/components/responses/Forbidden/content"})",
        "GET /points → 403: is no problem");
    row("a problem without codes",
        R"({"op":"remove","path":"/components/responses/Forbidden/content/application~1problem+json/schema/properties"})",
        "GET /points → 403: does not name its codes");
}

void TstOpenApi::whatIsUnsoundIsFound()
{
    QFETCH(Rule, rule);
    QFETCH(QByteArray, patch);
    QFETCH(QString, fault);
    const Json sound = Json::parse(m_text.begin(), m_text.end());
    const Json unsound = sound.patch(Json::array({Json::parse(patch.begin(), patch.end())}));
    const QStringList faults = rule(OpenApiDocument(QByteArray::fromStdString(unsound.dump())));
    QVERIFY2(!faults.filter(fault).isEmpty(), qPrintable(faults.join(u'\n')));
}

void TstOpenApi::whatIsNoJsonIsFound()
{
    QCOMPARE(openApiFaults(OpenApiDocument("{")), QStringList(QStringLiteral("is not a JSON object")));
}

QTEST_GUILESS_MAIN(TstOpenApi)
#include "tst_openapi.moc"
