/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-lanes.h"

/* How far a lane is taken, and by whom. */
typedef struct
{
  double end;
  guint  last;
} Lane;

static guint
find_lane (GArray *lanes, double left)
{
  for (guint i = 0; i < lanes->len; i++)
    if (g_array_index (lanes, Lane, i).end <= left)
      return i;
  return lanes->len;
}

static double
needed_end (const StegTimelineSlot *slot)
{
  return MAX (slot->right, slot->least);
}

guint
steg_timeline_lanes_pack (StegTimelineSlot *slots, guint n_slots, double gap, double limit)
{
  g_autoptr (GArray) lanes = g_array_new (FALSE, FALSE, sizeof (Lane));

  for (guint i = 0; i < n_slots; i++)
    {
      StegTimelineSlot *slot = &slots[i];
      Lane              taken = { needed_end (slot) + gap, i };

      g_return_val_if_fail (i == 0 || slots[i - 1].left <= slot->left, 0);

      slot->given = MIN (MAX (slot->wanted, slot->right), MAX (limit, slot->right));
      slot->lane = find_lane (lanes, slot->left);
      if (slot->lane == lanes->len)
        g_array_append_val (lanes, taken);
      else
        {
          Lane             *lane = &g_array_index (lanes, Lane, slot->lane);
          StegTimelineSlot *before = &slots[lane->last];

          before->given = MIN (before->given, slot->left - gap);
          *lane = taken;
        }
    }
  return lanes->len;
}
