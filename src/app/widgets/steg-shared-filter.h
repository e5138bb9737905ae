/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action-filter.h"

G_BEGIN_DECLS

/* The filter that all pages of a window share.
 *
 * ::changed () it is another one */
#define STEG_TYPE_SHARED_FILTER (steg_shared_filter_get_type ())
G_DECLARE_FINAL_TYPE (StegSharedFilter, steg_shared_filter, STEG, SHARED_FILTER, GObject)

StegSharedFilter *steg_shared_filter_new (void);

/* The one of the window @root while it shows the programme @document, an empty one at first: what
 * was asked of another programme means nothing here. Borrowed. */
StegSharedFilter *steg_shared_filter_find (GtkRoot *root, const char *document);

/* Borrowed until it changes. */
const StegActionFilter *steg_shared_filter_get (StegSharedFilter *self);

/* Takes @filter over; says so if it is another. */
void steg_shared_filter_take (StegSharedFilter *self, StegActionFilter *filter);

G_END_DECLS
