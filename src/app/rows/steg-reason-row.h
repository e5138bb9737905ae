/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* One line of why an area is where it is, edited where it stands: a press, Enter or F2 begins,
 * Enter or leaving it commits, Escape forgets. It can be dragged to another place in its list.
 *
 * Actions: reason.edit, reason.move (i: up -1, down 1), reason.remove; Alt+Up, Alt+Down and Delete
 * do the last two. */
#define STEG_TYPE_REASON_ROW (steg_reason_row_get_type ())
G_DECLARE_FINAL_TYPE (StegReasonRow, steg_reason_row, STEG, REASON_ROW, GtkListBoxRow)

GtkListBoxRow *steg_reason_row_new (StegRecord *reason);

/* Says the text as it is now. A text that is being typed stays. */
void steg_reason_row_show (StegReasonRow *self, gboolean locked);

/* Begins to edit. */
void steg_reason_row_edit (StegReasonRow *self);

/* Commits what is being typed, if anything. */
void steg_reason_row_settle (StegReasonRow *self);

/* Puts the reason of @self above or @below that of @at, a row of the same list, as a drag does.
 * Returns: whether anything moved. */
gboolean steg_reason_row_drop (StegReasonRow *self, StegReasonRow *at, gboolean below);

G_END_DECLS
