// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errors/failure.h"

#include <QByteArray>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace danggol::models
{

/// Writes one file in a thread of its own; only its owner may read it. It is there whole or not at all.
class FileSave : public QObject
{
    Q_OBJECT
public:
    explicit FileSave(QObject *parent = nullptr);
    /// Waits for what is on its way.
    ~FileSave() override;

    /// `bytes` makes the content, in that thread. Ignored while another file is on its way.
    void start(const QString &file, std::function<QByteArray()> bytes);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// DiskFull, or ReadOnly when the file cannot be written. Then there is no file, or the one there was
    /// before.
    void finished(const QString &file, const danggol::models::Outcome<danggol::Done> &saved);

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace danggol::models
