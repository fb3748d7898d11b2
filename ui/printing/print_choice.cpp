// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_choice.h"

#include <QSettings>

namespace danggol::ui
{

namespace
{

const QString kPrinterKey = QStringLiteral("print/printer");
const QString kPaperKey = QStringLiteral("print/paper");
const QString kA4 = QStringLiteral("A4");
const QString kRoll80 = QStringLiteral("80mm");

} // namespace

PrintChoice lastPrintChoice()
{
    const QSettings stored;
    return {.printer = stored.value(kPrinterKey).toString(),
            .paper = stored.value(kPaperKey).toString() == kA4 ? Paper::A4 : Paper::Roll80};
}

void rememberPrintChoice(const PrintChoice &choice)
{
    QSettings stored;
    stored.setValue(kPrinterKey, choice.printer);
    stored.setValue(kPaperKey, choice.paper == Paper::A4 ? kA4 : kRoll80);
}

} // namespace danggol::ui
