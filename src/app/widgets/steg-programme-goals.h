/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-area-goals.h"

G_BEGIN_DECLS

/* The level that each area shall come to where that is not the programme's, and by when. */
extern const StegAreaGoalsUse steg_programme_goals;

G_END_DECLS
