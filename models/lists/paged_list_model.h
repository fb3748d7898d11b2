// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/page.h"
#include "services/domain/reply.h"

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <functional>
#include <utility>

namespace danggol::models
{

/// A table whose rows come page by page from the shop. `Row` needs an `id` member. It reads on by itself once
/// a row near its end is looked at, which is when a view comes there. Views are told that there is nothing to
/// fetch: QTreeView fetches with each of its layouts and lays out with each page, so it would read
/// everything. A refresh reads as many rows as are shown and touches only those that differ, so that
/// selection, scroll position and focus stay.
template <class Row>
class PagedListModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 1;
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    /// For whoever shows it: near the end, the next page is read.
    [[nodiscard]] const Row &row(int index) const
    {
        noteShown(index);
        return m_rows.at(index);
    }
    /// Whether there are rows behind those that were read.
    [[nodiscard]] bool hasMore() const { return !m_nextCursor.isEmpty(); }
    /// -1 when it is not among the rows fetched so far.
    [[nodiscard]] int indexOf(decltype(Row::id) id) const
    {
        const auto found =
            std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return row.id == id; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }
    /// Whether the first page of the current query has arrived.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// For another query: forgets the rows and reads the first page.
    void restart()
    {
        ++m_generation;
        m_isFetching = false;
        m_isLoaded = false;
        fetch(QString(), kPageLimit);
    }

    /// Forgets the rows at once, where showing the old answer to a new question would mislead.
    void clear()
    {
        ++m_generation;
        m_isFetching = false;
        m_isLoaded = false;
        forget();
    }

    /// Reads what is shown once more.
    void refresh()
    {
        ++m_generation;
        m_isFetching = false;
        fetch(QString(), std::clamp(static_cast<int>(m_rows.size()), kPageLimit, kMaximumPageLimit));
    }

    /// Called after each answer with its error, or nothing; set once.
    std::function<void(const std::optional<Error> &)> onAnswered;

protected:
    static constexpr int kPageLimit = 100;
    /// So many rows before the end the next page is read; more than a screen has.
    static constexpr int kAhead = 60;

    /// Asks the shop for a page; called in the GUI thread.
    virtual void request(const QString &cursor, int limit, Reply<Page<Row>> reply) = 0;
    /// Whether two rows look the same.
    [[nodiscard]] virtual bool isSame(const Row &left, const Row &right) const = 0;

private:
    void fetch(const QString &cursor, int limit)
    {
        m_isFetching = true;
        request(
            cursor, limit,
            on(this, [this, generation = m_generation, isFirst = cursor.isEmpty()](Result<Page<Row>> page) {
                if (generation != m_generation)
                    return; // an answer to a question that nobody asks any more
                m_isFetching = false;
                if (page)
                    accept(std::move(*page), isFirst);
                else if (!m_isLoaded)
                    forget(); // the rows there are were the answer to another question
                if (!page)
                    m_furthestShown = -1; // who looks again tries again
                if (onAnswered)
                    onAnswered(page ? std::nullopt : std::optional(page.error()));
                readOnWhereShown();
            }));
    }

    void noteShown(int index) const
    {
        if (index <= m_furthestShown)
            return;
        m_furthestShown = index;
        if (!isEndShown() || m_willReadOn)
            return;
        // Not while a view paints, which is when it looks.
        m_willReadOn = true;
        auto *self = const_cast<PagedListModel *>(this);
        QMetaObject::invokeMethod(
            self,
            [self] {
                self->m_willReadOn = false;
                self->readOnWhereShown();
            },
            Qt::QueuedConnection);
    }

    [[nodiscard]] bool isEndShown() const { return hasMore() && m_furthestShown >= m_rows.size() - kAhead; }

    void readOnWhereShown()
    {
        if (isEndShown() && !m_isFetching)
            fetch(m_nextCursor, kPageLimit);
    }

    void forget()
    {
        m_nextCursor.clear();
        if (m_rows.isEmpty())
            return;
        this->beginResetModel();
        m_rows.clear();
        m_furthestShown = -1;
        this->endResetModel();
    }

    void accept(Page<Row> page, bool isFirst)
    {
        m_nextCursor = page.nextCursor;
        m_isLoaded = true;
        if (!isFirst) {
            append(page.items);
        } else if (sameIds(page.items)) {
            update(page.items);
        } else {
            beginResetModel();
            m_rows = std::move(page.items);
            m_furthestShown = -1;
            endResetModel();
        }
    }

    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }

    [[nodiscard]] bool sameIds(const QList<Row> &rows) const
    {
        return std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                          [](const Row &left, const Row &right) { return left.id == right.id; });
    }

    void update(const QList<Row> &rows)
    {
        for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
            if (isSame(rows.at(i), m_rows.at(i)))
                continue;
            m_rows[i] = rows.at(i);
            Q_EMIT this->dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }

    QList<Row> m_rows;
    QString m_nextCursor;
    quint64 m_generation = 0;
    bool m_isFetching = false;
    bool m_isLoaded = false;
    /// The last row that somebody looked at, -1 for none.
    mutable int m_furthestShown = -1;
    mutable bool m_willReadOn = false;
};

} // namespace danggol::models
