/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-framework-update.h"

#include "base/steg-error.h"
#include "base/steg-text.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "session/steg-framework-edit.h"

#include <string.h>

typedef struct
{
  StegProgramme              *programme;
  const StegFrameworkVersion *version;
  StegFrameworkUpdate        *update;

  /* From the id of a row of the version (borrowed) to its id in the programme (owned), "" for a row
   * that is not taken. */
  GHashTable *ids;

  char *area_order, *aspect_order; /* the last ones */
} Updater;

static const char *
text_of (const StegChange *row, guint field)
{
  return steg_change_has (row, field) ? row->values[field].text : NULL;
}

static gboolean
check_key (const Updater *self, GError **error)
{
  StegRecord *card = steg_programme_get_card (self->programme);
  const char *own = card != NULL ? steg_record_get_text (card, STEG_PROGRAM_FRAMEWORK) : NULL;

  if (own == NULL || g_str_equal (own, self->version->key))
    return TRUE;
  g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
               "framework “%s”: “%s”, which the programme has, was expected", self->version->key,
               own);
  return FALSE;
}

/* The row of the version that is @record; %NULL when it has none. Borrowed. */
static const StegChange *
find_row (const Updater *self, StegRecord *record)
{
  for (guint i = 0; i < self->version->rows->len; i++)
    {
      const StegChange *row = self->version->rows->pdata[i];

      if (g_str_equal (row->id, steg_record_get_id (record)))
        return row;
    }
  return NULL;
}

static gboolean
check_levels (const Updater *self, GError **error)
{
  g_autoptr (GPtrArray) levels = steg_framework_levels (self->programme);

  for (guint i = 0; i < levels->len; i++)
    {
      const StegChange *row = find_row (self, levels->pdata[i]);

      if (row != NULL
          && steg_value_equal (&row->values[STEG_LEVEL_NUMBER],
                               steg_record_get_value (levels->pdata[i], STEG_LEVEL_NUMBER)))
        continue;
      g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
                   "level “%s” was expected in its place: answers stand on it",
                   steg_record_get_text (levels->pdata[i], STEG_LEVEL_KEY));
      return FALSE;
    }
  return TRUE;
}

/* The wording @field of the row @id of the version in @language; "" when there is none. */
static const char *
wording_in (const Updater *self, const char *id, const char *field, const char *language)
{
  for (guint i = 0; i < self->version->rows->len; i++)
    {
      const StegChange *row = self->version->rows->pdata[i];

      if (row->table == &steg_wording_table
          && g_str_equal (text_of (row, STEG_WORDING_RECORD), id)
          && g_str_equal (text_of (row, STEG_WORDING_FIELD), field)
          && g_str_equal (text_of (row, STEG_WORDING_LANGUAGE), language))
        return text_of (row, STEG_WORDING_TEXT);
    }
  return "";
}

/* Whether the programme has a row of the same table, that belongs to the same, with that wording:
 * references and prompts get new ids each time they are read. */
static gboolean
has_alike (const Updater *self, const StegChange *row)
{
  const char *field = row->table == &steg_prompt_table ? "text" : "title";
  const char *words = wording_in (self, row->id, field, "sv");

  for (guint i = 0; i < steg_programme_count (self->programme, row->table); i++)
    {
      StegRecord *record = steg_programme_at (self->programme, row->table, i);

      if (g_strcmp0 (steg_record_get_link_id (record, 0), text_of (row, 0)) == 0
          && g_str_equal (steg_programme_wording (self->programme, record, field, "sv"), words))
        return TRUE;
    }
  return FALSE;
}

static void
put_field (StegEdit *edit, const char *id, const StegChange *row, guint field)
{
  g_autofree char *text
    = steg_field_format (&row->table->fields[field], &row->values[field]);

  /* The reader has checked it. */
  steg_edit_parse (edit, id, field, text, NULL);
}

static void
take_free_row (Updater *self, const StegChange *row)
{
  const char *id;

  if (has_alike (self, row))
    {
      g_hash_table_insert (self->ids, row->id, g_strdup (""));
      return;
    }
  id = steg_edit_add (self->update->edit, row->table);
  for (guint i = 0; i < row->table->n_fields; i++)
    if (steg_change_has (row, i))
      put_field (self->update->edit, id, row, i);
  g_hash_table_insert (self->ids, row->id, g_strdup (id));
}

