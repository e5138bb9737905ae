/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-edit-private.h"

#include "base/steg-id.h"
#include "base/steg-text.h"
#include "model/steg-tables.h"

#include <string.h>

struct _StegEdit
{
  StegProgramme *programme;
  char          *label;
  GPtrArray     *arguments; /* of char *, always ends with %NULL */
  GPtrArray     *changes;   /* of StegChange, in the order in which they were made */
  GHashTable    *by_id;     /* borrowed id → borrowed StegChange */
};

StegEdit *
steg_edit_new (StegProgramme *programme, const char *label)
{
  StegEdit *self = g_new0 (StegEdit, 1);

  self->programme = g_object_ref (programme);
  self->label = g_strdup (label);
  self->arguments = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (self->arguments, NULL);
  self->changes = steg_changes_new ();
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
steg_edit_free (StegEdit *self)
{
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->changes);
  g_ptr_array_unref (self->arguments);
  g_free (self->label);
  g_object_unref (self->programme);
  g_free (self);
}

void
steg_edit_argument (StegEdit *self, const char *text)
{
  g_ptr_array_insert (self->arguments, (int) self->arguments->len - 1, g_strdup (text));
}

static StegChange *
take (StegEdit *self, StegChange *change)
{
  g_ptr_array_add (self->changes, change);
  g_hash_table_insert (self->by_id, change->id, change);
  return change;
}

static void
forget (StegEdit *self, StegChange *change)
{
  g_hash_table_remove (self->by_id, change->id);
  g_ptr_array_remove (self->changes, change);
}

/* The pending change of the row @id: the one that adds it, or a SET of a row that is there.
 * %NULL for a row that this edit removes. */
static StegChange *
change_of (StegEdit *self, const char *id)
{
  StegChange *change = g_hash_table_lookup (self->by_id, id);
  StegRecord *record;

  if (change != NULL)
    return change->kind == STEG_CHANGE_REMOVE ? NULL : change;
  record = steg_programme_find (self->programme, id);
  g_return_val_if_fail (record != NULL, NULL);
  return take (self, steg_change_new (steg_record_get_table (record), STEG_CHANGE_SET, id));
}

static void
put (StegEdit *self, const char *id, guint field, StegValue value)
{
  StegChange *change = change_of (self, id);

  if (change != NULL)
    steg_change_take (change, field, value);
  else
    steg_value_clear (&value);
}

/* The words of a LONG field live in a row whose id the field makes, so that two people who write
 * the first words of the same field on two copies write into the same cell. */
static void
put_long (StegEdit *self, StegChange *owner, guint field, const char *text)
{
  const char *const parts[] = { owner->id, owner->table->fields[field].name, NULL };
  g_autofree char  *id = steg_id_for_tuple (steg_longtext_table.name, parts);
  StegChange       *words = g_hash_table_lookup (self->by_id, id);
  gboolean          there = steg_programme_find (self->programme, id) != NULL;

  if (words != NULL)
    forget (self, words);
  if (text == NULL)
    {
      steg_change_take (owner, field, STEG_VALUE_EMPTY);
      if (there)
        take (self, steg_change_new (&steg_longtext_table, STEG_CHANGE_REMOVE, id));
      return;
    }
  words = steg_change_new (&steg_longtext_table, there ? STEG_CHANGE_SET : STEG_CHANGE_ADD, id);
  steg_change_take (take (self, words), STEG_LONGTEXT_TEXT, steg_value_text (text));
  steg_change_take (owner, field, steg_value_text (id));
}

void
steg_edit_text (StegEdit *self, const char *id, guint field, const char *text)
{
  StegChange      *change = change_of (self, id);
  g_autofree char *clean = NULL;

  if (change == NULL)
    return;
  /* Text that the rule forbids goes on as it is: the commit refuses it and says which field. */
  if (text != NULL)
    clean = steg_text_clean (text, STEG_TEXT_MAX_LONG);
  if (clean == NULL)
    clean = g_strdup (text);
  if (clean != NULL && *clean == '\0')
    g_clear_pointer (&clean, g_free);

  if (change->table->fields[field].kind == STEG_FIELD_LONG)
    put_long (self, change, field, clean);
  else
    steg_change_take (change, field, steg_value_text (clean));
}

void
steg_edit_whole (StegEdit *self, const char *id, guint field, gint64 whole)
{
  put (self, id, field, steg_value_whole (whole));
}

