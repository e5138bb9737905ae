/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-programme-xml.h"

#include "base/steg-id.h"
#include "base/steg-text.h"
#include "exchange/steg-built-in.h"
#include "exchange/steg-cycle-line.h"
#include "exchange/steg-framework-xml.h"
#include "exchange/steg-path.h"
#include "exchange/steg-programme-form.h"
#include "exchange/steg-xml.h"
#include "model/steg-dependencies.h"
#include "model/steg-tables.h"

#include <stdlib.h>
#include <string.h>

#define NAMESPACE "urn:stegvis:programme"
#define LONGEST_NAME 64
#define MOST_LISTED 12

/* A row on its way in. */
typedef struct
{
  const StegTable *table;
  xmlNode         *node;
  char            *id; /* %NULL: made from its tuple */
  StegChange      *row;
} Entry;

typedef struct
{
  const StegProgrammeXmlReading *reading;
  xmlNode                       *root;
  char                          *language; /* of the texts that are picked */
  GArray                        *entries;  /* of Entry, as in the file */
  GHashTable                    *names;    /* as the file calls them → id */
  GHashTable                    *rows;     /* id → StegChange */
  GPtrArray                     *changes;
} Reader;

static void
entry_clear (gpointer entry)
{
  g_free (((Entry *) entry)->id);
}

