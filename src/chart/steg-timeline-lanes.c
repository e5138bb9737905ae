/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-lanes.h"

#include <math.h>

/* How far each lane is taken, and by whom. The ends are the leaves of a tree in which each node is
 * the least of the two below it: the first free of many lanes is found without looking at each,
 * which would take four times as long for twice the bars. */
typedef struct
{
  double *ends; /* the children of node i are 2i and 2i + 1; the root is 1 */
  guint  *last;
  guint   n_leaves; /* a power of two */
  guint   n_lanes;  /* that have been taken */
} Lanes;

static Lanes
make_lanes (guint most)
{
  Lanes self = { .n_leaves = 1 };

  while (self.n_leaves < most)
    self.n_leaves *= 2;
  self.ends = g_new (double, 2 * self.n_leaves);
  self.last = g_new (guint, self.n_leaves);
  for (guint i = 0; i < 2 * self.n_leaves; i++)
    self.ends[i] = -HUGE_VAL;
  return self;
}

/* The first lane that is free from @left on; there is always one, because there are as many as
 * slots. */
static guint
find_lane (const Lanes *self, double left)
{
  guint node = 1;

  while (node < self->n_leaves)
    node = 2 * node + (self->ends[2 * node] > left);
  return node - self->n_leaves;
}

static void
take_lane (Lanes *self, guint lane, double end, guint slot)
{
  guint node = self->n_leaves + lane;

  self->last[lane] = slot;
  self->n_lanes = MAX (self->n_lanes, lane + 1);
  self->ends[node] = end;
  for (node /= 2; node > 0; node /= 2)
    self->ends[node] = MIN (self->ends[2 * node], self->ends[2 * node + 1]);
}

static double
needed_end (const StegTimelineSlot *slot)
{
  return MAX (slot->right, slot->least);
}

static void
pack (StegTimelineSlot *slots, guint n_slots, double gap, double limit, Lanes *lanes)
{
  for (guint i = 0; i < n_slots; i++)
    {
      StegTimelineSlot *slot = &slots[i];
      guint             n_lanes = lanes->n_lanes;

      g_return_if_fail (i == 0 || slots[i - 1].left <= slot->left);

      slot->given = MIN (MAX (slot->wanted, slot->right), MAX (limit, slot->right));
      slot->lane = find_lane (lanes, slot->left);
      if (slot->lane < n_lanes)
        {
          StegTimelineSlot *before = &slots[lanes->last[slot->lane]];

          before->given = MIN (before->given, slot->left - gap);
        }
      take_lane (lanes, slot->lane, needed_end (slot) + gap, i);
    }
}

guint
steg_timeline_lanes_pack (StegTimelineSlot *slots, guint n_slots, double gap, double limit)
{
  Lanes              lanes = make_lanes (n_slots);
  g_autofree double *ends = lanes.ends;
  g_autofree guint  *last = lanes.last;

  pack (slots, n_slots, gap, limit, &lanes);
  return lanes.n_lanes;
}
