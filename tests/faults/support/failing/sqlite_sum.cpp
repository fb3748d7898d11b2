// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/support/failing/sqlite_sum.h"

#include <QCryptographicHash>
#include <QList>

#include <sqlite3.h>

#include <functional>

namespace danggol::test
{

namespace
{

void forEachRow(sqlite3 *file, const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &take)
{
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_prepare_v2(file, sql.constData(), -1, &rows, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(file));
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(rows)) == SQLITE_ROW)
        take(rows);
    if (step != SQLITE_DONE)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(file));
    sqlite3_finalize(rows);
}

// The bytes of a value; text and numbers as their text.
QByteArray valueOf(sqlite3_stmt *row, int column)
{
    const void *bytes = sqlite3_column_blob(row, column);
    return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(row, column));
}

} // namespace

QByteArray sqliteSum(const QString &name)
{
    sqlite3 *file = nullptr;
    if (sqlite3_open_v2(name.toUtf8().constData(), &file, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("%s cannot be read", qPrintable(name));
    QList<QByteArray> tables;
    forEachRow(file,
               "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
               "ORDER BY name",
               [&](sqlite3_stmt *row) { tables.append(valueOf(row, 0)); });
    QCryptographicHash sum(QCryptographicHash::Sha1);
    for (const QByteArray &table : tables) {
        sum.addData(table);
        forEachRow(file, "SELECT * FROM " + table, [&](sqlite3_stmt *row) {
            for (int column = 0; column < sqlite3_column_count(row); ++column) {
                const QByteArray value = valueOf(row, column);
                sum.addData(QByteArray::number(value.size()) + ':' + value);
            }
        });
    }
    sqlite3_close(file);
    return sum.result();
}

} // namespace danggol::test
