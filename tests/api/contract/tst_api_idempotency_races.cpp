// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/raw_client.h"
#include "tests/api/contract/keyed_writes.h"

#include <QScopeGuard>
#include <QUrl>

#include <atomic>
#include <future>

using namespace danggol;
using namespace danggol::test;
using storage::CommitPoint;

namespace
{

/// Holds every commit back from `close` until `open`.
class Gate
{
public:
    [[nodiscard]] storage::DatabaseOptions options()
    {
        storage::DatabaseOptions database;
        database.probe = [this](CommitPoint point) {
            if (point == CommitPoint::Before && m_isClosed)
                m_opened.wait();
            return true;
        };
        return database;
    }
    void close() { m_isClosed = true; }
    void open()
    {
        if (m_isClosed.exchange(false))
            m_open.set_value();
    }

private:
    std::atomic<bool> m_isClosed = false;
    std::promise<void> m_open;
    std::shared_future<void> m_opened = m_open.get_future().share();
};

/// Whether so many requests are being done: they have their places among the keys by then.
bool areRunning(ApiDesk &desk, int count)
{
    const std::string metrics = desk.served().api().metrics().text(desk.shop()->load(), 0);
    return metrics.find("danggol_http_requests_running " + std::to_string(count) + "\n") != std::string::npos;
}

} // namespace

/// Requests with one Idempotency-Key that are under way at the same time.
class TstApiIdempotencyRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }

    void whileTheFirstRunsTheOthersAreToldSo();
    void whatIsDoneIsToldToManyAtOnce();
    void whoHangsUpLosesTheAnswerAlone();
    void manyAtOnceHaveOneEffect();
    void manyAtTwoServersHaveOneEffect();

private:
    /// Waits for all of them: their one body, when the effect was told once and all others are replays of it
    /// or were told that it is running.
    [[nodiscard]] static QByteArray oneBodyOf(const QList<std::pair<HttpClient *, QNetworkReply *>> &sent);
};

