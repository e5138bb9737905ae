/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Somebody behind a person, with the days from and until, and a button that takes it out. */
#define STEG_TYPE_HOLDER_ROW (steg_holder_row_get_type ())
G_DECLARE_FINAL_TYPE (StegHolderRow, steg_holder_row, STEG, HOLDER_ROW, GtkListBoxRow)

/* A StegRecordRowMaker. Returns: floating. */
GtkListBoxRow *steg_holder_row_new (StegRecord *holder);

/* Names the role (@names_role) or who holds it. */
void steg_holder_row_show (StegHolderRow *self, StegProgramme *programme, gboolean names_role);

/* Commits what is typed and not committed yet. */
void steg_holder_row_settle (StegHolderRow *self);

G_END_DECLS
