/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* The notes on one record, the latest first, with a line that adds the next. */
#define STEG_TYPE_NOTES (steg_notes_get_type ())
G_DECLARE_FINAL_TYPE (StegNotes, steg_notes, STEG, NOTES, GtkBox)

/* Returns: floating. */
GtkWidget *steg_notes_new (StegSession *session);

/* Shows the notes on @record; %NULL shows nothing. What was typed for another record before is
 * committed first. */
void steg_notes_set_record (StegNotes *self, StegRecord *record);

/* Commits what is typed and not committed yet. */
void steg_notes_settle (StegNotes *self);

G_END_DECLS
