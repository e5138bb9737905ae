/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Who stands behind a person, since when and until when: the humans that hold a role, the members
 * of a group, or the roles and groups of a human. Both days are edited where they stand; one line
 * adds the next. */
#define STEG_TYPE_HOLDERS (steg_holders_get_type ())
G_DECLARE_FINAL_TYPE (StegHolders, steg_holders, STEG, HOLDERS, GtkBox)

/* Returns: floating. */
GtkWidget *steg_holders_new (StegProgramme *programme);

/* Shows what belongs to @person; %NULL shows nothing. */
void steg_holders_set_person (StegHolders *self, StegRecord *person);

/* Commits what is typed and not committed yet. */
void steg_holders_settle (StegHolders *self);

G_END_DECLS
