// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printers.h"

#include "ui/printing/document_blocks.h"
#include "ui/printing/document_output.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QPrinterInfo>

namespace danggol::ui
{

namespace
{

struct PrinterWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::ui::PrinterWords)
};

} // namespace

PrinterList SystemPrinters::list() const
{
    return {.names = QPrinterInfo::availablePrinterNames(), .preferred = QPrinterInfo::defaultPrinterName()};
}

models::Outcome<Done> SystemPrinters::print(const PrintJob &job) const
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(job.printer);
    if (info.isNull())
        return models::failure(
            ErrorCode::Unavailable,
            PrinterWords::tr("The printer %1 is gone. Nothing was printed. Choose another printer, "
                             "or save a PDF.")
                .arg(job.printer));
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(documentTitle(job.receipt.kind, job.receipt.order));
    printer.setCopyCount(job.copies);
    if (!paintDocument(job.receipt, job.paper, printer) || printer.printerState() == QPrinter::Error)
        return models::failure(
            ErrorCode::Unavailable,
            PrinterWords::tr("The printer %1 did not take it. Nothing was printed. Check that it is "
                             "on and has paper, then print again.")
                .arg(job.printer));
    return Done{};
}

} // namespace danggol::ui
