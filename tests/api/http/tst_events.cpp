// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/events/event_log.h"
#include "tests/api/client/http_client.h"
#include "tests/api/http/event_follower.h"
#include "tests/api/http/open_shop.h"

using namespace danggol;
using namespace danggol::test;
using namespace std::chrono_literals;

/// What a screen elsewhere is told of the shop, through a real socket.
class TstEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFollowerIsGreeted();
    void aWriteIsTold();
    void chosenTopicsAreToldAlone();
    void unknownTopicsAreRefused();
    void aCustomerHearsOfTheirOwnWallet();
    void silenceHasABeat();
    void aFollowerGoesOnWhereItWas();
    void anIdOfAnotherRunIsReset();
    void whoIsTooFarBehindIsReset();
    void whoNeverReadsIsCutAndHurtsNobody();
    void http10FollowsWithoutChunks();
    void aStopEndsTheStream();
    void anotherTillIsHeard_data();
    void anotherTillIsHeard();
};

namespace
{

void charge(Shop &shop, const Operation &operation, CustomerId customer)
{
    (void)valueOf(await<ChargeReceipt>([&](Reply<ChargeReceipt> reply) {
        shop.wallet().charge(TestShop::admin(), operation, {customer, Money(1)}, std::move(reply));
    }));
}

void charge(ApiShop &s, CustomerId customer)
{
    charge(s.shop().shop(), s->operation(), customer);
}

QByteArray touched(const char *topic, qint64 id)
{
    return QByteArray("{\"topic\":\"") + topic + "\",\"id\":" + QByteArray::number(id) + '}';
}

ChangeSet manyChanges(int count)
{
    ChangeSet changes;
    for (int i = 1; i <= count; ++i)
        changes.changes.append({Topic::Product, i});
    return changes;
}

} // namespace

void TstEvents::aFollowerIsGreeted()
{
    ApiShop s(Backend::Sqlite, openToAll());
    EventFollower follower(s.port());
    QCOMPARE(follower.head().status, 200);
    QCOMPARE(follower.head().header("content-type"), "text/event-stream; charset=utf-8");
    QCOMPARE(follower.head().header("cache-control"), "no-store");
    QCOMPARE(follower.head().header("connection"), "close");
    const EventFollower::Event ready = follower.nextEvent();
    QCOMPARE(ready.name, "ready");
    QVERIFY(!ready.id.isEmpty());
    QCOMPARE(ready.data, "{}");
}

void TstEvents::aWriteIsTold()
{
    ApiShop s(Backend::Sqlite, openToAll());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    EventFollower follower(s.port());
    QCOMPARE(follower.nextEvent().name, "ready");
    HttpClient client(s.port(), {});
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(client.post("/points", chargeOf(bora, 7)).status, 200);
        const EventFollower::Event event = follower.nextEvent();
        QCOMPARE(event.name, "change");
        QVERIFY2(event.data.contains(touched("wallet", bora.value)), event.data);
    }
}

