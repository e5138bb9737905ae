/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-change.h"

#include "base/steg-id.h"

StegChange *
steg_change_new (const StegTable *table, StegChangeKind kind, const char *id)
{
  StegChange *self = g_new0 (StegChange, 1);

  g_assert (table->n_fields <= 64);
  self->table = table;
  self->kind = kind;
  self->id = id != NULL ? g_ref_string_new (id) : NULL;
  if (kind != STEG_CHANGE_REMOVE)
    self->values = g_new0 (StegValue, table->n_fields);
  return self;
}

StegChange *
steg_change_new_row (const StegTable *table)
{
  g_autofree char *id = table->n_tuple == 0 ? steg_id_new () : NULL;
  StegChange      *self = steg_change_new (table, STEG_CHANGE_ADD, id);

  for (guint i = 0; i < table->n_fields; i++)
    {
      StegValue value = STEG_VALUE_EMPTY;

      if (table->fields[i].preset != NULL
          && steg_field_parse (&table->fields[i], table->fields[i].preset, &value, NULL))
        steg_change_take (self, i, value);
    }
  return self;
}

void
steg_change_free (StegChange *self)
{
  for (guint i = 0; self->values != NULL && i < self->table->n_fields; i++)
    steg_value_clear (&self->values[i]);
  g_free (self->values);
  g_clear_pointer (&self->id, g_ref_string_release);
  g_free (self);
}

void
steg_change_take (StegChange *self, guint index, StegValue value)
{
  g_assert (self->values != NULL && index < self->table->n_fields);

  steg_value_clear (&self->values[index]);
  self->values[index] = value;
  self->fields |= G_GUINT64_CONSTANT (1) << index;
}

gboolean
steg_change_has (const StegChange *self, guint index)
{
  return (self->fields >> index & 1) != 0;
}

gboolean
steg_change_complete (StegChange *self, GError **error)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *id = NULL;

  if (self->table->n_tuple == 0)
    return TRUE;
  for (guint i = 0; i < self->table->n_tuple; i++)
    {
      const StegField *field = &self->table->fields[i];

      if (self->values[i].kind == STEG_VALUE_NONE)
        {
          g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, "%s: must not be empty", field->name);
          return FALSE;
        }
      g_ptr_array_add (parts, steg_field_format (field, &self->values[i]));
    }
  g_ptr_array_add (parts, NULL);
  id = steg_id_for_tuple (self->table->name, (const char *const *) parts->pdata);
  g_clear_pointer (&self->id, g_ref_string_release);
  self->id = g_ref_string_new (id);
  return TRUE;
}

GPtrArray *
steg_changes_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) steg_change_free);
}