void
steg_edit_real (StegEdit *self, const char *id, guint field, double real)
{
  put (self, id, field, steg_value_real (real));
}

void
steg_edit_date (StegEdit *self, const char *id, guint field, StegDate date)
{
  put (self, id, field, date != STEG_DATE_NONE ? steg_value_whole (date) : STEG_VALUE_EMPTY);
}

void
steg_edit_flag (StegEdit *self, const char *id, guint field, gboolean flag)
{
  put (self, id, field, steg_value_whole (flag != FALSE));
}

void
steg_edit_choice (StegEdit *self, const char *id, guint field, int choice)
{
  put (self, id, field, choice >= 0 ? steg_value_whole (choice) : STEG_VALUE_EMPTY);
}

void
steg_edit_link (StegEdit *self, const char *id, guint field, const char *target)
{
  put (self, id, field, steg_value_text (target));
}

void
steg_edit_empty (StegEdit *self, const char *id, guint field)
{
  steg_edit_text (self, id, field, NULL);
}

gboolean
steg_edit_parse (StegEdit *self, const char *id, guint field, const char *text, GError **error)
{
  StegChange *change = change_of (self, id);
  StegValue   value = STEG_VALUE_EMPTY;

  g_return_val_if_fail (change != NULL, FALSE);

  if (change->table->fields[field].kind == STEG_FIELD_LONG)
    steg_edit_text (self, id, field, text);
  else if (!steg_field_parse (&change->table->fields[field], text, &value, error))
    return FALSE;
  else
    steg_change_take (change, field, value);
  return TRUE;
}

const char *
steg_edit_add (StegEdit *self, const StegTable *table)
{
  g_return_val_if_fail (table->n_tuple == 0, NULL);
  return take (self, steg_change_new_row (table))->id;
}

/* A row that this edit removed and now wants again keeps its place, but nothing of what it held. */
static StegChange *
as_emptied (StegChange *fresh)
{
  StegChange *change = steg_change_new (fresh->table, STEG_CHANGE_SET, fresh->id);

  for (guint i = 0; i < fresh->table->n_fields; i++)
    steg_change_take (change, i, steg_value_copy (&fresh->values[i]));
  steg_change_free (fresh);
  return change;
}

const char *
steg_edit_ensure (StegEdit *self, const StegTable *table, const char *const *parts)
{
  g_autofree char *id = steg_id_for_tuple (table->name, parts);
  StegChange      *pending = g_hash_table_lookup (self->by_id, id);
  StegRecord      *record = steg_programme_find (self->programme, id);
  StegChange      *change;

  g_return_val_if_fail (table->n_tuple == g_strv_length ((char **) parts), NULL);

  if (pending != NULL && pending->kind != STEG_CHANGE_REMOVE)
    return pending->id;
  if (pending == NULL && record != NULL)
    return steg_record_get_id (record);

  change = steg_change_new_row (table);
  change->id = g_ref_string_new (id);
  for (guint i = 0; i < table->n_tuple; i++)
    {
      StegValue value = STEG_VALUE_EMPTY;

      if (steg_field_parse (&table->fields[i], parts[i], &value, NULL))
        steg_change_take (change, i, value);
    }
  if (pending != NULL)
    {
      forget (self, pending);
      change = as_emptied (change);
    }
  return take (self, change)->id;
}

/* The ids of what goes with a row, found in passes over all links until nothing new turns up. */
typedef struct
{
  GHashTable *going; /* owned id → itself */
  gboolean    grown;
} Sweep;

static void
sweep_row (StegRecord *record, Sweep *sweep)
{
  const StegTable *table = steg_record_get_table (record);
  const char      *id = steg_record_get_id (record);
  gboolean         goes = g_hash_table_contains (sweep->going, id);

  for (guint i = 0; i < table->n_fields; i++)
    {
      const char *target;

      if (!steg_field_is_link (&table->fields[i]))
        continue;
      target = steg_record_get_link_id (record, i);
      if (target == NULL)
        continue;
      if (goes && table->fields[i].kind == STEG_FIELD_LONG)
        sweep->grown |= g_hash_table_add (sweep->going, g_strdup (target));
      else if (!goes && steg_table_is_part (table, i)
               && g_hash_table_contains (sweep->going, target))
        goes = sweep->grown = g_hash_table_add (sweep->going, g_strdup (id));
    }
}

