/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* The way from a record that is named somewhere to the page where it stands. */

/* The window's action that shows @record or, of a statement, its area, and the id that it takes.
 * Returns: %NULL when no page shows such records. Both borrowed. */
const char *steg_showing_action (StegRecord *record, const char **id);

/* Makes pressing @widget show @record. Returns: FALSE when no page does; then nothing is done. */
gboolean steg_showing_set_up (GtkActionable *widget, StegRecord *record);

G_END_DECLS