static void
reader_clear (Reader *self)
{
  g_free (self->language);
  g_clear_pointer (&self->entries, g_array_unref);
  g_clear_pointer (&self->names, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, reader_clear)

static void
reader_init (Reader *self, xmlNode *root, const StegProgrammeXmlReading *reading)
{
  self->reading = reading;
  self->root = root;
  self->entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (self->entries, entry_clear);
  self->names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->rows = g_hash_table_new (g_str_hash, g_str_equal);
  self->changes = steg_changes_new ();
}

static gboolean
is_name (const char *text)
{
  return *text != '\0' && strlen (text) <= LONGEST_NAME && g_ascii_isalpha (*text)
         && strspn (text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.")
              == strlen (text);
}

/* A name of this file gets a new identity. */
static gboolean
read_id (Reader *self, Entry *entry, const char *text, GError **error)
{
  if (text == NULL || steg_table_accepts_id (entry->table, text))
    {
      entry->id = text != NULL ? g_strdup (text) : steg_id_new ();
      return TRUE;
    }
  if (steg_id_is_valid (text) || !is_name (text))
    return steg_xml_refuse (
      entry->node, error,
      "id “%s”: a UUID of version 7 was expected, or a name of at most %d letters, "
      "digits and - _ .",
      text, LONGEST_NAME);
  if (g_hash_table_contains (self->names, text))
    return steg_xml_refuse (entry->node, error, "id “%s” was expected once", text);
  entry->id = steg_id_new ();
  g_hash_table_insert (self->names, g_strdup (text), g_strdup (entry->id));
  return TRUE;
}

static gboolean
read_entry (Reader *self, xmlNode *node, GError **error)
{
  const StegTable *table = steg_programme_form_check_row (node, error);
  g_autofree char *id = steg_xml_attribute (node, "id");
  Entry            entry = { table, node, NULL, NULL };
  gboolean         sound;

  if (table == NULL)
    return FALSE;
  sound = table->n_tuple > 0 || read_id (self, &entry, id, error);
  g_array_append_val (self->entries, entry);
  return sound;
}

static gboolean
read_entries (Reader *self, GError **error)
{
  for (xmlNode *node = xmlFirstElementChild (self->root); node != NULL;
       node = xmlNextElementSibling (node))
    if (!read_entry (self, node, error))
      return FALSE;
  return TRUE;
}

/* The language that is asked for, else the programme's own. */
static char *
choose_language (Reader *self)
{
  for (guint i = 0; i < self->entries->len && self->reading->language == NULL; i++)
    {
      const Entry     *entry = &g_array_index (self->entries, Entry, i);
      g_autofree char *own = steg_xml_attribute (entry->node, "language");

      if (entry->table == &steg_program_table && own != NULL && *own != '\0')
        return g_steal_pointer (&own);
    }
  return g_strdup (self->reading->language != NULL ? self->reading->language : "sv");
}

/* The id of the programme's card; %NULL when the file has none. Borrowed. */
static const char *
find_card (Reader *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (entry->table == &steg_program_table)
        return entry->id;
    }
  return NULL;
}

static gboolean
read_framework (Reader *self, GError **error)
{
  g_autofree char *key = steg_xml_attribute (self->root, "framework");
  g_autoptr (StegFrameworkXml) framework = NULL;

  if (key == NULL)
    return TRUE;
  framework = steg_framework_xml_built_in (key, self->language, error);
  if (framework == NULL)
    {
      g_prefix_error (error, "framework ");
      return steg_xml_blame (self->root, error);
    }
  if (find_card (self) != NULL)
    steg_framework_xml_add_gates (framework, find_card (self));
  g_ptr_array_unref (self->changes);
  self->changes = g_ptr_array_ref (framework->changes);
  return TRUE;
}

/* The element of the field @name that holds its text in the language that is picked; one without a
 * language holds it in all. */
static gboolean
pick_element (Reader *self, xmlNode *node, const char *name, xmlNode **picked, GError **error)
{
  gboolean found = FALSE;

  for (xmlNode *child = xmlFirstElementChild (node); child != NULL;
       child = xmlNextElementSibling (child))
    {
      g_autofree char *language = steg_xml_attribute (child, "language");

      if (!steg_xml_is (child, name))
        continue;
      found = TRUE;
      if (language != NULL && strcmp (language, self->language) != 0)
        continue;
      if (*picked != NULL)
        return steg_xml_refuse (child, error, "<%s> was expected once in a language", name);
      *picked = child;
    }
  if (found && *picked == NULL)
    return steg_xml_refuse (node, error, "<%s language=\"%s\"> was expected", name, self->language);
  return TRUE;
}

/* What the file says about @field; %NULL in @text when it says nothing. */
static gboolean
read_text (Reader *self, xmlNode *node, const StegField *field, char **text, GError **error)
{
  xmlNode *element = NULL;

  *text = steg_xml_attribute (node, field->name);
  if (!steg_programme_form_is_text (field))
    return TRUE;
  if (!pick_element (self, node, field->name, &element, error))
    return FALSE;
  if (element != NULL && *text != NULL)
    return steg_xml_refuse (element, error, "“%s” was expected either as an attribute or inside",
                            field->name);
  if (element != NULL)
    *text = steg_xml_text (element);
  return TRUE;
}

static char *
find_name (const StegTable *table, const char *name, gpointer user_value)
{
  Reader *self = user_value;

  return g_strdup (g_hash_table_lookup (self->names, name));
}

/* "today", "today-120d", "today+30d" as a day in ISO 8601; %NULL for anything else. */
static char *
read_offset (Reader *self, const char *text)
{
  char *end = NULL;
  long  days;

  if (!g_str_has_prefix (text, "today"))
    return NULL;
  text += strlen ("today");
  if (*text == '\0')
    return steg_date_to_iso (self->reading->today);
  if ((*text != '+' && *text != '-') || !g_ascii_isdigit (text[1]))
    return NULL;
  days = strtol (text, &end, 10);
  if (strcmp (end, "d") != 0 || labs (days) > 100000)
    return NULL;
  return steg_date_to_iso (self->reading->today + (StegDate) days);
}

/* Names for a message: what the file calls its rows of @table. Returns: owned; "" for none. */
static char *
list_rows (Reader *self, const char *table)
{
  g_autoptr (GString) names = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < self->changes->len && n < MOST_LISTED; i++)
    {
      const StegChange *row = self->changes->pdata[i];

      if (row->table->n_tuple == 1 && strcmp (row->table->name, table) == 0 && n++ < MOST_LISTED)
        steg_text_list (names, row->values[0].text);
    }
  for (guint i = 0; i < self->entries->len && n < MOST_LISTED; i++)
    {
      const Entry     *entry = &g_array_index (self->entries, Entry, i);
      g_autofree char *id = steg_xml_attribute (entry->node, "id");

      if (strcmp (entry->table->name, table) == 0 && id != NULL && n++ < MOST_LISTED)
        steg_text_list (names, id);
    }
  return g_strdup (names->str);
}

static gboolean
refuse_link (Reader *self, xmlNode *node, const StegField *field, const char *text, GError **error)
{
  const char      *table = field->kind == STEG_FIELD_LINK ? field->target : "record";
  g_autofree char *rows = list_rows (self, table);

  return steg_xml_refuse (node, error, "%s: %s: “%s” is no %s of this file%s%s",
                          steg_xml_name (node), field->name, text, table,
                          *rows != '\0' ? "; there are: " : "", rows);
}

