// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/build_kind.h"

#include <QApplication>
#include <QString>

namespace danggol::test
{

/// The application of tests that watch how long the window's thread is kept from its next event. What counts
/// is the thread's own work, not the time that passes, so that a busy machine does not fail a test.
class HeartbeatApplication : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;

    /// More than this of work in one event is felt: the window stands still.
    static constexpr double kMostMs = 100 * kBuildSlack;

    bool notify(QObject *receiver, QEvent *event) override;

    /// The longest event since the last `restart`, and what it was.
    [[nodiscard]] double longestMs() const { return m_longestMs; }
    [[nodiscard]] const QString &longestEvent() const { return m_longestEvent; }
    void restart();

    [[nodiscard]] static HeartbeatApplication &instance()
    {
        return *static_cast<HeartbeatApplication *>(QCoreApplication::instance());
    }

private:
    int m_depth = 0;
    double m_longestMs = 0;
    QString m_longestEvent;
};

/// Prints the longest event under `journey`, and fails the test when it was too long.
void expectHeartbeat(const QString &journey);

} // namespace danggol::test
