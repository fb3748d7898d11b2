// SPDX-License-Identifier: GPL-3.0-or-later
// The model's ranking: what each day sold when it was last counted, and the places that follow from it.
#include "tests/simulation/model/calendar.h"
#include "tests/simulation/model/model.h"
#include "tests/simulation/plan/days.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{

constexpr qint64 kDaySettlesAfterMs = 15 * 60'000;
constexpr qint64 kLongestRun = 366;
constexpr qint64 kLongWindow = 3;

bool sellsBetter(const ModelPlace &a, const ModelPlace &b)
{
    if (a.sold.quantity != b.sold.quantity)
        return a.sold.quantity > b.sold.quantity;
    if (a.sold.revenue != b.sold.revenue)
        return a.sold.revenue > b.sold.revenue;
    return a.product < b.product;
}

bool earnsMore(const ModelPlace &a, const ModelPlace &b)
{
    if (a.sold.revenue != b.sold.revenue)
        return a.sold.revenue > b.sold.revenue;
    return sellsBetter(a, b);
}

// How many products have another row in one than in the other.
qint64 differing(const std::map<qint64, ModelSold> &a, const std::map<qint64, ModelSold> &b)
{
    qint64 count = 0;
    for (const auto &[product, sold] : a)
        count += b.contains(product) && b.at(product) == sold ? 0 : 1;
    for (const auto &[product, sold] : b)
        count += a.contains(product) ? 0 : 1;
    return count;
}

// How many ranks are another's, or somebody's in one alone.
qint64 differing(const QList<ModelPlace> &a, const QList<ModelPlace> &b)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
        count += i < a.size() && i < b.size() && a[i] == b[i] ? 0 : 1;
    return count;
}

// A commit that breaks is tried again; whether somebody hears of it in the end.
bool isHeard(int &breaksLeft)
{
    const int broken = std::min(breaksLeft, kTries);
    breaksLeft -= broken;
    return broken < kTries;
}

QByteArray placesText(const QList<ModelPlace> &places)
{
    QByteArrayList parts;
    for (qsizetype i = 0; i < places.size(); ++i)
        parts.append(QByteArray::number(i + 1) + ':' + QByteArray::number(places[i].product) + ':' +
                     QByteArray::number(places[i].sold.quantity) + ':' +
                     QByteArray::number(places[i].sold.revenue) + ':' + QByteArray::number(places[i].before));
    return parts.join(',');
}

} // namespace

QByteArray Model::today() const
{
    return dayOf(m_nowMs, m_settings.zone);
}

qint64 Model::endOfToday() const
{
    return endOf(today(), m_settings.zone);
}

// A day that was counted when it was not yet well over is counted again.
bool Model::isComplete(const QByteArray &day) const
{
    const auto made = m_madeDays.find(day);
    return made != m_madeDays.end() &&
           made->second.countedMs >= endOf(day, m_settings.zone) + kDaySettlesAfterMs;
}

// The day of the first payment of all, by the calendar; today when nobody ever paid.
QByteArray Model::firstPaidDay() const
{
    QByteArray first;
    for (const auto &[key, order] : m_orders) {
        if (!order.paidDay.isEmpty() && (first.isEmpty() || order.paidDay < first))
            first = order.paidDay;
    }
    return first.isEmpty() ? today() : first;
}

QByteArrayList Model::dueDays() const
{
    std::set<QByteArray> due{today()};
    for (const QByteArray &day : m_daysToRecount) {
        if (day <= today())
            due.insert(day);
    }
    for (QByteArray day = firstPaidDay(); day <= today(); day = daysAfter(day, 1)) {
        if (!isComplete(day))
            due.insert(day);
    }
    return {due.begin(), due.end()};
}

QByteArrayList Model::daysAsked(const Step &step) const
{
    QByteArrayList days;
    if (step.has(Field::Day)) {
        const QByteArray last = dayText(step.value(Field::Day));
        for (qint64 back = step.value(Field::Days, 1) - 1; back >= 0; --back)
            days.append(daysAfter(last, -back));
        return days;
    }
    const QByteArrayList due = dueDays();
    if (step.value(Field::All) != 1)
        return due;
    QByteArray first = std::min(firstPaidDay(), today());
    if (!m_madeDays.empty())
        first = std::min(first, m_madeDays.begin()->first);
    // A day that is due may be old: a comparison says nothing of it.
    for (QByteArray day = first; day <= today(); day = daysAfter(day, 1)) {
        if (step.value(Field::Compare) != 1 || !due.contains(day))
            days.append(day);
    }
    return days;
}

