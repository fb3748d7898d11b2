// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop program, used and timed from within; danggol-bench runs it. Prints one JSON object.
#include "tests/app/window/heartbeat.h"
#include "tests/bench/desktop/till_under_bench.h"
#include "tests/bench/desktop/wait.h"
#include "tests/bench/measure/process_memory.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace danggol::bench;

namespace
{

constexpr int kFrames = 600;

QJsonObject use(TillUnderBench &till)
{
    auto &heart = danggol::test::HeartbeatApplication::instance();
    heart.restart();
    QJsonObject done{{QStringLiteral("pages"), till.changePages()},
                     {QStringLiteral("scroll"), till.scrollOrders(kFrames)},
                     {QStringLiteral("search"), till.search()}};
    done.insert(QStringLiteral("longestEventMs"), heart.longestMs());
    done.insert(QStringLiteral("longestEvent"), heart.longestEvent());
    return done;
}

} // namespace

int main(int argc, char *argv[])
{
    danggol::test::HeartbeatApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4 || (words[1] != QLatin1String("start") && words[1] != QLatin1String("use"))) {
        std::fprintf(stderr, "danggol-desktop-bench start|use DATABASE_URL STARTED_AT_MS\n");
        return 2;
    }
    const double startedAtMs = words[3].toDouble();
    TillUnderBench till(application, words[2]);
    if (!till.waitUntilUsable()) {
        std::fprintf(stderr, "danggol-desktop-bench: the till did not come up\n");
        return 1;
    }
    QJsonObject answer{{QStringLiteral("usableMs"), steadyMs() - startedAtMs}};
    if (words[1] == QLatin1String("use"))
        answer.insert(QStringLiteral("use"), use(till));
    answer.insert(QStringLiteral("residentMb"), residentMb(QCoreApplication::applicationPid()));
    std::printf("%s\n", QJsonDocument(answer).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    return 0;
}
