// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

using namespace danggol;
using namespace danggol::test;

/// Coupon campaigns over HTTP.
class TstApiCampaigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aCampaignIsMade();
    void aCampaignMayLeaveThingsOut();
    void aCampaignIsHeldToItsShape_data();
    void aCampaignIsHeldToItsShape();
    void openOnesAreListedFirst();
    void itIsPausedAndResumed();
    void itIsEndedForGood();
    void aHigherLimitOpensAnExhaustedOne();
    void theLimitIsNotUnderWhatIsIssued();
    void anEditIsHeldToItsShape();
    void anUnknownCampaignIsNotFound();

private:
    [[nodiscard]] static nlohmann::json made(ApiDesk &desk,
                                             const nlohmann::json &changes = nlohmann::json::object())
    {
        nlohmann::json body{
            {"name", "Autumn"}, {"discountType", "AMOUNT"}, {"discountValue", 500}, {"limit", 2}};
        body.update(changes);
        const HttpAnswer answer = desk.admin().post("/coupons", text(body));
        if (answer.status != 200)
            qFatal("%s", answer.body.constData());
        return answer.json();
    }
    [[nodiscard]] static QByteArray pathOf(const nlohmann::json &coupon)
    {
        return "/coupons/" + digits(coupon["couponId"].get<qint64>());
    }
    [[nodiscard]] static CouponId idOf(const nlohmann::json &coupon)
    {
        return CouponId{coupon["couponId"].get<qint64>()};
    }
    [[nodiscard]] static HttpAnswer edit(ApiDesk &desk, const nlohmann::json &coupon, const QByteArray &body)
    {
        return desk.admin().send("PATCH", pathOf(coupon), body);
    }
};

void TstApiCampaigns::aCampaignIsMade()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const HttpAnswer answer = desk.admin().post(
        "/coupons", R"({"name":" Autumn ","discountType":"PERCENT","discountValue":10,"maxDiscount":2000,)"
                    R"("minOrderTotal":5000,"limit":100,"startsAt":"2026-11-22T05:00:00Z",)"
                    R"("endsAt":"2026-11-30T15:00:00.000Z","validDays":7})");
    QCOMPARE(answer.status, 200);
    const QByteArray coupon = digits(idOf(answer.json()));
    QCOMPARE(answer.body, R"({"couponId":)" + coupon +
                              R"(,"name":"Autumn","discountType":"PERCENT","discountValue":10,)"
                              R"("maxDiscount":2000,"minOrderTotal":5000,"limit":100,"issued":0,)"
                              R"("status":"ACTIVE","startsAt":"2026-11-22T05:00:00.000Z",)"
                              R"("endsAt":"2026-11-30T15:00:00.000Z","validDays":7,"version":1})");
    QCOMPARE(desk.read("/coupons/" + coupon), answer.json());
    QCOMPARE(desk.read("/coupons")["items"], nlohmann::json::array({answer.json()}));
    desk.shop().expectBooksBalance();
}

void TstApiCampaigns::aCampaignMayLeaveThingsOut()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json coupon = made(desk);
    QCOMPARE(coupon["startsAt"], "2026-11-22T05:00:00.000Z");
    for (const char *member : {"maxDiscount", "endsAt", "validDays"})
        QVERIFY2(coupon[member].is_null(), member);
    QCOMPARE(coupon["minOrderTotal"], 0);
    QCOMPARE(made(desk, {{"startsAt", "2026-12-01T00:00:00Z"}})["status"], "SCHEDULED");
    QCOMPARE(made(desk, {{"startsAt", "2026-10-01T00:00:00Z"}, {"endsAt", "2026-11-01T00:00:00Z"}})["status"],
             "ENDED");
}

