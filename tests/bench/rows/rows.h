// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "tests/bench/ground/workshop.h"
#include "tests/bench/measure/figure.h"

#include <functional>

namespace danggol::bench
{

/// A row of the table: what `danggol-bench NAME` measures.
struct BenchRow
{
    QString name;
    QString purpose;
    std::function<Result<Figures>(Workshop &)> run;
};

[[nodiscard]] const QList<BenchRow> &benchRows();

[[nodiscard]] Result<Figures> paymentsInProcess(Workshop &workshop);
[[nodiscard]] Result<Figures> paymentsOverHttp(Workshop &workshop);
[[nodiscard]] Result<Figures> flowsOverHttp(Workshop &workshop);
[[nodiscard]] Result<Figures> hotCoupon(Workshop &workshop);
[[nodiscard]] Result<Figures> hotWallet(Workshop &workshop);
[[nodiscard]] Result<Figures> postgresInProcess(Workshop &workshop);
[[nodiscard]] Result<Figures> tillsTogether(Workshop &workshop);
[[nodiscard]] Result<Figures> readsOverHttp(Workshop &workshop);
[[nodiscard]] Result<Figures> aggregation(Workshop &workshop);
[[nodiscard]] Result<Figures> growth(Workshop &workshop);
[[nodiscard]] Result<Figures> desktop(Workshop &workshop);
[[nodiscard]] Result<Figures> serverStart(Workshop &workshop);
[[nodiscard]] Result<Figures> seeding(Workshop &workshop);
[[nodiscard]] Result<Figures> productImport(Workshop &workshop);
[[nodiscard]] Result<Figures> flushing(Workshop &workshop);

} // namespace danggol::bench
