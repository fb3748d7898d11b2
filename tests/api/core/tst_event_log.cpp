// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/events/event_log.h"
#include "app/api/events/event_stream.h"
#include "app/api/events/topics.h"
#include "tests/support/test_shop.h"

using namespace danggol;
using namespace danggol::api;
using namespace danggol::test;

/// What followers of the changes are told, and after which event they go on.
class TstEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStreamStartsWithNow();
    void aStreamGoesOnAfterAnEvent();
    void aStreamThatIsTooFarBehindIsReset();
    void anIdOfAnotherProgramIsReset_data();
    void anIdOfAnotherProgramIsReset();
    void whatNobodyMayHearIsSilent();
    void oneNoticeForAllThatIsNew();
    void everythingIsAReset();
    void everyTopicHasAName();
    void nothingIsAppendedOnceItIsClosed();

private:
    [[nodiscard]] static ChangeSet wallet(qint64 id) { return {{{Topic::Wallet, id}}, false}; }
    [[nodiscard]] static QByteArray taken(EventStream &stream)
    {
        return QByteArray::fromStdString(stream.take());
    }
    [[nodiscard]] static QByteArray lastIdIn(const QByteArray &text)
    {
        const qsizetype start = text.lastIndexOf("id: ") + 4;
        return text.mid(start, text.indexOf('\n', start) - start);
    }
    [[nodiscard]] EventStream follower(const QByteArray &lastEventId = {}) const
    {
        return EventStream(
            m_log, [](const Change &change) { return change.id < 900; }, lastEventId.toStdString());
    }

    std::shared_ptr<EventLog> m_log = std::make_shared<EventLog>();
};

void TstEventLog::aStreamStartsWithNow()
{
    m_log->append(wallet(1));
    EventStream stream = follower();
    const QByteArray greeting = taken(stream);
    QVERIFY2(greeting.startsWith("retry: 2000\nid: ") && greeting.contains("\nevent: ready\n") &&
                 greeting.endsWith("\n\n") && !greeting.contains("wallet"),
             greeting.constData());
    QCOMPARE(taken(stream), QByteArray());
    m_log->append(wallet(2));
    QVERIFY(
        taken(stream).endsWith("event: change\ndata: {\"changes\":[{\"topic\":\"wallet\",\"id\":2}]}\n\n"));
}

void TstEventLog::nothingIsAppendedOnceItIsClosed()
{
    EventLog log;
    log.append(wallet(1));
    const std::uint64_t next = log.nextNumber();
    log.close();
    log.append(wallet(2));
    QCOMPARE(log.nextNumber(), next);
}

void TstEventLog::aStreamGoesOnAfterAnEvent()
{
    EventStream stream = follower();
    m_log->append(wallet(1));
    const QByteArray id = lastIdIn(taken(stream));
    m_log->append(wallet(2));
    m_log->append(wallet(3));
    EventStream resumed = follower(id);
    const QByteArray missed = taken(resumed);
    QCOMPARE(missed.count("event: change"), 2);
    QVERIFY(missed.contains("\"id\":2") && missed.contains("\"id\":3") && !missed.contains("\"id\":1}"));
    QVERIFY(!missed.contains("event: reset"));
}

void TstEventLog::aStreamThatIsTooFarBehindIsReset()
{
    EventStream stream = follower();
    (void)taken(stream);
    for (std::size_t i = 0; i <= EventLog::kKept; ++i)
        m_log->append(wallet(1));
    const QByteArray text = taken(stream);
    QVERIFY(text.contains("event: reset") && !text.contains("event: change"));
    m_log->append(wallet(5));
    QVERIFY(taken(stream).contains("\"id\":5"));
}

void TstEventLog::anIdOfAnotherProgramIsReset_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("another program's") << QByteArray("0123456789ab-1");
    QTest::newRow("made up") << QByteArray("x");
    EventStream stream = follower();
    const QByteArray now = lastIdIn(taken(stream));
    const QByteArray epoch = now.left(now.indexOf('-') + 1);
    QTest::newRow("of the future") << epoch + "999999";
    QTest::newRow("no number") << epoch + "1x";
    QTest::newRow("negative") << epoch + "-1";
    QTest::newRow("too large") << epoch + "99999999999999999999";
}

void TstEventLog::anIdOfAnotherProgramIsReset()
{
    QFETCH(QByteArray, id);
    EventStream stream = follower(id);
    QVERIFY(taken(stream).contains("event: reset"));
}

void TstEventLog::whatNobodyMayHearIsSilent()
{
    EventStream stream = follower();
    (void)taken(stream);
    m_log->append(wallet(900));
    QCOMPARE(taken(stream), QByteArray());
    m_log->append({{{Topic::Wallet, 900}, {Topic::Order, 1}}, false});
    QVERIFY(taken(stream).contains("[{\"topic\":\"order\",\"id\":1}]"));
}

void TstEventLog::oneNoticeForAllThatIsNew()
{
    EventStream stream = follower();
    int notices = 0;
    stream.open([&notices] { ++notices; });
    m_log->append(wallet(1));
    m_log->append(wallet(2));
    QCOMPARE(notices, 1);
    QCOMPARE(taken(stream).count("event: change"), 2);
    m_log->append(wallet(3));
    QCOMPARE(notices, 2);
}

void TstEventLog::everythingIsAReset()
{
    EventStream stream = follower();
    (void)taken(stream);
    m_log->append({{}, true});
    QVERIFY(taken(stream).contains("event: reset"));
}

void TstEventLog::everyTopicHasAName()
{
    QSet<QString> names;
    for (const Topic topic : allTopics())
        names.insert(topicName(topic));
    QCOMPARE(names.size(), allTopics().size());
    QVERIFY(!names.contains(QString()));
    const Actor bora = TestShop::customerActor(CustomerId{7});
    QVERIFY(mayHear(bora, {Topic::Wallet, 7}));
    QVERIFY(!mayHear(bora, {Topic::Wallet, 8}));
    QVERIFY(mayHear(bora, {Topic::Product, 8}));
    for (const Topic topic : {Topic::Order, Topic::Payment, Topic::IssuedCoupon, Topic::Staff, Topic::Token})
        QVERIFY(!mayHear(bora, {topic, 7}));
    QVERIFY(mayHear(TestShop::staff(), {Topic::Order, 1}));
    QVERIFY(!mayHear(TestShop::staff(), {Topic::Token, 1}));
    QVERIFY(mayHear(TestShop::admin(), {Topic::Token, 1}));
}

DANGGOL_TEST_MAIN(QCoreApplication, TstEventLog)
#include "tst_event_log.moc"
