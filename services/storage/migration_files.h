// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace danggol::storage
{

/// One step of the schema: plain SQL with a few tokens (see Dialect::migration), applied once and never
/// edited.
struct Migration
{
    int version = 0;
    QString name;
    QStringList statements;
    /// Of the text as written, so that an edited step is noticed.
    QString checksum;

    /// `fileName` is "0001_shop.sql". Statements end with ";" at the end of a line.
    [[nodiscard]] static Migration parse(const QString &fileName, const QString &text);
};

/// Every migration in the program, oldest first.
[[nodiscard]] QList<Migration> migrationFiles();

} // namespace danggol::storage
