// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/contract/api_desk.h"

using namespace danggol;
using namespace danggol::test;

/// Giving out coupons over HTTP, first come, first served.
class TstApiCoupons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void aCouponIsIssued();
    void itLastsUntilItsDaysOrTheEnd();
    void anUnknownCouponOrUser();
    void itIsOneEach();
    void theLimitIsExact();
    void theLimitIsExactHoweverManyAskAtOnce();
    void itIsNotOpenBeforeItsStart();
    void itIsNotOpenAfterItsEnd();
    void itIsNotOpenWhilePaused();
    void anIssueIsHeldToItsShape();
    void aUsersCouponsAreListed();

private:
    [[nodiscard]] static CreateCouponCommand campaign(qint64 limit)
    {
        return {.name = QStringLiteral("Autumn"),
                .discount = {DiscountType::Percent, 10, Money(2'000), Money(5'000)},
                .limit = limit};
    }
    [[nodiscard]] static nlohmann::json coupon(ApiDesk &desk, CouponId id)
    {
        return desk.read("/coupons/" + digits(id));
    }
};

void TstApiCoupons::aCouponIsIssued()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const CouponId autumn = desk.shop().coupon(campaign(5));
    const HttpAnswer answer = desk.issue(bora, autumn);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body,
             R"({"issuedCouponId":)" + digits(answer.json()["issuedCouponId"].get<qint64>()) +
                 R"(,"couponId":)" + digits(autumn) + R"(,"userId":)" + digits(bora) +
                 R"(,"status":"ISSUED","issuedAt":"2026-11-22T05:00:00.000Z","validUntil":null})");
    QCOMPARE(coupon(desk, autumn)["issued"], 1);
    QCOMPARE(coupon(desk, autumn)["status"], "ACTIVE");
    desk.shop().expectBooksBalance();
}

void TstApiCoupons::itLastsUntilItsDaysOrTheEnd()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const auto validUntil = [&](std::optional<qint64> days, std::optional<qint64> endsAfterDays) {
        CreateCouponCommand command = campaign(5);
        command.validDays = days;
        if (endsAfterDays)
            command.endsAt = desk.shop().clock().now().plusMs(*endsAfterDays * kMsPerDay);
        return desk.issue(bora, desk.shop().coupon(command)).json()["validUntil"];
    };
    QCOMPARE(validUntil(30, std::nullopt), "2026-12-22T05:00:00.000Z");
    QCOMPARE(validUntil(std::nullopt, 2), "2026-11-24T05:00:00.000Z");
    QCOMPARE(validUntil(30, 2), "2026-11-24T05:00:00.000Z");
    QCOMPARE(validUntil(1, 2), "2026-11-23T05:00:00.000Z");
    desk.shop().expectBooksBalance();
}

void TstApiCoupons::anUnknownCouponOrUser()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const CouponId autumn = desk.shop().coupon(campaign(5));
    const HttpAnswer noCoupon = desk.issue(bora, CouponId{404});
    QCOMPARE(noCoupon.status, 404);
    QCOMPARE(noCoupon.code(), "COUPON_NOT_FOUND");
    QCOMPARE(noCoupon.json()["couponId"], 404);
    const HttpAnswer noUser = desk.issue(CustomerId{404}, autumn);
    QCOMPARE(noUser.status, 404);
    QCOMPARE(noUser.code(), "USER_NOT_FOUND");
    QCOMPARE(noUser.json()["userId"], 404);
    QCOMPARE(coupon(desk, autumn)["issued"], 0);
    desk.shop().expectBooksBalance();
}

void TstApiCoupons::itIsOneEach()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const CouponId autumn = desk.shop().coupon(campaign(5));
    QCOMPARE(desk.issue(bora, autumn).status, 200);
    const HttpAnswer second = desk.issue(bora, autumn);
    QCOMPARE(second.status, 409);
    QCOMPARE(second.code(), "COUPON_ALREADY_ISSUED");
    QCOMPARE(second.json()["couponId"], autumn.value);
    QCOMPARE(second.json()["userId"], bora.value);
    QCOMPARE(coupon(desk, autumn)["issued"], 1);
    QCOMPARE(desk.read("/users/" + digits(bora) + "/coupons")["items"].size(), std::size_t(1));
    desk.shop().expectBooksBalance();
}

