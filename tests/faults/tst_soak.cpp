// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/client/http_client.h"
#include "tests/api/client/server_process.h"
#include "tests/faults/support/fault_options.h"
#include "tests/faults/support/paced_clients.h"
#include "tests/faults/support/process_figures.h"
#include "tests/faults/support/shop_tokens.h"
#include "tests/support/build_kind.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kSmallSeconds = 10;
constexpr int kClients = 8;
constexpr qint64 kPriceWon = 4'600;
constexpr qint64 kStock = 1'000'000'000;
/// How long the clients go as fast as they can, to see what half of that is.
constexpr int kPeakMs = 3'000;
constexpr int kSampleEveryMs = 250;
/// What a long run may grow by. A short one is still filling SQLite's cache.
constexpr double kMostGrowth = 0.05 * kBuildSlack;
constexpr double kMostGrowthOfShort = 0.30 * kBuildSlack;
constexpr int kLongSeconds = 300;
/// A little more than SQLite's writer keeps of its database: until the file is as large, memory grows with
/// it.
constexpr qint64 kCachedBytes = 20 * 1'024 * 1'024;

/// What the server took, sampled while it worked.
class Course
{
public:
    void sample(qint64 process)
    {
        m_kib.push_back(residentKib(process));
        m_files.push_back(openFiles(process));
    }
    /// Of the last quarter against the second one: by then what is made once has been made.
    [[nodiscard]] double growth() const
    {
        const auto before = static_cast<double>(median(m_kib, 1));
        return (static_cast<double>(median(m_kib, 3)) - before) / before;
    }
    [[nodiscard]] qint64 newFiles() const { return median(m_files, 3) - median(m_files, 1); }
    [[nodiscard]] qint64 files() const { return median(m_files, 3); }
    [[nodiscard]] qint64 kibBefore() const { return median(m_kib, 1); }
    [[nodiscard]] qint64 kibAfter() const { return median(m_kib, 3); }

private:
    [[nodiscard]] static qint64 median(const std::vector<qint64> &samples, std::size_t quarter)
    {
        const std::size_t length = samples.size() / 4;
        std::vector<qint64> part(samples.begin() + static_cast<std::ptrdiff_t>(quarter * length),
                                 samples.begin() + static_cast<std::ptrdiff_t>((quarter + 1) * length));
        std::sort(part.begin(), part.end());
        return part[part.size() / 2];
    }

    std::vector<qint64> m_kib;
    std::vector<qint64> m_files;
};

} // namespace

/// A server works for a long time at half of what it can do, and takes no more at the end than at the
/// beginning.
class TstSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void memoryAndFilesStayAsTheyAre();

private:
    /// Lets so much time pass, and calls `sample` meanwhile.
    static void watch(int milliseconds, const std::function<void()> &sample);
    /// Lets the clients work until SQLite's cache is as large as it gets.
    static void fillCache(const TestShop &shop);
    /// How many requests a second the clients, who have just begun, get answered.
    [[nodiscard]] static double peakOf(const PacedClients &clients);
    static void expectAllPaid(quint16 port, const QByteArray &token, const QList<CustomerId> &customers);
};

void TstSoak::watch(int milliseconds, const std::function<void()> &sample)
{
    QEventLoop loop;
    QTimer samples;
    QObject::connect(&samples, &QTimer::timeout, &loop, sample);
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    samples.start(kSampleEveryMs);
    loop.exec();
}

void TstSoak::fillCache(const TestShop &shop)
{
    const QString file = shop.url().section(u':', 1);
    while (QFileInfo(file).size() < kCachedBytes)
        watch(kSampleEveryMs, [] {});
}

double TstSoak::peakOf(const PacedClients &clients)
{
    QElapsedTimer elapsed;
    elapsed.start();
    watch(kPeakMs, [] {});
    return static_cast<double>(clients.answered()) * 1'000 / static_cast<double>(elapsed.elapsed());
}

void TstSoak::expectAllPaid(quint16 port, const QByteArray &token, const QList<CustomerId> &customers)
{
    HttpClient client(port, token);
    for (const CustomerId customer : customers)
        QCOMPARE(client.get("/points?userId=" + QByteArray::number(customer.value)).json()["balance"], 0);
    QVERIFY(client.get("/verify").json()["balances"].get<bool>());
}

void TstSoak::memoryAndFilesStayAsTheyAre()
{
    QFETCH_GLOBAL(Backend, backend);
    TestShop shop(backend);
    setToSystemTime(shop);
    PacedClients::Scene scene{.token = newSecret(shop, Role::Admin), .customers = {}, .product = {}};
    for (int i = 0; i < kClients; ++i)
        scene.customers.append(shop.customer(QStringLiteral("Customer %1").arg(i)));
    scene.product = shop.product(QStringLiteral("Salt bread"), kPriceWon, kStock);
    scene.priceWon = kPriceWon;
    shop.close();

    ServerProcess server({QStringLiteral("--database"), shop.url()});
    PacedClients clients(server.port(), scene);
    const double peak = peakOf(clients);
    const int seconds = FaultOptions::seconds(kSmallSeconds);
    if (backend == Backend::Sqlite && seconds >= kLongSeconds)
        fillCache(shop);
    clients.setPace(peak / 2);
    const qint64 before = clients.answered();
    Course course;
    watch(seconds * 1'000, [&] { course.sample(server.processId()); });
    const double pace = static_cast<double>(clients.answered() - before) / seconds;
    clients.stop();
    expectAllPaid(server.port(), scene.token, scene.customers);

    qInfo(
        "%d s at %.0f requests a second, of %.0f that it can answer; %lld answered, %lld failures; RSS went "
        "from %lld to %lld KiB, which is %+.1f %%; %lld files open, %+lld",
        seconds, pace, peak, clients.answered(), clients.failures(), course.kibBefore(), course.kibAfter(),
        100 * course.growth(), course.files(), course.newFiles());
    QCOMPARE(clients.failures(), 0);
    QVERIFY(course.growth() < (seconds < kLongSeconds ? kMostGrowthOfShort : kMostGrowth));
    QVERIFY(std::abs(course.newFiles()) <= 1);
    QCOMPARE(server.terminate(), 0);
    shop.reopen();
    shop.expectBooksBalance();
}

DANGGOL_FAULT_TEST_MAIN(TstSoak)
#include "tst_soak.moc"