void TstApiCampaigns::aCampaignIsHeldToItsShape_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *more, const char *faults) {
        QTest::newRow(more) << QByteArray(more) << QByteArray(faults);
    };
    row(R"({"name":" "})", "name:REQUIRED");
    row(R"({"discountType":"GIFT"})", "discountType:UNKNOWN");
    row(R"({"discountValue":0})", "discountValue:OUT_OF_RANGE");
    row(R"({"discountType":"PERCENT","discountValue":101})", "discountValue:OUT_OF_RANGE");
    row(R"({"maxDiscount":100})", "maxDiscount:NOT_ALLOWED");
    row(R"({"limit":0,"minOrderTotal":-1})", "limit:OUT_OF_RANGE minOrderTotal:OUT_OF_RANGE");
    row(R"({"validDays":3651})", "validDays:OUT_OF_RANGE");
    row(R"({"startsAt":"tomorrow"})", "startsAt:MALFORMED");
    row(R"({"endsAt":"2026-11-22T05:00:00Z"})", "endsAt:OUT_OF_RANGE");
    row(R"({"limit":"many","status":"PAUSED"})", "limit:WRONG_TYPE status:UNKNOWN");
}

void TstApiCampaigns::aCampaignIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, faults);
    ApiDesk desk(backend);
    nlohmann::json body{{"name", "Autumn"}, {"discountType", "AMOUNT"}, {"discountValue", 500}, {"limit", 2}};
    body.update(nlohmann::json::parse(more.toStdString()));
    const HttpAnswer answer = desk.admin().post("/coupons", text(body));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.faults(), faults);
    QCOMPARE(desk.admin().post("/coupons", "{}").faults(),
             "discountType:REQUIRED discountValue:REQUIRED limit:REQUIRED name:REQUIRED");
    QCOMPARE(desk.read("/coupons")["items"].size(), std::size_t(0));
}

void TstApiCampaigns::openOnesAreListedFirst()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json open = made(desk, {{"name", "open"}});
    const nlohmann::json paused = made(desk, {{"name", "paused"}});
    const nlohmann::json ended = made(desk, {{"name", "ended"}});
    const nlohmann::json alsoOpen = made(desk, {{"name", "also open"}});
    (void)made(desk, {{"name", "scheduled"}, {"startsAt", "2026-12-01T00:00:00Z"}});
    QCOMPARE(edit(desk, paused, R"({"action":"PAUSE"})").status, 200);
    QCOMPARE(edit(desk, ended, R"({"action":"END"})").status, 200);
    const nlohmann::json list = desk.read("/coupons");
    QVERIFY(list["nextCursor"].is_null());
    QCOMPARE(column(list["items"], "name"),
             nlohmann::json({"also open", "open", "scheduled", "ended", "paused"}));
    QCOMPARE(column(list["items"], "status"),
             nlohmann::json({"ACTIVE", "ACTIVE", "SCHEDULED", "ENDED", "PAUSED"}));
    QCOMPARE(desk.staff().get("/coupons?status=ACTIVE").faults(), "status:UNKNOWN");
}

void TstApiCampaigns::itIsPausedAndResumed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json coupon = made(desk);
    const HttpAnswer paused = edit(desk, coupon, R"({"action":"PAUSE"})");
    QCOMPARE(paused.status, 200);
    QCOMPARE(paused.json()["status"], "PAUSED");
    QCOMPARE(desk.read(pathOf(coupon)), paused.json());
    const HttpAnswer again = edit(desk, coupon, R"({"action":"PAUSE"})");
    QCOMPARE(again.status, 409);
    QCOMPARE(again.code(), "EDIT_CONFLICT");
    QCOMPARE(again.json()["couponStatus"], "PAUSED");
    QCOMPARE(edit(desk, coupon, R"({"action":"RESUME"})").json()["status"], "ACTIVE");
    QCOMPARE(edit(desk, coupon, R"({"action":"RESUME"})").code(), "EDIT_CONFLICT");
    desk.shop().expectBooksBalance();
}

