/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/steg-change.h"

G_BEGIN_DECLS

/* One row of the open programme: a read-only mirror. There is no way to set a field here: a change
 * is an edit of the session, and comes back through steg_programme_absorb(), which notifies.
 *
 * Every table has its own subclass (StegAction …) with a GObject property per field, named like the
 * field with "-" for "_": strings, "int64" for whole numbers and days, booleans, doubles, the key
 * of a choice as a string, and for a link the other record (%NULL when there is none); for a LONG
 * field that is the record of table longtext, so views bind "detail.text". */
#define STEG_TYPE_RECORD (steg_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (StegRecord, steg_record, STEG, RECORD, GObject)

struct _StegRecordClass
{
  GObjectClass     parent_class;
  const StegTable *table;
};

/* The class of the rows of @table, registered when it is first asked for. */
GType steg_record_type (const StegTable *table);

const StegTable *steg_record_get_table (StegRecord *self);

/* Borrowed; lives as long as the record. */
const char *steg_record_get_id (StegRecord *self);

/* The cell at @field (STEG_ACTION_DUE …), never %NULL. Borrowed until the next change. */
const StegValue *steg_record_get_value (StegRecord *self, guint field);

gboolean steg_record_has (StegRecord *self, guint field);

/* A text, an order key, or the words of a LONG field; %NULL when empty. Borrowed. */
const char *steg_record_get_text (StegRecord *self, guint field);

/* A whole number; 0 when empty. */
gint64 steg_record_get_whole (StegRecord *self, guint field);

/* A number; 0 when empty. */
double steg_record_get_real (StegRecord *self, guint field);

/* A day; STEG_DATE_NONE when empty. */
StegDate steg_record_get_date (StegRecord *self, guint field);

/* Yes or no; no when empty. */
gboolean steg_record_get_flag (StegRecord *self, guint field);

/* The position of a choice (STEG_PHASE_DO …); -1 when empty. */
int steg_record_get_choice (StegRecord *self, guint field);

/* The id that a LINK, ANY or LONG field holds; %NULL when empty. Borrowed. */
const char *steg_record_get_link_id (StegRecord *self, guint field);

/* The record that a LINK, ANY or LONG field names; %NULL when empty or not in the programme.
 * Borrowed. */
StegRecord *steg_record_get_link (StegRecord *self, guint field);

G_END_DECLS
