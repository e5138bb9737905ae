/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* A round to choose: what it is called, when it was held, how far it has come. */
#define STEG_TYPE_ROUND_ROW (steg_round_row_get_type ())
G_DECLARE_FINAL_TYPE (StegRoundRow, steg_round_row, STEG, ROUND_ROW, GtkListBoxRow)

GtkListBoxRow *steg_round_row_new (StegRecord *round);

/* @chosen: this is the round that the page shows. */
void steg_round_row_show (StegRoundRow *self, gboolean chosen);

G_END_DECLS