static const char *
ensure (Updater *self, const StegChange *row)
{
  g_auto (GStrv) parts = g_new0 (char *, row->table->n_tuple + 1);

  for (guint i = 0; i < row->table->n_tuple; i++)
    parts[i] = steg_field_format (&row->table->fields[i], &row->values[i]);
  return steg_edit_ensure (self->update->edit, row->table, (const char *const *) parts);
}

static void
take_order (char **last, StegEdit *edit, const char *id, guint field)
{
  char *order = steg_text_order_between (*last, NULL);

  steg_edit_text (edit, id, field, order);
  g_free (*last);
  *last = order;
}

/* Areas, aspects and levels, statements and traits: what is there stays as it is. */
static void
take_part (Updater *self, const StegChange *row)
{
  const char *id;

  if (steg_programme_find (self->programme, row->id) != NULL)
    return;
  id = ensure (self, row);
  if (row->table == &steg_area_table)
    take_order (&self->area_order, self->update->edit, id, STEG_AREA_ORDER);
  else if (row->table == &steg_aspect_table)
    take_order (&self->aspect_order, self->update->edit, id, STEG_ASPECT_ORDER);
  else if (row->table == &steg_level_table)
    put_field (self->update->edit, id, row, STEG_LEVEL_NUMBER);
  else
    return;
  self->update->added++;
}

static void
take_wording (Updater *self, const StegChange *row)
{
  const char       *other = g_hash_table_lookup (self->ids, text_of (row, STEG_WORDING_RECORD));
  const char *const parts[] = { other != NULL ? other : text_of (row, STEG_WORDING_RECORD),
                                text_of (row, STEG_WORDING_FIELD),
                                text_of (row, STEG_WORDING_LANGUAGE), NULL };
  StegRecord *record;
  const char *text = text_of (row, STEG_WORDING_TEXT);

  if (*parts[0] == '\0')
    return;
  record = steg_programme_find_tuple (self->programme, &steg_wording_table, parts);
  if (record != NULL && g_strcmp0 (steg_record_get_text (record, STEG_WORDING_TEXT), text) == 0)
    return;
  self->update->texts++;
  steg_edit_text (self->update->edit,
                  steg_edit_ensure (self->update->edit, &steg_wording_table, parts),
                  STEG_WORDING_TEXT, text);
}

static void
take_rows (Updater *self)
{
  GPtrArray *rows = self->version->rows;

  for (guint i = 0; i < rows->len; i++)
    {
      const StegChange *row = rows->pdata[i];

      if (row->table == &steg_prompt_table || row->table == &steg_reference_table)
        take_free_row (self, row);
      else if (row->table != &steg_wording_table && row->table != &steg_program_table)
        take_part (self, row);
    }
  for (guint i = 0; i < rows->len; i++)
    if (((const StegChange *) rows->pdata[i])->table == &steg_wording_table)
      take_wording (self, rows->pdata[i]);
}

static gboolean
is_own (StegRecord *part)
{
  return g_str_has_prefix (steg_record_get_text (part, 0), STEG_FRAMEWORK_OWN_PREFIX);
}

/* What the version says of the aspect and level of @statement whatever the area: the trait, or
 * else the name of the level. */
static const char *
general_words (const Updater *self, const StegChange *statement, const char *language)
{
  const char *aspect = text_of (statement, STEG_STATEMENT_ASPECT);
  const char *words = "";

  for (guint i = 0; i < self->version->rows->len; i++)
    {
      const StegChange *row = self->version->rows->pdata[i];

      if (row->table == &steg_trait_table
          && g_strcmp0 (text_of (row, STEG_TRAIT_ASPECT), aspect) == 0
          && steg_value_equal (&row->values[STEG_TRAIT_LEVEL],
                               &statement->values[STEG_STATEMENT_LEVEL]))
        return wording_in (self, row->id, "text", language);
      if (row->table == &steg_level_table
          && steg_value_equal (&row->values[STEG_LEVEL_NUMBER],
                               &statement->values[STEG_STATEMENT_LEVEL]))
        words = wording_in (self, row->id, "name", language);
    }
  return words;
}

