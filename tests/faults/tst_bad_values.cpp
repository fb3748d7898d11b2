// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/transaction.h"
#include "tests/api/client/api_shop.h"
#include "tests/faults/support/bad_value_desk.h"
#include "tests/faults/support/fault_options.h"

using namespace danggol;
using namespace danggol::test;
using Fate = SpoiltRequest::Fate;

namespace
{

constexpr int kMostComplaints = 40;

const storage::Statement kNewestNote("SELECT note FROM stock_movement ORDER BY id DESC LIMIT 1");
const storage::Statement kNewestReason("SELECT reason FROM refund ORDER BY id DESC LIMIT 1");

QByteArray routeOf(const OpenApiDocument::Operation &operation)
{
    return QByteArray::fromStdString(operation.method + ' ' + operation.path);
}

/// Whether an answer 400 to a request of the right form is one that the contract speaks of.
bool isRefusedByRule(const QByteArray &route, const RequestField &field, const QByteArrayList &named)
{
    // "if given it must own the order, else 400", whichever of the two is another's
    if (route == "POST /payments/confirm")
        return named == QByteArrayList{"userId"};
    // Some lists go on from two numbers, and one alone is not where their page ended.
    return field.name == "cursor" && named == QByteArrayList{"cursor"};
}

/// Where what the answer is about can be read again.
QByteArray targetOf(const api::JsonInput &answer)
{
    for (const auto &[id, folder] : {std::pair("productId", "/products/"), std::pair("couponId", "/coupons/"),
                                     std::pair("userId", "/users/")}) {
        if (answer.contains(id))
            return folder + QByteArray::number(answer[id].get<qint64>());
    }
    return {};
}

/// Every legal text in one field of a body.
QList<SpoiltRequest> legalTexts(const BadValueDesk &desk, BaseScene &scene, const QByteArray &route,
                                const QByteArray &fieldName)
{
    QList<SpoiltRequest> requests;
    for (const OpenApiDocument::Operation &operation : desk.description().operations()) {
        if (routeOf(operation) != route)
            continue;
        RequestSpoiler spoiler(desk.description(), operation, *scene.requestFor(route));
        for (const RequestField &field : spoiler.fields()) {
            for (const BadValue &value : badValues(scene.other().value)) {
                const std::optional<SpoiltRequest> request =
                    field.name == fieldName ? spoiler.spoilt(field, value) : std::nullopt;
                if (request && request->fate == Fate::Legal && request->sentText)
                    requests.append(*request);
            }
        }
    }
    return requests;
}

} // namespace

/// Every field of every route is given every bad value. What does not fit is refused with its name and
/// changes nothing; what fits is done as it was sent; on both databases alike.
class TstBadValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void everyFieldOfEveryRoute();
    void anothersIdIsRefused();
    void whatIsNotEchoedIsKeptAsSent_data();
    void whatIsNotEchoedIsKeptAsSent();

private:
    /// A field of a route, and a value in it.
    struct Cell
    {
        const QByteArray &route;
        const RequestField &field;
        const BadValue &value;
        const SpoiltRequest &request;
    };

    void spoilRoute(BadValueDesk &desk, const OpenApiDocument::Operation &operation, RequestSpoiler &spoiler,
                    const QList<BadValue> &values);
    void send(BadValueDesk &desk, const Cell &cell);
    [[nodiscard]] QString complaintAbout(BadValueDesk &desk, const Cell &cell,
                                         const BadValueDesk::Answer &answer);
    [[nodiscard]] QString complaintAboutEcho(BadValueDesk &desk, const Cell &cell,
                                             const BadValueDesk::Answer &answer);
    void complain(const QString &what);

    /// By cell: what the first database answered.
    QHash<QByteArray, int> m_statuses;
    QStringList m_complaints;
    int m_routes = 0;
    qsizetype m_fields = 0;
    int m_requests = 0;
    int m_refusals = 0;
    int m_echoes = 0;
};

