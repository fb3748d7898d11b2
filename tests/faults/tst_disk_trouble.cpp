// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/disk/cut_shop.h"
#include "tests/faults/support/disk/small_disk.h"
#include "tests/faults/support/fault_options.h"
#include "tests/support/test_shop.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace danggol;
using namespace danggol::test;

namespace
{

/// How many writes the script has; `--runs` takes more.
constexpr int kSmallScript = 9;
/// Where each call would take too long, an ordinary run takes every so manieth.
constexpr qint64 kSmallStride = 5;
constexpr qint64 kPageBytes = 4'096;
constexpr qint64 kNever = 1'000'000'000;

enum class Trouble { CallFails, DiskBreaks, DiskFills };

struct Tally
{
    int trials = 0;
    int struck = 0;
    int failed = 0;
    int mayBeDone = 0;
    int readsRefused = 0;
    int untrue = 0;
    Findings findings;
};

bool isInWords(Trouble trouble, const Error &error)
{
    const bool namesDisk = error.message.contains(QStringLiteral("disk"), Qt::CaseInsensitive);
    if (trouble == Trouble::DiskFills)
        return error.code == ErrorCode::DiskFull && namesDisk;
    // A file that cannot be opened looks like one that may not be.
    return (error.code == ErrorCode::Unavailable && namesDisk) || error.code == ErrorCode::ReadOnly;
}

QString wordsOf(const Result<std::unique_ptr<Shop>> &shop)
{
    return shop ? QStringLiteral("opened") : errorCodeName(shop.error().code) + u' ' + shop.error().message;
}

} // namespace

/// Each call that the database makes on the disk fails once, and the disk fills up at each write: it is said
/// in words, reads go on, nothing is half done, and all is well without a restart once the disk is.
class TstDiskTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void everyCallFailsOnce();
    void theDiskBreaksAtEveryCall();
    void theDiskFillsUpAtEveryWrite();
    void theDiskFillsUpAfterSoMuch();
    void aRealDiskFillsUp();
    void openingMeetsEveryFailure();
    void makingMeetsEveryFailure();

private:
    void trial(Trouble trouble, const std::function<void(FaultDisk &)> &order);
    void lookAfterClosing();
    void meet(Trouble trouble, Shop &shop);
    void readOn(Trouble trouble, Shop &shop);
    void report(const char *what);
    [[nodiscard]] TillClient &client() { return *m_shop.clients().front(); }
    [[nodiscard]] Result<qint64> balance(Shop &shop);
    void fillRealDisk(SmallDisk &disk, const QString &place, qint64 roomBytes);
    void openAgainAndAgain(const QString &file, qint64 stride, const std::function<void()> &prepare);
    void openOnce(Trouble trouble, const QString &file);

    CutShop m_shop{1};
    FaultDisk &m_disk = m_shop.disk();
    Tally m_tally;
    int m_errands = FaultOptions::runs(kSmallScript);
    qint64 m_stride = m_errands > kSmallScript ? 1 : kSmallStride;
    qint64 m_callsOfScript = 0;
    qint64 m_writesOfScript = 0;
};

// With nothing wrong: how often the script asks the disk.
void TstDiskTrouble::initTestCase()
{
    trial(Trouble::CallFails, [](FaultDisk &disk) { disk.failAt(kNever, 1); });
    QVERIFY(m_tally.findings.isClean());
}

void TstDiskTrouble::cleanup()
{
    m_disk.mend();
    m_tally = {};
    if (QTest::currentTestFailed())
        qInfo("seed %u; the shop and its clients' logs are in %s", FaultOptions::seed(),
              qPrintable(m_shop.keep()));
}

Result<qint64> TstDiskTrouble::balance(Shop &shop)
{
    const Result<Balance> balance = await<Balance>([&](Reply<Balance> reply) {
        shop.wallet().balance(TestShop::admin(), client().customer(), std::move(reply));
    });
    if (!balance)
        return fail(balance.error());
    return balance->balance.won();
}

