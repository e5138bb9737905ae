/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* All about one role, human or group, to be read and edited: its fields, whether it is the user of
 * this computer, who stands behind it, what it owns, and notes. */
#define STEG_TYPE_PERSON_PANE (steg_person_pane_get_type ())
G_DECLARE_FINAL_TYPE (StegPersonPane, steg_person_pane, STEG, PERSON_PANE, GtkBox)

/* Returns: floating. */
GtkWidget *steg_person_pane_new (StegSession *session);

/* Shows @person, %NULL for nobody. What was typed for the one before is committed first. */
void steg_person_pane_set_person (StegPersonPane *self, StegRecord *person);

/* Commits what is typed and not committed yet. */
void steg_person_pane_settle (StegPersonPane *self);

G_END_DECLS
