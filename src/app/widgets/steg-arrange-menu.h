/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action-order.h"

G_BEGIN_DECLS

/* In which groups and order a table of actions is shown. */
typedef struct
{
  StegActionGrouping grouping;
  StegActionSort     sort;
  gboolean           descending;
} StegArrangement;

/* Where an arrangement is chosen: what a menu opens.
 *
 * ::changed () the user has chosen another */
#define STEG_TYPE_ARRANGE_MENU (steg_arrange_menu_get_type ())
G_DECLARE_FINAL_TYPE (StegArrangeMenu, steg_arrange_menu, STEG, ARRANGE_MENU, GtkBox)

void            steg_arrange_menu_show (StegArrangeMenu *self, const StegArrangement *arrangement);
StegArrangement steg_arrange_menu_read (StegArrangeMenu *self);

/* What a sort is called where it is chosen ("Due"), in the language of the windows. Borrowed. */
const char *steg_arrange_menu_sort_words (StegActionSort sort);

/* "area due", or "area -due" when descending, as it is remembered. Returns: owned. */
char *steg_arrangement_to_text (const StegArrangement *arrangement);

/* What is unknown is as at first: the order of the plan, by area. */
StegArrangement steg_arrangement_parse (const char *text);

/* @arrangement after a press on the column @sort (of steg_action_sort_keys): sorted by it, then by
 * it last first, then in the order of the plan again. */
StegArrangement steg_arrangement_sorted (const StegArrangement *arrangement, const char *sort);

G_END_DECLS
