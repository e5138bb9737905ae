/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action-order.h"

G_BEGIN_DECLS

/* The names of the columns above a table of actions: pressing one asks its page to sort by it, with
 * the action "improvement.sort" (the key of a StegActionSort). */
#define STEG_TYPE_COLUMN_HEADS (steg_column_heads_get_type ())
G_DECLARE_FINAL_TYPE (StegColumnHeads, steg_column_heads, STEG, COLUMN_HEADS, GtkBox)

/* Marks the column that is sorted by, by a shape and in words. */
void steg_column_heads_show (StegColumnHeads *self, StegActionSort sort, gboolean descending);

G_END_DECLS
