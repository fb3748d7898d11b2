// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wallet/statement_export.h"

#include "models/errors/error_words.h"
#include "models/session/till_session.h"
#include "services/domain/business_day.h"

#include <QStringList>

namespace danggol::models
{

namespace
{

// A cell that begins like a formula would be run by a spreadsheet; the quote makes it text.
QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t").contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

StatementExport::StatementExport(TillSession &session, const StatementModel &statement, QObject *parent)
    : QObject(parent), m_session(session), m_statement(statement)
{}

void StatementExport::start()
{
    if (m_isRunning || !m_session.customer())
        return;
    m_isRunning = true;
    m_query = m_statement.query();
    m_query.limit = kMaximumPageLimit;
    m_customerName = m_session.customer()->name;
    QStringList names;
    for (int column = 0; column < StatementModel::kColumnCount; ++column)
        names.append(cell(m_statement.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    m_lines = QChar(QChar::ByteOrderMark) + names.join(u',') + QStringLiteral("\r\n");
    readPage();
}

void StatementExport::readPage()
{
    m_session.shop().wallet().statement(
        m_session.actor(), m_query, on(this, [this](Result<Page<LedgerEntry>> page) {
            if (!page) {
                m_isRunning = false;
                m_session.notices().post({Notice::Kind::Failed,
                                          tr("The statement was not exported."),
                                          errorWords(page.error()),
                                          {}});
                return;
            }
            for (const LedgerEntry &entry : std::as_const(page->items))
                append(entry);
            m_query.cursor = page->nextCursor;
            if (m_query.cursor.isEmpty())
                finish();
            else
                readPage();
        }));
}

void StatementExport::append(const LedgerEntry &entry)
{
    const BusinessCalendar calendar(QTimeZone(m_session.shop().settings().timeZone.toUtf8()));
    const QStringList cells{
        cell(calendar.local(entry.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"))),
        cell(StatementModel::typeText(entry.reason)),
        cell(StatementModel::referenceText(entry)),
        cell(entry.actorName),
        QString::number(entry.amount.won()),
        QString::number(entry.balanceAfter.won()),
    };
    m_lines += cells.join(u',') + QStringLiteral("\r\n");
}

void StatementExport::finish()
{
    m_isRunning = false;
    QString name = m_customerName;
    name.removeIf([](QChar letter) { return !letter.isLetterOrNumber() && letter != u' '; });
    Q_EMIT ready(tr("Statement %1.csv").arg(name), m_lines.toUtf8());
    m_lines.clear();
}

} // namespace danggol::models