std::optional<Answer> Model::aggregationRefusal(const Step &step) const
{
    if (!step.has(Field::Day))
        return std::nullopt;
    const QByteArray day = dayText(step.value(Field::Day));
    const qint64 length = step.value(Field::Days, 1);
    if (!isDay(day))
        return Answer::invalid({"day"});
    if (length < 1 || length > kLongestRun)
        return Answer::invalid({"length"});
    return day > today() ? std::optional(Answer::invalid({"day"})) : std::nullopt;
}

// Of every order that was paid that day, whatever became of it: what was not refunded.
std::map<qint64, ModelSold> Model::soldOn(const QByteArray &day) const
{
    std::map<qint64, ModelSold> sold;
    for (const auto &[key, order] : m_orders) {
        if (order.paidDay != day)
            continue;
        for (const ModelLine &line : order.lines) {
            sold[line.product].quantity += line.left();
            sold[line.product].revenue += line.amount() - line.discount - line.refundedAmount;
        }
    }
    std::erase_if(sold, [](const auto &each) { return each.second.quantity == 0; });
    return sold;
}

// Only days that were made have places, and only they tell where a product was before.
QList<ModelPlace> Model::places(qint64 window, const QByteArray &endDay, bool byRevenue) const
{
    QList<ModelPlace> places = placesWithin(window, endDay, byRevenue);
    const QList<ModelPlace> before = placesWithin(window, daysAfter(endDay, -1), byRevenue);
    for (ModelPlace &place : places) {
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (before[i].product == place.product)
                place.before = i + 1;
        }
    }
    return places;
}

QList<ModelPlace> Model::placesWithin(qint64 window, const QByteArray &endDay, bool byRevenue) const
{
    QList<ModelPlace> places;
    if (!m_madeDays.contains(endDay))
        return places;
    std::map<qint64, ModelSold> sums;
    for (qint64 back = 0; back < window; ++back) {
        const auto made = m_madeDays.find(daysAfter(endDay, -back));
        if (made == m_madeDays.end())
            continue;
        for (const auto &[product, sold] : made->second.sales) {
            sums[product].quantity += sold.quantity;
            sums[product].revenue += sold.revenue;
        }
    }
    for (const auto &[product, sold] : sums)
        places.append({product, sold, 0});
    std::sort(places.begin(), places.end(), byRevenue ? earnsMore : sellsBetter);
    return places;
}

// The windows that the day is in, and those after them, which say where its products were before.
std::map<QByteArray, QList<ModelPlace>> Model::placesAround(const QByteArray &day) const
{
    std::map<QByteArray, QList<ModelPlace>> all;
    for (const qint64 window : {1LL, kLongWindow}) {
        for (qint64 after = 0; after <= kLongWindow; ++after) {
            const QByteArray endDay = daysAfter(day, after);
            all[QByteArray::number(window) + ' ' + endDay] = places(window, endDay, false);
        }
    }
    return all;
}

void Model::makeDay(const QByteArray &day, ModelReport &report)
{
    const auto known = m_madeDays.find(day);
    const auto salesBefore = known == m_madeDays.end() ? std::map<qint64, ModelSold>() : known->second.sales;
    const auto before = placesAround(day);
    m_madeDays[day] = {m_nowMs, soldOn(day)};
    m_daysToRecount.erase(day);
    qint64 rows = differing(salesBefore, m_madeDays[day].sales);
    for (const auto &[window, after] : placesAround(day))
        rows += differing(before.at(window), after);
    report.days.append(day);
    if (rows > 0)
        report.changedDays.append(day);
    report.productRows += static_cast<qint64>(m_madeDays[day].sales.size());
    report.changedRows += rows;
}

// What each of the days would become if it alone were made anew.
Answer Model::compared(const Step &step)
{
    ModelReport report;
    for (const QByteArray &day : daysAsked(step)) {
        const auto madeDays = m_madeDays;
        const auto toRecount = m_daysToRecount;
        makeDay(day, report);
        m_madeDays = madeDays;
        m_daysToRecount = toRecount;
    }
    return reportAnswer(report);
}

