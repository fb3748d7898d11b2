// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/export/table_export.h"
#include "models/session/notices.h"
#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace danggol::ui
{

class ExportProgress;

/// Where the tables of a window are exported from: asks for the file, has it written, and says how that
/// ended. One table at a time.
class ExportDesk : public QObject
{
    Q_OBJECT
public:
    /// From here on a person wonders whether anything happens.
    static constexpr int kShowProgressAfterMs = 1000;

    /// `window` is the parent of its dialogs.
    ExportDesk(Theme &theme, models::Notices &notices, QWidget &window, QObject *parent = nullptr);

    /// Asks where to save it. While another table is being written, says so instead.
    void ask(const models::ExportTable &table);
    void save(const models::ExportTable &table, const QString &file);
    [[nodiscard]] bool isRunning() const { return m_export.isRunning(); }

private:
    void showProgress();
    void finish(const models::Outcome<qint64> &rows);

    Theme &m_theme;
    models::Notices &m_notices;
    QWidget &m_window;
    models::TableExport m_export;
    models::ExportTable m_table;
    QString m_file;
    QTimer m_wait;
    qint64 m_rows = 0;
    QPointer<ExportProgress> m_progress;
};

} // namespace danggol::ui