static void
for_each_row (StegEdit *self,
              void (*visit) (StegRecord *record, gpointer user_value),
              gpointer value)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint k = 0; k < steg_programme_count (self->programme, steg_tables[i]); k++)
      visit (steg_programme_at (self->programme, steg_tables[i], k), value);
}

typedef struct
{
  StegEdit *edit;
  Sweep    *sweep;
} Removal;

static void
let_go (StegRecord *record, gpointer user_value)
{
  Removal         *removal = user_value;
  const StegTable *table = steg_record_get_table (record);
  const char      *id = steg_record_get_id (record);

  if (g_hash_table_contains (removal->sweep->going, id))
    {
      StegChange *pending = g_hash_table_lookup (removal->edit->by_id, id);

      if (pending != NULL)
        forget (removal->edit, pending);
      take (removal->edit, steg_change_new (table, STEG_CHANGE_REMOVE, id));
      return;
    }
  for (guint i = 0; i < table->n_fields; i++)
    {
      const char *target
        = steg_field_is_link (&table->fields[i]) ? steg_record_get_link_id (record, i) : NULL;

      if (target != NULL && g_hash_table_contains (removal->sweep->going, target))
        put (removal->edit, id, i, STEG_VALUE_EMPTY);
    }
}

static void
visit_sweep (StegRecord *record, gpointer sweep)
{
  sweep_row (record, sweep);
}

void
steg_edit_remove (StegEdit *self, const char *id)
{
  StegChange *pending = g_hash_table_lookup (self->by_id, id);
  g_autoptr (GHashTable) going = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Sweep   sweep = { going, TRUE };
  Removal removal = { self, &sweep };

  if (pending != NULL && pending->kind == STEG_CHANGE_ADD)
    {
      forget (self, pending);
      return;
    }
  g_hash_table_add (going, g_strdup (id));
  while (sweep.grown)
    {
      sweep.grown = FALSE;
      for_each_row (self, visit_sweep, &sweep);
    }
  for_each_row (self, let_go, &removal);
}

static const char *
key_of (GPtrArray *siblings, guint index, guint field)
{
  return index < siblings->len ? steg_record_get_text (siblings->pdata[index], field) : NULL;
}

static void
renumber (StegEdit *self, const char *id, guint field, GPtrArray *others, guint place)
{
  g_autofree char *key = NULL;

  for (guint i = 0; i <= others->len; i++)
    {
      char *next = steg_text_order_between (key, NULL);

      g_free (key);
      key = next;
      if (i == place)
        steg_edit_text (self, id, field, key);
      else
        steg_edit_text (self, steg_record_get_id (others->pdata[i < place ? i : i - 1]), field,
                        key);
    }
}

void
steg_edit_move (StegEdit *self, const char *id, guint field, GPtrArray *siblings, const char *after)
{
  g_autoptr (GPtrArray) others = g_ptr_array_new ();
  g_autofree char *key = NULL;
  const char      *low, *high;
  guint            place = 0;

  for (guint i = 0; i < siblings->len; i++)
    {
      const char *sibling = steg_record_get_id (siblings->pdata[i]);

      if (strcmp (sibling, id) == 0)
        continue;
      g_ptr_array_add (others, siblings->pdata[i]);
      if (g_strcmp0 (sibling, after) == 0)
        place = others->len;
    }
  low = place > 0 ? key_of (others, place - 1, field) : NULL;
  high = key_of (others, place, field);
  key = steg_text_order_between (low, high);

  /* Keys that are missing or alike leave no room: then all of them get new ones. */
  if ((place > 0 && low == NULL) || (place < others->len && high == NULL)
      || g_strcmp0 (low, key) >= 0 || (high != NULL && strcmp (key, high) >= 0))
    renumber (self, id, field, others, place);
  else
    steg_edit_text (self, id, field, key);
}

gboolean
steg_edit_is_empty (StegEdit *self)
{
  return self->changes->len == 0;
}

StegProgramme *
steg_edit_get_programme (StegEdit *self)
{
  return self->programme;
}

GPtrArray *
steg_edit_get_changes (StegEdit *self)
{
  return self->changes;
}

const char *
steg_edit_get_label (StegEdit *self)
{
  return self->label;
}

const char *const *
steg_edit_get_arguments (StegEdit *self)
{
  return (const char *const *) self->arguments->pdata;
}
