// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csv.h"
#include "models/export/tables.h"

#include "services/domain/won_text.h"

#include <QCoreApplication>

namespace danggol::models
{

namespace
{

struct ReportTables
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::ReportTables)
};

QStringList couponCells(const ExportTimes &times, const StatusWords &words, const Coupon &coupon)
{
    const bool isPercent = coupon.discount.type == DiscountType::Percent;
    const std::optional<qint64> cap =
        coupon.discount.cap ? std::optional(coupon.discount.cap->won()) : std::nullopt;
    return {csv::text(coupon.name),
            csv::number(isPercent ? std::nullopt : std::optional(coupon.discount.value)),
            csv::number(isPercent ? std::optional(coupon.discount.value) : std::nullopt),
            csv::number(cap),
            csv::number(coupon.discount.minimumSubtotal),
            csv::number(coupon.issued),
            csv::number(coupon.limit),
            csv::text(words(couponStatusName(coupon.status))),
            times.cell(coupon.startsAt),
            times.cell(coupon.endsAt)};
}

QStringList sellerCells(const BestSeller &seller)
{
    return {csv::number(seller.rank), csv::text(seller.name), csv::number(seller.quantity),
            csv::number(seller.revenue), csv::number(seller.previousRank)};
}

} // namespace

ExportTable couponsTable(TillSession &session, const QList<Coupon> &coupons, const StatusWords &words)
{
    const auto read = [coupons, words, times = ExportTimes(session)](const QString &) {
        ExportTable::Rows rows;
        for (const Coupon &coupon : coupons)
            rows.rows.append(couponCells(times, words, coupon));
        return Result<ExportTable::Rows>(rows);
    };
    return {.fileName = exportFileName(session, ReportTables::tr("coupons", "file name")),
            .header = {ReportTables::tr("Campaign"), ReportTables::tr("Amount off"),
                       ReportTables::tr("Percent off"), ReportTables::tr("At most"),
                       ReportTables::tr("Minimum order"), ReportTables::tr("Issued"),
                       ReportTables::tr("Limit"), ReportTables::tr("Status"), ReportTables::tr("Starts"),
                       ReportTables::tr("Ends")},
            .countWords =
                [](qint64 count) {
                    return ReportTables::tr("%1 campaigns", nullptr, static_cast<int>(count))
                        .arg(countText(count));
                },
            .read = read};
}

ExportTable bestSellersTable(TillSession &session, const BestSellerQuery &query)
{
    // The cursor is the number of the page, and the day that the first one was of: a ranking made anew in
    // between does not mix with it.
    const auto read = [&shop = session.shop(), actor = session.actor(),
                       query](const QString &cursor) -> Result<ExportTable::Rows> {
        BestSellerQuery next = query;
        next.pageSize = kRankingMaximumPageSize;
        next.pageNumber = cursor.isEmpty() ? 1 : cursor.section(u'@', 0, 0).toInt();
        if (!cursor.isEmpty())
            next.endDay = cursor.section(u'@', 1);
        TRY(const BestSellerPage page, answerTo<BestSellerPage>([&](Reply<BestSellerPage> reply) {
                shop.ranking().bestSellers(actor, next, std::move(reply));
            }));
        ExportTable::Rows rows;
        for (const BestSeller &seller : page.items)
            rows.rows.append(sellerCells(seller));
        if (static_cast<qint64>(page.pageNumber) * page.pageSize < page.totalCount)
            rows.nextCursor = QStringLiteral("%1@%2").arg(page.pageNumber + 1).arg(page.endDay);
        return rows;
    };
    const QString stem = ReportTables::tr("best sellers %n days", "file name", query.days);
    return {.fileName = query.endDay.isEmpty() ? exportFileName(session, stem)
                                               : QStringLiteral("%1-%2.csv").arg(stem, query.endDay),
            .header = {ReportTables::tr("Rank"), ReportTables::tr("Product"), ReportTables::tr("Sold"),
                       ReportTables::tr("Revenue"), ReportTables::tr("Rank before")},
            .countWords =
                [](qint64 count) {
                    return ReportTables::tr("%1 products", nullptr, static_cast<int>(count))
                        .arg(countText(count));
                },
            .read = read};
}

} // namespace danggol::models
