/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-arguments.h"

#include "base/steg-text.h"
#include "exchange/steg-path.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>
#include <string.h>

#define MOST_LISTED 10

gboolean
steg_arguments_refuse (GError **error, const char *sentence, ...)
{
  va_list          arguments;
  g_autofree char *words = NULL;

  va_start (arguments, sentence);
  words = g_strdup_vprintf (sentence, arguments);
  va_end (arguments);
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, words);
  return FALSE;
}

gboolean
steg_arguments_check_output (const char *output, GError **error)
{
  return output != NULL
         || steg_arguments_refuse (error, _ ("Say with -o which file to write."));
}

const StegTable *
steg_arguments_table (const char *name, GError **error)
{
  const StegTable *table = steg_table_find (name);
  g_autoptr (GString) names = g_string_new (NULL);

  if (table != NULL && table != &steg_longtext_table)
    return table;
  for (guint i = 0; steg_tables[i] != NULL; i++)
    if (steg_tables[i] != &steg_longtext_table)
      steg_text_list (names, steg_tables[i]->name);
  g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, _ ("There is no table “%s”. There are: %s."),
               name, names->str);
  return NULL;
}

static gboolean
find_field (const StegTable *table, const char *name, guint *field, GError **error)
{
  int found = steg_table_find_field (table, name);
  g_autoptr (GString) names = g_string_new (NULL);

  *field = (guint) found;
  if (found >= 0)
    return TRUE;
  for (guint i = 0; i < table->n_fields; i++)
    steg_text_list (names, table->fields[i].name);
  g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
               _ ("Table %s has no field “%s”. There are: %s."), table->name, name, names->str);
  return FALSE;
}

int
steg_arguments_title_field (const StegTable *table)
{
  static const char *const names[] = { "title", "name", "question", "text", "heading", "key" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      int field = steg_table_find_field (table, names[i]);

      if (field >= 0 && table->fields[field].kind == STEG_FIELD_TEXT)
        return field;
    }
  return -1;
}

/* The rows of @table as they may be written, with their titles. Returns: owned. */
static char *
list_rows (StegProgramme *programme, const StegTable *table)
{
  g_autoptr (GString) rows = g_string_new (NULL);
  guint n = steg_programme_count (programme, table);
  int   title = table->n_tuple == 0 ? steg_arguments_title_field (table) : -1;

  for (guint i = 0; i < MIN (n, MOST_LISTED); i++)
    {
      StegRecord      *record = steg_programme_at (programme, table, i);
      g_autofree char *path = steg_path_write_row (record);

      steg_text_list (rows, path);
      if (title >= 0 && steg_record_has (record, (guint) title))
        g_string_append_printf (rows, " (%s)", steg_record_get_text (record, (guint) title));
    }
  if (n > MOST_LISTED)
    g_string_append (rows, " …");
  return n > 0 ? g_strdup (rows->str) : g_strdup (_ ("none"));
}

static StegRecord *
refuse_row (StegProgramme *programme, const StegTable *table, const char *text, GError **error)
{
  g_autofree char *rows = list_rows (programme, table);

  g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
               /* Translators: a table, what was written, what there is. */
               _ ("There is no %s “%s”. There are: %s."), table->name, text, rows);
  return NULL;
}

StegRecord *
steg_arguments_record (StegProgramme   *programme,
                       const StegTable *table,
                       const char      *text,
                       GError         **error)
{
  g_autofree char *id = steg_path_read_row (table, text, NULL, NULL, NULL);
  StegRecord      *record = id != NULL ? steg_programme_find (programme, id) : NULL;

  if (record != NULL && steg_record_get_table (record) == table)
    return record;
  return refuse_row (programme, table, text, error);
}

static gboolean
is_called (StegRecord *record, guint title, const char *text)
{
  const char      *own = steg_record_get_text (record, title);
  g_autofree char *folded = g_utf8_casefold (own != NULL ? own : "", -1);
  g_autofree char *wanted = g_utf8_casefold (text, -1);

  return own != NULL && g_str_equal (folded, wanted);
}

