// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/json/json_text.h"
#include "app/api/json/problem.h"
#include "app/api/json/strict_json.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

namespace
{

using namespace danggol;
using namespace danggol::api;

constexpr int kCodes = static_cast<int>(ErrorCode::Internal) + 1;
constexpr int kHttpProblems = static_cast<int>(HttpProblem::VersionNotSupported) + 1;

Error errorOf(ErrorCode code)
{
    return {code, QStringLiteral("What happened."), {}, {}};
}

JsonInput bodyOf(const Response &response)
{
    return *parseJson(response.body);
}

QString headerOf(const Response &response, const char *name)
{
    for (const Header &header : response.headers) {
        if (header.name == name)
            return fromUtf8(header.value);
    }
    return {};
}

class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsPlace();
    void theTableIsTheContracts_data();
    void theTableIsTheContracts();
    void httpHasProblemsOfItsOwn();
    void problemsAreWrittenInOrder();
    void figuresBecomeMembers();
    void figuresNeverHideTheStandardMembers();
    void membersComeBeforeFigures();
    void retriesAreAskedForWhereTheyHelp();
    void nothingInsideIsTold_data();
    void nothingInsideIsTold();
};

void ProblemTest::everyCodeHasItsPlace()
{
    const QRegularExpression type(QStringLiteral("^urn:danggol:problem:[a-z]+(-[a-z]+)*$"));
    QSet<QString> types;
    QSet<QString> titles;
    for (int i = 0; i < kCodes; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const Response response = problem(errorOf(code));
        const JsonInput body = bodyOf(response);
        const QString name = errorCodeName(code);
        QVERIFY2(response.status >= 400 && response.status < 600, qPrintable(name));
        QCOMPARE(response.status, statusOf(code));
        QCOMPARE(body["status"].get<int>(), response.status);
        QCOMPARE(fromUtf8(body["code"].get<std::string>()), name);
        QCOMPARE(fromUtf8(body["title"].get<std::string>()), titleOf(code));
        QVERIFY2(!titleOf(code).isEmpty(), qPrintable(name));
        QVERIFY2(type.match(fromUtf8(body["type"].get<std::string>())).hasMatch(), qPrintable(name));
        QVERIFY(!body["detail"].get<std::string>().empty());
        QCOMPARE(body.size(), std::size_t(5));
        QCOMPARE(headerOf(response, "Content-Type"), QStringLiteral("application/problem+json"));
        types.insert(fromUtf8(body["type"].get<std::string>()));
        titles.insert(titleOf(code));
    }
    QCOMPARE(types.size(), kCodes);
    QCOMPARE(titles.size(), kCodes);
}

void ProblemTest::theTableIsTheContracts_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("status");
    const auto rows = [](int status, std::initializer_list<ErrorCode> codes) {
        for (const ErrorCode code : codes)
            QTest::newRow(qPrintable(errorCodeName(code))) << code << status;
    };
    rows(400, {ErrorCode::InvalidInput});
    rows(401, {ErrorCode::Unauthenticated});
    rows(403, {ErrorCode::Forbidden});
    rows(404, {ErrorCode::UserNotFound, ErrorCode::ProductNotFound, ErrorCode::OrderNotFound,
               ErrorCode::PaymentNotFound, ErrorCode::CouponNotFound, ErrorCode::IssuedCouponNotFound});
    rows(409, {ErrorCode::CouponAlreadyIssued, ErrorCode::OrderStateConflict, ErrorCode::EditConflict,
               ErrorCode::OperationInProgress});
    rows(422, {ErrorCode::BalanceLimit, ErrorCode::InsufficientPoints, ErrorCode::OutOfStock,
               ErrorCode::ProductNotOnSale, ErrorCode::CouponNotUsable, ErrorCode::CouponExhausted,
               ErrorCode::CouponNotOpen, ErrorCode::RefundTooLarge, ErrorCode::IdempotencyKeyReused});
    rows(503, {ErrorCode::Busy, ErrorCode::Unavailable, ErrorCode::ReadOnly, ErrorCode::DiskFull});
    rows(500, {ErrorCode::NotADatabase, ErrorCode::SchemaTooNew, ErrorCode::Internal});
}

void ProblemTest::theTableIsTheContracts()
{
    QFETCH(ErrorCode, code);
    QFETCH(int, status);
    QCOMPARE(statusOf(code), status);
}

void ProblemTest::httpHasProblemsOfItsOwn()
{
    QSet<QString> codes;
    for (int i = 0; i < kHttpProblems; ++i) {
        const auto which = static_cast<HttpProblem>(i);
        const Response response = problem(which, QStringLiteral("Why."));
        const JsonInput body = bodyOf(response);
        QVERIFY(response.status >= 400 && response.status < 600);
        QCOMPARE(body["status"].get<int>(), response.status);
        QCOMPARE(body["detail"].get<std::string>(), std::string("Why."));
        QCOMPARE(fromUtf8(body["code"].get<std::string>()), problemCode(which));
        QVERIFY(!body["title"].get<std::string>().empty());
        codes.insert(problemCode(which));
    }
    for (int i = 0; i < kCodes; ++i)
        QVERIFY(!codes.contains(errorCodeName(static_cast<ErrorCode>(i))));
    QCOMPARE(codes.size(), kHttpProblems);
    const Response lost = problem(HttpProblem::RouteNotFound, QStringLiteral("There is no /x."),
                                  {{QStringLiteral("path"), QStringLiteral("UNKNOWN"), QStringLiteral("?")}});
    QCOMPARE(lost.body,
             std::string(R"({"type":"urn:danggol:problem:route-not-found","title":"No such route",)"
                         R"("status":404,"code":"ROUTE_NOT_FOUND","detail":"There is no /x.",)"
                         R"("errors":[{"field":"path","code":"UNKNOWN","detail":"?"}]})"));
}

