/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-programme.h"

#include "base/steg-id.h"
#include "base/steg-text.h"
#include "model/steg-record-list.h"
#include "model/steg-record-private.h"
#include "model/steg-tables.h"

#include <string.h>

struct _StegProgramme
{
  GObject     parent_instance;
  GHashTable *lists; /* const StegTable * → StegRecordList */
  GHashTable *by_id; /* borrowed text → borrowed StegRecord */
  GHashTable *links; /* const StegField * → borrowed text → GPtrArray of borrowed StegRecord */
  GHashTable *pairs; /* const StegTable * → GArray of StegPair */
};

enum
{
  ABSORBED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegProgramme, steg_programme, G_TYPE_OBJECT)

/* One batch while it is being absorbed. */
typedef struct
{
  GHashTable *added;   /* const StegTable * → GPtrArray of StegRecord */
  GHashTable *removed; /* the same */
  GPtrArray  *frozen;  /* records that changed, with their notifications held back */
} Batch;

static void
steg_programme_finalize (GObject *object)
{
  StegProgramme *self = STEG_PROGRAMME (object);
  GHashTableIter iter;
  gpointer       record;

  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, NULL, &record))
    steg_record_detach (record);
  g_hash_table_unref (self->links);
  g_hash_table_unref (self->pairs);
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->lists);
  G_OBJECT_CLASS (steg_programme_parent_class)->finalize (object);
}

static void
steg_programme_class_init (StegProgrammeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_programme_finalize;
  signals[ABSORBED] = g_signal_new ("absorbed", STEG_TYPE_PROGRAMME, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_PTR_ARRAY);
}

static void
steg_programme_init (StegProgramme *self)
{
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->links = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  self->pairs = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  self->lists = g_hash_table_new_full (NULL, NULL, NULL, g_object_unref);
  for (guint i = 0; steg_tables[i] != NULL; i++)
    g_hash_table_insert (self->lists, (gpointer) steg_tables[i],
                         steg_record_list_new (steg_tables[i]));
}

StegProgramme *
steg_programme_new (void)
{
  return g_object_new (STEG_TYPE_PROGRAMME, NULL);
}

static StegRecordList *
list_of (StegProgramme *self, const StegTable *table)
{
  return g_hash_table_lookup (self->lists, table);
}

static GPtrArray *
rows_in (GHashTable *batch, const StegTable *table)
{
  GPtrArray *rows = g_hash_table_lookup (batch, table);

  if (rows == NULL)
    {
      rows = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (batch, (gpointer) table, rows);
    }
  return rows;
}

static void
take_in (StegProgramme *self, Batch *batch, const StegChange *change)
{
  StegRecord *record = steg_record_new (self->by_id, change);

  g_ptr_array_add (rows_in (batch->added, change->table), record);
  g_hash_table_insert (self->by_id, (gpointer) steg_record_get_id (record), record);
}

static void
let_go (StegProgramme *self, Batch *batch, StegRecord *record)
{
  GPtrArray *added = rows_in (batch->added, steg_record_get_table (record));

  g_hash_table_remove (self->by_id, steg_record_get_id (record));
  steg_record_detach (record);
  if (!g_ptr_array_remove (added, record))
    g_ptr_array_add (rows_in (batch->removed, steg_record_get_table (record)),
                     g_object_ref (record));
}

/* The index of a link is forgotten when a cell of it changes. */
static void
forget_links (StegProgramme *self, const StegChange *change)
{
  for (guint i = 0; g_hash_table_size (self->links) > 0 && i < change->table->n_fields; i++)
    if (change->kind != STEG_CHANGE_SET || steg_change_has (change, i))
      g_hash_table_remove (self->links, &change->table->fields[i]);
}

static gboolean
is_touched (gpointer table, gpointer pairs, gpointer changed)
{
  const StegTable *pair = table;
  const char      *name = ((const StegTable *) changed)->name;

  return table == changed || g_strcmp0 (pair->fields[0].target, name) == 0
         || g_strcmp0 (pair->fields[1].target, name) == 0;
}

