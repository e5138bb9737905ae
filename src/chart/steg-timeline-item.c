/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-timeline-layout.h"

const StegTimelineItem *
steg_timeline_layout_item (const StegTimelineLayout *self, guint position)
{
  g_return_val_if_fail (self != NULL && position < self->items->len, NULL);

  return &g_array_index (self->items, StegTimelineItem, position);
}

/* What is said of an item: who it is, and in a sentence. */
typedef struct
{
  const char *identity;
  const char *spoken;
} Words;

static Words
get_words (const StegTimelineLayout *self, const StegTimelineItem *item)
{
  const StegTimeline *timeline = self->timeline;

#define WORDS_OF(array, type)                                            \
  ((Words){ g_array_index (timeline->array, type, item->index).identity, \
            g_array_index (timeline->array, type, item->index).spoken })
  switch (item->kind)
    {
    case STEG_TIMELINE_ITEM_CYCLE:
      return WORDS_OF (cycles, StegTimelineCycle);
    case STEG_TIMELINE_ITEM_MILESTONE:
      return WORDS_OF (milestones, StegTimelineMilestone);
    case STEG_TIMELINE_ITEM_GOAL:
      return WORDS_OF (goals, StegTimelineGoal);
    case STEG_TIMELINE_ITEM_SUMMARY:
      return WORDS_OF (groups, StegTimelineGroup);
    case STEG_TIMELINE_ITEM_BAR:
    default:
      return WORDS_OF (bars, StegTimelineBar);
    }
#undef WORDS_OF
}

const char *
steg_timeline_layout_identity (const StegTimelineLayout *self, guint position)
{
  const StegTimelineItem *item = steg_timeline_layout_item (self, position);

  g_return_val_if_fail (item != NULL, NULL);

  return get_words (self, item).identity;
}

const char *
steg_timeline_layout_spoken (const StegTimelineLayout *self, guint position)
{
  const StegTimelineItem *item = steg_timeline_layout_item (self, position);

  g_return_val_if_fail (item != NULL, NULL);

  return get_words (self, item).spoken;
}

int
steg_timeline_layout_find (const StegTimelineLayout *self, const char *identity)
{
  g_return_val_if_fail (self != NULL && identity != NULL, -1);

  /* From the end: what stands for the actions of a cycle is called as the cycle itself. */
  for (guint i = self->items->len; i > 0; i--)
    if (g_str_equal (steg_timeline_layout_identity (self, i - 1), identity))
      return (int) i - 1;
  return -1;
}

const StegTimelineBar *
steg_timeline_layout_bar (const StegTimelineLayout *self, guint position)
{
  const StegTimelineItem *item = steg_timeline_layout_item (self, position);

  if (item == NULL || item->kind != STEG_TIMELINE_ITEM_BAR)
    return NULL;
  return &g_array_index (self->timeline->bars, StegTimelineBar, item->index);
}

int
steg_timeline_layout_foldable_row (const StegTimelineLayout *self, guint row)
{
  const StegTimelineGroup *group;
  int                      place;

  g_return_val_if_fail (self != NULL, -1);

  place = row < self->rows->len ? g_array_index (self->rows, StegTimelineRow, row).group : -1;
  if (place < 0)
    return -1;
  group = &g_array_index (self->timeline->groups, StegTimelineGroup, place);
  return group->identity != NULL && group->n_bars > 0 ? place : -1;
}

int
steg_timeline_layout_foldable (const StegTimelineLayout *self, guint position)
{
  const StegTimelineItem *item = steg_timeline_layout_item (self, position);

  return item != NULL ? steg_timeline_layout_foldable_row (self, item->row) : -1;
}
