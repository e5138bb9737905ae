/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action-filter.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* The one line in which it is said which actions are shown: a search, a menu of everything that can
 * be asked for, what is on as chips that can be taken off, and saved views. All bars of a window
 * that show the same programme share one filter. Can be put in a .ui file.
 *
 * ::changed () the filter is another, or finds something else (nobody is me any more) */
#define STEG_TYPE_FILTER_BAR (steg_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (StegFilterBar, steg_filter_bar, STEG, FILTER_BAR, GtkBox)

/* To be called once, before anything else. */
void steg_filter_bar_set_session (StegFilterBar *self, StegSession *session);

/* Borrowed until it changes. */
const StegActionFilter *steg_filter_bar_get_filter (StegFilterBar *self);

/* Filters by a copy of @filter; %NULL shows everything. */
void steg_filter_bar_set_filter (StegFilterBar *self, const StegActionFilter *filter);

/* The filter made ready for the actions of today, mine among them. Returns: owned. */
StegActionMatch *steg_filter_bar_new_match (StegFilterBar *self);

/* Filters by nothing but the state "done", "under-way", "late" or "ahead" of an action. */
void steg_filter_bar_show_only (StegFilterBar *self, const char *state);

void steg_filter_bar_focus_search (StegFilterBar *self);

G_END_DECLS
