// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/connection.h"
#include "services/storage/database_url.h"

#include <QSet>
#include <QString>

#include <mutex>
#include <optional>

namespace danggol::test
{

/// How an engine's statement fails: as when the disk does, or alone, as when it breaks a constraint.
enum class StatementFailure { Disk, Statement };
[[nodiscard]] storage::NativeError nativeError(storage::Engine engine, StatementFailure failure);
/// Whether the error says so, and that nothing was changed.
[[nodiscard]] bool isInWords(storage::Engine engine, StatementFailure failure, const Error &error);
/// Lets through what is noted of such failures for a developer.
void expectWarningsOfFailingStatements();

/// Has one statement of a shop's connections fail. From any thread.
class StatementFaults
{
public:
    /// For ConnectionSettings; must not outlive this.
    [[nodiscard]] storage::StatementProbe probe();

    /// The n-th statement from now on fails, counted from 1. Where its unit is run once more with savepoints,
    /// it fails there too.
    void failAt(int n, const storage::NativeError &how);
    /// The next statement fails that has not failed yet behind the one before it.
    void failNew(const storage::NativeError &how);
    /// From now on everything runs.
    void mend();

    /// Whether a statement has failed since one was to; it stays when mended.
    [[nodiscard]] bool hasStruck() const;
    /// The one that failed.
    [[nodiscard]] QString struck() const;

private:
    [[nodiscard]] std::optional<storage::NativeError> meet(const QString &sql);
    void begin(const storage::NativeError &how, std::optional<int> left);

    mutable std::mutex m_mutex;
    std::optional<storage::NativeError> m_how;
    /// Statements up to the one that fails; nothing: the next new one does.
    std::optional<int> m_left;
    QSet<QString> m_seen;
    QString m_last;
    QString m_struck;
    /// Of the statement asked last, and of the one that failed: how many its unit had asked, itself included.
    int m_place = 0;
    int m_struckPlace = 0;
};

} // namespace danggol::test
