/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* $XDG_STATE_HOME/stegvis/@part, made if it is not there, for nobody else to read. Returns: owned;
 * %NULL with @error. */
char *steg_installation_folder (const char *part, GError **error);

/* Who commits here: a UUID made when the program first needs it and kept in the state folder.
 * Returns: owned; %NULL with @error. */
char *steg_installation_id (GError **error);

/* The name that what is committed here is signed with: the one that was chosen, or else the user's
 * as the system knows it; "" when it does not. Returns: owned. */
char *steg_installation_author (void);

/* Chooses @name for what is committed from now on, whatever the programme; "" is the system's
 * again. */
gboolean steg_installation_set_author (const char *name, GError **error);

G_END_DECLS
