/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* An entry in which somebody is named: those who are known and fit what is typed are offered below
 * (Down and Up choose, Enter takes). A new name may be typed as well. ::activate as of GtkEntry. */
#define STEG_TYPE_PERSON_ENTRY (steg_person_entry_get_type ())
G_DECLARE_FINAL_TYPE (StegPersonEntry, steg_person_entry, STEG, PERSON_ENTRY, GtkEntry)

/* Returns: floating. */
GtkWidget *steg_person_entry_new (StegProgramme *programme);

/* Shows @person; %NULL is nobody. */
void steg_person_entry_set_person (StegPersonEntry *self, StegRecord *person);

/* The name as it stands in the entry, "" for nobody. Borrowed. */
const char *steg_person_entry_get_name (StegPersonEntry *self);

G_END_DECLS