void TstApiCoupons::theLimitIsExact()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CouponId autumn = desk.shop().coupon(campaign(2));
    const CustomerId first = desk.shop().customer(QStringLiteral("Bora"));
    const CustomerId second = desk.shop().customer(QStringLiteral("Chan"));
    const CustomerId third = desk.shop().customer(QStringLiteral("Dami"));
    QCOMPARE(desk.issue(first, autumn).status, 200);
    QCOMPARE(coupon(desk, autumn)["status"], "ACTIVE");
    QCOMPARE(desk.issue(second, autumn).status, 200);
    QCOMPARE(coupon(desk, autumn)["status"], "EXHAUSTED");
    const HttpAnswer late = desk.issue(third, autumn);
    QCOMPARE(late.status, 422);
    QCOMPARE(late.code(), "COUPON_EXHAUSTED");
    QCOMPARE(late.json()["limit"], 2);
    QCOMPARE(late.json()["couponId"], autumn.value);
    // Who has one is told so, and not that they are too late.
    QCOMPARE(desk.issue(first, autumn).code(), "COUPON_ALREADY_ISSUED");
    QCOMPARE(coupon(desk, autumn)["issued"], 2);
    desk.shop().expectBooksBalance();
}

void TstApiCoupons::theLimitIsExactHoweverManyAskAtOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    constexpr int kLimit = 7;
    constexpr int kAsking = 24;
    const CouponId autumn = desk.shop().coupon(campaign(kLimit));
    QList<CustomerId> customers;
    for (int i = 0; i < kAsking; ++i)
        customers.append(desk.shop().customer(QStringLiteral("Customer %1").arg(i)));
    QList<QNetworkReply *> asked;
    for (const CustomerId customer : std::as_const(customers))
        asked.append(desk.staff().start("POST", "/coupons/issue",
                                        text({{"userId", customer.value}, {"couponId", autumn.value}})));
    QMap<QByteArray, int> answers;
    for (QNetworkReply *reply : std::as_const(asked))
        ++answers[desk.staff().finish(reply).code()];
    QCOMPARE(answers, (QMap<QByteArray, int>{{"200", kLimit}, {"COUPON_EXHAUSTED", kAsking - kLimit}}));
    QCOMPARE(coupon(desk, autumn)["issued"], kLimit);
    QCOMPARE(coupon(desk, autumn)["status"], "EXHAUSTED");
    desk.shop().expectBooksBalance();
}

void TstApiCoupons::itIsNotOpenBeforeItsStart()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    CreateCouponCommand command = campaign(5);
    command.startsAt = desk.shop().clock().now().plusMs(kMsPerMinute);
    const CouponId autumn = desk.shop().coupon(command);
    QCOMPARE(coupon(desk, autumn)["status"], "SCHEDULED");
    desk.shop().clock().advanceMs(kMsPerMinute - 1);
    const HttpAnswer early = desk.issue(bora, autumn);
    QCOMPARE(early.status, 422);
    QCOMPARE(early.code(), "COUPON_NOT_OPEN");
    QCOMPARE(early.json()["why"], "SCHEDULED");
    QCOMPARE(early.json()["startsAt"], "2026-11-22T05:01:00.000Z");
    desk.shop().clock().advanceMs(1);
    QCOMPARE(desk.issue(bora, autumn).status, 200);
    desk.shop().expectBooksBalance();
}

