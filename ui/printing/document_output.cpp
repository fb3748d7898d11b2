// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/document_output.h"

#include "ui/printing/document_layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace danggol::ui
{

namespace
{

struct OutputWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::OutputWords)
};

QPageLayout pageLayoutOf(const DocumentLayout &layout)
{
    const QPageSize a4(QPageSize::A4);
    const QSizeF millimetres = QSizeF(layout.pageSize()) / kPaperUnitsPerMm;
    const QPageSize roll(millimetres, QPageSize::Millimeter, QStringLiteral("80 mm"), QPageSize::ExactMatch);
    // A wide strip of paper is no page on its side.
    QPageLayout pages(layout.paper() == Paper::A4 ? a4 : roll, QPageLayout::Portrait, QMarginsF());
    pages.setMode(QPageLayout::FullPageMode);
    return pages;
}

tl::unexpected<models::Failure> notWritten(const QSaveFile &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    if (file.error() == QFileDevice::ResourceError)
        return models::failure(
            ErrorCode::DiskFull,
            OutputWords::tr("The disk is full. %1 was not saved. Make room, then save again.").arg(name));
    return models::failure(ErrorCode::ReadOnly,
                           OutputWords::tr("%1 was not saved: %2. Choose another folder, then save again.")
                               .arg(name, file.errorString()));
}

} // namespace

bool paintDocument(const models::Receipt &receipt, Paper paper, QPagedPaintDevice &device)
{
    const DocumentLayout layout(receipt, paper);
    // A printer takes the nearest of the pages it knows; the document is as wide as it is all the same.
    (void)device.setPageLayout(pageLayoutOf(layout));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = static_cast<qreal>(device.logicalDpiX()) / kPaperUnitsPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        layout.paint(painter, page);
    }
    return painter.end();
}

models::Outcome<Done> writePdf(const models::Receipt &receipt, Paper paper, const QString &file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPaperUnitsPerInch);
        writer.setTitle(documentTitle(receipt.kind, receipt.order));
        writer.setCreator(QStringLiteral("Danggol"));
        if (!paintDocument(receipt, paper, writer))
            return models::failure(
                ErrorCode::Internal,
                OutputWords::tr("The document could not be drawn. Nothing was saved. Try again."));
    }
    // What a full disk refuses is known after the flush; the commit would not tell.
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.flush() ||
        !target.commit())
        return notWritten(target);
    return Done{};
}

} // namespace danggol::ui
