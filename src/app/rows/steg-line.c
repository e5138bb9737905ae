/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-line.h"

#include "model/steg-action.h"
#include "model/steg-framework.h"
#include "model/steg-improvement.h"

struct _StegLine
{
  GObject parent;

  StegLineKind kind;
  StegRecord  *record;
};

G_DEFINE_FINAL_TYPE (StegLine, steg_line, G_TYPE_OBJECT)

static void
steg_line_finalize (GObject *object)
{
  g_object_unref (STEG_LINE (object)->record);
  G_OBJECT_CLASS (steg_line_parent_class)->finalize (object);
}

static void
steg_line_class_init (StegLineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_line_finalize;
}

static void
steg_line_init (StegLine *self)
{
}

StegLineKind
steg_line_get_kind (StegLine *self)
{
  return self->kind;
}

StegRecord *
steg_line_get_record (StegLine *self)
{
  return self->record;
}

static void
add_line (GPtrArray *lines, StegLineKind kind, StegRecord *record)
{
  StegLine *line = g_object_new (STEG_TYPE_LINE, NULL);

  line->kind = kind;
  line->record = g_object_ref (record);
  g_ptr_array_add (lines, line);
}

/* The rows of @table by the row that their field at @link names: id → GPtrArray, in order. */
static GHashTable *
group (StegProgramme *programme, const StegTable *table, guint link, guint order)
{
  GHashTable *groups
    = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) rows = steg_programme_select (programme, table, NULL, NULL, (int) order);

  for (guint i = 0; i < rows->len; i++)
    {
      const char *parent = steg_record_get_link_id (rows->pdata[i], link);
      GPtrArray  *members = parent != NULL ? g_hash_table_lookup (groups, parent) : NULL;

      if (parent == NULL)
        continue;
      if (members == NULL)
        {
          members = g_ptr_array_new ();
          g_hash_table_insert (groups, (gpointer) parent, members);
        }
      g_ptr_array_add (members, rows->pdata[i]);
    }
  return groups;
}

static void
add_improvement (GPtrArray       *lines,
                 StegRecord      *improvement,
                 GPtrArray       *actions,
                 StegActionMatch *match)
{
  if (actions == NULL && steg_action_match_wants_bare (match, improvement))
    add_line (lines, STEG_LINE_IMPROVEMENT, improvement);
  for (guint i = 0; actions != NULL && i < actions->len; i++)
    if (steg_action_match_wants (match, actions->pdata[i]))
      add_line (lines, STEG_LINE_ACTION, actions->pdata[i]);
}

GPtrArray *
steg_lines_new (StegProgramme *programme, StegActionMatch *match)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GHashTable) improvements
    = group (programme, &steg_improvement_table, STEG_IMPROVEMENT_AREA, STEG_IMPROVEMENT_ORDER);
  g_autoptr (GHashTable) actions
    = group (programme, &steg_action_table, STEG_ACTION_IMPROVEMENT, STEG_ACTION_ORDER);

  for (guint i = 0; i < areas->len; i++)
    {
      const char *area = steg_record_get_id (areas->pdata[i]);
      GPtrArray  *members = g_hash_table_lookup (improvements, area);
      guint       heading = lines->len;

      if (members == NULL)
        continue;
      add_line (lines, STEG_LINE_AREA, areas->pdata[i]);
      for (guint k = 0; k < members->len; k++)
        add_improvement (lines, members->pdata[k],
                         g_hash_table_lookup (actions, steg_record_get_id (members->pdata[k])),
                         match);
      if (lines->len == heading + 1)
        g_ptr_array_remove_index (lines, heading);
    }
  return lines;
}

static gboolean
is_same (GListStore *store, guint position, StegLine *line)
{
  g_autoptr (StegLine) there = g_list_model_get_item (G_LIST_MODEL (store), position);

  return there->kind == line->kind && there->record == line->record;
}

void
steg_lines_update (GListStore *store, GPtrArray *lines)
{
  guint old = g_list_model_get_n_items (G_LIST_MODEL (store));
  guint head = 0;
  guint tail = 0;

  while (head < MIN (old, lines->len) && is_same (store, head, lines->pdata[head]))
    head++;
  while (tail < MIN (old, lines->len) - head
         && is_same (store, old - tail - 1, lines->pdata[lines->len - tail - 1]))
    tail++;
  if (head + tail < old || head + tail < lines->len)
    g_list_store_splice (store, head, old - head - tail, lines->pdata + head,
                         lines->len - head - tail);
}
