/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* "Round 2 ▾": a button that lists the rounds to choose from, and leads to making and
 * changing one (actions assessment.new-round and assessment.edit-round).
 *
 * Signal ::chosen (StegRecord *round). */
#define STEG_TYPE_ROUND_CHOOSER (steg_round_chooser_get_type ())
G_DECLARE_FINAL_TYPE (StegRoundChooser, steg_round_chooser, STEG, ROUND_CHOOSER, GtkWidget)

/* Says which rounds there are and that @round is the one that is shown. */
void steg_round_chooser_show (StegRoundChooser *self, StegProgramme *programme, StegRecord *round);

G_END_DECLS
