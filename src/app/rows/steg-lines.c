/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-lines.h"

struct _StegLines
{
  GObject parent;

  GPtrArray *items; /* of GObject */
};

struct _StegHeading
{
  GObject parent;

  StegActionGroup group; /* its record is held */
};

static GType
get_item_type (GListModel *model)
{
  return G_TYPE_OBJECT;
}

static guint
get_n_items (GListModel *model)
{
  return STEG_LINES (model)->items->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  GObject *item = steg_lines_at (STEG_LINES (model), position);

  return item != NULL ? g_object_ref (item) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE (StegHeading, steg_heading, G_TYPE_OBJECT)
G_DEFINE_FINAL_TYPE_WITH_CODE (StegLines,
                               steg_lines,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
steg_heading_finalize (GObject *object)
{
  g_clear_object (&STEG_HEADING (object)->group.record);
  G_OBJECT_CLASS (steg_heading_parent_class)->finalize (object);
}

static void
steg_heading_class_init (StegHeadingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_heading_finalize;
}

static void
steg_heading_init (StegHeading *self)
{
}

static StegHeading *
create_heading (const StegActionGroup *group)
{
  StegHeading *self = g_object_new (STEG_TYPE_HEADING, NULL);

  self->group = *group;
  if (group->record != NULL)
    g_object_ref (group->record);
  return self;
}

const StegActionGroup *
steg_heading_get_group (StegHeading *self)
{
  g_return_val_if_fail (STEG_IS_HEADING (self), NULL);

  return &self->group;
}

static void
steg_lines_finalize (GObject *object)
{
  g_ptr_array_unref (STEG_LINES (object)->items);
  G_OBJECT_CLASS (steg_lines_parent_class)->finalize (object);
}

static void
steg_lines_class_init (StegLinesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_lines_finalize;
}

static void
steg_lines_init (StegLines *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

StegLines *
steg_lines_new (void)
{
  return g_object_new (STEG_TYPE_LINES, NULL);
}

static GPtrArray *
list_items (const StegActionOrder *order)
{
  GPtrArray *items = g_ptr_array_new_full (order->rows->len + order->groups->len, g_object_unref);

  for (guint g = 0; g < order->groups->len; g++)
    {
      const StegActionGroup *group = &g_array_index (order->groups, StegActionGroup, g);

      g_ptr_array_add (items, create_heading (group));
      for (guint i = 0; i < group->n_rows; i++)
        g_ptr_array_add (items, g_object_ref (order->rows->pdata[group->first + i]));
    }
  return items;
}

static gboolean
is_same (gpointer a, gpointer b)
{
  const StegActionGroup *left, *right;

  if (a == b)
    return TRUE;
  if (!STEG_IS_HEADING (a) || !STEG_IS_HEADING (b))
    return FALSE;
  left = &STEG_HEADING (a)->group;
  right = &STEG_HEADING (b)->group;
  return left->grouping == right->grouping && left->record == right->record
         && left->phase == right->phase
         && left->month == right->month;
}

/* An equal heading stays the object that it was, for the rows that show it. */
static void
keep (GPtrArray *items, guint position, gpointer old)
{
  g_object_ref (old);
  g_object_unref (items->pdata[position]);
  items->pdata[position] = old;
}

void
steg_lines_update (StegLines *self, const StegActionOrder *order)
{
  g_autoptr (GPtrArray) old = g_steal_pointer (&self->items);
  GPtrArray *items = list_items (order);
  guint      least = MIN (old->len, items->len);
  guint      head = 0;
  guint      tail = 0;

  while (head < least && is_same (old->pdata[head], items->pdata[head]))
    {
      keep (items, head, old->pdata[head]);
      head++;
    }
  while (tail < least - head
         && is_same (old->pdata[old->len - tail - 1], items->pdata[items->len - tail - 1]))
    {
      keep (items, items->len - tail - 1, old->pdata[old->len - tail - 1]);
      tail++;
    }
  self->items = items;
  if (head + tail < old->len || head + tail < items->len)
    g_list_model_items_changed (G_LIST_MODEL (self), head, old->len - head - tail,
                                items->len - head - tail);
}

GObject *
steg_lines_at (StegLines *self, guint position)
{
  g_return_val_if_fail (STEG_IS_LINES (self), NULL);

  return position < self->items->len ? self->items->pdata[position] : NULL;
}

int
steg_lines_find (StegLines *self, StegRecord *record)
{
  guint position;

  g_return_val_if_fail (STEG_IS_LINES (self), -1);

  return record != NULL && g_ptr_array_find (self->items, record, &position) ? (int) position : -1;
}