/* Pairs are forgotten when a row of theirs changes, or when a record comes or goes that one of them
 * may lead to. */
static void
forget_pairs (StegProgramme *self, const StegChange *change)
{
  if (change->kind == STEG_CHANGE_SET)
    g_hash_table_remove (self->pairs, change->table);
  else if (g_hash_table_size (self->pairs) > 0)
    g_hash_table_foreach_remove (self->pairs, is_touched, (gpointer) change->table);
}

static void
absorb_one (StegProgramme *self, Batch *batch, const StegChange *change)
{
  StegRecord *record = steg_programme_find (self, change->id);

  forget_links (self, change);
  forget_pairs (self, change);
  if (change->kind == STEG_CHANGE_REMOVE)
    {
      if (record != NULL)
        let_go (self, batch, record);
    }
  else if (record == NULL)
    take_in (self, batch, change);
  else
    {
      g_object_freeze_notify (G_OBJECT (record));
      g_ptr_array_add (batch->frozen, g_object_ref (record));
      steg_record_apply (record, change);
    }
}

/* Everything is in place before anybody hears of anything. */
static void
announce (StegProgramme *self, Batch *batch)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    steg_record_list_update (list_of (self, steg_tables[i]), rows_in (batch->added, steg_tables[i]),
                             rows_in (batch->removed, steg_tables[i]));
  for (guint i = 0; steg_tables[i] != NULL; i++)
    steg_record_list_announce (list_of (self, steg_tables[i]));
  for (guint i = 0; i < batch->frozen->len; i++)
    g_object_thaw_notify (batch->frozen->pdata[i]);
}

void
steg_programme_absorb (StegProgramme *self, GPtrArray *changes)
{
  g_autoptr (GHashTable) added
    = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GHashTable) removed
    = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GPtrArray) frozen = g_ptr_array_new_with_free_func (g_object_unref);
  Batch batch = { added, removed, frozen };

  g_return_if_fail (STEG_IS_PROGRAMME (self));

  for (guint i = 0; i < changes->len; i++)
    absorb_one (self, &batch, changes->pdata[i]);
  announce (self, &batch);
  g_signal_emit (self, signals[ABSORBED], 0, changes);
}

GListModel *
steg_programme_list (StegProgramme *self, const StegTable *table)
{
  return G_LIST_MODEL (list_of (self, table));
}

guint
steg_programme_count (StegProgramme *self, const StegTable *table)
{
  return steg_record_list_count (list_of (self, table));
}

StegRecord *
steg_programme_at (StegProgramme *self, const StegTable *table, guint position)
{
  return steg_record_list_at (list_of (self, table), position);
}

StegRecord *
steg_programme_find (StegProgramme *self, const char *id)
{
  return g_hash_table_lookup (self->by_id, id);
}

StegRecord *
steg_programme_find_tuple (StegProgramme *self, const StegTable *table, const char *const *parts)
{
  g_autofree char *id = steg_id_for_tuple (table->name, parts);

  return steg_programme_find (self, id);
}

static GHashTable *
index_links (StegProgramme *self, const StegTable *table, guint field)
{
  GHashTable *index
    = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < steg_programme_count (self, table); i++)
    {
      StegRecord *record = steg_programme_at (self, table, i);
      const char *id = steg_record_get_link_id (record, field);
      GPtrArray  *rows = id != NULL ? g_hash_table_lookup (index, id) : NULL;

      if (id != NULL && rows == NULL)
        {
          rows = g_ptr_array_new ();
          g_hash_table_insert (index, (gpointer) id, rows);
        }
      if (rows != NULL)
        g_ptr_array_add (rows, record);
    }
  return index;
}

GPtrArray *
steg_programme_linked (StegProgramme *self, const StegTable *table, guint field, const char *id)
{
  gconstpointer key = &table->fields[field];
  GHashTable   *index = g_hash_table_lookup (self->links, key);

  if (index == NULL)
    {
      index = index_links (self, table, field);
      g_hash_table_insert (self->links, (gpointer) key, index);
    }
  return g_hash_table_lookup (index, id);
}

