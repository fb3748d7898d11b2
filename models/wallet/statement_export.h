// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wallet/statement_model.h"

#include <QObject>

namespace danggol::models
{

/// The statement as it is filtered now, all its pages, as comma-separated values.
class StatementExport : public QObject
{
    Q_OBJECT

public:
    StatementExport(TillSession &session, const StatementModel &statement, QObject *parent = nullptr);

    /// Ends in ready(), or in a notice that says why not. Ignored while one is on its way.
    void start();

Q_SIGNALS:
    /// UTF-8 with a byte order mark, lines ended by CR LF. `fileName` is a suggestion.
    void ready(const QString &fileName, const QByteArray &csv);

private:
    void readPage();
    void append(const LedgerEntry &entry);
    void finish();

    TillSession &m_session;
    const StatementModel &m_statement;
    StatementQuery m_query;
    QString m_customerName;
    QString m_lines;
    bool m_isRunning = false;
};

} // namespace danggol::models