void TstApiCoupons::itIsNotOpenAfterItsEnd()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const CustomerId chan = desk.shop().customer(QStringLiteral("Chan"));
    CreateCouponCommand command = campaign(5);
    command.endsAt = desk.shop().clock().now().plusMs(kMsPerMinute);
    const CouponId autumn = desk.shop().coupon(command);
    desk.shop().clock().advanceMs(kMsPerMinute - 1);
    QCOMPARE(desk.issue(bora, autumn).status, 200);
    desk.shop().clock().advanceMs(1);
    const HttpAnswer late = desk.issue(chan, autumn);
    QCOMPARE(late.status, 422);
    QCOMPARE(late.code(), "COUPON_NOT_OPEN");
    QCOMPARE(late.json()["why"], "ENDED");
    QCOMPARE(late.json()["endsAt"], "2026-11-22T05:01:00.000Z");
    QCOMPARE(coupon(desk, autumn)["status"], "ENDED");
    QCOMPARE(coupon(desk, autumn)["issued"], 1);
    desk.shop().expectBooksBalance();
}

void TstApiCoupons::itIsNotOpenWhilePaused()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const CouponId autumn = desk.shop().coupon(campaign(5));
    const QByteArray path = "/coupons/" + digits(autumn);
    QCOMPARE(desk.admin().send("PATCH", path, R"({"action":"PAUSE"})").status, 200);
    const HttpAnswer refused = desk.issue(bora, autumn);
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.code(), "COUPON_NOT_OPEN");
    QCOMPARE(refused.json()["why"], "PAUSED");
    QCOMPARE(coupon(desk, autumn)["issued"], 0);
    QCOMPARE(desk.admin().send("PATCH", path, R"({"action":"RESUME"})").status, 200);
    QCOMPARE(desk.issue(bora, autumn).status, 200);
    desk.shop().expectBooksBalance();
}

void TstApiCoupons::anIssueIsHeldToItsShape()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const auto faults = [&desk](const QByteArray &body) {
        const HttpAnswer answer = desk.staff().post("/coupons/issue", body);
        return answer.status == 400 ? answer.faults() : answer.body;
    };
    QCOMPARE(faults("{}"), "couponId:REQUIRED userId:REQUIRED");
    QCOMPARE(faults(R"({"userId":null,"couponId":true})"), "couponId:WRONG_TYPE userId:WRONG_TYPE");
    QCOMPARE(faults(R"({"userId":-1,"couponId":0})"), "couponId:OUT_OF_RANGE userId:OUT_OF_RANGE");
    QCOMPARE(faults(R"({"userId":1,"couponId":1,"count":2})"), "count:UNKNOWN");
}

void TstApiCoupons::aUsersCouponsAreListed()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const QByteArray path = "/users/" + digits(bora) + "/coupons";
    QCOMPARE(desk.staff().get(path).body, R"({"items":[],"nextCursor":null})");
    CreateCouponCommand command = campaign(5);
    command.validDays = 1;
    const CouponId autumn = desk.shop().coupon(command);
    const qint64 issued = desk.issued(bora, autumn);
    const nlohmann::json expected{{"issuedCouponId", issued},
                                  {"couponId", autumn.value},
                                  {"userId", bora.value},
                                  {"status", "ISSUED"},
                                  {"issuedAt", "2026-11-22T05:00:00.000Z"},
                                  {"validUntil", "2026-11-23T05:00:00.000Z"},
                                  {"name", "Autumn"},
                                  {"discountType", "PERCENT"},
                                  {"discountValue", 10},
                                  {"maxDiscount", 2'000},
                                  {"minOrderTotal", 5'000},
                                  {"heldByOrderId", nullptr},
                                  {"usedAt", nullptr}};
    QCOMPARE(desk.read(path)["items"], nlohmann::json::array({expected}));
    desk.shop().clock().advanceMs(kMsPerDay);
    QCOMPARE(desk.read(path)["items"][0]["status"], "EXPIRED");
    const HttpAnswer unknown = desk.staff().get("/users/404/coupons");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(unknown.code(), "USER_NOT_FOUND");
    QCOMPARE(desk.staff().get("/users/x/coupons").faults(), "userId:NOT_AN_INTEGER");
    desk.shop().expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiCoupons)
#include "tst_api_coupons.moc"
