// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal/rehearsal_words.h"

#include "services/domain/won_text.h"

#include <QCoreApplication>

namespace danggol::models
{

namespace
{

class RehearsalWords
{
    Q_DECLARE_TR_FUNCTIONS(danggol::models::RehearsalWords)

public:
    static QString outcome(const RushTarget &target, const RehearsalReport &report);
    static QString refusal(ErrorCode code);
    static QString latency(qint64 microseconds);

private:
    static QString served(const RushTarget &target, const RehearsalProgress &last);
    static QString books(const BooksReport &report);
};

QString RehearsalWords::served(const RushTarget &target, const RehearsalProgress &last)
{
    const QString refused = countText(last.refused());
    if (std::holds_alternative<CouponId>(target))
        return tr("%1 issued, %2 refused", "of coupons").arg(countText(last.served), refused);
    if (last.unpaid > 0)
        return tr("%1 ordered, %2 of them not paid, %3 refused")
            .arg(countText(last.served), countText(last.unpaid), refused);
    return tr("%1 ordered and paid, %2 refused").arg(countText(last.served), refused);
}

QString RehearsalWords::books(const BooksReport &report)
{
    if (report.balances())
        return tr("the books balance");
    int broken = 0;
    for (const BooksCheck &check : report.checks)
        broken += check.violations != 0 ? 1 : 0;
    return tr("the books do not balance: %n rules are broken", nullptr, broken);
}

QString RehearsalWords::outcome(const RushTarget &target, const RehearsalReport &report)
{
    const QString counts = served(target, report.last);
    const QString verdict = books(report.books);
    if (!report.wasCancelled)
        return tr("%1, %2.", "what became of them, the books").arg(counts, verdict);
    return tr("Stopped after %1 of %2: %3, %4.")
        .arg(countText(report.last.arrived), countText(report.last.buyers), counts, verdict);
}

QString RehearsalWords::refusal(ErrorCode code)
{
    switch (code) {
    case ErrorCode::CouponExhausted:
        return tr("All given out");
    case ErrorCode::CouponAlreadyIssued:
        return tr("Had one already");
    case ErrorCode::CouponNotOpen:
        return tr("The campaign is not open");
    case ErrorCode::OutOfStock:
        return tr("Sold out");
    case ErrorCode::ProductNotOnSale:
        return tr("Not on sale");
    case ErrorCode::UserNotFound:
        return tr("Archived meanwhile");
    default:
        return tr("Other reasons");
    }
}

QString RehearsalWords::latency(qint64 microseconds)
{
    const auto decimal = [](double value) { return QString::number(value, 'f', 1); };
    if (microseconds < 10'000)
        return tr("%1\u00A0ms").arg(decimal(static_cast<double>(microseconds) / 1'000));
    if (microseconds < 10'000'000)
        return tr("%1\u00A0ms").arg(countText(microseconds / 1'000));
    return tr("%1\u00A0s").arg(decimal(static_cast<double>(microseconds) / 1'000'000));
}

} // namespace

QString outcomeWords(const RushTarget &target, const RehearsalReport &report)
{
    return RehearsalWords::outcome(target, report);
}

QString refusalWords(ErrorCode code)
{
    return RehearsalWords::refusal(code);
}

QString latencyWords(qint64 microseconds)
{
    return RehearsalWords::latency(microseconds);
}

} // namespace danggol::models
