// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"

#include <QString>
#include <QTemporaryDir>

namespace danggol::bench
{

/// A PostgreSQL of the bench's own, as durable as a shop's: unlike the tests' server it waits for the disk.
class BenchPostgres
{
public:
    /// Starts in a folder below `folder`; a server that will not start ends the program.
    explicit BenchPostgres(const QString &folder);
    ~BenchPostgres();
    BenchPostgres(const BenchPostgres &) = delete;
    BenchPostgres &operator=(const BenchPostgres &) = delete;

    /// A database that is a copy of `original`, or empty without one; answers its URL.
    [[nodiscard]] Result<QString> create(const QString &name, const QString &original = {});
    void drop(const QString &name);
    [[nodiscard]] QString url(const QString &name) const;

private:
    Result<Done> run(const QString &sql);

    QTemporaryDir m_folder;
    int m_port = 0;
};

} // namespace danggol::bench
