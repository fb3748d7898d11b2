// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/http/open_shop.h"

using namespace danggol;
using namespace danggol::test;

/// Where a request ends. Two readings of that, ours and a proxy's before us, would let a request be smuggled
/// in as part of another one's body, so anything that could be read twice is refused and the connection
/// closed.
class TstHttpFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void chunksMakeABody_data();
    void chunksMakeABody();
    void brokenChunksAreRefused_data();
    void brokenChunksAreRefused();
    void chunksHaveALimit();
    void nothingIsSmuggled_data();
    void nothingIsSmuggled();
    void aBodyHasALimit();
    void aHeaderHasALimit_data();
    void aHeaderHasALimit();
    void theHeadersLimitIsExact();
    void whatIsNotHttpIsRefused_data();
    void whatIsNotHttpIsRefused();
    void bytesMayComeOneByOne();
    void whatComesBesideABodyHasALimit_data();
    void whatComesBesideABodyHasALimit();

private:
    [[nodiscard]] QByteArray head(const QByteArray &headers, const QByteArray &version = "HTTP/1.1") const;

    std::unique_ptr<ApiShop> m_shop;
    CustomerId m_bora;
};

void TstHttpFraming::init()
{
    m_shop = std::make_unique<ApiShop>(Backend::Sqlite, openToAll());
    m_bora = m_shop->shop().customer(QStringLiteral("Bora"));
}

void TstHttpFraming::cleanup()
{
    m_shop->shop().expectBooksBalance();
    m_shop.reset();
}

QByteArray TstHttpFraming::head(const QByteArray &headers, const QByteArray &version) const
{
    return "POST /points " + version + "\r\nHost: 127.0.0.1:" + QByteArray::number(m_shop->port()) +
           "\r\nContent-Type: application/json\r\n" + headers + "\r\n";
}

namespace
{

QByteArray chunked(const QByteArray &body, qsizetype size, const QByteArray &extension = {})
{
    QByteArray text;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray piece = body.mid(at, size);
        text += QByteArray::number(piece.size(), 16) + extension + "\r\n" + piece + "\r\n";
    }
    return text;
}

} // namespace

void TstHttpFraming::chunksMakeABody_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("one") << 1'000 << QByteArray() << QByteArray("0\r\n\r\n");
    QTest::newRow("a byte each") << 1 << QByteArray() << QByteArray("0\r\n\r\n");
    QTest::newRow("extensions") << 5 << QByteArray(";a=b;c=\"d;e\"") << QByteArray("0;last\r\n\r\n");
    QTest::newRow("trailers") << 5 << QByteArray() << QByteArray("0\r\nX-Sum: 1\r\nX-More: 2\r\n\r\n");
    // Headers that decide something are not taken from there.
    QTest::newRow("cunning trailers")
        << 5 << QByteArray() << QByteArray("0\r\nAuthorization: Bearer x\r\nHost: evil.example\r\n\r\n");
}

void TstHttpFraming::chunksMakeABody()
{
    QFETCH(int, size);
    QFETCH(QByteArray, extension);
    QFETCH(QByteArray, end);
    RawClient client(m_shop->port());
    client.send(head("Transfer-Encoding: chunked\r\n") + chunked(chargeOf(m_bora, 7), size, extension) + end);
    QCOMPARE(client.answer().status, 200);
    QVERIFY(goesOn(client));
    QCOMPARE(m_shop->shop().balanceWon(m_bora), 7);
}

