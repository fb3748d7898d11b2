// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour_steps.h"
