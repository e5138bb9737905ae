/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* A reason of the last round that can be kept for this one: a plain row that never changes.
 * Returns: a floating widget. */
GtkListBoxRow *steg_last_reason_row_new (StegRecord *reason);

G_END_DECLS