void TstEvents::chosenTopicsAreToldAlone()
{
    ApiShop s(Backend::Sqlite, openToAll());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    EventFollower follower(s.port(), "/events?topics=product,coupon");
    QCOMPARE(follower.nextEvent().name, "ready");
    charge(s, bora);
    const ProductId bread = s->product(QStringLiteral("Salt bread"), 4'600, 3);
    const EventFollower::Event event = follower.nextEvent();
    QCOMPARE(event.data, "{\"changes\":[" + touched("product", bread.value) + "]}");
}

void TstEvents::unknownTopicsAreRefused()
{
    ApiShop s(Backend::Sqlite, openToAll());
    HttpClient client(s.port(), {});
    for (const char *topics : {"soup", "product,soup", "", "product,", "Product", "product%20"}) {
        const HttpAnswer refusal = client.get(QByteArray("/events?topics=") + topics);
        QCOMPARE(refusal.status, 400);
        QVERIFY(refusal.faults().startsWith("topics:"));
    }
    QCOMPARE(client.get("/events?topic=product").faults(), "topic:UNKNOWN");
}

void TstEvents::aCustomerHearsOfTheirOwnWallet()
{
    ApiShop s(Backend::Sqlite);
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    const CustomerId dohyun = s->customer(QStringLiteral("Dohyun"));
    EventFollower follower(s.port(), "/events", {"Authorization: Bearer " + s.customerToken(bora)});
    QCOMPARE(follower.nextEvent().name, "ready");
    charge(s, dohyun);
    (void)s->customer(QStringLiteral("Sumin"));
    charge(s, bora);
    QCOMPARE(follower.nextEvent().data, "{\"changes\":[" + touched("wallet", bora.value) + "]}");
    EventFollower stranger(s.port());
    QCOMPARE(stranger.head().status, 401);
}

void TstEvents::silenceHasABeat()
{
    api::HttpLimits limits;
    limits.heartbeat = 100ms;
    ApiShop s(Backend::Sqlite, openToAll(limits));
    EventFollower follower(s.port());
    QCOMPARE(follower.nextEvent().name, "ready");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(follower.next().name, "comment");
}

void TstEvents::aFollowerGoesOnWhereItWas()
{
    ApiShop s(Backend::Sqlite, openToAll());
    const QByteArray target = "/events?topics=product";
    QByteArray seen;
    {
        EventFollower follower(s.port(), target);
        QCOMPARE(follower.nextEvent().name, "ready");
        const ProductId first = s->product(QStringLiteral("First"), 100, 1);
        const EventFollower::Event event = follower.nextEvent();
        QVERIFY(event.data.contains(touched("product", first.value)));
        seen = event.id;
    }
    const ProductId second = s->product(QStringLiteral("Second"), 100, 1);
    const ProductId third = s->product(QStringLiteral("Third"), 100, 1);
    EventFollower follower(s.port(), target, {"Last-Event-ID: " + seen});
    QCOMPARE(follower.nextEvent().name, "ready");
    for (const ProductId missed : {second, third})
        QCOMPARE(follower.nextEvent().data, "{\"changes\":[" + touched("product", missed.value) + "]}");
    const ProductId fourth = s->product(QStringLiteral("Fourth"), 100, 1);
    QCOMPARE(follower.nextEvent().data, "{\"changes\":[" + touched("product", fourth.value) + "]}");
    // Whoever goes on from the greeting alone misses nothing either.
    EventFollower early(s.port(), target, {"Last-Event-ID: " + seen});
    const QByteArray greeting = early.nextEvent().id;
    QCOMPARE(greeting, seen);
}

void TstEvents::anIdOfAnotherRunIsReset()
{
    ApiShop s(Backend::Sqlite, openToAll());
    QByteArray id;
    {
        EventFollower follower(s.port());
        id = follower.nextEvent().id;
    }
    s.restart();
    for (const QByteArray &stale : {id, QByteArray("soup"), QByteArray("1"), id + "0"}) {
        EventFollower follower(s.port(), "/events", {"Last-Event-ID: " + stale});
        QCOMPARE(follower.nextEvent().name, "ready");
        const EventFollower::Event reset = follower.nextEvent();
        QCOMPARE(reset.name, "reset");
        // From there on it is told as before.
        const ProductId bread = s->product(QStringLiteral("Bread ") + QString::fromLatin1(stale), 100, 1);
        QVERIFY(follower.nextEvent().data.contains(touched("product", bread.value)));
    }
}

void TstEvents::whoIsTooFarBehindIsReset()
{
    constexpr int kKept = static_cast<int>(api::EventLog::kKept);
    ApiShop s(Backend::Sqlite, openToAll());
    QByteArray id;
    {
        EventFollower follower(s.port());
        id = follower.nextEvent().id;
    }
    for (int i = 0; i < kKept; ++i)
        Q_EMIT s->shop().changed(manyChanges(1));
    EventFollower inTime(s.port(), "/events", {"Last-Event-ID: " + id});
    QCOMPARE(inTime.nextEvent().name, "ready");
    for (int i = 0; i < kKept; ++i)
        QCOMPARE(inTime.nextEvent().name, "change");
    Q_EMIT s->shop().changed(manyChanges(1));
    QCOMPARE(inTime.nextEvent().name, "change");
    EventFollower late(s.port(), "/events", {"Last-Event-ID: " + id});
    QCOMPARE(late.nextEvent().name, "ready");
    QCOMPARE(late.nextEvent().name, "reset");
    Q_EMIT s->shop().changed(manyChanges(1));
    QCOMPARE(late.nextEvent().name, "change");
}

// More is told than every buffer in between can hold, while somebody else reads all of it.
void TstEvents::whoNeverReadsIsCutAndHurtsNobody()
{
    constexpr int kMostEvents = 2'000;
    constexpr int kChangesEach = 2'000;
    api::HttpLimits limits;
    limits.writeTimeout = 500ms;
    ApiShop s(Backend::Sqlite, openToAll(limits));
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    RawClient deaf(s.port());
    deaf.send(deaf.request("GET", "/events"));
    EventFollower follower(s.port());
    QCOMPARE(follower.nextEvent().name, "ready");
    RawClient client(s.port());
    const auto connections = [&client] {
        client.send(client.request("GET", "/metrics"));
        const QByteArray text = client.answer().body;
        return text.mid(text.indexOf("\ndanggol_http_connections ") + 26, 1).toInt();
    };
    int events = 0;
    while (connections() == 3 && events++ < kMostEvents) {
        Q_EMIT s->shop().changed(manyChanges(kChangesEach));
        QCOMPARE(follower.nextEvent().data.count("topic"), kChangesEach);
    }
    QCOMPARE(connections(), 2); // the follower and the client
    QVERIFY(events > 1);
    charge(s, bora);
    QVERIFY(follower.nextEvent().data.contains(touched("wallet", bora.value)));
}

void TstEvents::http10FollowsWithoutChunks()
{
    ApiShop s(Backend::Sqlite, openToAll());
    RawClient client(s.port());
    client.send(client.request("GET", "/events").replace("HTTP/1.1", "HTTP/1.0"));
    const RawClient::Answer head = client.answer(20'000, false);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("transfer-encoding"), QByteArray());
    QVERIFY(client.readUntil("\n\n").startsWith("retry: "));
    const ProductId bread = s->product(QStringLiteral("Salt bread"), 4'600, 3);
    const QByteArray event = client.readUntil("\n\n");
    QVERIFY2(event.startsWith("id: ") && event.contains(touched("product", bread.value)), event);
}

void TstEvents::aStopEndsTheStream()
{
    std::atomic<int> stopped = 0;
    ApiShop s(Backend::Sqlite, openToAll());
    EventFollower follower(s.port());
    QCOMPARE(follower.nextEvent().name, "ready");
    s.api().stop([&stopped] { ++stopped; });
    QVERIFY(follower.client().isClosedWithin(20'000));
    QTRY_COMPARE(stopped, 1);
}

void TstEvents::anotherTillIsHeard_data()
{
    addBackends();
}

// What it wrote, where the database says; that it wrote, where it does not.
void TstEvents::anotherTillIsHeard()
{
    QFETCH(Backend, backend);
    ApiShop s(backend, openToAll());
    const CustomerId bora = s->customer(QStringLiteral("Bora"));
    const std::unique_ptr<Shop> other = s->secondTill();
    EventFollower follower(s.port());
    QCOMPARE(follower.nextEvent().name, "ready");
    charge(*other, Operation{.id = QStringLiteral("other-till-1")}, bora);
    const EventFollower::Event event = follower.nextEvent();
    if (backend == Backend::Sqlite)
        QVERIFY2(event.name == "reset" || event.name == "change", event.name);
    else
        QVERIFY2(event.name == "reset" || event.data.contains(touched("wallet", bora.value)), event.data);
    s->expectBooksBalance();
}

DANGGOL_TEST_MAIN(QCoreApplication, TstEvents)
#include "tst_events.moc"
