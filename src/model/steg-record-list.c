/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-record-list.h"

#include "model/steg-record-private.h"

struct _StegRecordList
{
  GObject          parent_instance;
  const StegTable *table;
  GPtrArray       *records;

  /* not announced yet: the range that shrank, and how many were appended */
  guint shrunk_from;
  guint shrunk_old;
  guint shrunk_new;
  guint appended;
};

static GType
get_item_type (GListModel *model)
{
  return steg_record_type (STEG_RECORD_LIST (model)->table);
}

static guint
get_n_items (GListModel *model)
{
  return STEG_RECORD_LIST (model)->records->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  StegRecordList *self = STEG_RECORD_LIST (model);

  return position < self->records->len ? g_object_ref (self->records->pdata[position]) : NULL;
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (StegRecordList,
                               steg_record_list,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init))

static void
steg_record_list_finalize (GObject *object)
{
  g_ptr_array_unref (STEG_RECORD_LIST (object)->records);
  G_OBJECT_CLASS (steg_record_list_parent_class)->finalize (object);
}

static void
steg_record_list_class_init (StegRecordListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_record_list_finalize;
}

static void
steg_record_list_init (StegRecordList *self)
{
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
}

StegRecordList *
steg_record_list_new (const StegTable *table)
{
  StegRecordList *self = g_object_new (STEG_TYPE_RECORD_LIST, NULL);

  self->table = table;
  return self;
}

guint
steg_record_list_count (StegRecordList *self)
{
  return self->records->len;
}

StegRecord *
steg_record_list_at (StegRecordList *self, guint position)
{
  return self->records->pdata[position];
}

/* Closes the gaps in one pass, however many rows go. */
static void
take_out (StegRecordList *self, GPtrArray *removed)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_object_unref);
  guint first = self->records->len;
  guint last = 0;

  for (guint i = 0; i < removed->len; i++)
    {
      guint position = steg_record_get_position (removed->pdata[i]);

      first = MIN (first, position);
      last = MAX (last, position);
    }
  for (guint i = 0; i < removed->len; i++)
    steg_record_set_position (removed->pdata[i], G_MAXUINT);
  for (guint i = 0; i < self->records->len; i++)
    {
      StegRecord *record = self->records->pdata[i];

      if (steg_record_get_position (record) == G_MAXUINT)
        continue;
      steg_record_set_position (record, kept->len);
      g_ptr_array_add (kept, g_object_ref (record));
    }
  self->shrunk_from = first;
  self->shrunk_old = last - first + 1;
  self->shrunk_new = self->shrunk_old - removed->len;
  g_ptr_array_unref (self->records);
  self->records = g_steal_pointer (&kept);
}

void
steg_record_list_update (StegRecordList *self, GPtrArray *added, GPtrArray *removed)
{
  g_assert (self->shrunk_old == 0 && self->appended == 0);

  if (removed->len > 0)
    take_out (self, removed);
  for (guint i = 0; i < added->len; i++)
    {
      steg_record_set_position (added->pdata[i], self->records->len);
      g_ptr_array_add (self->records, g_object_ref (added->pdata[i]));
    }
  self->appended = added->len;
}

void
steg_record_list_announce (StegRecordList *self)
{
  guint shrunk_old = self->shrunk_old;
  guint appended = self->appended;

  self->shrunk_old = 0;
  self->appended = 0;
  /* Both have happened already, so that one range tells the truth whatever a view asks for. */
  if (shrunk_old > 0)
    g_list_model_items_changed (
      G_LIST_MODEL (self), self->shrunk_from,
      shrunk_old
        + (appended > 0 ? self->records->len - appended - self->shrunk_from - self->shrunk_new : 0),
      appended > 0 ? self->records->len - self->shrunk_from : self->shrunk_new);
  else if (appended > 0)
    g_list_model_items_changed (G_LIST_MODEL (self), self->records->len - appended, 0, appended);
}
