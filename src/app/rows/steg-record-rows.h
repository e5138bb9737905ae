/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* Makes a row for @record. */
typedef GtkListBoxRow *(*StegRecordRowMaker) (StegRecord *record);

/* Makes the rows of @box stand for @records, in that order. Rows of records that are still there
 * stay and keep the focus; where a focused row goes, its neighbour gets the focus. */
void steg_record_rows_follow (GtkListBox *box, GPtrArray *records, StegRecordRowMaker make);

/* The record that @row stands for; %NULL for a row of another kind. Borrowed. */
StegRecord *steg_record_rows_get (GtkListBoxRow *row);

/* The row that stands for @record; %NULL when there is none. Borrowed. */
GtkListBoxRow *steg_record_rows_find (GtkListBox *box, StegRecord *record);

/* @label is what a screen reader calls @row. */
void steg_record_rows_name (GtkListBoxRow *row, const char *label);

G_END_DECLS
