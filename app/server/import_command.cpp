// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/import_command.h"

#include "app/common/command_line.h"
#include "services/import/product_import.h"

#include <unistd.h>

#include <cstdio>

namespace danggol::app
{

namespace
{

const QLatin1String kCheck("check");

/// A line on stderr for each fault; answers the exit code.
int failedFile(const ImportFaults &faults)
{
    for (const ImportFault &each : faults.kept()) {
        const QString column = each.column.isEmpty() ? QString() : QStringLiteral(", ") + each.column;
        std::fprintf(stderr, "danggol: line %lld%s: %s\n", static_cast<long long>(each.line),
                     qPrintable(column), qPrintable(each.fault.detail));
    }
    std::fprintf(stderr, "danggol: nothing was imported; %lld to put right\n",
                 static_cast<long long>(faults.count()));
    return 1;
}

/// On stderr, and only for a person who watches.
void showProgress(const ImportReport &report)
{
    if (::isatty(STDERR_FILENO) == 0)
        return;
    std::fprintf(stderr, "\r\033[K%lld of %lld", static_cast<long long>(report.rowsDone),
                 static_cast<long long>(report.rowsInAll));
    if (report.isComplete())
        std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
}

void printCounts(const char *verb, qint64 created, qint64 changed, qint64 unchanged)
{
    std::printf("%s: %lld new, %lld changed, %lld as they were\n", verb, static_cast<long long>(created),
                static_cast<long long>(changed), static_cast<long long>(unchanged));
}

int write(Shop &shop, ProductImport &import, const std::shared_ptr<const ImportPlan> &plan)
{
    const Result<ImportReport> report = answerTo<ImportReport>([&](Reply<ImportReport> reply) {
        import.run(operatorOfTheServer(), shop.operationIds().next(), plan, showProgress, std::move(reply));
    });
    if (!report)
        return failedWith(report.error());
    printCounts("Imported", report->created, report->changed, report->unchanged);
    if (!report->failure)
        return 0;
    std::printf("The other lines were not imported. Import the file again: what is done is left as it is.\n");
    return failedWith(*report->failure);
}

int import(Shop &shop, const QString &file, bool checksOnly)
{
    const Result<std::shared_ptr<const ProductSheet>> sheet = readProductSheet(file);
    if (!sheet)
        return failedWith(sheet.error());
    for (const QString &column : (*sheet)->unknownColumns)
        std::fprintf(stderr, "danggol: the column %s is not imported\n", qPrintable(column));
    ProductImport face(shop);
    Result<ImportPlan> plan = answerTo<ImportPlan>(
        [&](Reply<ImportPlan> reply) { face.plan(operatorOfTheServer(), *sheet, std::move(reply)); });
    if (!plan)
        return failedWith(plan.error());
    if (!plan->mayBeWritten())
        return failedFile(plan->faults);
    if (!checksOnly)
        return write(shop, face, std::make_shared<const ImportPlan>(std::move(*plan)));
    printCounts("Would import", plan->created, plan->changed, plan->unchanged);
    return 0;
}

Result<Action> prepared(const QCommandLineParser &parser, const QStringList &arguments)
{
    return Action([file = arguments.constFirst(), checksOnly = parser.isSet(kCheck)](Shop &shop) {
        return import(shop, file, checksOnly);
    });
}

} // namespace

Command importCommand()
{
    return {
        .name = QStringLiteral("import"),
        .arguments = {QStringLiteral("FILE")},
        .purpose =
            QStringLiteral("Makes and changes products as a CSV file says; all of it is checked first."),
        .options = {QCommandLineOption(
            kCheck, QStringLiteral("import: says what it would do, or what is wrong, and writes nothing."))},
        .prepare = prepared,
    };
}

} // namespace danggol::app