// The script to its end and the closing.
void TstDiskTrouble::trial(Trouble trouble, const std::function<void(FaultDisk &)> &order)
{
    m_shop.begin(FaultOptions::seed());
    Result<std::unique_ptr<Shop>> shop = m_shop.open();
    QVERIFY2(shop, qPrintable(wordsOf(shop)));
    const qint64 callsBefore = m_disk.calls();
    const qint64 writesBefore = m_disk.callsOf(IoCall::Write);
    order(m_disk);
    for (int i = 0; i < m_errands && !QTest::currentTestFailed(); ++i) {
        if (client().work(**shop, 1) == 0)
            meet(trouble, **shop);
        else
            readOn(trouble, **shop);
    }
    const bool hasStruck = m_disk.hasStruck();
    if (hasStruck)
        m_tally.findings += audit(**shop, m_shop.world(), m_shop.clients());
    shop->reset();
    if (!m_disk.hasStruck()) {
        m_callsOfScript = m_disk.calls() - callsBefore;
        m_writesOfScript = m_disk.callsOf(IoCall::Write) - writesBefore;
    }
    ++m_tally.trials;
    m_tally.struck += m_disk.hasStruck() ? 1 : 0;
    m_disk.mend();
    if (!hasStruck)
        lookAfterClosing();
    QCOMPARE(integrityOf(m_shop.file()), QStringLiteral("ok"));
    if (m_tally.findings.isClean())
        m_shop.drop();
}

void TstDiskTrouble::lookAfterClosing()
{
    const Result<std::unique_ptr<Shop>> shop = m_shop.open();
    QVERIFY2(shop, qPrintable(wordsOf(shop)));
    QCOMPARE(client().countLost(**shop), 0);
    m_tally.findings += audit(**shop, m_shop.world(), m_shop.clients());
}

// A write was refused.
void TstDiskTrouble::meet(Trouble trouble, Shop &shop)
{
    const Error failure = client().failure();
    const bool mayBeDone = failure.details.value(kMayBeDone).toBool();
    ++m_tally.failed;
    m_tally.mayBeDone += mayBeDone ? 1 : 0;
    QVERIFY2(isInWords(trouble, failure), qPrintable(failure.message));
    if (trouble == Trouble::DiskFills) {
        readOn(trouble, shop);
        QCOMPARE(client().retry(shop).unanswered, 1); // still full
        QVERIFY(isInWords(trouble, client().failure()));
    }
    m_disk.mend();
    const TillClient::Retry retry = client().retry(shop);
    QVERIFY2(retry.unanswered == 0, qPrintable(client().failure().message));
    // "Nothing was changed" was the truth.
    m_tally.untrue += mayBeDone ? 0 : retry.hadBeenDone;
    readOn(trouble, shop);
}

void TstDiskTrouble::readOn(Trouble trouble, Shop &shop)
{
    Result<qint64> found = balance(shop);
    if (!found && trouble != Trouble::DiskFills) {
        ++m_tally.readsRefused;
        QVERIFY2(isInWords(trouble, found.error()), qPrintable(found.error().message));
        m_disk.mend();
        found = balance(shop);
    }
    QVERIFY2(found, qPrintable(found ? QString() : found.error().message));
    QCOMPARE(*found, client().knowledge().balance);
}

void TstDiskTrouble::report(const char *what)
{
    qInfo(
        "%s: %d trials, %d struck, %d refused in words (%d of them may be done), %d reads refused in words, "
        "%lld lost, %lld twice, books %lld, all without a restart; a script of %d writes, %lld calls",
        what, m_tally.trials, m_tally.struck, m_tally.failed, m_tally.mayBeDone, m_tally.readsRefused,
        m_tally.findings.lost, m_tally.findings.twice, m_tally.findings.books, m_errands, m_callsOfScript);
    QVERIFY(m_tally.struck > 0);
    QCOMPARE(m_tally.untrue, 0);
    QVERIFY2(m_tally.findings.isClean(), qPrintable(m_tally.findings.differences.join(u'\n')));
}

void TstDiskTrouble::everyCallFailsOnce()
{
    for (qint64 n = 1; n <= m_callsOfScript && !QTest::currentTestFailed(); ++n)
        trial(Trouble::CallFails, [n](FaultDisk &disk) { disk.failAt(n, 1); });
    report("each call fails once");
}

void TstDiskTrouble::theDiskBreaksAtEveryCall()
{
    for (qint64 n = 1; n <= m_callsOfScript && !QTest::currentTestFailed(); n += m_stride)
        trial(Trouble::DiskBreaks, [n](FaultDisk &disk) { disk.breakAt(n); });
    report("the disk breaks at a call");
}

void TstDiskTrouble::theDiskFillsUpAtEveryWrite()
{
    for (qint64 n = 1; n <= m_writesOfScript && !QTest::currentTestFailed(); ++n)
        trial(Trouble::DiskFills, [n](FaultDisk &disk) { disk.fillAt(n); });
    report("the disk is full from a write on");
}

