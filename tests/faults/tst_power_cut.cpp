// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/crowd.h"
#include "tests/faults/support/disk/cut_shop.h"
#include "tests/faults/support/fault_options.h"

#include <QDir>
#include <QFileInfo>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kClients = 6;
constexpr int kSmallRuns = 200;
/// A shop is cut off this often before another takes its place, so that comparing does not grow without end.
constexpr int kCutsInALife = 10;
/// One control for so many cuts.
constexpr int kControlPart = 10;
constexpr int kFewestControls = 5;

/// When the power goes.
enum class Moment { Opening, Working, Syncing, WorkingLong, Closing, Closed };

struct Tally
{
    int cuts = 0;
    std::map<Moment, int> moments;
    qint64 answered = 0;
    qint64 retried = 0;
    qint64 hadBeenDone = 0;
    CutToll toll;
    Findings findings;
    int unusable = 0;

    void add(const CutToll &more)
    {
        toll.sectorsUnsynced += more.sectorsUnsynced;
        toll.sectorsLost += more.sectorsLost;
        toll.sectorsTorn += more.sectorsTorn;
        toll.namesLost += more.namesLost;
    }
};

} // namespace

/// The power goes at a random moment while clients write: what was answered is there afterwards, what was not
/// is done once when it is sent again, and the file is sound.
class TstPowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void answeredSurvivesEveryCut();
    void aShopCutOffWhileItIsMadeOpens();

private:
    void beginLife();
    void endLife();
    [[nodiscard]] Moment drawMoment();
    [[nodiscard]] CutLuck drawLuck();
    [[nodiscard]] qint64 draw(qint64 from, qint64 to);
    void cutOnce();
    void workUntilCut(Moment moment);
    void settleUp();
    void powerUp();
    void sendEverythingAgain(Shop &shop);
    void loseOnALyingDisk();

    CutShop m_shop{kClients};
    FaultDisk &m_disk = m_shop.disk();
    std::vector<std::size_t> m_compared;
    std::mt19937 m_random{FaultOptions::seed()};
    Tally m_tally;
};

void TstPowerCut::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("seed %u; the shop and its clients' logs are in %s", FaultOptions::seed(),
              qPrintable(m_shop.keep()));
}

void TstPowerCut::beginLife()
{
    m_shop.begin(static_cast<quint32>(m_random()));
    m_compared.assign(kClients, 0);
}

void TstPowerCut::endLife()
{
    for (const auto &client : m_shop.clients())
        m_tally.answered += client->answered();
    if (!QTest::currentTestFailed())
        m_shop.drop();
}

qint64 TstPowerCut::draw(qint64 from, qint64 to)
{
    return std::uniform_int_distribution<qint64>(from, to)(m_random);
}

Moment TstPowerCut::drawMoment()
{
    const qint64 chance = draw(1, 100);
    if (chance <= 20)
        return Moment::Opening;
    if (chance <= 50)
        return Moment::Working;
    if (chance <= 70)
        return Moment::Syncing;
    if (chance <= 75)
        return Moment::WorkingLong;
    return chance <= 92 ? Moment::Closing : Moment::Closed;
}

CutLuck TstPowerCut::drawLuck()
{
    constexpr std::array kSurvivals{0.0, 0.1, 0.5, 0.9, 1.0};
    return {.survival = kSurvivals[static_cast<std::size_t>(draw(0, kSurvivals.size() - 1))],
            .torn = draw(0, 1) == 0 ? 0.0 : 0.2,
            .staleRoom = draw(0, 3) == 0};
}

void TstPowerCut::cutOnce()
{
    const Moment moment = drawMoment();
    ++m_tally.moments[moment];
    workUntilCut(moment);
    powerUp();
}

void TstPowerCut::workUntilCut(Moment moment)
{
    constexpr qint64 kChangesOfOpening = 40;
    constexpr qint64 kChangesOfWork = 700;
    constexpr qint64 kSyncsOfWork = 20;
    constexpr qint64 kChangesOfLongWork = 12'000;
    constexpr qint64 kChangesOfClosing = 60;
    if (moment == Moment::Opening)
        m_disk.cutPowerAt(draw(1, kChangesOfOpening));
    Result<std::unique_ptr<Shop>> shop = m_shop.open();
    if (!shop)
        return;
    if (moment == Moment::Working)
        m_disk.cutPowerAt(draw(1, kChangesOfWork));
    if (moment == Moment::Syncing)
        m_disk.cutPowerAtSync(draw(1, kSyncsOfWork), draw(0, 1) == 0);
    if (moment == Moment::WorkingLong)
        m_disk.cutPowerAt(draw(kChangesOfWork, kChangesOfLongWork));
    const bool untilTheCut =
        moment == Moment::Working || moment == Moment::Syncing || moment == Moment::WorkingLong;
    const auto errands = static_cast<int>(untilTheCut ? kChangesOfLongWork : draw(1, 8));
    inCrowd(kClients, [&](int number) { m_shop.clients()[number]->work(**shop, errands); });
    if (moment == Moment::Closing)
        m_disk.cutPowerAt(draw(1, kChangesOfClosing));
    shop->reset();
}