void TstApiCampaigns::itIsEndedForGood()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const nlohmann::json coupon = made(desk);
    QCOMPARE(edit(desk, coupon, R"({"action":"END"})").json()["status"], "ENDED");
    for (const char *body : {R"({"action":"RESUME"})", R"({"action":"END"})", R"({"limit":9})"}) {
        const HttpAnswer refused = edit(desk, coupon, body);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.code(), "EDIT_CONFLICT");
        QCOMPARE(refused.json()["couponStatus"], "ENDED");
    }
    QCOMPARE(desk.issue(bora, idOf(coupon)).json()["why"], "ENDED");
    QCOMPARE(desk.read(pathOf(coupon))["limit"], 2);
    desk.shop().expectBooksBalance();
}

void TstApiCampaigns::aHigherLimitOpensAnExhaustedOne()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json coupon = made(desk, {{"limit", 1}});
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"));
    QCOMPARE(desk.issue(bora, idOf(coupon)).status, 200);
    QCOMPARE(desk.issue(chan, idOf(coupon)).code(), "COUPON_EXHAUSTED");
    const HttpAnswer raised = edit(desk, coupon, R"({"limit":2})");
    QCOMPARE(raised.status, 200);
    QCOMPARE(raised.json()["status"], "ACTIVE");
    QCOMPARE(raised.json()["limit"], 2);
    QCOMPARE(raised.json()["issued"], 1);
    QCOMPARE(desk.issue(chan, idOf(coupon)).status, 200);
    QCOMPARE(desk.read(pathOf(coupon))["status"], "EXHAUSTED");
    QCOMPARE(edit(desk, coupon, R"({"action":"PAUSE"})").json()["couponStatus"], "EXHAUSTED");
    desk.shop().expectBooksBalance();
}

void TstApiCampaigns::theLimitIsNotUnderWhatIsIssued()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json coupon = made(desk, {{"limit", 5}});
    for (const char *name : {"Bora", "Chan"})
        QCOMPARE(desk.issue(desk.shop().customer(QString::fromLatin1(name)), idOf(coupon)).status, 200);
    const HttpAnswer refused = edit(desk, coupon, R"({"limit":1})");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.faults(), "limit:OUT_OF_RANGE");
    QCOMPARE(desk.read(pathOf(coupon))["limit"], 5);
    // Down to what is issued it can go, and then there are none left.
    QCOMPARE(edit(desk, coupon, R"({"limit":2})").json()["status"], "EXHAUSTED");
    desk.shop().expectBooksBalance();
}

void TstApiCampaigns::anEditIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const nlohmann::json coupon = made(desk);
    const auto faults = [&](const QByteArray &body) {
        const HttpAnswer answer = edit(desk, coupon, body);
        return answer.status == 400 ? answer.faults() : answer.body;
    };
    QCOMPARE(faults("{}"), "action:REQUIRED");
    QCOMPARE(faults(R"({"action":"pause"})"), "action:UNKNOWN");
    QCOMPARE(faults(R"({"limit":0})"), "limit:OUT_OF_RANGE");
    QCOMPARE(faults(R"({"limit":2.5,"name":"Spring"})"), "limit:NOT_AN_INTEGER name:UNKNOWN");
    QCOMPARE(desk.read(pathOf(coupon)), coupon);
}

void TstApiCampaigns::anUnknownCampaignIsNotFound()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const HttpAnswer read = desk.staff().get("/coupons/404");
    QCOMPARE(read.status, 404);
    QCOMPARE(read.code(), "COUPON_NOT_FOUND");
    const HttpAnswer edited = desk.admin().send("PATCH", "/coupons/404", R"({"limit":5})");
    QCOMPARE(edited.status, 404);
    QCOMPARE(edited.code(), "COUPON_NOT_FOUND");
    QCOMPARE(desk.staff().get("/coupons/0").faults(), "couponId:OUT_OF_RANGE");
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiCampaigns)
#include "tst_api_campaigns.moc"