void TstHttpFraming::brokenChunksAreRefused_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::newRow("no number") << QByteArray("soup\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("negative") << QByteArray("-2\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("0x") << QByteArray("0x2\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("too short") << QByteArray("1\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("past 64 bits") << QByteArray("10000000000000002\r\n{}\r\n0\r\n\r\n");
    QTest::newRow("no line end") << QByteArray("2\n{}\n0\n\n");
}

void TstHttpFraming::brokenChunksAreRefused()
{
    QFETCH(QByteArray, chunks);
    RawClient client(m_shop->port());
    client.send(head("Transfer-Encoding: chunked\r\n") + chunks + client.request("GET", "/health"));
    QCOMPARE(client.answer().status, 400);
    QCOMPARE(untilClosed(client), QByteArray());
}

void TstHttpFraming::chunksHaveALimit()
{
    const QByteArray charge = chargeOf(m_bora, 7);
    const QByteArray full = charge + QByteArray(65'536 - charge.size(), ' ');
    RawClient fitting(m_shop->port());
    fitting.send(head("Transfer-Encoding: chunked\r\n") + chunked(full, 1'000) + "0\r\n\r\n");
    QCOMPARE(fitting.answer().status, 200);
    RawClient bursting(m_shop->port());
    bursting.send(head("Transfer-Encoding: chunked\r\n") + chunked(full + ' ', 1'000) + "0\r\n\r\n");
    QCOMPARE(bursting.answer().status, 413);
    QCOMPARE(untilClosed(bursting), QByteArray());
    // One chunk that says at once how much it will be.
    RawClient boasting(m_shop->port());
    boasting.send(head("Transfer-Encoding: chunked\r\n") + "FFFFFFF\r\n{");
    QCOMPARE(boasting.answer().status, 413);
    QCOMPARE(m_shop->shop().balanceWon(m_bora), 7);
}

void TstHttpFraming::nothingIsSmuggled_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("version");
    const auto row = [](const char *name, const char *headers, const char *version = "HTTP/1.1") {
        QTest::newRow(name) << QByteArray(headers) + "\r\n" << QByteArray(version);
    };
    row("negative", "Content-Length: -5");
    row("signed", "Content-Length: +5");
    row("hexadecimal", "Content-Length: 0x5");
    row("fraction", "Content-Length: 5.0");
    row("exponent", "Content-Length: 5e0");
    row("empty", "Content-Length: ");
    row("two in one", "Content-Length: 5 5");
    row("other digits", "Content-Length: \xef\xbc\x95");
    row("past 64 bits", "Content-Length: 18446744073709551616");
    row("past 63 bits", "Content-Length: 18446744073709551615");
    row("twice the same", "Content-Length: 5\r\nContent-Length: 5");
    row("twice otherwise", "Content-Length: 5\r\nContent-Length: 500");
    row("list of the same", "Content-Length: 5, 5");
    row("list of others", "Content-Length: 5, 500");
    row("space before the colon", "Content-Length : 5");
    row("tab before the colon", "Content-Length\t: 5");
    row("both", "Content-Length: 5\r\nTransfer-Encoding: chunked");
    row("both, turned round", "Transfer-Encoding: chunked\r\nContent-Length: 5");
    row("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked");
    row("chunked, chunked", "Transfer-Encoding: chunked, chunked");
    row("packed", "Transfer-Encoding: gzip");
    row("packed, then chunked", "Transfer-Encoding: gzip, chunked");
    row("chunked, then packed", "Transfer-Encoding: chunked, gzip");
    row("not encoded", "Transfer-Encoding: identity");
    row("not encoded, with a length", "Transfer-Encoding: identity\r\nContent-Length: 5");
    row("nearly chunked", "Transfer-Encoding: xchunked");
    row("chunked with a parameter", "Transfer-Encoding: chunked;q=1");
    row("quoted", "Transfer-Encoding: \"chunked\"");
    row("tab", "Transfer-Encoding: \x0b"
               "chunked");
    row("empty encoding", "Transfer-Encoding: ");
    row("space before the encoding's colon", "Transfer-Encoding : chunked");
    row("chunked in HTTP/1.0", "Transfer-Encoding: chunked", "HTTP/1.0");
}

void TstHttpFraming::nothingIsSmuggled()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, version);
    RawClient client(m_shop->port());
    client.send(head(headers, version) + client.request("POST", "/points", chargeOf(m_bora, 777)) +
                "0\r\n\r\n" + client.request("POST", "/points", chargeOf(m_bora, 777)));
    const QByteArray all = untilClosed(client);
    QVERIFY2(all.startsWith("HTTP/1.1 400 ") || all.startsWith("HTTP/1.1 413 "), all);
    QCOMPARE(all.count("HTTP/1."), 1);
    QCOMPARE(m_shop->shop().balanceWon(m_bora), 0);
}

void TstHttpFraming::aBodyHasALimit()
{
    const QByteArray charge = chargeOf(m_bora, 7);
    RawClient client(m_shop->port());
    client.send(client.request("POST", "/points", charge + QByteArray(65'536 - charge.size(), ' ')));
    QCOMPARE(client.answer().status, 200);
    client.send(client.request("POST", "/points", charge + QByteArray(65'537 - charge.size(), ' ')));
    const RawClient::Answer refusal = client.answer();
    QCOMPARE(refusal.status, 413);
    QVERIFY(refusal.body.contains("CONTENT_TOO_LARGE"));
    QCOMPARE(m_shop->shop().balanceWon(m_bora), 7);
}

void TstHttpFraming::aHeaderHasALimit_data()
{
    QTest::addColumn<int>("headers");
    QTest::addColumn<int>("bytesEach");
    QTest::addColumn<int>("status");
    QTest::newRow("one, fitting") << 1 << 16'200 << 200;
    QTest::newRow("one, too large") << 1 << 16'400 << 431;
    QTest::newRow("one, far too large") << 1 << 2'000'000 << 431;
    QTest::newRow("many, fitting") << 800 << 20 << 200;
    QTest::newRow("many, too many") << 820 << 20 << 431;
    QTest::newRow("far too many") << 50'000 << 20 << 431;
}

void TstHttpFraming::aHeaderHasALimit()
{
    QFETCH(int, headers);
    QFETCH(int, bytesEach);
    QFETCH(int, status);
    RawClient client(m_shop->port());
    const QByteArray name = "X-Filler: ";
    const QByteArray filler = name + QByteArray(bytesEach - name.size() - 2, 'x');
    client.send(client.request("GET", "/health", {}, QByteArrayList(headers, filler)));
    const RawClient::Answer answer = client.answer();
    QCOMPARE(answer.status, status);
    if (status == 200)
        QVERIFY(goesOn(client));
    else
        QVERIFY(client.isClosedWithin(20'000));
}

// However the header arrives: alone, in pieces, or behind another request.
void TstHttpFraming::theHeadersLimitIsExact()
{
    RawClient client(m_shop->port());
    const QByteArray plain = client.request("GET", "/health");
    const auto sized = [&plain](qsizetype size) {
        const QByteArray name = "X-Filler: ";
        const QByteArray filler(size - plain.size() - name.size() - 2, 'x');
        return plain.chopped(2) + name + filler + "\r\n\r\n";
    };
    const QByteArray fitting = sized(16 * 1'024);
    QCOMPARE(fitting.size(), 16 * 1'024);
    client.send(fitting + fitting);
    client.send(fitting.first(5'000));
    client.send(fitting.mid(5'000));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(client.answer().status, 200);
    client.send(plain + sized(16 * 1'024 + 1));
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(client.answer().status, 431);
    QCOMPARE(untilClosed(client), QByteArray());
}

void TstHttpFraming::whatIsNotHttpIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray host = "Host: 127.0.0.1\r\n\r\n";
    const auto row = [&host](const char *name, const char *line, int status) {
        QTest::newRow(name) << QByteArray(line) + "\r\n" + host << status;
    };
    row("words", "hello shop", 400);
    row("no version", "GET /health", 400);
    row("no target", "GET HTTP/1.1", 400);
    row("no method", " /health HTTP/1.1", 400);
    row("two spaces", "GET  /health HTTP/1.1", 400);
    row("space in the target", "GET /he alth HTTP/1.1", 505);
    row("HTTP/2", "GET /health HTTP/2.0", 505);
    row("HTTP/1.2", "GET /health HTTP/1.2", 505);
    row("HTTP/0.9", "GET /health HTTP/0.9", 505);
    row("no HTTP", "GET /health SHOP/1.1", 505);
    row("header without a colon", "GET /health HTTP/1.1\r\nX-Broken", 400);
    row("header without a name", "GET /health HTTP/1.1\r\n: broken", 400);
    row("header with a control character", "GET /health HTTP/1.1\r\nX-Broken: \x01", 400);
    row("name with a space", "GET /health HTTP/1.1\r\nX Broken: 1", 400);
    QTest::newRow("lines without returns") << QByteArray("GET /health HTTP/1.1\nHost: 127.0.0.1\n\n") << 505;
    QTest::newRow("TLS") << QByteArray::fromHex("16030100a5010000a10303") + QByteArray(200, 'x') << 400;
    QTest::newRow("NUL") << QByteArray("GET /health\0x HTTP/1.1\r\n", 24) + host << 400;
    QTest::newRow("HTTP/2's preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
}

void TstHttpFraming::whatIsNotHttpIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client(m_shop->port());
    client.send(bytes);
    const RawClient::Answer refusal = client.answer();
    QCOMPARE(refusal.status, status);
    QCOMPARE(refusal.header("content-type"), "application/problem+json");
    QCOMPARE(untilClosed(client), QByteArray());
}

void TstHttpFraming::bytesMayComeOneByOne()
{
    RawClient client(m_shop->port());
    const QByteArray all = client.request("POST", "/points", chargeOf(m_bora, 7)) +
                           head("Transfer-Encoding: chunked\r\n") + chunked(chargeOf(m_bora, 8), 3) +
                           "0\r\n\r\n";
    for (const char byte : all)
        client.send(QByteArray(1, byte));
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(m_shop->shop().balanceWon(m_bora), 15);
}

void TstHttpFraming::whatComesBesideABodyHasALimit_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("a chunk's extension without an end") << QByteArray("1;");
    QTest::newRow("a trailer without an end") << QByteArray("0\r\nX-Trailer: ");
}

void TstHttpFraming::whatComesBesideABodyHasALimit()
{
    QFETCH(QByteArray, start);
    RawClient client(m_shop->port());
    client.send(head("Transfer-Encoding: chunked\r\n") + start + QByteArray(40'000, 'a'));
    QCOMPARE(client.answer().status, 431);
    QVERIFY(client.isClosedWithin(10'000));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstHttpFraming)
#include "tst_http_framing.moc"
