/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* One field of a record with its name beside it, edited where it stands: an entry, a list of
 * choices or records, or a text. What is typed is committed with Enter or when the focus leaves,
 * one command each; what may not stand in the field is kept in the entry, marked, and explained. */
#define STEG_TYPE_FIELD_ROW (steg_field_row_get_type ())
G_DECLARE_FINAL_TYPE (StegFieldRow, steg_field_row, STEG, FIELD_ROW, GtkBox)

/* For the field at @field of the rows of @table in @programme. Returns: floating. */
GtkWidget *steg_field_row_new (StegProgramme *programme, const StegTable *table, guint field);

/* Shows @record, and follows it; %NULL shows nothing. What was typed for another record before is
 * committed first. */
void steg_field_row_set_record (StegFieldRow *self, StegRecord *record);

/* Commits what is typed and not committed yet. */
void steg_field_row_settle (StegFieldRow *self);

G_END_DECLS
