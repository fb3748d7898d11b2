// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/plan_run.h"

#include "tests/simulation/run/real_state.h"

#include <QRegularExpression>

#include <algorithm>

namespace danggol::simulation
{

namespace
{

// A break of the longest kind is over by then.
constexpr int kMostSendings = 10;
// More of them, and the caller hears of it.
constexpr int kMostSilentBreaks = kTries - 2;

// The numbers that a database gives are its own.
QByteArray withoutIds(const QByteArray &words)
{
    static const QRegularExpression id(
        QStringLiteral("\\b([Oo]rder|customer|product|campaign|coupon) -?\\d+"));
    return QString::fromUtf8(words).replace(id, QStringLiteral("\\1 #")).toUtf8();
}

QByteArray worded(const Answer &answer, bool isRecalled)
{
    return isRecalled ? "(recalled) " + answer.text() : answer.text();
}

// The steps from `first` on that are sent together.
Plan groupAt(const Plan &plan, qsizetype first)
{
    Plan group{plan[first]};
    while (group.last().together && first + group.size() < plan.size()) {
        const Step &next = plan[first + group.size()];
        if (!isWrite(next.kind) && next.kind != Kind::Repeat)
            break;
        group.append(next);
    }
    return group;
}

} // namespace

PlanRun::PlanRun(const QString &url, std::unique_ptr<Model> model, bool keepsOrder)
    : m_shop(url), m_model(std::move(model)), m_clock(test::ManualClock::kStart.ms), m_keepsOrder(keepsOrder)
{}

RunResult PlanRun::play(const Plan &plan)
{
    for (qsizetype i = 0; i < plan.size() && !m_result.divergence;) {
        const Plan group = groupAt(plan, i);
        playGroup(group);
        i += group.size();
    }
    return m_result;
}

void PlanRun::playGroup(const Plan &group)
{
    const Step &first = group.first();
    const qint64 nowMs = m_clock.next(first);
    m_shop.setNow(nowMs);
    m_model->begin(first.number, nowMs);
    m_ids.begin(first.number);
    switch (first.kind) {
    case Kind::Wait:
        return;
    case Kind::Restart:
        m_shop.reopen();
        m_model->open(nowMs);
        return;
    case Kind::Look:
        return look(first);
    case Kind::Check:
        return check(first);
    default:
        return playWrites(group);
    }
}

std::optional<Sending> PlanRun::sendingOf(const Step &step)
{
    if (step.kind != Kind::Repeat) {
        m_sent.emplace(step.number, step);
        return Sending{step, step.number, false, step.breaks, step.breakCount, step.abandons};
    }
    const auto earlier = m_sent.find(static_cast<int>(step.value(Field::Of)));
    if (earlier == m_sent.end())
        return std::nullopt;
    return Sending{earlier->second, step.number, step.value(Field::Other) == 1, step.breaks, step.breakCount};
}

void PlanRun::playWrites(const Plan &group)
{
    QList<Sending> sendings;
    Plan sent;
    for (const Step &step : group) {
        if (const std::optional<Sending> sending = sendingOf(step)) {
            sendings.append(*sending);
            sent.append(step);
        }
    }
    // Of several in one commit that broke, which were recalled depends on which came in time for it.
    const bool knowsRecall = sendings.size() == 1;
    for (Sending &sending : sendings)
        sending.abandons = sending.abandons && knowsRecall;
    const QList<TillReply> replies = send(sendings);
    for (qsizetype i = 0; i < replies.size(); ++i) {
        const Model::Expected expected = m_model->apply(sendings[i]);
        compare(sent[i], worded(expected.answer, knowsRecall && expected.isRecalled),
                worded(replies[i].answer, knowsRecall && replies[i].isRecalled));
        m_result.transcript.last() += " | " + withoutIds(replies[i].words);
    }
    m_result.operations += replies.size();
}

// A run of the aggregation reads before it writes, and nobody says what of the others it sees.
bool PlanRun::mayGoTogether(const QList<Sending> &sendings) const
{
    return m_keepsOrder && sendings.size() > 1 &&
           std::none_of(sendings.begin(), sendings.end(),
                        [](const Sending &each) { return each.command.kind == Kind::Aggregate; });
}

QList<TillReply> PlanRun::send(const QList<Sending> &sendings)
{
    Till till(m_shop.shop(), m_ids);
    QList<TillReply> replies;
    if (mayGoTogether(sendings)) {
        breakShared(sendings.first());
        QList<Till::Pending> pending;
        for (const Sending &sending : sendings)
            pending.append(till.send(sending));
        for (const Till::Pending &wait : std::as_const(pending))
            replies.append(wait());
        m_shop.stopBreaking();
        return replies;
    }
    for (const Sending &sending : sendings) {
        m_shop.breakCommits(sending.breaks, sending.breakCount);
        replies.append(settled(sending, till.send(sending)()));
    }
    return replies;
}

// The commit that several may share. Only before it is durable: when its answer is lost behind it, what was
// refused is judged again after what came later is done, and nobody promises an order of things sent
// together.
void PlanRun::breakShared(const Sending &first)
{
    if (first.breaks == Break::Before)
        m_shop.breakCommits(Break::Before, std::min(first.breakCount, kMostSilentBreaks));
}

// Whoever does not know whether it was done sends it again.
TillReply PlanRun::settled(const Sending &sending, TillReply reply)
{
    for (int sent = 1; reply.isUnknown && sent < kMostSendings; ++sent) {
        ++m_result.unknownOutcomes;
        if (sending.isAbandoned()) {
            reply = {Answer::unknown(), {}, false, false};
            break;
        }
        reply = Till(m_shop.shop(), m_ids).send(sending)();
    }
    m_shop.stopBreaking();
    return reply;
}

void PlanRun::look(const Step &step)
{
    const TillReply reply = Till(m_shop.shop(), m_ids).look(step);
    compare(step, m_model->look(step).text(), reply.answer.text());
    m_result.transcript.last() += " | " + withoutIds(reply.words);
}

void PlanRun::check(const Step &step)
{
    const RealState real = realState(m_shop.shop(), m_ids);
    const QByteArrayList expected = m_model->state();
    for (qsizetype i = 0; i < std::max(expected.size(), real.lines.size()); ++i)
        compare(step, expected.value(i), real.lines.value(i));
    compare(step, "books", real.broken.isEmpty() ? QByteArray("books") : "books " + real.broken.join(' '));
    m_result.transcript.last() += real.examined;
}

void PlanRun::compare(const Step &step, const QByteArray &expected, const QByteArray &actual)
{
    m_result.transcript.append(QByteArray::number(step.number) + ' ' + actual);
    if (expected != actual && !m_result.divergence)
        m_result.divergence = Divergence{step, expected, actual};
}

} // namespace danggol::simulation
