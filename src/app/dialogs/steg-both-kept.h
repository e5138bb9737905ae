/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Somebody else and we changed the file @theirs: says that it holds their version, and that ours is
 * in @ours beside it and is what @parent shows. Both are paths. */
void steg_both_kept_say_diverged (GtkWindow *parent, const char *theirs, const char *ours);

/* The file lacks what was changed on this computer: says that it is kept in @kept (a path). */
void steg_both_kept_say_lacking (GtkWindow *parent, const char *kept);

G_END_DECLS