void TstBadValues::everyFieldOfEveryRoute()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiShop s(backend);
    BaseScene scene(s.shop());
    BadValueDesk desk(s.port(), s.adminToken());
    const QList<BadValue> values = badValues(scene.other().value);
    m_complaints.clear();
    m_routes = m_requests = m_refusals = m_echoes = 0;
    m_fields = 0;
    for (const OpenApiDocument::Operation &operation : desk.description().operations()) {
        const std::optional<BaseRequest> base = scene.requestFor(routeOf(operation));
        QVERIFY2(base, "no base request for " + routeOf(operation));
        RequestSpoiler spoiler(desk.description(), operation, *base);
        ++m_routes;
        m_fields += spoiler.fields().size();
        spoilRoute(desk, operation, spoiler, values);
    }
    qInfo("%d routes, %lld fields, %lld values, %d requests, %d refusals, %d texts found again as sent",
          m_routes, m_fields, values.size(), m_requests, m_refusals, m_echoes);
    // One by one, because QTest cuts long texts off.
    for (const QString &complaint : m_complaints.mid(0, kMostComplaints))
        qInfo("%s", qPrintable(complaint));
    QCOMPARE(m_complaints.size(), 0);
    s->expectBooksBalance();
}

void TstBadValues::spoilRoute(BadValueDesk &desk, const OpenApiDocument::Operation &operation,
                              RequestSpoiler &spoiler, const QList<BadValue> &values)
{
    const QByteArray route = routeOf(operation);
    const QByteArray before = desk.fingerprint();
    // First what must be refused, so that it can be seen that nothing changed.
    for (const bool isLegal : {false, true}) {
        for (const RequestField &field : spoiler.fields()) {
            for (const BadValue &value : values) {
                const std::optional<SpoiltRequest> request = spoiler.spoilt(field, value);
                if (request && (request->fate == Fate::Legal) == isLegal)
                    send(desk, {route, field, value, *request});
            }
        }
        if (!isLegal && desk.fingerprint() != before)
            complain(QString::fromUtf8(route) + QStringLiteral(": what was refused changed something"));
    }
}

void TstBadValues::send(BadValueDesk &desk, const Cell &cell)
{
    const QByteArray method = cell.route.left(cell.route.indexOf(' '));
    const BadValueDesk::Answer answer = desk.send(method, cell.request);
    ++m_requests;
    m_refusals += answer.status >= 400 ? 1 : 0;
    const QByteArray name = cell.route + ", " + cell.field.name + " = " + cell.value.name;
    QString complaint = complaintAbout(desk, cell, answer);
    if (complaint.isEmpty() && m_statuses.value(name, answer.status) != answer.status)
        complaint =
            QStringLiteral("%1 here, %2 on the other database").arg(answer.status).arg(m_statuses[name]);
    m_statuses.insert(name, answer.status);
    if (!complaint.isEmpty())
        complain(QString::fromUtf8(name) + QStringLiteral(": ") + complaint);
}

QString TstBadValues::complaintAbout(BadValueDesk &desk, const Cell &cell, const BadValueDesk::Answer &answer)
{
    if (!answer.fault.isEmpty())
        return answer.fault;
    const QString got =
        QStringLiteral("%1 %2").arg(answer.status).arg(QString::fromUtf8(answer.body.left(300)));
    switch (cell.request.fate) {
    case Fate::Refused:
        return answer.status == 400 && answer.namesOneOf(cell.request.names)
                   ? QString()
                   : QStringLiteral("not refused with its name: ") + got;
    case Fate::Legal:
        break;
    }
    static const QList<int> fine{200, 404, 409, 422};
    const bool isByRule =
        answer.status == 400 && isRefusedByRule(cell.route, cell.field, answer.namedFields());
    if (!fine.contains(answer.status) && !isByRule)
        return QStringLiteral("fits the description, and yet: ") + got;
    return answer.status == 200 ? complaintAboutEcho(desk, cell, answer) : QString();
}

