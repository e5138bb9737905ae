/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What a screen reader calls @row, the child of an item of a GtkListView or GtkColumnView: these
 * give their items, which take the focus, no name of their own. */
void steg_row_name_set (GtkWidget *row, const char *name);

/* The same for the row of @action: @how is its title as it is shown, @what that of its improvement,
 * @due its date in words. */
void steg_row_name_set_action (
  GtkWidget *row, StegRecord *action, const char *how, const char *what, const char *due);

G_END_DECLS
