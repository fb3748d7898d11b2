// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/save_export.h"

#include "models/errors/error_words.h"
#include "models/session/notices.h"
#include "services/domain/reply.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace danggol::app
{

namespace
{

struct ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(SaveExport)
};

Result<Done> write(const QString &file, const QByteArray &content)
{
    QSaveFile target(file);
    const bool written =
        target.open(QIODevice::WriteOnly) && target.write(content) == content.size() && target.commit();
    if (!written)
        return fail(Error{ErrorCode::ReadOnly,
                          QStringLiteral("The file was not written: %1.").arg(target.errorString()),
                          {},
                          {{QStringLiteral("file"), file}}});
    return Done{};
}

} // namespace

void saveExport(QWidget &window, models::Notices &notices, const QString &proposedName,
                const QByteArray &content)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString file = QFileDialog::getSaveFileName(&window, ExportWords::tr("Save the table"),
                                                      documents.filePath(proposedName),
                                                      ExportWords::tr("Comma-separated values (*.csv)"));
    if (file.isEmpty())
        return;
    Reply<Done> reply = on(&notices, [&notices, file](Result<Done> written) {
        if (written)
            notices.post({models::Notice::Kind::Done,
                          ExportWords::tr("Saved %1").arg(QFileInfo(file).fileName()),
                          {},
                          {}});
        else
            notices.post({models::Notice::Kind::Failed, models::errorWords(written.error()), {}, {}});
    });
    QThreadPool::globalInstance()->start([file, content, reply] { reply(write(file, content)); });
}

} // namespace danggol::app
