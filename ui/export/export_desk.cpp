// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_desk.h"

#include "ui/export/export_progress.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

namespace danggol::ui
{

using models::Notice;
using models::TableExport;

ExportDesk::ExportDesk(Theme &theme, models::Notices &notices, QWidget &window, QObject *parent)
    : QObject(parent), m_theme(theme), m_notices(notices), m_window(window)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(kShowProgressAfterMs);
    connect(&m_wait, &QTimer::timeout, this, &ExportDesk::showProgress);
    connect(&m_export, &TableExport::finished, this, &ExportDesk::finish);
    connect(&m_export, &TableExport::progressed, this, [this](qint64 rows) {
        m_rows = rows;
        if (m_progress)
            m_progress->setCount(m_table.countWords(rows));
    });
}

void ExportDesk::ask(const models::ExportTable &table)
{
    if (isRunning()) {
        m_notices.post({Notice::Kind::Failed,
                        tr("Not exported"),
                        tr("because %1 is still being written.").arg(QFileInfo(m_file).fileName()),
                        {}});
        return;
    }
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(&m_window, tr("Save the table"), documents.filePath(table.fileName),
                                   tr("Comma-separated values (*.csv)"));
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, table](const QString &file) { save(table, file); });
    dialog->open();
}

void ExportDesk::save(const models::ExportTable &table, const QString &file)
{
    if (isRunning())
        return;
    m_table = table;
    m_file = file;
    m_rows = 0;
    m_wait.start();
    m_export.start(table, file);
}

void ExportDesk::showProgress()
{
    m_progress = new ExportProgress(m_theme, QFileInfo(m_file).fileName(), &m_window);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setCount(m_table.countWords(m_rows));
    connect(m_progress, &ExportProgress::cancelRequested, &m_export, &TableExport::cancel);
    m_progress->show();
}

void ExportDesk::finish(const models::Outcome<qint64> &rows)
{
    m_wait.stop();
    if (m_progress) {
        m_progress->disconnect(&m_export);
        m_progress->close();
    }
    if (!rows) {
        m_notices.post({Notice::Kind::Failed, {}, rows.error().words, {}});
        return;
    }
    const QFileInfo file(m_file);
    m_notices.post({.kind = Notice::Kind::Done,
                    .emphasis = tr("Exported %1", "1,204 orders").arg(m_table.countWords(*rows)),
                    .text = tr("to %1").arg(file.fileName()),
                    .undo = {},
                    .actionWords = tr("Show in folder"),
                    .action = [folder = file.absolutePath()] {
                        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                    }});
}

} // namespace danggol::ui
