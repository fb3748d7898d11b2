// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/import_file.h"

#include "services/domain/won_text.h"

#include <future>

namespace danggol
{

namespace
{

template <class T>
Result<T> answerTo(const std::function<void(Reply<T>)> &ask)
{
    std::promise<Result<T>> answered;
    ask([&answered](Result<T> result) { answered.set_value(std::move(result)); });
    return answered.get_future().get();
}

Error faulty(const ImportFaults &faults)
{
    Error error{ErrorCode::InvalidInput,
                QStringLiteral("%1 things must be put right in the file. Nothing was imported.")
                    .arg(countText(faults.count())),
                {},
                {}};
    for (const ImportFault &each : faults.kept()) {
        const QString line = QStringLiteral("line %1").arg(each.line);
        const QString place = each.column.isEmpty() ? line : line + QStringLiteral(", ") + each.column;
        error.fields.append({place, each.fault.code, each.fault.detail});
    }
    return error;
}

} // namespace

Result<ImportReport> importProductFile(Shop &shop, const Actor &actor, const Operation &operation,
                                       const QString &file, const ProductImportRun::Progress &progress)
{
    TRY(const std::shared_ptr<const ProductSheet> sheet, readProductSheet(file));
    ProductImport face(shop);
    TRY(ImportPlan plan,
        answerTo<ImportPlan>([&](Reply<ImportPlan> reply) { face.plan(actor, sheet, std::move(reply)); }));
    if (!plan.mayBeWritten())
        return fail(faulty(plan.faults));
    const auto kept = std::make_shared<const ImportPlan>(std::move(plan));
    return answerTo<ImportReport>(
        [&](Reply<ImportReport> reply) { face.run(actor, operation, kept, progress, std::move(reply)); });
}

} // namespace danggol
