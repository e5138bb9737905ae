/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What one user command is going to change. Nothing happens until it is committed with
 * steg_session_commit(); freeing it forgets it. Setters check nothing: the commit does, and says
 * so. */
typedef struct _StegEdit StegEdit;

/* @label: an untranslated msgid with a %s for each argument, e.g. "Move due date of “%s”". It is
 * stored untranslated and translated when it is read, so it must be marked with N_(). */
StegEdit *steg_edit_new (StegProgramme *programme, const char *label);
void      steg_edit_free (StegEdit *self);

/* The next argument of the label. */
void steg_edit_argument (StegEdit *self, const char *text);

/* Sets a field of a record, or of a row that this edit adds (see steg_edit_add()). Empty text and
 * %NULL empty the field. A LONG field's words get, keep or lose their own row by themselves. */
void steg_edit_text (StegEdit *self, const char *id, guint field, const char *text);
void steg_edit_whole (StegEdit *self, const char *id, guint field, gint64 whole);
void steg_edit_real (StegEdit *self, const char *id, guint field, double real);
void steg_edit_date (StegEdit *self, const char *id, guint field, StegDate date);
void steg_edit_flag (StegEdit *self, const char *id, guint field, gboolean flag);
void steg_edit_choice (StegEdit *self, const char *id, guint field, int choice);
void steg_edit_link (StegEdit *self, const char *id, guint field, const char *target);
void steg_edit_empty (StegEdit *self, const char *id, guint field);

/* Any field from its text form (steg_field_parse()), for the command line and for import.
 * Returns: FALSE with %STEG_ERROR_INVALID. */
gboolean
steg_edit_parse (StegEdit *self, const char *id, guint field, const char *text, GError **error);

/* Adds a row with its presets. Returns: its id, borrowed from the edit. Not for tuple tables. */
const char *steg_edit_add (StegEdit *self, const StegTable *table);

/* The id of the row that *is* the tuple @parts (texts, %NULL-terminated, as many as the tuple has):
 * the row is added with its presets unless it is there. Returns: borrowed from the edit. */
const char *steg_edit_ensure (StegEdit *self, const StegTable *table, const char *const *parts);

/* Removes a row and everything that is part of it; links of others to it are emptied. */
void steg_edit_remove (StegEdit *self, const char *id);

/* Gives the row @id the order key that puts it right after @after (%NULL: first) among @siblings
 * (of StegRecord, in order). @field is its ORDER field. */
void steg_edit_move (
  StegEdit *self, const char *id, guint field, GPtrArray *siblings, const char *after);

gboolean steg_edit_is_empty (StegEdit *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegEdit, steg_edit_free)

G_END_DECLS
