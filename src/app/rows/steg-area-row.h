/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* An area and the level it has in a round. */
#define STEG_TYPE_AREA_ROW (steg_area_row_get_type ())
G_DECLARE_FINAL_TYPE (StegAreaRow, steg_area_row, STEG, AREA_ROW, GtkListBoxRow)

GtkListBoxRow *steg_area_row_new (StegRecord *area);

/* The level that @round agreed on, or that there is none yet. */
void steg_area_row_show (StegAreaRow *self, StegProgramme *programme, StegRecord *round);

G_END_DECLS