void ProblemTest::problemsAreWrittenInOrder()
{
    const Error error = Error{ErrorCode::InvalidInput, QStringLiteral("Nothing was done."), {}, {}}.withField(
        QStringLiteral("items[2].quantity"), QStringLiteral("OUT_OF_RANGE"),
        QStringLiteral("This must be 1 to 999."));
    QCOMPARE(problem(error).body,
             std::string(R"({"type":"urn:danggol:problem:invalid-input","title":"Invalid request",)"
                         R"("status":400,"code":"INVALID_INPUT","detail":"Nothing was done.",)"
                         R"("errors":[{"field":"items[2].quantity","code":"OUT_OF_RANGE",)"
                         R"("detail":"This must be 1 to 999."}]})"));
}

void ProblemTest::figuresBecomeMembers()
{
    const Error error = errorOf(ErrorCode::OutOfStock)
                            .withDetail(QStringLiteral("asked"), qint64(5'000'000'000))
                            .withDetail(QStringLiteral("few"), 3)
                            .withDetail(QStringLiteral("name"), QStringLiteral("소금빵"))
                            .withDetail(QStringLiteral("archived"), true)
                            .withDetail(QStringLiteral("startsAt"),
                                        Timestamp{1'795'323'972'345}.toUtc().toOffsetFromUtc(9 * 3600));
    const JsonInput body = bodyOf(problem(error));
    QCOMPARE(body["asked"].dump(), std::string("5000000000"));
    QCOMPARE(body["few"].dump(), std::string("3"));
    QCOMPARE(body["name"].get<std::string>(), std::string("소금빵"));
    QCOMPARE(body["archived"].dump(), std::string("true"));
    QCOMPARE(body["startsAt"].get<std::string>(), std::string("2026-11-22T05:06:12.345Z"));
}

void ProblemTest::figuresNeverHideTheStandardMembers()
{
    Error error = errorOf(ErrorCode::EditConflict);
    const QStringList names = {QStringLiteral("type"),    QStringLiteral("title"),  QStringLiteral("status"),
                               QStringLiteral("code"),    QStringLiteral("detail"), QStringLiteral("errors"),
                               QStringLiteral("instance")};
    for (const QString &name : names)
        error.details.insert(name, QStringLiteral("hidden"));
    QCOMPARE(problem(error).body, problem(errorOf(ErrorCode::EditConflict)).body);
}

void ProblemTest::membersComeBeforeFigures()
{
    const Error error = errorOf(ErrorCode::InsufficientPoints)
                            .withDetail(QStringLiteral("balance"), 1)
                            .withDetail(QStringLiteral("aside"), 2);
    const std::string body = problem(error, {{"paymentId", 9}, {"status", 200}, {"balance", 9'400}}).body;
    QVERIFY2(QByteArray::fromStdString(body).endsWith(R"("paymentId":9,"balance":9400,"aside":2})"),
             body.c_str());
    QVERIFY(QByteArray::fromStdString(body).contains(R"("status":422)"));
}

void ProblemTest::retriesAreAskedForWhereTheyHelp()
{
    for (int i = 0; i < kCodes; ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const bool helps = code == ErrorCode::Busy || code == ErrorCode::Unavailable;
        QCOMPARE(headerOf(problem(errorOf(code)), "Retry-After"), helps ? QStringLiteral("1") : QString());
    }
}

void ProblemTest::nothingInsideIsTold_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const ErrorCode code :
         {ErrorCode::Internal, ErrorCode::NotADatabase, ErrorCode::SchemaTooNew, ErrorCode::ReadOnly})
        QTest::newRow(qPrintable(errorCodeName(code))) << code;
}

void ProblemTest::nothingInsideIsTold()
{
    QFETCH(ErrorCode, code);
    const Error error =
        Error{code, QStringLiteral("/srv/shop.danggol: SELECT secret FROM account"), {}, {}}
            .withDetail(QStringLiteral("file"), QStringLiteral("secret"))
            .withField(QStringLiteral("secret"), QStringLiteral("X"), QStringLiteral("secret"));
    const QByteArray body = QByteArray::fromStdString(problem(error, {{"sql", "secret"}}).body);
    QVERIFY2(!body.contains("secret") && !body.contains("/srv") && !body.contains("SELECT"),
             body.constData());
    QVERIFY(bodyOf(problem(error))["detail"].get<std::string>().size() > 20);
}

} // namespace

QTEST_GUILESS_MAIN(ProblemTest)
#include "tst_problem.moc"
