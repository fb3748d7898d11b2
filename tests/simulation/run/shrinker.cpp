// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/run/shrinker.h"

#include <algorithm>

namespace danggol::simulation
{

namespace
{

// Everything that the step could be without, one at a time.
QList<Step> plainerThan(const Step &step)
{
    QList<Step> plainer;
    const auto add = [&](auto change) {
        Step changed = step;
        change(changed);
        if (changed != step)
            plainer.append(changed);
    };
    add([](Step &each) {
        each.breaks = Break::None;
        each.breakCount = 0;
    });
    add([](Step &each) { each.breakCount = std::min(each.breakCount, 1); });
    add([](Step &each) { each.abandons = false; });
    add([](Step &each) { each.remembers = false; });
    add([](Step &each) { each.together = false; });
    for (qsizetype i = 0; i < step.lines.size() && step.lines.size() > 1; ++i)
        add([i](Step &each) { each.lines.removeAt(i); });
    for (qsizetype i = 0; i < step.lines.size(); ++i)
        add([i](Step &each) { each.lines[i].quantity = 1; });
    for (auto field = step.fields.begin(); field != step.fields.end(); ++field)
        add([name = field.key()](Step &each) { each.fields.remove(name); });
    return plainer;
}

} // namespace

bool Shrinker::fails(const Plan &plan)
{
    if (m_triesLeft == 0)
        return false;
    --m_triesLeft;
    ++m_tries;
    return m_fails(plan);
}

Plan Shrinker::shrink(Plan plan)
{
    leaveOutAll(plan);
    while (simplify(plan))
        leaveOutAll(plan);
    return plan;
}

void Shrinker::leaveOutAll(Plan &plan)
{
    for (qsizetype size = std::max<qsizetype>(plan.size() / 2, 1); size > 1; size /= 2)
        leaveOut(plan, size);
    // What one step needed may be gone with another.
    while (leaveOut(plan, 1)) {
    }
}

// From the end, where what nothing depends on stands.
bool Shrinker::leaveOut(Plan &plan, qsizetype size)
{
    const qsizetype before = plan.size();
    for (qsizetype end = plan.size(); end > 0; end -= size) {
        const qsizetype start = std::max<qsizetype>(end - size, 0);
        Plan shorter = plan;
        shorter.remove(start, end - start);
        if (!shorter.isEmpty() && fails(shorter))
            plan = shorter;
    }
    return plan.size() < before;
}

bool Shrinker::simplify(Plan &plan)
{
    bool couldAny = false;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        const QList<Step> plainer = plainerThan(plan[i]);
        const auto found = std::find_if(plainer.begin(), plainer.end(), [&](const Step &step) {
            Plan changed = plan;
            changed[i] = step;
            return fails(changed);
        });
        if (found == plainer.end())
            continue;
        plan[i] = *found;
        couldAny = true;
        --i; // it may be plainer still
    }
    return couldAny;
}

} // namespace danggol::simulation
