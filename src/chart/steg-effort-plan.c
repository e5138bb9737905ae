/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-effort-plan.h"

/* In parts of the font size. */
#define POINT 0.78
#define LABEL_GAP 0.35
#define BETWEEN 0.7

/* In parts of the font size: the room that is kept for the labels of actions that are not done, and
 * of those that are. */
static const struct
{
  double open, done;
} modes[STEG_EFFORT_PLAN_MODES] = {
  { 0, 0 },
  { 5, 0 },
  { 7, 0 },
  { 9, 0 },
  { 9, 5 },
  { 11, 7 },
  { 13, 9 },
  { 16, 13 },
  { 20, 16 },
  { 30, 30 },
};

static int
compare (gconstpointer a, gconstpointer b, gpointer figures)
{
  const StegEffortItem *one = steg_effort_item (figures, *(const guint *) a);
  const StegEffortItem *other = steg_effort_item (figures, *(const guint *) b);

  if (one->band != other->band)
    return one->band < other->band ? -1 : 1;
  if (one->hours != other->hours)
    return one->hours < other->hours ? -1 : 1;
  return *(const guint *) a < *(const guint *) b ? -1 : 1;
}

void
steg_effort_plan_init (StegEffortPlan        *self,
                       const StegEffort      *figures,
                       const StegEffortScale *scale,
                       double                 font_size,
                       double                *labels)
{
  guint n = figures->items->len;

  *self = (StegEffortPlan){ .figures = figures, .scale = *scale, .em = font_size };
  self->labels = labels != NULL ? labels : g_new0 (double, n);
  self->order = g_new (guint, n);
  self->slots = g_new0 (StegTimelineSlot, n);
  self->lanes = g_new0 (guint, figures->bands->len);
  self->firsts = g_new0 (guint, figures->bands->len + 1);
  for (guint i = 0; i < n; i++)
    self->order[i] = i;
  g_qsort_with_data (self->order, (int) n, sizeof (guint), compare, (gpointer) figures);
  for (guint i = 0; i < n; i++)
    self->firsts[steg_effort_item (figures, i)->band + 1]++;
  for (guint i = 0; i < figures->bands->len; i++)
    self->firsts[i + 1] += self->firsts[i];
}

void
steg_effort_plan_clear (StegEffortPlan *self)
{
  g_clear_pointer (&self->labels, g_free);
  g_clear_pointer (&self->order, g_free);
  g_clear_pointer (&self->slots, g_free);
  g_clear_pointer (&self->lanes, g_free);
  g_clear_pointer (&self->firsts, g_free);
}

double
steg_effort_plan_point (double font_size)
{
  return font_size * POINT;
}

double
steg_effort_plan_gap (double font_size)
{
  return font_size * LABEL_GAP;
}

static const StegEffortItem *
item_at (const StegEffortPlan *self, guint place)
{
  return steg_effort_item (self->figures, self->order[place]);
}

static void
set_slot (StegEffortPlan *self, guint place, guint mode)
{
  const StegEffortItem *item = item_at (self, place);
  StegTimelineSlot     *slot = &self->slots[place];
  double                point = steg_effort_plan_point (self->em);
  double                label = self->labels[self->order[place]];
  double                least
    = self->em * (item->state == STEG_EFFORT_DONE ? modes[mode].done : modes[mode].open);

  slot->left = item->hours < 0 ? self->scale.left + steg_effort_plan_gap (self->em)
                               : steg_effort_scale_place (&self->scale, item->hours) - point / 2;
  slot->right = slot->left + point;
  slot->least = slot->wanted = slot->right;
  if (label > 0)
    {
      slot->wanted += steg_effort_plan_gap (self->em) + label;
      slot->least += least > 0 ? steg_effort_plan_gap (self->em) + MIN (label, least) : 0;
    }
}

/* Packs those from @first to before @end. Returns: how many lanes they take. */
static guint
pack_run (StegEffortPlan *self, guint first, guint end, double limit, guint mode)
{
  for (guint i = first; i < end; i++)
    set_slot (self, i, mode);
  return steg_timeline_lanes_pack (&self->slots[first], end - first, self->em * BETWEEN, limit);
}

/* Those that are not estimated come first in the order of a band, in a column of their own. */
static guint
pack_band (StegEffortPlan *self, guint band, guint mode)
{
  guint first = self->firsts[band], end = self->firsts[band + 1], middle = first;
  guint column, scale;

  while (middle < end && item_at (self, middle)->hours < 0)
    middle++;
  column = pack_run (self, first, middle, self->scale.left + self->scale.column, mode);
  scale = pack_run (self, middle, end, self->scale.right, mode);
  return MAX (MAX (column, scale), 1);
}

guint
steg_effort_plan_pack_alike (StegEffortPlan *self, guint mode)
{
  self->n_lanes = 0;
  for (guint i = 0; i < self->figures->bands->len; i++)
    {
      self->lanes[i] = pack_band (self, i, mode);
      self->n_lanes += self->lanes[i];
    }
  return self->n_lanes;
}

void
steg_effort_plan_pack (StegEffortPlan *self, double room)
{
  guint             n = self->figures->bands->len;
  g_autofree guint *chosen = g_new0 (guint, n);

  steg_effort_plan_pack_alike (self, 0);
  for (guint mode = 1; mode < STEG_EFFORT_PLAN_MODES; mode++)
    for (guint i = 0; i < n; i++)
      {
        guint lanes = pack_band (self, i, mode);
        guint total = self->n_lanes - self->lanes[i] + lanes;

        if (total > room)
          continue;
        chosen[i] = mode;
        self->lanes[i] = lanes;
        self->n_lanes = total;
      }
  for (guint i = 0; i < n; i++)
    pack_band (self, i, chosen[i]);
}
