/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* Some fields of one record below each other, edited where they stand (StegFieldRow). */
#define STEG_TYPE_RECORD_PANE (steg_record_pane_get_type ())
G_DECLARE_FINAL_TYPE (StegRecordPane, steg_record_pane, STEG, RECORD_PANE, GtkBox)

/* For the @n_fields @fields of rows of @table in @programme. Returns: floating. */
GtkWidget *steg_record_pane_new (StegProgramme   *programme,
                                 const StegTable *table,
                                 const guint     *fields,
                                 guint            n_fields);

/* Adds below the fields the files that are attached to the record, and the notes on it. */
void steg_record_pane_add_files_and_notes (StegRecordPane *self, StegSession *session);

/* Shows @record, %NULL for nothing. What was typed for the one before is committed first. */
void steg_record_pane_set_record (StegRecordPane *self, StegRecord *record);

/* Commits what is typed and not committed yet. */
void steg_record_pane_settle (StegRecordPane *self);

G_END_DECLS