// A page and a sector further each time, so that every part of a page comes to be the one that does not fit.
void TstDiskTrouble::theDiskFillsUpAfterSoMuch()
{
    const qint64 growth = m_writesOfScript * kPageBytes / 2;
    for (qint64 room = 0; room <= growth && !QTest::currentTestFailed();
         room += m_stride * (kPageBytes + DiskFile::kSectorBytes))
        trial(Trouble::DiskFills, [room](FaultDisk &disk) { disk.fillAfter(room); });
    report("the disk is full after so many bytes");
}

void TstDiskTrouble::aRealDiskFillsUp()
{
    const QString place = m_shop.path(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(place));
    SmallDisk disk(place);
    if (!disk.isThere())
        QSKIP("no small disk can be mounted here: that takes root; the trials before stand for it");
    for (const qint64 room : {0, 5'000, 40'000, 120'000, 200'000})
        fillRealDisk(disk, place, room);
    report("a real disk of 4 MiB is full");
}

void TstDiskTrouble::fillRealDisk(SmallDisk &disk, const QString &place, qint64 roomBytes)
{
    m_shop.begin(FaultOptions::seed(), place);
    Result<std::unique_ptr<Shop>> shop = m_shop.open();
    QVERIFY2(shop, qPrintable(wordsOf(shop)));
    QVERIFY(balance(**shop));
    disk.fill(roomBytes);
    while (client().work(**shop, 1) == 1)
        readOn(Trouble::DiskFills, **shop);
    ++m_tally.trials;
    ++m_tally.struck;
    ++m_tally.failed;
    QVERIFY2(isInWords(Trouble::DiskFills, client().failure()), qPrintable(client().failure().message));
    readOn(Trouble::DiskFills, **shop);
    disk.makeRoom();
    QCOMPARE(client().retry(**shop).unanswered, 0);
    m_tally.findings += audit(**shop, m_shop.world(), m_shop.clients());
    shop->reset();
    QCOMPARE(integrityOf(m_shop.file()), QStringLiteral("ok"));
    QVERIFY(QFile::remove(m_shop.file()));
}

// An opening that fails leaves the file as good as it was.
void TstDiskTrouble::openingMeetsEveryFailure()
{
    m_shop.begin(FaultOptions::seed());
    openAgainAndAgain(m_shop.file(), 1, [this] {
        m_disk.forget();
        QFile::remove(m_shop.file());
        QVERIFY(QFile::copy(m_shop.templateFile(), m_shop.file()));
    });
    report("opening meets a failure");
}

void TstDiskTrouble::makingMeetsEveryFailure()
{
    m_shop.begin(FaultOptions::seed());
    openAgainAndAgain(m_shop.file(), m_stride, [this] {
        m_disk.forget();
        QFile::remove(m_shop.file());
    });
    report("making a shop meets a failure");
}

void TstDiskTrouble::openAgainAndAgain(const QString &file, qint64 stride,
                                       const std::function<void()> &prepare)
{
    prepare();
    const qint64 before = m_disk.calls();
    QVERIFY(m_shop.open(file));
    const qint64 calls = m_disk.calls() - before;
    const std::array<std::function<void(qint64)>, 3> orders{[this](qint64 n) { m_disk.failAt(n, 1); },
                                                            [this](qint64 n) { m_disk.breakAt(n); },
                                                            [this](qint64 n) { m_disk.fillAt(n); }};
    qint64 place = 0;
    for (qint64 n = 1; n <= calls && !QTest::currentTestFailed(); n += stride) {
        const std::size_t kind = static_cast<std::size_t>(place++) % orders.size();
        prepare();
        orders[kind](n);
        openOnce(kind == 2 ? Trouble::DiskFills : Trouble::DiskBreaks, file);
    }
}

void TstDiskTrouble::openOnce(Trouble trouble, const QString &file)
{
    Result<std::unique_ptr<Shop>> shop = m_shop.open(file);
    ++m_tally.trials;
    m_tally.struck += m_disk.hasStruck() ? 1 : 0;
    m_tally.failed += shop ? 0 : 1;
    QVERIFY2(shop || isInWords(trouble, shop.error()), qPrintable(wordsOf(shop)));
    if (shop)
        shop->reset();
    m_disk.mend();
    shop = m_shop.open(file);
    QVERIFY2(shop, qPrintable(wordsOf(shop)));
    m_tally.findings.books += brokenRules(**shop);
}

DANGGOL_FAULT_TEST_MAIN(TstDiskTrouble)
#include "tst_disk_trouble.moc"
