/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/rows/steg-reading-row.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* The readings of a measure, the newest first, typed where they stand; the line for the next one is
 * above them. Enter and Down go to the next line, Tab to the next cell. A table that is pasted into
 * any cell becomes readings, all of it or nothing: what cannot be read is listed with the reason.
 *
 * Action "readings.paste": what the clipboard holds. */
#define STEG_TYPE_READINGS_TABLE (steg_readings_table_get_type ())
G_DECLARE_FINAL_TYPE (StegReadingsTable, steg_readings_table, STEG, READINGS_TABLE, GtkBox)

/* Returns: floating. */
GtkWidget *steg_readings_table_new (StegSession *session);

/* Shows the readings of @measure, %NULL for none. What was typed before is committed first. */
void steg_readings_table_set_measure (StegReadingsTable *self, StegRecord *measure);

/* Shows what the programme says now. */
void steg_readings_table_refresh (StegReadingsTable *self);

/* Commits what is typed and not committed yet. */
void steg_readings_table_settle (StegReadingsTable *self);

/* Takes @text as if it had been pasted. */
void steg_readings_table_paste (StegReadingsTable *self, const char *text);

/* Goes to the value of the reading @id, where it is shown. */
void steg_readings_table_focus (StegReadingsTable *self, const char *id);

/* The line at @position; the one for the next reading is the first. Borrowed; %NULL past the end.
 */
StegReadingRow *steg_readings_table_get_row (StegReadingsTable *self, guint position);

/* What could not be read of what was pasted last, a line each, as it is shown; "" for nothing.
 * Borrowed. */
const char *steg_readings_table_get_refused (StegReadingsTable *self);

G_END_DECLS
