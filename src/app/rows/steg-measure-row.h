/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-measure-standing.h"

G_BEGIN_DECLS

/* One measure in the list: what it is called, its last value, its goal, and how it has gone. */
#define STEG_TYPE_MEASURE_ROW (steg_measure_row_get_type ())
G_DECLARE_FINAL_TYPE (StegMeasureRow, steg_measure_row, STEG, MEASURE_ROW, GtkListBoxRow)

/* Returns: floating. */
GtkWidget *steg_measure_row_new (void);

/* Shows @measure as it stands. @readings (of StegRecord) are oldest first. */
void steg_measure_row_show (StegMeasureRow            *self,
                            StegRecord                *measure,
                            const StegMeasureStanding *standing,
                            GPtrArray                 *readings);

G_END_DECLS
