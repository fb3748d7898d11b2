// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo/demo_random.h"

#include "services/domain/assert.h"

namespace danggol::demo
{

qint64 DemoRandom::below(qint64 bound)
{
    DANGGOL_ASSERT(bound > 0);
    m_state += 0x9E3779B97F4A7C15ULL;
    quint64 mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    mixed ^= mixed >> 31;
    // The bounds here are small, so the remainder favours nothing anybody could see.
    return static_cast<qint64>(mixed % static_cast<quint64>(bound));
}

} // namespace danggol::demo
