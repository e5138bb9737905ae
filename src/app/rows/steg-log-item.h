/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* One row of the history, in words: properties "what", "who" and "when" (strings). */
#define STEG_TYPE_LOG_ITEM (steg_log_item_get_type ())
G_DECLARE_FINAL_TYPE (StegLogItem, steg_log_item, STEG, LOG_ITEM, GObject)

StegLogItem *steg_log_item_new (const StegLogRow *row);

G_END_DECLS
