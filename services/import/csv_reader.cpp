// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/csv_reader.h"

#include <QStringConverter>

#include <algorithm>
#include <utility>

namespace danggol
{

namespace
{

constexpr QByteArrayView kMark("\xEF\xBB\xBF");

// The others of a character's bytes do not count as characters.
bool beginsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
}

// A byte order mark is one at the start of a file alone; QString::fromUtf8 would take it off any cell.
QString textOf(const QByteArray &cell)
{
    using Flag = QStringConverter::Flag;
    QStringDecoder decode(QStringConverter::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decode(cell);
}

} // namespace

CsvReader::CsvReader(Take take) : CsvReader(std::move(take), Limits()) {}

CsvReader::CsvReader(Take take, const Limits &limits) : m_take(std::move(take)), m_limits(limits) {}

std::optional<CsvFault> CsvReader::feed(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        if (m_fault)
            break;
        if (m_at == At::Mark)
            readMark(byte);
        else
            read(byte);
    }
    return m_fault;
}

std::optional<CsvFault> CsvReader::finish()
{
    if (m_at == At::Mark && m_markBytes > 0 && m_markBytes < kMark.size())
        fail(CsvFault::Kind::NotUtf8, 1, 1);
    if (!m_fault && m_at == At::Quoted)
        fail(CsvFault::Kind::OpenQuote, m_cellLine, m_cellColumn);
    if (!m_fault && m_at == At::Return)
        fail(CsvFault::Kind::LoneReturn);
    if (!m_fault)
        endRow();
    return m_fault;
}

void CsvReader::readMark(char byte)
{
    if (byte == kMark[m_markBytes]) {
        if (++m_markBytes == kMark.size())
            m_at = At::CellStart;
        return;
    }
    m_at = At::CellStart;
    for (const char before : kMark.first(std::exchange(m_markBytes, 0)))
        read(before);
    read(byte);
}

void CsvReader::read(char byte)
{
    if (beginsCharacter(byte))
        ++m_column;
    if (byte == '\0')
        return fail(CsvFault::Kind::NotText);
    switch (m_at) {
    case At::Mark:
    case At::CellStart:
        return readStart(byte);
    case At::Bare:
        return readBare(byte);
    case At::Quoted:
        return readQuoted(byte);
    case At::QuoteInQuoted:
        return readAfterQuote(byte);
    case At::Return:
        if (byte != '\n')
            return fail(CsvFault::Kind::LoneReturn, m_line, m_column - 1);
        return endRow();
    }
}

void CsvReader::readStart(char byte)
{
    m_cellLine = m_line;
    m_cellColumn = m_column + (beginsCharacter(byte) ? 0 : 1);
    m_isQuoted = byte == '"';
    m_at = m_isQuoted ? At::Quoted : At::Bare;
    if (!m_isQuoted)
        readBare(byte);
}

void CsvReader::readBare(char byte)
{
    switch (byte) {
    case ',':
        return endCell();
    case '\n':
        return endRow();
    case '\r':
        m_at = At::Return;
        return;
    case '"':
        return fail(CsvFault::Kind::StrayQuote);
    default:
        return add(byte);
    }
}

void CsvReader::readQuoted(char byte)
{
    if (byte == '"') {
        m_at = At::QuoteInQuoted;
        return;
    }
    add(byte);
    if (byte == '\n') {
        ++m_line;
        m_column = 0;
    }
}

void CsvReader::readAfterQuote(char byte)
{
    switch (byte) {
    case '"':
        m_at = At::Quoted;
        return add(byte);
    case ',':
        return endCell();
    case '\n':
        return endRow();
    case '\r':
        m_at = At::Return;
        return;
    default:
        return fail(CsvFault::Kind::AfterQuote);
    }
}

void CsvReader::add(char byte)
{
    if (m_cell.size() == m_limits.cellBytes)
        return fail(CsvFault::Kind::CellTooLong, m_cellLine, m_cellColumn);
    m_cell.append(byte);
}

void CsvReader::endCell()
{
    m_at = At::CellStart;
    if (!QByteArrayView(m_cell).isValidUtf8())
        return fail(CsvFault::Kind::NotUtf8, m_cellLine, m_cellColumn);
    if (m_row.cells.size() == m_limits.cells)
        return fail(CsvFault::Kind::TooManyCells, m_cellLine, m_cellColumn);
    if (m_row.cells.isEmpty())
        m_row.line = m_cellLine;
    m_row.cells.append(textOf(m_cell));
    m_cell.clear();
    m_isQuoted = false;
}

void CsvReader::endRow()
{
    const bool isEmpty = m_row.cells.isEmpty() && m_cell.isEmpty() && !m_isQuoted;
    if (!isEmpty)
        endCell();
    m_at = At::CellStart;
    ++m_line;
    m_column = 0;
    if (isEmpty || m_fault)
        return;
    m_take(std::exchange(m_row, {}));
}

void CsvReader::fail(CsvFault::Kind kind)
{
    fail(kind, m_line, std::max<qint64>(m_column, 1));
}

void CsvReader::fail(CsvFault::Kind kind, qint64 line, qint64 column)
{
    if (!m_fault)
        m_fault = CsvFault{kind, line, column};
}

} // namespace danggol
