/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "chart/steg-line.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The readings of @measure over time, with its goal and the cycles behind it. Identities are the
 * ids of the readings. In the words of @catalogue. Returns: owned. */
StegLine *steg_measure_figures_new (StegProgramme       *programme,
                                    StegRecord          *measure,
                                    const StegCatalogue *catalogue);

/* @value as people write it: no more decimals than it has, and @unit (may be %NULL or empty) behind
 * it. Returns: owned. */
char *steg_measure_figures_write (double value, const char *unit, const StegCatalogue *catalogue);

G_END_DECLS