/* Turns what only files say into what a field takes. */
static gboolean
resolve (Reader *self, xmlNode *node, const StegField *field, char **text, GError **error)
{
  g_autofree char *plain = NULL;

  if (*text == NULL || **text == '\0')
    return TRUE;
  if (field->kind == STEG_FIELD_LINK || field->kind == STEG_FIELD_ANY)
    {
      plain = steg_path_read (field, *text, find_name, self, NULL);
      if (plain == NULL)
        return refuse_link (self, node, field, *text, error);
    }
  else if (field->kind == STEG_FIELD_DATE)
    plain = read_offset (self, *text);
  if (plain != NULL)
    {
      g_free (*text);
      *text = g_steal_pointer (&plain);
    }
  return TRUE;
}

static gboolean
take (StegChange *row, guint index, const char *text, xmlNode *node, GError **error)
{
  StegValue value = STEG_VALUE_EMPTY;

  if (!steg_field_parse (&row->table->fields[index], text, &value, error))
    {
      g_prefix_error (error, "%s: ", row->table->name);
      return steg_xml_blame (node, error);
    }
  steg_change_take (row, index, value);
  return TRUE;
}

/* The words of a long text are a row of their own. */
static gboolean
take_long (
  Reader *self, StegChange *row, guint index, const char *text, xmlNode *node, GError **error)
{
  const char      *parts[] = { row->id, row->table->fields[index].name, NULL };
  g_autofree char *id = steg_id_for_tuple ("longtext", parts);
  g_autoptr (StegChange) words = steg_change_new (&steg_longtext_table, STEG_CHANGE_ADD, id);

  if (!take (words, STEG_LONGTEXT_TEXT, text, node, error))
    return FALSE;
  if (words->values[STEG_LONGTEXT_TEXT].kind == STEG_VALUE_NONE)
    return TRUE;
  steg_change_take (row, index, steg_value_text (id));
  g_ptr_array_add (self->changes, g_steal_pointer (&words));
  return TRUE;
}

/* A field of which the file says nothing. */
static gboolean
check_preset (StegChange *row, guint index, xmlNode *node, GError **error)
{
  if (steg_field_check (&row->table->fields[index], &row->values[index], error))
    return TRUE;
  g_prefix_error (error, "%s: ", row->table->name);
  return steg_xml_blame (node, error);
}

static gboolean
read_field (Reader *self, StegChange *row, guint index, xmlNode *node, GError **error)
{
  const StegField *field = &row->table->fields[index];
  g_autofree char *text = NULL;

  if (!read_text (self, node, field, &text, error) || !resolve (self, node, field, &text, error))
    return FALSE;
  if (row->table == &steg_program_table && index == STEG_PROGRAM_LANGUAGE && text == NULL)
    text = g_strdup (self->language);
  if (text == NULL)
    return check_preset (row, index, node, error);
  return field->kind == STEG_FIELD_LONG ? take_long (self, row, index, text, node, error)
                                        : take (row, index, text, node, error);
}

/* Fields that are, or are not, long texts: those of a tuple need the row's id. */
static gboolean
read_fields (Reader *self, StegChange *row, gboolean is_long, xmlNode *node, GError **error)
{
  for (guint i = 0; i < row->table->n_fields; i++)
    if ((row->table->fields[i].kind == STEG_FIELD_LONG) == is_long
        && !read_field (self, row, i, node, error))
      return FALSE;
  return TRUE;
}

static gboolean
read_row (Reader *self, Entry *entry, GError **error)
{
  g_autoptr (StegChange) row = steg_change_new_row (entry->table);

  if (entry->id != NULL)
    {
      g_clear_pointer (&row->id, g_ref_string_release);
      row->id = g_ref_string_new (entry->id);
    }
  if (!read_fields (self, row, FALSE, entry->node, error))
    return FALSE;
  if (!steg_change_complete (row, error))
    return steg_xml_blame (entry->node, error);
  if (!read_fields (self, row, TRUE, entry->node, error))
    return FALSE;
  if (g_hash_table_contains (self->rows, row->id))
    return steg_xml_refuse (entry->node, error, "this %s was expected once", row->table->name);
  entry->row = row;
  g_hash_table_insert (self->rows, row->id, row);
  g_ptr_array_add (self->changes, g_steal_pointer (&row));
  return TRUE;
}

static gboolean
read_rows (Reader *self, GError **error)
{
  for (guint i = 0; i < self->changes->len; i++)
    {
      StegChange *row = self->changes->pdata[i];

      g_hash_table_insert (self->rows, row->id, row);
    }
  for (guint i = 0; i < self->entries->len; i++)
    if (!read_row (self, &g_array_index (self->entries, Entry, i), error))
      return FALSE;
  return TRUE;
}

