// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace danggol::app
{

/// Turns SIGTERM and SIGINT into a signal of Qt's, in the main loop. One at a time in a program. SIGPIPE is
/// ignored: whoever reads our output may leave.
class SignalWatch : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void endRequested();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace danggol::app
