// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/coupons/campaign_editor.h"

#include "models/coupons/day_text.h"
#include "models/errors/error_words.h"
#include "models/session/till_session.h"
#include "services/domain/won_text.h"

namespace danggol::models
{

namespace
{

constexpr int kLongestName = 80;
constexpr qint64 kLargestSum = 1'000'000'000;
constexpr qint64 kLargestLimit = 1'000'000'000;
constexpr qint64 kMostPercent = 100;
constexpr qint64 kMostValidDays = 3'650;

const QString kName = QStringLiteral("name");
const QString kValue = QStringLiteral("discountValue");
const QString kCap = QStringLiteral("maxDiscount");
const QString kMinimum = QStringLiteral("minOrderTotal");
const QString kLimit = QStringLiteral("limit");
const QString kStarts = QStringLiteral("startsAt");
const QString kEnds = QStringLiteral("endsAt");
const QString kValidDays = QStringLiteral("validDays");

bool isWithin(const std::optional<qint64> &number, qint64 least, qint64 most)
{
    return number && *number >= least && *number <= most;
}

bool isEmptyOrWithin(const std::optional<qint64> &number, qint64 least, qint64 most)
{
    return !number || isWithin(number, least, most);
}

Discount discountOf(const CampaignInput &input)
{
    const bool isPercent = input.type == DiscountType::Percent;
    return {.type = input.type,
            .value = input.value.value_or(0),
            .cap = isPercent && input.cap ? std::optional(Money(*input.cap)) : std::nullopt,
            .minimumSubtotal = Money(input.minimum.value_or(0))};
}

} // namespace

CampaignEditor::CampaignEditor(TillSession &session, const CampaignWords &words, QObject *parent)
    : QObject(parent), m_session(session), m_words(words)
{
    startNew();
}

void CampaignEditor::startNew()
{
    m_operation = m_session.newOperation();
}

std::optional<QDate> CampaignEditor::day(const QString &text) const
{
    return dayFromText(text, m_words.today());
}

CampaignEditor::Faults CampaignEditor::faults(const CampaignInput &input) const
{
    Faults faults;
    const QString name = input.name.trimmed();
    if (name.isEmpty())
        faults.insert(kName, tr("Enter a name for the campaign."));
    else if (name.toUcs4().size() > kLongestName)
        faults.insert(kName, tr("Use at most %1 characters.").arg(kLongestName));
    checkNumbers(input, faults);
    checkDays(input, faults);
    return faults;
}

void CampaignEditor::checkNumbers(const CampaignInput &input, Faults &faults) const
{
    const bool isPercent = input.type == DiscountType::Percent;
    const QString sums =
        tr("Enter an amount from %1 to %2.").arg(wonText(Money(1)), wonText(Money(kLargestSum)));
    if (isPercent && !isWithin(input.value, 1, kMostPercent))
        faults.insert(kValue, tr("Enter a percentage from 1 to 100."));
    else if (!isPercent && !isWithin(input.value, 1, kLargestSum))
        faults.insert(kValue, sums);
    if (isPercent && !isEmptyOrWithin(input.cap, 1, kLargestSum))
        faults.insert(kCap, tr("%1 Leave it empty for no upper limit.").arg(sums));
    if (!isEmptyOrWithin(input.minimum, 0, kLargestSum))
        faults.insert(kMinimum, tr("%1 Leave it empty for orders of any size.").arg(sums));
    if (!isWithin(input.limit, 1, kLargestLimit))
        faults.insert(kLimit,
                      tr("Enter how many there are to issue, from 1 to %1.").arg(countText(kLargestLimit)));
    if (!isEmptyOrWithin(input.validDays, 1, kMostValidDays))
        faults.insert(kValidDays, tr("Enter 1 to %1 days, or leave it empty for as long as the campaign.")
                                      .arg(countText(kMostValidDays)));
}

void CampaignEditor::checkDays(const CampaignInput &input, Faults &faults) const
{
    const QDate today = m_words.today();
    const std::optional<QDate> starts = day(input.starts);
    const std::optional<QDate> ends = day(input.ends);
    const QString example = m_words.date(today.addDays(7));
    if (!starts && !input.starts.trimmed().isEmpty())
        faults.insert(kStarts, tr("Enter a date such as %1, or leave it empty to start now.").arg(example));
    else if (starts && *starts < today)
        faults.insert(kStarts, tr("The start date has passed. Choose %1 or later.").arg(m_words.date(today)));
    if (!ends && !input.ends.trimmed().isEmpty())
        faults.insert(kEnds, tr("Enter a date such as %1, or leave it empty for no end.").arg(example));
    else if (ends && starts && *ends < *starts)
        faults.insert(
            kEnds,
            tr("The end date is before the start date. Choose %1 or later.").arg(m_words.date(*starts)));
    else if (ends && *ends < today)
        faults.insert(kEnds, tr("The end date has passed. Choose %1 or later.").arg(m_words.date(today)));
}

CampaignPreview CampaignEditor::preview(const CampaignInput &input) const
{
    const Faults wrong = faults(input);
    CampaignPreview preview;
    if (!wrong.contains(kValue))
        preview.title = discountTitle(discountOf(input));
    if (!wrong.contains(kLimit))
        preview.who = *input.limit == 1 ? tr("First customer only")
                                        : tr("First %1 customers, one each").arg(countText(*input.limit));
    preview.when = period(input);
    if (input.minimum.value_or(0) > 0 && !wrong.contains(kMinimum))
        preview.when = tr("%1 · orders from %2").arg(preview.when, wonText(Money(*input.minimum)));
    return preview;
}

QString CampaignEditor::period(const CampaignInput &input) const
{
    const Faults wrong = faults(input);
    const std::optional<QDate> starts = wrong.contains(kStarts) ? std::nullopt : day(input.starts);
    const std::optional<QDate> ends = wrong.contains(kEnds) ? std::nullopt : day(input.ends);
    const QString from = starts                    ? m_words.day(*starts)
                         : wrong.contains(kStarts) ? QStringLiteral("…")
                                                   : tr("Now");
    if (ends)
        return tr("%1 to %2").arg(from, m_words.day(*ends));
    if (!input.ends.trimmed().isEmpty())
        return tr("%1 to …").arg(from);
    return starts ? tr("From %1").arg(from) : tr("From now on");
}

CreateCouponCommand CampaignEditor::commandOf(const CampaignInput &input) const
{
    const auto iso = [](const QDate &date) { return date.toString(Qt::ISODate); };
    CreateCouponCommand command{.name = input.name,
                                .discount = discountOf(input),
                                .limit = input.limit.value_or(0),
                                .startsAt = std::nullopt,
                                .endsAt = std::nullopt,
                                .validDays = input.validDays};
    if (const std::optional<QDate> starts = day(input.starts))
        command.startsAt = m_words.calendar().startOf(iso(*starts));
    if (const std::optional<QDate> ends = day(input.ends))
        command.endsAt = m_words.calendar().endOf(iso(*ends));
    return command;
}

void CampaignEditor::create(const CampaignInput &input)
{
    if (m_isSaving)
        return;
    const Faults wrong = faults(input);
    if (!wrong.isEmpty()) {
        Q_EMIT refused(wrong, {});
        return;
    }
    m_isSaving = true;
    Q_EMIT savingChanged();
    m_session.shop().coupons().create(m_session.actor(), m_operation, commandOf(input),
                                      on(this, [this](Result<Coupon> result) { answer(result); }));
}

void CampaignEditor::answer(const Result<Coupon> &result)
{
    m_isSaving = false;
    Q_EMIT savingChanged();
    if (result) {
        startNew();
        m_session.notices().post({Notice::Kind::Done, tr("Created %1").arg(result->name), {}, {}});
        Q_EMIT created(*result);
        return;
    }
    Faults faults;
    for (const FieldError &fault : result.error().fields)
        faults.insert(fault.field, fieldWords(fault));
    Q_EMIT refused(faults, faults.isEmpty() ? errorWords(result.error()) : QString());
}

} // namespace danggol::models