QString TstBadValues::complaintAboutEcho(BadValueDesk &desk, const Cell &cell,
                                         const BadValueDesk::Answer &answer)
{
    const std::string name = cell.field.name.toStdString();
    const api::JsonInput echo = cell.request.sentText ? answer.json() : api::JsonInput();
    if (!echo.is_object() || !echo.contains(name))
        return {};
    // Spaces around a text do not count, and an empty one is none.
    const QString sent = cell.request.sentText->trimmed();
    const api::JsonInput expected = sent.isEmpty() ? api::JsonInput() : api::JsonInput(sent.toStdString());
    const QByteArray stored = desk.read(targetOf(echo));
    ++m_echoes;
    const bool isSame =
        echo[name] == expected && api::JsonInput::parse(stored.toStdString())[name] == expected;
    return isSame
               ? QString()
               : QStringLiteral("“%1” came back as %2").arg(sent, QString::fromStdString(echo[name].dump()));
}

void TstBadValues::complain(const QString &what)
{
    m_complaints.append(what.left(600));
}

void TstBadValues::anothersIdIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiShop s(backend);
    BaseScene scene(s.shop());
    BadValueDesk admin(s.port(), s.adminToken());
    BadValueDesk customer(s.port(), s.customerToken(scene.user()));
    int asked = 0;
    for (const OpenApiDocument::Operation &operation : admin.description().operations()) {
        const api::Json &roles = memberOrEmpty(*operation.node, "x-roles");
        if (std::find(roles.begin(), roles.end(), api::Json("customer")) == roles.end())
            continue;
        RequestSpoiler spoiler(admin.description(), operation, *scene.requestFor(routeOf(operation)));
        const QHash<QByteArray, qint64> others{{"userId", scene.other().value},
                                               {"orderId", scene.paidOrder(scene.other()).value}};
        const QByteArray before = admin.fingerprint();
        for (const RequestField &field : spoiler.fields()) {
            if (!others.contains(field.name))
                continue;
            const QByteArray id = QByteArray::number(others[field.name]);
            const std::optional<SpoiltRequest> request =
                spoiler.spoilt(field, {.name = "another's id", .json = id, .text = id});
            const BadValueDesk::Answer answer =
                customer.send(QByteArray::fromStdString(operation.method), *request);
            ++asked;
            const bool isRefused =
                answer.status == 403 || isRefusedByRule(routeOf(operation), field, answer.namedFields());
            QVERIFY2(isRefused && answer.fault.isEmpty(), routeOf(operation) + ' ' + field.name + ": " +
                                                              QByteArray::number(answer.status) + ' ' +
                                                              answer.body + answer.fault.toUtf8());
        }
        QCOMPARE(admin.fingerprint(), before);
    }
    QVERIFY(asked > 10);
    s->expectBooksBalance();
}

void TstBadValues::whatIsNotEchoedIsKeptAsSent_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("note of a movement")
        << QByteArray("POST /products/{productId}/stock") << QByteArray("note");
    QTest::newRow("reason of a refund")
        << QByteArray("POST /orders/{orderId}/refund") << QByteArray("reason");
}

void TstBadValues::whatIsNotEchoedIsKeptAsSent()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, route);
    QFETCH(QByteArray, field);
    ApiShop s(backend);
    BaseScene scene(s.shop());
    BadValueDesk desk(s.port(), s.adminToken());
    const storage::Statement &statement = field == "note" ? kNewestNote : kNewestReason;
    int kept = 0;
    for (const SpoiltRequest &request : legalTexts(desk, scene, route, field)) {
        QCOMPARE(desk.send("POST", request).status, 200);
        const QString stored = valueOf(s->unit<QString>([&statement](storage::Transaction &transaction) {
            return transaction.one(statement, [](storage::Row &row) { return row.text(); });
        }));
        QCOMPARE(stored, request.sentText->trimmed());
        ++kept;
    }
    QVERIFY(kept >= 10);
    s->expectBooksBalance();
}

DANGGOL_FAULT_TEST_MAIN(TstBadValues)
#include "tst_bad_values.moc"