Answer Model::reportAnswer(const ModelReport &report) const
{
    return Answer::done()
        .with("days", report.days.join(','))
        .with("changed", report.changedDays.join(','))
        .with("products", report.productRows)
        .with("rows", report.changedRows)
        .with("stopped", 0)
        .with("at", m_nowMs);
}

// Every day is a write of its own. Whether the run came to its end.
bool Model::makeDays(const Sending &sending, int &breaksLeft, ModelReport &report)
{
    for (const QByteArray &day : daysAsked(sending.command)) {
        const bool isUnderWay = isHeard(breaksLeft);
        if (!isUnderWay && sending.breaks == Break::Before)
            return false;
        makeDay(day, report);
        m_operations[--m_ownOperation] = {"day", false, m_nowMs};
        if (!isUnderWay)
            return false;
    }
    return true;
}

// Nothing when nobody heard of it.
std::optional<Model::Expected> Model::sentOnce(const Sending &sending, int &breaksLeft)
{
    if (const std::optional<Expected> recalled = this->recalled(sending))
        return recalled;
    if (const std::optional<Answer> refusal = aggregationRefusal(sending.command))
        return Expected{*refusal, false};
    if (sending.command.value(Field::Compare) == 1)
        return Expected{compared(sending.command), false};
    ModelReport report;
    if (!makeDays(sending, breaksLeft, report))
        return std::nullopt;
    // The report is the last write.
    const bool isTold = isHeard(breaksLeft);
    const Answer answer = reportAnswer(report);
    if (isTold || sending.breaks == Break::After)
        m_operations[sending.operation()] = {answer.text(), sending.isOther, m_nowMs};
    return isTold ? std::optional(Expected{answer, false}) : std::nullopt;
}

// Whoever does not hear of it sends it again, and then what is due by now is made.
Model::Expected Model::aggregated(const Sending &sending)
{
    int breaksLeft = sending.breaks == Break::None ? 0 : sending.breakCount;
    std::optional<Expected> expected = sentOnce(sending, breaksLeft);
    while (!expected && !sending.isAbandoned())
        expected = sentOnce(sending, breaksLeft);
    return expected.value_or(Expected{Answer::unknown(), false});
}

Answer Model::lookAtRanking(const Step &step) const
{
    constexpr qsizetype kPage = 10;
    const qint64 window = step.value(Field::Days);
    QByteArrayList faults;
    if (window != 1 && window != kLongWindow)
        faults.append("days");
    QByteArray endDay = step.has(Field::Day) ? dayText(step.value(Field::Day)) : QByteArray();
    if (!endDay.isEmpty() && !isDay(endDay))
        faults.append("endDay");
    if (!faults.isEmpty())
        return Answer::invalid(faults);
    if (endDay.isEmpty()) {
        for (const auto &[day, made] : m_madeDays)
            endDay = day <= today() ? day : endDay;
    }
    const auto made = m_madeDays.find(endDay);
    const QList<ModelPlace> all = places(window, endDay, false);
    return Answer::done()
        .with("days", window)
        .with("start", endDay.isEmpty() ? endDay : daysAfter(endDay, 1 - window))
        .with("end", endDay)
        .with("made", made == m_madeDays.end() ? std::nullopt : std::optional(made->second.countedMs))
        .with("count", all.size())
        .with("places", placesText(all.mid(0, kPage)));
}

QByteArrayList Model::rankingLines() const
{
    QByteArrayList lines{Answer::done().with("due", dueDays().join(',')).text()};
    QByteArrayList days;
    for (const auto &[day, made] : m_madeDays)
        days.append(day);
    for (const QByteArray &day : days.mid(std::max<qsizetype>(0, days.size() - kMostDaysCompared))) {
        QByteArrayList sales;
        for (const auto &[product, sold] : m_madeDays.at(day).sales)
            sales.append(QByteArray::number(product) + ':' + QByteArray::number(sold.quantity) + ':' +
                         QByteArray::number(sold.revenue));
        lines.append(Answer::done()
                         .with("day", day)
                         .with("made", m_madeDays.at(day).countedMs)
                         .with("sales", sales.join(','))
                         .with("places1", placesText(places(1, day, false)))
                         .with("places3", placesText(places(kLongWindow, day, false)))
                         .with("earners1", placesText(places(1, day, true)))
                         .with("earners3", placesText(places(kLongWindow, day, true)))
                         .text());
    }
    return lines;
}

} // namespace danggol::simulation
