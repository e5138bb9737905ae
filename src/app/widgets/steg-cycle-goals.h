/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-area-goals.h"

G_BEGIN_DECLS

/* The level that a cycle shall bring each area to, and what its Check said. */
extern const StegAreaGoalsUse steg_cycle_goals;

G_END_DECLS
