// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_desk.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QUrl>
#include <QWidget>

namespace danggol::ui
{

using models::Notice;

namespace
{

constexpr qreal kScale = 2;

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

PictureDesk::PictureDesk(Theme &theme, models::Notices &notices, QWidget &page)
    : QObject(&page), m_theme(theme), m_notices(notices), m_page(page)
{
    connect(&m_save, &models::FileSave::finished, this, &PictureDesk::finish);
}

void PictureDesk::copy(const ChartPicture &picture)
{
    QGuiApplication::clipboard()->setImage(chartImage(m_theme, picture, kScale));
    m_notices.post({Notice::Kind::Done, tr("Copied"), picture.title, {}});
}

void PictureDesk::ask(const ChartPicture &picture, Format format)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString png = tr("Picture (*.png)");
    const QString svg = tr("Drawing (*.svg)");
    const bool isSvg = format == Format::Svg;
    auto *dialog = new QFileDialog(&m_page, tr("Save the chart"), documents.filePath(picture.fileName));
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(isSvg ? QStringList{svg, png} : QStringList{png, svg});
    dialog->setDefaultSuffix(isSvg ? QStringLiteral("svg") : QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, svg](const QString &chosen) {
        dialog->setDefaultSuffix(chosen == svg ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, picture](const QString &file) { save(picture, file); });
    dialog->open();
}

void PictureDesk::save(const ChartPicture &picture, const QString &file)
{
    if (isRunning()) {
        m_notices.post(
            {Notice::Kind::Failed, tr("Not saved"), tr("because another chart is still being written."), {}});
        return;
    }
    // Painted here, where fonts and colours are; packed and written elsewhere.
    if (QFileInfo(file).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0)
        m_save.start(file, [drawing = chartSvg(m_theme, picture)] { return drawing; });
    else
        m_save.start(file, [image = chartImage(m_theme, picture, kScale)] { return pngOf(image); });
}

void PictureDesk::finish(const QString &file, const models::Outcome<Done> &saved)
{
    if (!saved) {
        m_notices.post({Notice::Kind::Failed, {}, saved.error().words, {}});
        return;
    }
    const QFileInfo written(file);
    m_notices.post({.kind = Notice::Kind::Done,
                    .emphasis = tr("Saved the chart"),
                    .text = tr("to %1").arg(written.fileName()),
                    .undo = {},
                    .actionWords = tr("Show in folder"),
                    .action = [folder = written.absolutePath()] {
                        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                    }});
}

} // namespace danggol::ui
