/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "chart/steg-timeline-place.h"

G_BEGIN_DECLS

#define STEG_TIMELINE_N_KEYS 6

/* The two keys of each step from item to item, one of them of the number pad. */
typedef struct
{
  guint            keys[2];
  StegTimelineStep step;
} StegTimelineKey;

extern const StegTimelineKey steg_timeline_keys[STEG_TIMELINE_N_KEYS];

G_END_DECLS
