// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/api/client/http_client.h"
#include "tests/faults/support/busy_client.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

/// The busy clients of one shop, and what the shop says held against their logs.
class BusyCrowd
{
public:
    static constexpr int kClients = 16;

    struct Tally
    {
        /// What has an answer, all clients together.
        std::size_t answered = 0;
        /// Sendings of what had no answer, and how many of those had been done.
        int retried = 0;
        int retriedThoughDone = 0;
        qint64 lost = 0;
        qint64 twice = 0;
        qint64 brokenRules = 0;
    };

    /// Furnishes the shop, which may be closed afterwards, so that a server has its database alone.
    BusyCrowd(TestShop &shop, quint32 seed);

    [[nodiscard]] BusyClient &client(int number) { return *m_clients[static_cast<std::size_t>(number)]; }
    [[nodiscard]] const QByteArray &token() const { return m_world.token; }

    /// Sends again what has no answer, and what was answered since the last time, which is to come back as it
    /// was.
    void retryEverything(quint16 port);
    /// The same with all that was ever answered.
    void resendAll(quint16 port);
    void compareWithLogs(quint16 port);

    [[nodiscard]] const Tally &tally() const { return m_tally; }
    /// "23,850 answered, 0 lost, 0 twice, books 0; …"
    [[nodiscard]] QString summary() const;
    /// Leaves the clients' logs where they are, and says where.
    void keepLogs();

private:
    void compareClient(HttpClient &admin, const BusyClient &client);
    void compareStock(HttpClient &admin);
    void compareCampaigns(HttpClient &admin);
    /// More than the clients know of was done twice, less is lost.
    void weigh(qint64 known, qint64 found);

    QTemporaryDir m_logs;
    BusyWorld m_world;
    QByteArray m_adminToken;
    std::vector<std::unique_ptr<BusyClient>> m_clients;
    std::vector<std::size_t> m_checkedSteps = std::vector<std::size_t>(kClients, 0);
    Tally m_tally;
};

} // namespace danggol::test
