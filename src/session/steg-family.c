/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-family.h"

#include "model/steg-tables.h"

static void
add_texts (GHashTable *family, StegRecord *record)
{
  const StegTable *table = steg_record_get_table (record);

  for (guint i = 0; i < table->n_fields; i++)
    if (table->fields[i].kind == STEG_FIELD_LONG && steg_record_has (record, i))
      g_hash_table_add (family, g_strdup (steg_record_get_link_id (record, i)));
}

static void
add_parts (GHashTable *family, GPtrArray *parts)
{
  for (guint i = 0; parts != NULL && i < parts->len; i++)
    {
      g_hash_table_add (family, g_strdup (steg_record_get_id (parts->pdata[i])));
      add_texts (family, parts->pdata[i]);
    }
}

GHashTable *
steg_family_new (StegProgramme *programme, StegRecord *record)
{
  GHashTable *family = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const char *id;

  g_return_val_if_fail (STEG_IS_RECORD (record), family);

  id = steg_record_get_id (record);
  add_texts (family, record);
  for (guint t = 0; steg_tables[t] != NULL; t++)
    for (guint i = 0; i < steg_tables[t]->n_fields; i++)
      if (steg_table_is_part (steg_tables[t], i))
        add_parts (family, steg_programme_linked (programme, steg_tables[t], i, id));
  return family;
}
