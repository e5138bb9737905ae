/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action-filter.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* The filters that are kept in the programme under a name ("For the next meeting"), to choose,
 * rename and remove, and a line that keeps the present one. Each change is one command.
 *
 * ::chosen (char *filter) its text (steg_action_filter_parse()) */
#define STEG_TYPE_SAVED_VIEWS (steg_saved_views_get_type ())
G_DECLARE_FINAL_TYPE (StegSavedViews, steg_saved_views, STEG, SAVED_VIEWS, GtkBox)

/* Returns: floating. */
GtkWidget *steg_saved_views_new (StegSession *session);

/* The filter that would be kept, which may be an empty one: "All that is open" is a view too. */
void steg_saved_views_set_filter (StegSavedViews *self, const StegActionFilter *filter);

G_END_DECLS
