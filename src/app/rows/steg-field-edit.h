/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Changing one field of a record from what was typed, wherever it is typed: each is one command,
 * named after the field, committed for @from (see steg_anywhere_commit()). */

/* What stands in the field, as it is typed: dates as year-month-day. Returns: owned, "" for none.
 */
char *steg_field_edit_dup_text (StegRecord *record, guint field);

/* @text is a number, a date in words or figures, the id of a record, the key of a choice or a text.
 * Returns: FALSE when it may not stand there; then nothing has changed, and @complaint (owned) says
 * what may. */
gboolean steg_field_edit_text (GtkWidget     *from,
                               StegProgramme *programme,
                               StegRecord    *record,
                               guint          field,
                               const char    *text,
                               char         **complaint);

/* A person by name, a new one where nobody is called that; "" is nobody.
 * Returns: whether it was another one before. */
gboolean steg_field_edit_person (
  GtkWidget *from, StegProgramme *programme, StegRecord *record, guint field, const char *name);

/* Whether the bounds of the number @field are so near that they are worth saying. */
gboolean steg_field_edit_says_range (const StegField *field);

/* What a date that cannot be read is answered with. Returns: owned. */
char *steg_field_edit_date_complaint (void);

G_END_DECLS
