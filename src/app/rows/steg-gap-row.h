/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* A statement that is not true yet, as something to do: it can be planned, or chosen to be planned
 * with others; one that is planned shows the phase of its action and leads there.
 *
 * Action: gap.plan, plans it. Signal: ::chosen-changed (). */
#define STEG_TYPE_GAP_ROW (steg_gap_row_get_type ())
G_DECLARE_FINAL_TYPE (StegGapRow, steg_gap_row, STEG, GAP_ROW, GtkListBoxRow)

/* Returns: a floating row for @statement. */
GtkListBoxRow *steg_gap_row_new (StegRecord *statement);

/* Says how things stand now. */
void steg_gap_row_show (StegGapRow *self, StegProgramme *programme);

/* Whether there is anything to choose among: otherwise no room is kept for it. */
void steg_gap_row_set_choosing (StegGapRow *self, gboolean choosing);

/* The action that is to make the statement true; %NULL when none is planned. Borrowed. */
StegRecord *steg_gap_row_get_action (StegGapRow *self);

gboolean steg_gap_row_get_chosen (StegGapRow *self);

G_END_DECLS
