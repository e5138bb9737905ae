/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Holds a list whose rows have nothing of their own to press, and makes it one stop of the Tab key:
 * Tab comes in at one row, and leaves from whichever has the focus. In GTK 4.8 it would go through
 * all rows, and choose each on the way.
 *
 * The list is a GtkListBox, entered at the selected row or else the first; or a GtkListView,
 * entered where it was left or else at the first line that takes the focus. Either may be in a
 * GtkScrolledWindow. */
#define STEG_TYPE_ONE_STOP (steg_one_stop_get_type ())
G_DECLARE_FINAL_TYPE (StegOneStop, steg_one_stop, STEG, ONE_STOP, AdwBin)

/* Enters @page at the selected row of @list, if the focus comes in with the Tab key from outside
 * of @page and that row is on the screen: for the focus function of a page. Returns: whether it
 * did. */
gboolean steg_one_stop_enter (GtkWidget *page, GtkListBox *list, GtkDirectionType direction);

G_END_DECLS
