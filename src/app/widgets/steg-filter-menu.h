/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action-filter.h"

G_BEGIN_DECLS

/* Everything that can be asked of an action, to choose from: what the menu of a filter bar opens.
 *
 * ::changed () the user has chosen something else */
#define STEG_TYPE_FILTER_MENU (steg_filter_menu_get_type ())
G_DECLARE_FINAL_TYPE (StegFilterMenu, steg_filter_menu, STEG, FILTER_MENU, GtkBox)

/* Shows what @filter says and what can be chosen in @programme. @has_me: whether it is known who
 * the user is, so that there is something to be mine. */
void steg_filter_menu_show (StegFilterMenu         *self,
                            StegProgramme          *programme,
                            const StegActionFilter *filter,
                            gboolean                has_me);

/* Puts what is chosen in @filter, all but the words. */
void steg_filter_menu_read (StegFilterMenu *self, StegActionFilter *filter);

G_END_DECLS
