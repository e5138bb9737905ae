/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The name that the history has for whoever commits on this computer: the one that was chosen, or
 * else the user's as the system knows it; "" for none. Returns: owned. */
char *steg_signature_dup (void);

/* Chooses @name; "" is the system's again. What is in the histories of open programmes gets it with
 * their next change. */
gboolean steg_signature_set (const char *name, GError **error);

G_END_DECLS
