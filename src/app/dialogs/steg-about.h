/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Shows what the program is, its version and licence, and facts for a fault report. */
void steg_about_present (GtkWindow *parent);

G_END_DECLS
