/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* One cell of a table of actions while it is edited where it stands, as in a spreadsheet. What may
 * not stand in it is kept, marked and explained until it is put right or given up.
 *
 * ::stepped (int columns, int rows) Tab, Enter and their like want to go on from here
 * ::left () the focus is elsewhere
 * ::given-up () Escape */
#define STEG_TYPE_CELL_EDITOR (steg_cell_editor_get_type ())
G_DECLARE_FINAL_TYPE (StegCellEditor, steg_cell_editor, STEG, CELL_EDITOR, GtkBox)

/* For the field at @field of @record. Returns: floating. */
GtkWidget *steg_cell_editor_new (StegProgramme *programme, StegRecord *record, guint field);

/* Takes what is typed into the programme. Returns: FALSE when it may not stand there. */
gboolean steg_cell_editor_settle (StegCellEditor *self);

G_END_DECLS
