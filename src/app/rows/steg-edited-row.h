/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* One line of a list of texts in an order of their own (reasons, a checklist), edited where it
 * stands: a press, Enter or F2 begins, Enter or leaving it commits, Escape forgets. It can be
 * dragged to another place in its list.
 *
 * Actions: line.edit, line.move (i: up -1, down 1), line.remove; Alt+Up, Alt+Down and Delete
 * do the last two. */
#define STEG_TYPE_EDITED_ROW (steg_edited_row_get_type ())
G_DECLARE_FINAL_TYPE (StegEditedRow, steg_edited_row, STEG, EDITED_ROW, GtkListBoxRow)

/* What the lines of one list are. The edits are owned by the caller. */
typedef struct
{
  guint       field;   /* of the text */
  const char *name;    /* what a screen reader calls a text that is being typed, N_() */
  const char *removed; /* said when a line is gone, N_() */

  /* Returns: (of borrowed StegRecord) owned: the lines of the list @record is in, in order. */
  GPtrArray *(*list) (StegProgramme *programme, StegRecord *record);
  StegEdit *(*change) (StegProgramme *programme, StegRecord *record, const char *text);
  StegEdit *(*move) (StegProgramme *programme, StegRecord *record, StegRecord *after);
  StegEdit *(*remove) (StegProgramme *programme, StegRecord *record);
} StegEditedRowKind;

GtkListBoxRow *steg_edited_row_new (StegRecord *record, const StegEditedRowKind *kind);

/* Puts @mark, such as a check button, in the place of the bullet. */
void steg_edited_row_set_mark (StegEditedRow *self, GtkWidget *mark);

/* That mark; %NULL where there is the bullet. Borrowed. */
GtkWidget *steg_edited_row_get_mark (StegEditedRow *self);

/* Says the text as it is now. A text that is being typed stays. */
void steg_edited_row_show (StegEditedRow *self, gboolean locked);

/* Begins to edit. */
void steg_edited_row_edit (StegEditedRow *self);

/* Commits what is being typed, if anything. */
void steg_edited_row_settle (StegEditedRow *self);

/* Puts the line of @self above or @below that of @at, a row of the same list, as a drag does.
 * Returns: whether anything moved. */
gboolean steg_edited_row_drop (StegEditedRow *self, StegEditedRow *at, gboolean below);

G_END_DECLS
