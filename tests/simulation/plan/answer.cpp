// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/plan/answer.h"

#include <algorithm>

namespace danggol::simulation
{

Answer Answer::withFields(QByteArrayList fields) &&
{
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    return std::move(*this).with("fields", fields.join(','));
}

Answer Answer::with(const QByteArray &name, const QByteArray &text) &&
{
    m_text += ' ' + name + '=' + text;
    return std::move(*this);
}

bool Answer::isJudgement() const
{
    const QByteArray code = m_text.split(' ').first();
    return m_isRefusal && code != "INVALID_INPUT" && code != "FORBIDDEN" && code != "IDEMPOTENCY_KEY_REUSED";
}

} // namespace danggol::simulation