/* Gives @area, which people have added, what @statement is to another area. */
static void
take_for_own (Updater *self, StegRecord *area, const StegChange *statement)
{
  static const char *const languages[] = { "sv", "en" };
  const StegField         *fields = steg_statement_table.fields;
  g_autofree char         *level = steg_field_format (&fields[STEG_STATEMENT_LEVEL],
                                                      &statement->values[STEG_STATEMENT_LEVEL]);
  const char *const        parts[]
    = { steg_record_get_id (area), text_of (statement, STEG_STATEMENT_ASPECT), level, NULL };
  const char *id;

  if (steg_programme_find_tuple (self->programme, &steg_statement_table, parts) != NULL)
    return;
  id = steg_edit_ensure (self->update->edit, &steg_statement_table, parts);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    steg_framework_edit_put_statement (self->update->edit, id,
                                       statement->values[STEG_STATEMENT_LEVEL].whole, languages[i],
                                       general_words (self, statement, languages[i]));
}

/* The version says nothing about the areas that people have added: where it has a new aspect or
 * level, their statements begin as those of a new area do. */
static void
complete_own (Updater *self)
{
  for (guint a = 0; a < steg_programme_count (self->programme, &steg_area_table); a++)
    {
      StegRecord *area = steg_programme_at (self->programme, &steg_area_table, a);

      for (guint i = 0; is_own (area) && i < self->version->rows->len; i++)
        {
          const StegChange *row = self->version->rows->pdata[i];

          if (row->table == &steg_statement_table
              && steg_programme_find (self->programme, row->id) == NULL)
            take_for_own (self, area, row);
        }
    }
}

static void
leave_out (Updater *self, GPtrArray *parts, guint order)
{
  for (guint i = 0; i < parts->len; i++)
    if (find_row (self, parts->pdata[i]) == NULL && !is_own (parts->pdata[i]))
      {
        steg_edit_empty (self->update->edit, steg_record_get_id (parts->pdata[i]), order);
        g_ptr_array_add (self->update->left_out, g_object_ref (parts->pdata[i]));
      }
}

static char *
last_order (GPtrArray *parts, guint field)
{
  return parts->len > 0
           ? g_strdup (steg_record_get_text (parts->pdata[parts->len - 1], field))
           : NULL;
}

static void
run (Updater *self)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (self->programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (self->programme);
  StegRecord *card = steg_programme_get_card (self->programme);

  self->area_order = last_order (areas, STEG_AREA_ORDER);
  self->aspect_order = last_order (aspects, STEG_ASPECT_ORDER);
  take_rows (self);
  complete_own (self);
  leave_out (self, areas, STEG_AREA_ORDER);
  leave_out (self, aspects, STEG_ASPECT_ORDER);
  if (card != NULL)
    steg_edit_text (self->update->edit, steg_record_get_id (card), STEG_PROGRAM_FRAMEWORK_VERSION,
                    self->version->version);
  g_free (self->area_order);
  g_free (self->aspect_order);
}

StegFrameworkUpdate *
steg_framework_update_new (StegProgramme              *programme,
                           const StegFrameworkVersion *version,
                           GError                    **error)
{
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  Updater self = { .programme = programme, .version = version, .ids = ids };

  if (!check_key (&self, error) || !check_levels (&self, error))
    return NULL;
  self.update = g_new0 (StegFrameworkUpdate, 1);
  self.update->edit = steg_edit_new (programme, N_ ("Take version %s of the framework"));
  steg_edit_argument (self.update->edit, version->version);
  self.update->left_out = g_ptr_array_new_with_free_func (g_object_unref);
  run (&self);
  return self.update;
}

StegEdit *
steg_framework_update_take_edit (StegFrameworkUpdate *self)
{
  return g_steal_pointer (&self->edit);
}

void
steg_framework_update_free (StegFrameworkUpdate *self)
{
  g_clear_pointer (&self->edit, steg_edit_free);
  g_ptr_array_unref (self->left_out);
  g_free (self);
}
