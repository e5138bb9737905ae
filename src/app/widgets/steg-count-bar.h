/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A bar in parts, as wide as their counts. Decoration: the counts stand beside it in words. */
#define STEG_TYPE_COUNT_BAR (steg_count_bar_get_type ())
G_DECLARE_FINAL_TYPE (StegCountBar, steg_count_bar, STEG, COUNT_BAR, GtkWidget)

/* Shows @n_parts parts; part i is styled by the class @styles[i]. */
void steg_count_bar_set_counts (StegCountBar      *self,
                                const guint       *counts,
                                const char *const *styles,
                                guint              n_parts);

G_END_DECLS
