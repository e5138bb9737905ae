/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Has Escape in @entry call @give_up with @owner, which is borrowed and outlives @entry. It returns
 * whether there was anything to give up; if not, Escape goes on to what is around. */
void steg_escape_calls (GtkWidget *entry, gboolean (*give_up) (gpointer owner), gpointer owner);

G_END_DECLS
