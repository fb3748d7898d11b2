// SPDX-License-Identifier: GPL-3.0-or-later
// The model's settings of the shop.
#include "tests/simulation/model/model.h"
#include "tests/simulation/plan/days.h"

namespace danggol::simulation
{

namespace
{

constexpr qint64 kLongestUnpaidMinutes = 1'440;
constexpr qint64 kMostConfirmDays = 90;

QByteArrayList faultsOf(const ModelSettings &settings)
{
    QByteArrayList faults;
    if (zoneName(settings.zone) == zoneName(-1))
        faults.append("timeZone");
    if (settings.unpaidMinutes < 1 || settings.unpaidMinutes > kLongestUnpaidMinutes)
        faults.append("unpaidOrderMinutes");
    if (settings.confirmDays < 1 || settings.confirmDays > kMostConfirmDays)
        faults.append("autoConfirmDays");
    return faults;
}

} // namespace

Answer Model::editSettings(const Step &step)
{
    const ModelSettings founded;
    const ModelSettings wanted{.unpaidMinutes = step.value(Field::Unpaid, founded.unpaidMinutes),
                               .confirmDays = step.value(Field::AutoConfirm, founded.confirmDays),
                               .zone = step.value(Field::Zone, founded.zone)};
    if (const QByteArrayList faults = faultsOf(wanted); !faults.isEmpty())
        return Answer::invalid(faults);
    if (step.value(Field::AsFounded) == 1 && m_settings != founded)
        return Answer::refused("EDIT_CONFLICT");
    // Days have other borders now, so none of those that were made is sure to be complete.
    if (wanted.zone != m_settings.zone) {
        for (const auto &[day, made] : m_madeDays)
            m_daysToRecount.insert(day);
    }
    m_settings = wanted;
    return settingsAnswer();
}

Answer Model::settingsAnswer() const
{
    return Answer::done()
        .with("unpaid", m_settings.unpaidMinutes)
        .with("confirm", m_settings.confirmDays)
        .with("zone", zoneName(m_settings.zone));
}

} // namespace danggol::simulation
