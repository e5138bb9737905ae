/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-round-difference.h"

G_BEGIN_DECLS

/* What changed in one area between two rounds: its level, its aspects, and why. */
#define STEG_TYPE_DIFFERENCE_ROW (steg_difference_row_get_type ())
G_DECLARE_FINAL_TYPE (StegDifferenceRow, steg_difference_row, STEG, DIFFERENCE_ROW, GtkListBoxRow)

GtkWidget *steg_difference_row_new (StegProgramme *programme, const StegAreaDifference *area);

/* Borrowed. */
StegRecord *steg_difference_row_get_area (StegDifferenceRow *self);

G_END_DECLS
