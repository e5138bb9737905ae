/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* One saved view in a list: activating the row chooses it; it can be renamed where it stands and
 * removed.
 *
 * Actions: view.rename, view.remove; F2 and Delete do the same. */
#define STEG_TYPE_SAVED_VIEW_ROW (steg_saved_view_row_get_type ())
G_DECLARE_FINAL_TYPE (StegSavedViewRow, steg_saved_view_row, STEG, SAVED_VIEW_ROW, GtkListBoxRow)

GtkListBoxRow *steg_saved_view_row_new (StegRecord *view);

/* Says the title as it is now; @is_on: the view is what is shown. */
void steg_saved_view_row_show (StegSavedViewRow *self, gboolean is_on);

G_END_DECLS