static GArray *
list_pairs (StegProgramme *self, const StegTable *table)
{
  guint   n = steg_programme_count (self, table);
  GArray *pairs = g_array_sized_new (FALSE, FALSE, sizeof (StegPair), n);

  for (guint i = 0; i < n; i++)
    {
      StegRecord *row = steg_programme_at (self, table, i);
      StegPair    pair = { steg_record_get_link (row, 0), steg_record_get_link (row, 1), 0, 0 };

      if (pair.from == NULL || pair.to == NULL)
        continue;
      pair.from_at = steg_record_get_position (pair.from);
      pair.to_at = steg_record_get_position (pair.to);
      g_array_append_val (pairs, pair);
    }
  return pairs;
}

const StegPair *
steg_programme_pairs (StegProgramme *self, const StegTable *table, guint *n)
{
  GArray *pairs = g_hash_table_lookup (self->pairs, table);

  g_return_val_if_fail (table->n_tuple == 2, NULL);

  if (pairs == NULL)
    {
      pairs = list_pairs (self, table);
      g_hash_table_insert (self->pairs, (gpointer) table, pairs);
    }
  *n = pairs->len;
  return (gconstpointer) pairs->data;
}

StegRecord *
steg_programme_get_card (StegProgramme *self)
{
  return steg_programme_count (self, &steg_program_table) > 0
           ? steg_programme_at (self, &steg_program_table, 0)
           : NULL;
}

static const char *
wording_in (StegProgramme *self, StegRecord *record, const char *field, const char *language)
{
  const char *const parts[] = { steg_record_get_id (record), field, language, NULL };
  StegRecord       *wording = steg_programme_find_tuple (self, &steg_wording_table, parts);

  return wording != NULL ? steg_record_get_text (wording, STEG_WORDING_TEXT) : NULL;
}

const char *
steg_programme_wording (StegProgramme *self,
                        StegRecord    *record,
                        const char    *field,
                        const char    *language)
{
  static const char *const languages[] = { "en", "sv" };
  const char              *text = wording_in (self, record, field, language);

  for (guint i = 0; text == NULL && i < G_N_ELEMENTS (languages); i++)
    text = wording_in (self, record, field, languages[i]);
  return text != NULL ? text : "";
}

static int
compare_by_field (gconstpointer a, gconstpointer b, gpointer field)
{
  StegRecord      *left = *(StegRecord *const *) a;
  StegRecord      *right = *(StegRecord *const *) b;
  const StegValue *x = steg_record_get_value (left, GPOINTER_TO_UINT (field));
  const StegValue *y = steg_record_get_value (right, GPOINTER_TO_UINT (field));
  int              order = 0;

  if (x->kind == STEG_VALUE_TEXT && y->kind == STEG_VALUE_TEXT)
    order = strcmp (x->text, y->text);
  else if (x->kind == STEG_VALUE_WHOLE && y->kind == STEG_VALUE_WHOLE)
    order = (x->whole > y->whole) - (x->whole < y->whole);
  else
    order = (x->kind == STEG_VALUE_NONE) - (y->kind == STEG_VALUE_NONE);
  return order != 0 ? order : strcmp (steg_record_get_id (left), steg_record_get_id (right));
}

GPtrArray *
steg_programme_select (StegProgramme   *self,
                       const StegTable *table,
                       StegRecordFilter keep,
                       gpointer         user_value,
                       int              order_field)
{
  GPtrArray *rows = g_ptr_array_new ();

  for (guint i = 0; i < steg_programme_count (self, table); i++)
    {
      StegRecord *record = steg_programme_at (self, table, i);

      if (keep == NULL || keep (record, user_value))
        g_ptr_array_add (rows, record);
    }
  if (order_field >= 0)
    g_ptr_array_sort_with_data (rows, compare_by_field, GINT_TO_POINTER (order_field));
  return rows;
}
