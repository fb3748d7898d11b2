// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/window/heartbeat.h"
#include "tests/app/window/window_under_test.h"
#include "tests/faults/support/tcp_proxy.h"
#include "tests/support/lost_server.h"
#include "tests/support/postgres_server.h"
#include "ui/parts/banner.h"
#include "ui/parts/message_line.h"

#include <QFile>
#include <QMetaEnum>
#include <QtTest>

#include <chrono>

using namespace danggol;
using namespace danggol::test;

namespace
{

constexpr int kBackMs = 30'000;

/// Also watches for how long an event kept the window's thread waiting: for the network, a file, a lock. Time
/// in which the thread could have run and other programs ran instead does not count.
class WaitingApplication : public HeartbeatApplication
{
    Q_OBJECT
public:
    using HeartbeatApplication::HeartbeatApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isOthers = receiver->thread() != thread();
        if (isOthers || m_depth > 0)
            return HeartbeatApplication::notify(receiver, event);
        // The receiver may be gone afterwards.
        const QString name =
            QStringLiteral("%1 at %2 \"%3\"")
                .arg(QLatin1String(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type())),
                     QLatin1String(receiver->metaObject()->className()), receiver->objectName());
        const double before = unqueuedMs();
        ++m_depth;
        const bool taken = HeartbeatApplication::notify(receiver, event);
        --m_depth;
        const double stallMs = unqueuedMs() - before;
        if (stallMs > m_longestStallMs) {
            m_longestStallMs = stallMs;
            m_longestStall = name;
        }
        return taken;
    }

    [[nodiscard]] double longestStallMs() const { return m_longestStallMs; }
    [[nodiscard]] const QString &longestStall() const { return m_longestStall; }
    void restartStalls()
    {
        m_longestStallMs = 0;
        m_longestStall.clear();
    }

    [[nodiscard]] static WaitingApplication &instance()
    {
        return *static_cast<WaitingApplication *>(QCoreApplication::instance());
    }

private:
    /// The time, without what the thread has spent waiting for a processor.
    [[nodiscard]] static double unqueuedMs()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        const QByteArrayList fields =
            file.open(QIODevice::ReadOnly) ? file.readAll().split(' ') : QByteArrayList();
        const double queuedMs = fields.size() > 1 ? fields[1].toDouble() / 1e6 : 0;
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        return std::chrono::duration<double, std::milli>(now).count() - queuedMs;
    }

    int m_depth = 0;
    double m_longestStallMs = 0;
    QString m_longestStall;
};

/// A till's window whose way to PostgreSQL fails.
class TstNetworkWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void aCutIsBarelySeen();
    void aSilentLineIsSaidAndTheWindowGoesOn();
    void aSlowLineMakesAnswersSlowAndNothingElse();

private:
    void goThroughThePages();
    void charge();
    /// Of the customer; -1 while the database cannot be asked.
    [[nodiscard]] qint64 ledgerEntries();
    void expectNoStall(const char *journey);

    std::unique_ptr<TcpProxy> m_proxy;
    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<WindowUnderTest> m_till;
    CustomerId m_bora;
};

