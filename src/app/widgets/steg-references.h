/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* Where help for one record is: each reference opens where it has an address, and can be removed; a
 * line adds one: a title, an address, or both ("ISO 27002 5.24 https://iso.example"). Files that
 * are attached are no references here, though they are kept as such (model/steg-attached.h). */
#define STEG_TYPE_REFERENCES (steg_references_get_type ())
G_DECLARE_FINAL_TYPE (StegReferences, steg_references, STEG, REFERENCES, GtkBox)

/* Returns: floating. */
GtkWidget *steg_references_new (StegSession *session);

/* Shows those of @record, %NULL for nothing. What was typed for the one before is committed first.
 */
void steg_references_set_record (StegReferences *self, StegRecord *record);

/* Commits what is typed and not committed yet. */
void steg_references_settle (StegReferences *self);

G_END_DECLS
