// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/business_day.h"
#include "services/domain/page.h"
#include "services/domain/reply.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <future>
#include <memory>

namespace danggol::models
{

class TillSession;

/// A table as it can be written into a file: what it is called, and how its rows are read piece by piece.
struct ExportTable
{
    struct Rows
    {
        /// Cells as of models/export/csv.h.
        QList<QStringList> rows;
        /// Empty at the end.
        QString nextCursor;
    };

    /// "orders-2026-11-25.csv"
    QString fileName;
    /// In words, in the order of the columns.
    QStringList header;
    /// "1,204 orders"
    std::function<QString(qint64)> countWords;
    /// The rows that follow a cursor, from an empty one on. Blocks; is called in the export's own thread.
    std::function<Result<Rows>(const QString &cursor)> read;
};

/// "orders" as a file's name with today's date.
[[nodiscard]] QString exportFileName(TillSession &session, const QString &stem);

/// The moments of a table, in the zone the shop has when the export begins.
class ExportTimes
{
public:
    explicit ExportTimes(TillSession &session);

    /// "2026-11-25 14:05:31", quoted; nothing is an empty cell.
    [[nodiscard]] QString cell(Timestamp moment) const;
    [[nodiscard]] QString cell(const std::optional<Timestamp> &moment) const;

private:
    BusinessCalendar m_calendar;
};

/// Waits for one answer of the shop. In a thread that no answer needs.
template <class T>
[[nodiscard]] Result<T> answerTo(const std::function<void(Reply<T>)> &ask)
{
    const auto promise = std::make_shared<std::promise<Result<T>>>();
    std::future<Result<T>> answer = promise->get_future();
    ask([promise](Result<T> result) { promise->set_value(std::move(result)); });
    return answer.get();
}

/// Reads a list of the shop by its pages. `ask` sends for the page after a cursor, `cells` makes a row of it.
template <class Row>
[[nodiscard]] std::function<Result<ExportTable::Rows>(const QString &)>
pageByPage(std::function<void(const QString &, Reply<Page<Row>>)> ask,
           std::function<QStringList(const Row &)> cells)
{
    return
        [ask = std::move(ask), cells = std::move(cells)](const QString &cursor) -> Result<ExportTable::Rows> {
            TRY(const Page<Row> page,
                answerTo<Page<Row>>([&](Reply<Page<Row>> reply) { ask(cursor, std::move(reply)); }));
            ExportTable::Rows rows{.rows = {}, .nextCursor = page.nextCursor};
            for (const Row &row : page.items)
                rows.rows.append(cells(row));
            return rows;
        };
}

} // namespace danggol::models