StegRecord *
steg_arguments_titled (StegProgramme   *programme,
                       const StegTable *table,
                       const char      *text,
                       GError         **error)
{
  int title = steg_arguments_title_field (table);

  for (guint i = 0; title >= 0 && i < steg_programme_count (programme, table); i++)
    if (is_called (steg_programme_at (programme, table, i), (guint) title, text))
      return steg_programme_at (programme, table, i);
  return steg_arguments_record (programme, table, text, error);
}

char *
steg_arguments_list_titles (StegProgramme *programme, const StegTable *table)
{
  g_autoptr (GString) titles = g_string_new (NULL);
  guint n = steg_programme_count (programme, table);
  int   title = steg_arguments_title_field (table);

  for (guint i = 0; i < MIN (n, MOST_LISTED); i++)
    {
      StegRecord      *record = steg_programme_at (programme, table, i);
      gboolean         has_title = title >= 0 && steg_record_has (record, (guint) title);
      g_autofree char *quoted
        = g_strdup_printf (_ ("“%s”"), has_title ? steg_record_get_text (record, (guint) title)
                                                 : steg_record_get_id (record));

      steg_text_list (titles, quoted);
    }
  if (n > MOST_LISTED)
    g_string_append (titles, " …");
  return g_strdup (titles->str);
}

/* The id that @text stands for in a LINK or ANY field. Returns: owned. */
static char *
read_link (StegProgramme *programme, const StegField *field, const char *text, GError **error)
{
  const StegTable *table = field->kind == STEG_FIELD_LINK ? steg_table_find (field->target) : NULL;
  g_autofree char *id = steg_path_read (field, text, NULL, NULL, NULL);
  StegRecord      *record = id != NULL ? steg_programme_find (programme, id) : NULL;

  if (record != NULL && (table == NULL || steg_record_get_table (record) == table))
    return g_steal_pointer (&id);
  if (table != NULL)
    refuse_row (programme, table, text, error);
  else
    g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
                 _ ("There is no record “%s”. Expected was an id, or a table and what the record "
                    "is: area/risk."),
                 text);
  return NULL;
}

/* Returns: @text as it is stored in @field; owned. */
static char *
read_value (StegProgramme *programme, const StegField *field, const char *text, GError **error)
{
  g_auto (StegValue) value = STEG_VALUE_EMPTY;

  if (field->kind == STEG_FIELD_LONG)
    return g_strdup (text);
  if (*text != '\0' && steg_field_is_link (field))
    {
      char *id = read_link (programme, field, text, error);

      if (id == NULL)
        g_prefix_error (error, "%s: ", field->name);
      return id;
    }
  if (!steg_field_parse (field, text, &value, error))
    return NULL;
  return g_strdup (text);
}

static gboolean
read_assignment (StegProgramme   *programme,
                 const StegTable *table,
                 const char      *word,
                 StegAssignment  *assignment,
                 GError         **error)
{
  const char      *equals = strchr (word, '=');
  g_autofree char *name = equals != NULL ? g_strndup (word, (gsize) (equals - word)) : NULL;

  if (equals == NULL)
    {
      g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
                   _ ("“%s”: expected was field=value, for instance %s=…"), word,
                   table->fields[0].name);
      return FALSE;
    }
  if (!find_field (table, name, &assignment->field, error))
    return FALSE;
  assignment->value = read_value (programme, &table->fields[assignment->field], equals + 1, error);
  return assignment->value != NULL;
}

static void
clear_assignment (gpointer assignment)
{
  g_free (((StegAssignment *) assignment)->value);
}

GArray *
steg_arguments_assignments (StegProgramme   *programme,
                            const StegTable *table,
                            char           **words,
                            GError         **error)
{
  g_autoptr (GArray) assignments = g_array_new (FALSE, FALSE, sizeof (StegAssignment));

  g_array_set_clear_func (assignments, clear_assignment);
  for (; words != NULL && *words != NULL; words++)
    {
      StegAssignment assignment = { 0, NULL };

      if (!read_assignment (programme, table, *words, &assignment, error))
        return NULL;
      g_array_append_val (assignments, assignment);
    }
  return g_steal_pointer (&assignments);
}

const char *
steg_arguments_find (GArray *assignments, guint field)
{
  const char *value = NULL;

  for (guint i = 0; i < assignments->len; i++)
    if (g_array_index (assignments, StegAssignment, i).field == field)
      value = g_array_index (assignments, StegAssignment, i).value;
  return value;
}