static gboolean
check_link (Reader *self, const StegChange *row, guint index, xmlNode *node, GError **error)
{
  const StegField  *field = &row->table->fields[index];
  const StegValue  *value = &row->values[index];
  const StegChange *target;
  g_autofree char  *text = NULL;

  if (value->kind == STEG_VALUE_NONE
      || (field->kind != STEG_FIELD_LINK && field->kind != STEG_FIELD_ANY))
    return TRUE;
  target = g_hash_table_lookup (self->rows, value->text);
  if (target != NULL
      && (field->kind == STEG_FIELD_ANY || strcmp (target->table->name, field->target) == 0))
    return TRUE;
  text = steg_xml_attribute (node, field->name);
  return refuse_link (self, node, field, text, error);
}

/* Links may point forward, so they are looked at when everything is there. */
static gboolean
check_links (Reader *self, GError **error)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      for (guint j = 0; j < entry->table->n_fields; j++)
        if (!check_link (self, entry->row, j, entry->node, error))
          return FALSE;
    }
  return TRUE;
}

/* In a programme that begins so, nobody could say which phase a day is in. */
static gboolean
check_cycles (Reader *self, GError **error)
{
  g_autoptr (GArray) cycles = g_array_new (FALSE, FALSE, sizeof (StegCycleLineEntry));

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry             *entry = &g_array_index (self->entries, Entry, i);
      const StegCycleLineEntry cycle = { entry->row, entry->node };

      if (entry->table == &steg_cycle_table)
        g_array_append_val (cycles, cycle);
    }
  return steg_cycle_line_check (cycles, error);
}

/* The element of the dependency of @circle (ids, see steg_dependencies_find_circle()) that closes
 * it. */
static xmlNode *
find_dependency (Reader *self, GPtrArray *circle)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (entry->table == &steg_dependency_table
          && strcmp (entry->row->values[STEG_DEPENDENCY_ACTION].text, circle->pdata[0]) == 0
          && strcmp (entry->row->values[STEG_DEPENDENCY_WAITS_FOR].text, circle->pdata[1]) == 0)
        return entry->node;
    }
  return self->root;
}

static gboolean
check_dependencies (Reader *self, GError **error)
{
  g_autoptr (StegProgramme) nothing = steg_programme_new ();
  g_autoptr (GPtrArray) circle = steg_dependencies_find_new_circle (nothing, self->changes);
  const StegChange *action = NULL;

  if (circle == NULL)
    return TRUE;
  action = g_hash_table_lookup (self->rows, circle->pdata[0]);
  return steg_xml_refuse (find_dependency (self, circle), error,
                          "action “%s” waits for itself in the end: leave this dependency out",
                          action->values[STEG_ACTION_TITLE].text);
}

static gboolean
check_card (Reader *self, GError **error)
{
  guint n = 0;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = &g_array_index (self->entries, Entry, i);

      if (entry->table == &steg_program_table && n++ > 0)
        return steg_xml_refuse (entry->node, error, "<program> was expected once");
    }
  return n == 1 || steg_xml_refuse (self->root, error, "one <program> was expected in the file");
}

GPtrArray *
steg_programme_xml_read (GBytes *bytes, const StegProgrammeXmlReading *reading, GError **error)
{
  g_autoptr (xmlDoc) document
    = steg_xml_parse (bytes, reading->name, NAMESPACE, "programme", error);
  g_auto (Reader) reader = { NULL };

  if (document == NULL)
    return NULL;
  reader_init (&reader, xmlDocGetRootElement (document), reading);
  if (!steg_programme_form_check_root (reader.root, error) || !read_entries (&reader, error))
    return NULL;
  reader.language = choose_language (&reader);
  if (!read_framework (&reader, error) || !read_rows (&reader, error)
      || !check_links (&reader, error) || !check_card (&reader, error)
      || !check_cycles (&reader, error) || !check_dependencies (&reader, error))
    return NULL;
  return g_steal_pointer (&reader.changes);
}

GPtrArray *
steg_programme_xml_load (const StegProgrammeXmlReading *reading, GError **error)
{
  g_autoptr (GBytes) bytes = steg_xml_load (reading->name, STEG_XML_MAX_PROGRAMME, error);

  return bytes != NULL ? steg_programme_xml_read (bytes, reading, error) : NULL;
}

GPtrArray *
steg_programme_xml_sample (const StegProgrammeXmlReading *reading, GError **error)
{
  g_autoptr (GBytes) bytes = steg_built_in_get (STEG_BUILT_IN_SAMPLE, reading->name, error);

  return bytes != NULL ? steg_programme_xml_read (bytes, reading, error) : NULL;
}
