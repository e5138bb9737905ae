/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-workload.h"

G_BEGIN_DECLS

/* How much lies before whom in each of the coming months: a row for everybody who owns something
 * open, a column for each month and one for what has no date. Too much is marked by a shape, a word
 * and a frame. Scrolls sideways where it does not fit. */
#define STEG_TYPE_WORKLOAD_TABLE (steg_workload_table_get_type ())
G_DECLARE_FINAL_TYPE (StegWorkloadTable, steg_workload_table, STEG, WORKLOAD_TABLE, GtkBox)

GtkWidget *steg_workload_table_new (void);

void steg_workload_table_show (StegWorkloadTable *self, const StegWorkload *workload);

G_END_DECLS