void TstNetworkWindow::initTestCase()
{
    expectWarningsOfALostServer();
    PostgresServer &server = PostgresServer::instance();
    m_proxy = std::make_unique<TcpProxy>(static_cast<quint16>(server.port()));
    // A thread that waits for a dead connection waits for as long as the kernel keeps it, which shows.
    const QString url =
        server.createDatabase().replace(QString::number(server.port()), QString::number(m_proxy->port())) +
        QStringLiteral("&tcp_user_timeout=2000&keepalives_idle=1&keepalives_interval=1&keepalives_count=2");
    storage::DatabaseOptions options;
    options.retry.unavailableAfterMs = 1'500;
    m_shop = std::make_unique<TestShop>(url, options);
    m_bora = m_shop->customer(QStringLiteral("Bora Namgung"), 50'000);
    for (int i = 0; i < 40; ++i)
        (void)m_shop->placedOrder(m_bora,
                                  {{m_shop->product(QStringLiteral("Product %1").arg(i), 1'000, 50), 1}});
    m_desk = std::make_unique<Desk>();
    m_till = std::make_unique<WindowUnderTest>(*m_desk, m_shop->shop());
    m_till->chooseCustomer(m_bora);
    settle();
}

void TstNetworkWindow::cleanupTestCase()
{
    m_till.reset();
    m_desk.reset();
    m_shop->expectBooksBalance();
    m_shop.reset();
    m_proxy.reset();
}

void TstNetworkWindow::init()
{
    HeartbeatApplication::instance().restart();
    WaitingApplication::instance().restartStalls();
}

void TstNetworkWindow::goThroughThePages()
{
    for (int page = 0; page < m_till->window().pageCount(); ++page) {
        m_till->press(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page));
        QTRY_COMPARE(m_till->window().currentPage(), page);
        m_till->press(Qt::Key_F5);
        QVERIFY(!m_till->window().grab().isNull());
    }
}

qint64 TstNetworkWindow::ledgerEntries()
{
    return m_shop
        ->await<qint64>([&](Reply<qint64> reply) {
            (*m_shop)->wallet().statementSize(TestShop::admin(), m_bora, std::move(reply));
        })
        .value_or(-1);
}

void TstNetworkWindow::charge()
{
    qint64 before = -1;
    QTRY_VERIFY_WITH_TIMEOUT((before = ledgerEntries()) >= 0, kBackMs);
    m_till->openPage("walletPage");
    m_till->click("quickAmount1");
    // Who is told that it may or may not be done presses again, and it is done once.
    const auto &message = *m_till->window().findChild<ui::MessageLine *>(QStringLiteral("chargeMessage"));
    const auto isDone = [&] { return ledgerEntries() > before; };
    for (int presses = 0; presses < 3 && !isDone(); ++presses) {
        m_till->click("chargeButton");
        QTRY_VERIFY_WITH_TIMEOUT(isDone() || message.isVisible(), kBackMs);
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_till->toast().startsWith(QStringLiteral("Charged")), kBackMs);
    QTRY_COMPARE_WITH_TIMEOUT(ledgerEntries(), before + 1, kBackMs);
}

void TstNetworkWindow::expectNoStall(const char *journey)
{
    const WaitingApplication &heart = WaitingApplication::instance();
    qInfo("%s: the window's thread was away for at most %.1f ms, %s", journey, heart.longestStallMs(),
          qPrintable(heart.longestStall()));
    expectHeartbeat(QString::fromLatin1(journey));
    QVERIFY2(heart.longestStallMs() <= HeartbeatApplication::kMostMs, qPrintable(heart.longestStall()));
}

void TstNetworkWindow::aCutIsBarelySeen()
{
    m_proxy->cutAfter(1);
    goThroughThePages();
    QTRY_COMPARE(m_proxy->cuts(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_till->window().banner().isVisible(), kBackMs);
    charge();
    expectNoStall("connections cut");
}

void TstNetworkWindow::aSilentLineIsSaidAndTheWindowGoesOn()
{
    m_proxy->silence();
    goThroughThePages();
    QTRY_VERIFY_WITH_TIMEOUT(m_till->window().banner().isVisible(), kBackMs);
    goThroughThePages();
    m_proxy->endSilence();
    QTRY_VERIFY_WITH_TIMEOUT(!m_till->window().banner().isVisible(), kBackMs);
    charge();
    expectNoStall("a silent line");
}

void TstNetworkWindow::aSlowLineMakesAnswersSlowAndNothingElse()
{
    m_proxy->setSlow(true);
    goThroughThePages();
    QVERIFY(!m_till->window().banner().isVisible());
    charge();
    m_proxy->setSlow(false);
    goThroughThePages();
    expectNoStall("a slow line");
}

} // namespace

DANGGOL_TEST_MAIN(WaitingApplication, TstNetworkWindow)
#include "tst_network_window.moc"