void TstApiIdempotencyRaces::whileTheFirstRunsTheOthersAreToldSo()
{
    QFETCH_GLOBAL(Backend, backend);
    Gate gate;
    ApiDesk desk(backend, {}, gate.options());
    const auto opened = qScopeGuard([&gate] { gate.open(); });
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const KeyedWrite write = charge(bora, 1'000);
    gate.close();
    QNetworkReply *first = desk.staff().start("POST", "/points", write.body, keyHeader("k"));
    QTRY_VERIFY(areRunning(desk, 1));

    for (int times = 0; times < 2; ++times) {
        const HttpAnswer second = send(desk.staff(), write, "k");
        QCOMPARE(second.status, 409);
        QCOMPARE(second.code(), "OPERATION_IN_PROGRESS");
        QVERIFY(!wasReplayed(second));
    }
    QCOMPARE(send(desk.staff(), charge(bora, 999), "k").code(), "IDEMPOTENCY_KEY_REUSED");
    // What is not committed is not to be seen.
    QCOMPARE(desk.staff().get("/points?userId=" + digits(bora)).json()["balance"], 0);
    QVERIFY(!first->isFinished());

    gate.open();
    const HttpAnswer done = desk.staff().finish(first);
    QCOMPARE(done.json()["balance"], 1'000);
    QVERIFY(!wasReplayed(done));
    QVERIFY(isReplayOf(send(desk.staff(), write, "k"), done));
    QCOMPARE(desk.shop().balanceWon(bora), 1'000);
    desk.shop().expectBooksBalance();
}

// Only while the first is running are others turned away; its answer may be told to any number at a time.
void TstApiIdempotencyRaces::whatIsDoneIsToldToManyAtOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    Gate gate;
    ApiDesk desk(backend, {}, gate.options());
    const auto opened = qScopeGuard([&gate] { gate.open(); });
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const KeyedWrite write = charge(bora, 1'000);
    const HttpAnswer first = send(desk.staff(), write, "k");
    QCOMPARE(first.status, 200);
    gate.close();
    QNetworkReply *again = desk.staff().start("POST", "/points", write.body, keyHeader("k"));
    QTRY_VERIFY(areRunning(desk, 1));
    QNetworkReply *meanwhile = desk.staff().start("POST", "/points", write.body, keyHeader("k"));
    QTRY_VERIFY(areRunning(desk, 2) || meanwhile->isFinished());
    gate.open();
    QVERIFY(isReplayOf(desk.staff().finish(again), first));
    QVERIFY(isReplayOf(desk.staff().finish(meanwhile), first));
    QCOMPARE(desk.shop().balanceWon(bora), 1'000);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotencyRaces::whoHangsUpLosesTheAnswerAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    Gate gate;
    ApiDesk desk(backend, {}, gate.options());
    const auto opened = qScopeGuard([&gate] { gate.open(); });
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const KeyedWrite write = charge(bora, 1'000);
    const QByteArray token = desk.served().staffToken();
    gate.close();
    RawClient gone(desk.served().port());
    gone.send(gone.request("POST", "/points", write.body,
                           {"Authorization: Bearer " + token, "Idempotency-Key: k"}));
    QTRY_VERIFY(areRunning(desk, 1));
    gone.abort();

    HttpClient again(desk.served().port(), token);
    QCOMPARE(send(again, write, "k").code(), "OPERATION_IN_PROGRESS");
    gate.open();
    QTRY_COMPARE(send(again, write, "k").code(), "200");
    const HttpAnswer answer = send(again, write, "k");
    QVERIFY(wasReplayed(answer));
    QCOMPARE(answer.json()["balance"], 1'000);
    QCOMPARE(desk.shop().balanceWon(bora), 1'000);
    desk.shop().expectBooksBalance();
}

QByteArray TstApiIdempotencyRaces::oneBodyOf(const QList<std::pair<HttpClient *, QNetworkReply *>> &sent)
{
    QByteArray body;
    int told = 0;
    for (const auto &[client, reply] : sent) {
        const HttpAnswer answer = client->finish(reply);
        if (answer.code() == "OPERATION_IN_PROGRESS")
            continue;
        if (answer.status != 200 || (!body.isEmpty() && answer.body != body))
            return answer.body;
        body = answer.body;
        told += wasReplayed(answer) ? 0 : 1;
    }
    return told == 1 ? body : "done " + digits(told) + " times";
}

void TstApiIdempotencyRaces::manyAtOnceHaveOneEffect()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"));
    const QByteArray token = desk.served().staffToken();
    HttpClient one(desk.served().port(), token);
    HttpClient more(desk.served().port(), token);
    for (int round = 1; round <= 5; ++round) {
        QList<std::pair<HttpClient *, QNetworkReply *>> sent;
        for (int i = 0; i < 24; ++i) {
            HttpClient &client = i % 2 == 0 ? one : more;
            sent.append({&client, client.start("POST", "/points", charge(bora, 1'000).body,
                                               keyHeader("round" + digits(round)))});
        }
        QCOMPARE(oneBodyOf(sent),
                 R"({"userId":)" + digits(bora) + R"(,"balance":)" + digits(round * 1'000) + "}");
    }
    QCOMPARE(desk.shop().balanceWon(bora), 5'000);
    desk.shop().expectBooksBalance();
}

void TstApiIdempotencyRaces::manyAtTwoServersHaveOneEffect()
{
    QFETCH_GLOBAL(Backend, backend);
    ApiDesk desk(backend);
    const CustomerId bora = desk.shop().customer(QStringLiteral("Bora"), 50'000);
    const ProductId bread = desk.shop().product(QStringLiteral("Bread"), 4'600, 9);
    const std::unique_ptr<Shop> till = desk.shop().secondTill();
    api::ShopApiOptions options;
    options.http.port = 0;
    const std::unique_ptr<api::ShopApi> api = valueOf(api::ShopApi::start(*till, options));
    const QByteArray token = desk.served().staffToken();
    HttpClient here(desk.served().port(), token);
    HttpClient there(static_cast<quint16>(QUrl(api->url()).port()), token);
    const qint64 order = desk.placed(bora, {{bread, 2}});
    QList<std::pair<HttpClient *, QNetworkReply *>> sent;
    for (int i = 0; i < 24; ++i) {
        HttpClient &client = i % 2 == 0 ? here : there;
        sent.append({&client, client.start("POST", "/payments/confirm", text({{"orderId", order}}),
                                           keyHeader("pay"))});
    }
    const QByteArray body = oneBodyOf(sent);
    const KeyedWrite pay{"POST", {}, "/payments/confirm", text({{"orderId", order}})};
    for (HttpClient *client : {&here, &there}) {
        const HttpAnswer again = send(*client, pay, "pay");
        QCOMPARE(again.body, body);
        QVERIFY(wasReplayed(again));
    }
    QCOMPARE(desk.shop().balanceWon(bora), 40'800);
    QCOMPARE(desk.read("/payments?orderId=" + digits(order))["items"].size(), std::size_t(1));
    desk.shop().expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstApiIdempotencyRaces)
#include "tst_api_idempotency_races.moc"
