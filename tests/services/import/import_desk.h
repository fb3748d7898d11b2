// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/product_import.h"
#include "tests/support/test_shop.h"

namespace danggol::test
{

/// The sheet of a file with these bytes.
[[nodiscard]] inline std::shared_ptr<const ProductSheet> sheetOf(const QByteArray &bytes)
{
    ProductSheetReader reader(QStringLiteral("products.csv"));
    (void)reader.feed(bytes);
    return std::make_shared<const ProductSheet>(reader.finish());
}

/// The faults as "3 Price OUT_OF_RANGE".
[[nodiscard]] inline QStringList faultWords(const ImportFaults &faults)
{
    QStringList words;
    for (const ImportFault &each : faults.kept())
        words.append(QStringLiteral("%1 %2 %3").arg(each.line).arg(each.column, each.fault.code));
    return words;
}

/// Importing, waited for: one line per question in the tests.
class ImportDesk
{
public:
    explicit ImportDesk(TestShop &shop) : m_shop(shop), m_import(shop.shop()) {}

    [[nodiscard]] Result<ImportPlan> tryPlan(const QByteArray &bytes, const Actor &actor = TestShop::admin())
    {
        return await<ImportPlan>(
            [&](Reply<ImportPlan> reply) { m_import.plan(actor, sheetOf(bytes), std::move(reply)); });
    }
    [[nodiscard]] ImportPlan plan(const QByteArray &bytes) { return valueOf(tryPlan(bytes)); }

    [[nodiscard]] ImportReport run(const ImportPlan &plan, const Operation &operation,
                                   const ProductImportRun::Progress &progress = {},
                                   const Actor &actor = TestShop::admin())
    {
        return valueOf(await<ImportReport>([&](Reply<ImportReport> reply) {
            m_run = m_import.run(actor, operation, std::make_shared<const ImportPlan>(plan), progress,
                                 std::move(reply));
        }));
    }
    /// "2 new, 1 changed, 3 as before"
    [[nodiscard]] QString import(const QByteArray &bytes)
    {
        return words(run(plan(bytes), m_shop.operation()));
    }
    [[nodiscard]] static QString words(const ImportReport &report)
    {
        return QStringLiteral("%1 new, %2 changed, %3 as before")
            .arg(report.created)
            .arg(report.changed)
            .arg(report.unchanged);
    }

private:
    TestShop &m_shop;
    ProductImport m_import;
    std::shared_ptr<ProductImportRun> m_run;
};

} // namespace danggol::test
