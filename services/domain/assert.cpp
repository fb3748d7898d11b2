// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/assert.h"

#include <cstdio>
#include <cstdlib>

namespace danggol
{

void assertionFailed(const char *condition, const char *file, int line)
{
    std::fprintf(stderr, "danggol: broken assumption %s at %s:%d\n", condition, file, line);
    std::abort();
}

} // namespace danggol
