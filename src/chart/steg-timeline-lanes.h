/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Something that takes room on a line: a shape, and a label that begins in it and may go on beside
 * it. */
typedef struct
{
  double left, right; /* of the shape */
  double least;       /* the label must be given room up to here */
  double wanted;      /* and would like it up to here */

  guint  lane;  /* set: from the top, 0 first */
  double given; /* set: how far the label may go, never into the next one in its lane */
} StegTimelineSlot;

/* Distributes @slots, which are in order of their left edges, over as few lanes as keeps shapes and
 * the least room of labels @gap apart; no label goes beyond @limit (shapes do). The first lane that
 * has room is taken. Returns: the number of lanes. */
guint steg_timeline_lanes_pack (StegTimelineSlot *slots, guint n_slots, double gap, double limit);

G_END_DECLS
