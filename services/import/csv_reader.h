// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace danggol
{

/// Why a file is no table of comma-separated values, and where.
struct CsvFault
{
    enum class Kind {
        NotUtf8,      ///< the cell's bytes are no UTF-8
        NotText,      ///< a zero byte
        StrayQuote,   ///< a quote within a cell that does not begin with one
        AfterQuote,   ///< something between a closing quote and the next comma
        OpenQuote,    ///< the file ends within a quoted cell, which begins here
        LoneReturn,   ///< a carriage return that no line feed follows
        CellTooLong,  ///< more bytes than a cell may have
        TooManyCells, ///< more cells than a line may have
    };

    Kind kind = Kind::NotUtf8;
    /// From 1, as an editor counts them: a line break within quotes counts as well.
    qint64 line = 1;
    /// The character of the line, from 1.
    qint64 column = 1;

    friend bool operator==(const CsvFault &, const CsvFault &) = default;
};

/// Reads comma-separated values by RFC 4180 as they arrive, strictly: lines end in CRLF or LF, the text is
/// UTF-8 with or without a byte order mark. An empty line is no row. Never holds more than one row.
class CsvReader
{
public:
    struct Limits
    {
        /// What a spreadsheet takes into one cell, in bytes.
        qsizetype cellBytes = 32'767;
        qsizetype cells = 256;
    };
    struct Row
    {
        /// The line that the row begins on.
        qint64 line = 1;
        QStringList cells;
    };
    using Take = std::function<void(Row &&)>;

    /// `take` is given each row once it is complete.
    explicit CsvReader(Take take);
    CsvReader(Take take, const Limits &limits);

    /// The next piece, cut anywhere. Nothing is read behind a fault, which stays.
    std::optional<CsvFault> feed(QByteArrayView bytes);
    /// The end of the file.
    std::optional<CsvFault> finish();

private:
    enum class At { Mark, CellStart, Bare, Quoted, QuoteInQuoted, Return };

    void read(char byte);
    void readMark(char byte);
    void readStart(char byte);
    void readBare(char byte);
    void readQuoted(char byte);
    void readAfterQuote(char byte);
    void endCell();
    void endRow();
    void add(char byte);
    void fail(CsvFault::Kind kind);
    void fail(CsvFault::Kind kind, qint64 line, qint64 column);

    Take m_take;
    Limits m_limits;
    At m_at = At::Mark;
    qsizetype m_markBytes = 0;
    Row m_row;
    QByteArray m_cell;
    bool m_isQuoted = false;
    qint64 m_line = 1;
    qint64 m_column = 0;
    qint64 m_cellLine = 1;
    qint64 m_cellColumn = 1;
    std::optional<CsvFault> m_fault;
};

} // namespace danggol