void TstPowerCut::powerUp()
{
    ++m_tally.cuts;
    m_tally.add(m_disk.powerUp(m_random, drawLuck()));
}

// What a till does after the power is back, and then the comparison.
void TstPowerCut::settleUp()
{
    Result<std::unique_ptr<Shop>> shop = m_shop.open();
    QVERIFY2(shop, qPrintable(shop ? QString() : shop.error().message));
    for (const auto &client : m_shop.clients())
        m_tally.findings.lost += client->countLost(**shop);
    sendEverythingAgain(**shop);
    m_tally.findings += audit(**shop, m_shop.world(), m_shop.clients());
    shop->reset();
    QCOMPARE(integrityOf(m_shop.file()), QStringLiteral("ok"));
}

void TstPowerCut::sendEverythingAgain(Shop &shop)
{
    for (std::size_t i = 0; i < m_shop.clients().size(); ++i) {
        const TillClient::Retry retry = m_shop.clients()[i]->retry(shop);
        QCOMPARE(retry.unanswered, 0);
        m_tally.retried += retry.sent;
        m_tally.hadBeenDone += retry.hadBeenDone;
        m_tally.findings.lost += m_shop.clients()[i]->countChanged(shop, m_compared[i]);
        m_compared[i] = m_shop.clients()[i]->errands();
    }
}

// The control: a disk whose syncs do nothing, where the same comparison has to find losses.
void TstPowerCut::loseOnALyingDisk()
{
    beginLife();
    m_disk.ignoreSyncs(true);
    workUntilCut(Moment::Working);
    powerUp();
    m_disk.ignoreSyncs(false);
    const Result<std::unique_ptr<Shop>> shop = m_shop.open();
    m_tally.unusable += shop ? 0 : 1;
    for (const auto &client : m_shop.clients())
        m_tally.findings.lost += shop ? client->countLost(**shop) : client->answered();
}

void TstPowerCut::answeredSurvivesEveryCut()
{
    const int runs = FaultOptions::runs(kSmallRuns);
    m_tally = {};
    while (m_tally.cuts < runs && !QTest::currentTestFailed() && m_tally.findings.isClean()) {
        beginLife();
        for (int i = 0; i < kCutsInALife && m_tally.cuts < runs && !QTest::currentTestFailed(); ++i) {
            cutOnce();
            settleUp();
        }
        endLife();
    }
    const Tally real = m_tally;
    m_tally = {};
    while (m_tally.cuts < qMax(kFewestControls, runs / kControlPart)) {
        loseOnALyingDisk();
        endLife();
    }
    const auto times = [&](Moment moment) {
        const auto found = real.moments.find(moment);
        return found == real.moments.end() ? 0 : found->second;
    };
    qInfo(
        "%d cuts, %lld answered, %lld lost, %lld twice, books %lld; %lld sent again, of which %lld had been "
        "done; control without sync: %d cuts, %lld answered, %lld lost, %d files unusable",
        real.cuts, real.answered, real.findings.lost, real.findings.twice, real.findings.books, real.retried,
        real.hadBeenDone, m_tally.cuts, m_tally.answered, m_tally.findings.lost, m_tally.unusable);
    qInfo("cut while opening %d, working %d, syncing %d, working long %d, closing %d, closed %d; of %lld "
          "unsynced sectors %lld lost, %lld torn, and %lld names; seed %u",
          times(Moment::Opening), times(Moment::Working), times(Moment::Syncing), times(Moment::WorkingLong),
          times(Moment::Closing), times(Moment::Closed), real.toll.sectorsUnsynced, real.toll.sectorsLost,
          real.toll.sectorsTorn, real.toll.namesLost, FaultOptions::seed());
    QVERIFY2(real.findings.isClean(), qPrintable(real.findings.differences.join(u'\n')));
    QVERIFY2(m_tally.findings.lost > 0, "the comparison cannot fail");
}

void TstPowerCut::aShopCutOffWhileItIsMadeOpens()
{
    const QString file = m_shop.path(QStringLiteral("new/shop.danggol"));
    const int runs = qMax(1, FaultOptions::runs(kSmallRuns) / 5);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    const qint64 before = m_disk.changes();
    QVERIFY(m_shop.open(file));
    const qint64 changes = m_disk.changes() - before;
    m_disk.forget();
    int made = 0;
    for (int run = 0; run < runs; ++run) {
        QVERIFY(QDir(QFileInfo(file).path()).removeRecursively());
        QVERIFY(QDir().mkpath(QFileInfo(file).path()));
        m_disk.cutPowerAt(draw(1, changes));
        made += m_shop.open(file) ? 1 : 0;
        m_disk.powerUp(m_random, drawLuck());
        Result<std::unique_ptr<Shop>> again = m_shop.open(file);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message));
        QCOMPARE(brokenRules(**again), 0);
        again->reset();
        m_disk.forget();
    }
    qInfo("%d cuts while a shop was made (%lld changes), %d of them when it was in use already; every one "
          "opened afterwards; seed %u",
          runs, changes, made, FaultOptions::seed());
}

DANGGOL_FAULT_TEST_MAIN(TstPowerCut)
#include "tst_power_cut.moc"
