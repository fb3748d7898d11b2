// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/docs/api_docs.h"
#include "tests/api/docs/json_text.h"
#include "tests/api/docs/operation_docs.h"
#include "tests/api/docs/schema_words.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace danggol::test;
using danggol::api::Json;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(QStringLiteral(DANGGOL_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// docs/api.md says what the description says.
class TstApiDocs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void thePageIsUpToDate();
    void everyRouteIsOnThePage();
    void everyLinkLeadsToAHeading();
    void typesAreWorded_data();
    void typesAreWorded();
    void shortJsonStaysOnOneLine();

private:
    QByteArray m_description;
    QString m_page;
};

void TstApiDocs::initTestCase()
{
    m_description = contentOf(QStringLiteral("resources/openapi/openapi.json"));
    m_page = QString::fromUtf8(contentOf(QStringLiteral("docs/api.md")));
}

void TstApiDocs::thePageIsUpToDate()
{
    const QStringList made = QString::fromUtf8(apiDocs(OpenApiDocument(m_description))).split(u'\n');
    const QStringList kept = m_page.split(u'\n');
    qsizetype line = 0;
    while (line < qMin(made.size(), kept.size()) && made[line] == kept[line])
        ++line;
    QVERIFY2(made == kept, qPrintable(QStringLiteral("docs/api.md is out of date from line %1; run "
                                                     "build/dev/tests/api_docs > docs/api.md")
                                          .arg(line + 1)));
}

void TstApiDocs::everyRouteIsOnThePage()
{
    const OpenApiDocument document(m_description);
    for (const OpenApiDocument::Operation &operation : document.operations()) {
        const QByteArray route = routeOf(operation).toUtf8();
        QVERIFY2(!textOf(*operation.node, "operationId").isEmpty(), route.constData());
        QVERIFY2(!textOf(*operation.node, "summary").isEmpty(), route.constData());
        QVERIFY2(!memberOrEmpty(*operation.node, "responses").empty(), route.constData());
        QVERIFY2(!memberOrEmpty(*operation.node, "x-roles").empty(), route.constData());
        QVERIFY2(m_page.contains(QStringLiteral("\n### `%1`\n").arg(routeOf(operation))), route.constData());
    }
}

void TstApiDocs::everyLinkLeadsToAHeading()
{
    QStringList anchors;
    for (const QString &line : m_page.split(u'\n')) {
        if (line.startsWith(u'#'))
            anchors.append(anchorOf(line.section(u' ', 1)));
    }
    QCOMPARE(QSet<QString>(anchors.begin(), anchors.end()).size(), anchors.size());
    static const QRegularExpression link(QStringLiteral("\\]\\(#([^)]*)\\)"));
    int links = 0;
    for (auto matches = link.globalMatch(m_page); matches.hasNext(); ++links) {
        const QString anchor = matches.next().captured(1);
        QVERIFY2(anchors.contains(anchor), qPrintable(anchor));
    }
    QVERIFY(links > 60);
}

void TstApiDocs::typesAreWorded_data()
{
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *schema, const char *words) {
        QTest::newRow(words) << QByteArray(schema) << QString::fromUtf8(words);
    };
    row(R"({"$ref":"#/components/schemas/Id"})", "id");
    row(R"({"$ref":"#/components/schemas/NullableId"})", "id or null");
    row(R"({"$ref":"#/components/schemas/Won"})", "won");
    row(R"({"$ref":"#/components/schemas/NullableTime"})", "time or null");
    row(R"({"$ref":"#/components/schemas/Day"})", "day");
    row(R"({"$ref":"#/components/schemas/OrderLine"})", "[OrderLine](#orderline)");
    row(R"({"type":"integer","minimum":1,"maximum":10000000})", "integer, 1 to 10,000,000");
    row(R"({"type":"integer","minimum":1,"maximum":9223372036854775807})", "integer, 1 or more");
    row(R"({"type":["string","null"],"minLength":4,"maxLength":32})", "text, 4 to 32 characters or null");
    row(R"({"type":"string","maxLength":200})", "text, at most 200 characters");
    row(R"({"type":"string","enum":["A","B","C"]})", "`A`, `B` or `C`");
    row(R"({"type":"string","const":"DONE"})", "`DONE`");
    row(R"({"type":"boolean"})", "true or false");
    row(R"({"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/components/schemas/Day"}})",
        "list of day, 1 to 100");
}

void TstApiDocs::typesAreWorded()
{
    QFETCH(QByteArray, schema);
    QFETCH(QString, words);
    const Json parsed = Json::parse(schema.begin(), schema.end());
    QCOMPARE(typeInWords(OpenApiDocument(m_description), parsed), words);
}

void TstApiDocs::shortJsonStaysOnOneLine()
{
    const Json row{{"name", "Salt bread, 2 pcs, from the oven in the morning"}, {"price", 4600}};
    QCOMPARE(
        jsonText(row),
        QStringLiteral(R"({ "name": "Salt bread, 2 pcs, from the oven in the morning", "price": 4600 })"));
    const QString line = QStringLiteral("    ") + jsonText(row);
    QCOMPARE(jsonText(Json{{"items", Json::array({row, row})}, {"nextCursor", nullptr}}),
             QStringLiteral("{\n  \"items\": [\n%1,\n%1\n  ],\n  \"nextCursor\": null\n}").arg(line));
}

QTEST_GUILESS_MAIN(TstApiDocs)
#include "tst_api_docs.moc"
