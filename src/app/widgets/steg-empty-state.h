/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a page shows when there is nothing to show: @title, @description (plain text) and a button
 * @label that activates @action ("win.show-area::…", "app.new"): the one clear next step.
 * @label and @action may be %NULL together. Returns: a floating widget. */
GtkWidget *steg_empty_state_new (const char *icon,
                                 const char *title,
                                 const char *description,
                                 const char *label,
                                 const char *action);

G_END_DECLS
