/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-framework-xml.h"

#include "base/steg-id.h"
#include "base/steg-text.h"
#include "exchange/steg-built-in.h"
#include "exchange/steg-xml.h"
#include "model/steg-gate-template.h"
#include "model/steg-tables.h"

#include <string.h>

#define NAMESPACE "urn:stegvis:framework"

/* What has been read so far; keys and ids are owned by the tables. */
typedef struct
{
  StegFrameworkXml *framework;
  const char       *language;
  xmlNode          *root;
  GPtrArray        *languages; /* of char *, those of the title */
  GPtrArray        *levels;    /* of char *: keys, lowest first */
  GPtrArray        *aspects;   /* of char *: keys, in order */
  GHashTable       *seen;      /* "area", "area/risk", "risk/culture/2" … what must be unique */
  GHashTable       *orders;    /* list → its last order key */
} Reader;

static void
reader_clear (Reader *self)
{
  g_clear_pointer (&self->framework, steg_framework_xml_free);
  g_clear_pointer (&self->languages, g_ptr_array_unref);
  g_clear_pointer (&self->levels, g_ptr_array_unref);
  g_clear_pointer (&self->aspects, g_ptr_array_unref);
  g_clear_pointer (&self->seen, g_hash_table_unref);
  g_clear_pointer (&self->orders, g_hash_table_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reader, reader_clear)

static void
reader_init (Reader *self, xmlNode *root, const char *language)
{
  self->framework = g_new0 (StegFrameworkXml, 1);
  self->framework->changes = steg_changes_new ();
  self->framework->gates = steg_changes_new ();
  self->language = language;
  self->root = root;
  self->languages = g_ptr_array_new_with_free_func (g_free);
  self->levels = g_ptr_array_new_with_free_func (g_free);
  self->aspects = g_ptr_array_new_with_free_func (g_free);
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->orders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

static char *
tuple_id (const StegTable *table, const char *a, const char *b, const char *c)
{
  const char *parts[] = { a, b, c, NULL };

  return steg_id_for_tuple (table->name, parts);
}

/* The next order key of the list called @list. */
static char *
next_order (Reader *self, const char *list)
{
  const char *last = g_hash_table_lookup (self->orders, list);
  char       *order = steg_text_order_between (last, NULL);

  g_hash_table_replace (self->orders, g_strdup (list), g_strdup (order));
  return order;
}

/* Notes that @what is there, once. */
static gboolean
note (Reader *self, xmlNode *node, char *what, GError **error)
{
  if (g_hash_table_add (self->seen, what))
    return TRUE;
  return steg_xml_refuse (node, error, "“%s” was expected once", what);
}

static gboolean
put (StegChange *row, guint field, const char *text, xmlNode *node, GError **error)
{
  StegValue value = STEG_VALUE_EMPTY;

  if (!steg_field_parse (&row->table->fields[field], text, &value, error))
    return steg_xml_blame (node, error);
  steg_change_take (row, field, value);
  return TRUE;
}

/* Adds @row, whose fields are all there, with @id or with the id that its tuple makes. */
static gboolean
add (Reader *self, StegChange *row, const char *id, xmlNode *node, GError **error)
{
  g_ptr_array_add (self->framework->changes, row);
  if (id != NULL)
    row->id = g_ref_string_new (id);
  else if (!steg_change_complete (row, error))
    return steg_xml_blame (node, error);
  return TRUE;
}

static gboolean
add_row (Reader *self, const StegTable *table, const char *id, xmlNode *node, GError **error, ...)
{
  g_autoptr (StegChange) row = steg_change_new (table, STEG_CHANGE_ADD, NULL);
  gboolean sound = TRUE;
  va_list  fields;

  va_start (fields, error);
  for (int field = va_arg (fields, int); field >= 0 && sound; field = va_arg (fields, int))
    sound = put (row, (guint) field, va_arg (fields, const char *), node, error);
  va_end (fields);
  return sound && add (self, g_steal_pointer (&row), id, node, error);
}

static gboolean
is_known (GPtrArray *keys, const char *key, guint *position)
{
  return g_ptr_array_find_with_equal_func (keys, key, g_str_equal, position);
}

static char *
join (GPtrArray *keys)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < keys->len; i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? ", " : "", (const char *) keys->pdata[i]);
  return g_strdup (joined->str);
}

static gboolean
read_wording (Reader *self, const char *id, const char *field, xmlNode *node, GError **error)
{
  g_autofree char *language = steg_xml_attribute (node, "language");
  g_autofree char *text = steg_xml_text (node);
  g_autofree char *known = join (self->languages);

  if (!is_known (self->languages, language, NULL))
    return steg_xml_refuse (node, error, "language “%s”: one of %s was expected", language, known);
  if (!g_hash_table_add (self->seen, g_strjoin (" ", id, field, language, NULL)))
    return steg_xml_refuse (node, error, "<%s language=\"%s\"> was expected once", field, language);
  return add_row (self, &steg_wording_table, NULL, node, error, STEG_WORDING_RECORD, id,
                  STEG_WORDING_FIELD, field, STEG_WORDING_LANGUAGE, language, STEG_WORDING_TEXT,
                  text, -1);
}

/* The elements of @parent called @field are the wordings of the row @id, one in every language. */
static gboolean
read_wordings (Reader *self, const char *id, const char *field, xmlNode *parent, GError **error)
{
  for (xmlNode *node = xmlFirstElementChild (parent); node != NULL;
       node = xmlNextElementSibling (node))
    if (steg_xml_is (node, field) && !read_wording (self, id, field, node, error))
      return FALSE;
  for (guint i = 0; i < self->languages->len; i++)
    {
      g_autofree char *wanted = g_strjoin (" ", id, field, self->languages->pdata[i], NULL);

      if (!g_hash_table_contains (self->seen, wanted))
        return steg_xml_refuse (parent, error, "<%s> in language “%s” was expected in <%s>", field,
                                (const char *) self->languages->pdata[i], steg_xml_name (parent));
    }
  return TRUE;
}

/* The text of the element of @parent called @name in @language. Returns: owned. */
static char *
text_in (xmlNode *parent, const char *name, const char *language)
{
  for (xmlNode *node = xmlFirstElementChild (parent); node != NULL;
       node = xmlNextElementSibling (node))
    {
      g_autofree char *own = steg_xml_attribute (node, "language");

      if (steg_xml_is (node, name) && g_strcmp0 (own, language) == 0)
        return steg_xml_text (node);
    }
  return NULL;
}

static gboolean
read_languages (Reader *self, GError **error)
{
  for (xmlNode *node = xmlFirstElementChild (self->root); node != NULL;
       node = xmlNextElementSibling (node))
    if (steg_xml_is (node, "title"))
      {
        char *language = steg_xml_attribute (node, "language");

        g_ptr_array_add (self->languages, language);
        if (!note (self, node, g_strdup (language), error))
          return FALSE;
      }
  if (!is_known (self->languages, "sv", NULL) || !is_known (self->languages, "en", NULL))
    return steg_xml_refuse (self->root, error,
                            "a <title> in Swedish (sv) and one in English (en) were expected");
  return TRUE;
}

static gboolean
read_level (Reader *self, xmlNode *node, GError **error)
{
  g_autofree char *key = steg_xml_attribute (node, "key");
  g_autofree char *number = g_strdup_printf ("%u", self->levels->len + 1);
  g_autofree char *id = tuple_id (&steg_level_table, key, NULL, NULL);

  g_ptr_array_add (self->levels, g_strdup (key));
  return note (self, node, g_strconcat ("level ", key, NULL), error)
         && add_row (self, &steg_level_table, NULL, node, error, STEG_LEVEL_KEY, key,
                     STEG_LEVEL_NUMBER, number, -1)
         && read_wordings (self, id, "name", node, error);
}

static gboolean
read_aspect (Reader *self, xmlNode *node, GError **error)
{
  g_autofree char *key = steg_xml_attribute (node, "key");
  g_autofree char *order = next_order (self, "aspect");
  g_autofree char *id = tuple_id (&steg_aspect_table, key, NULL, NULL);

  g_ptr_array_add (self->aspects, g_strdup (key));
  return note (self, node, g_strconcat ("aspect ", key, NULL), error)
         && add_row (self, &steg_aspect_table, NULL, node, error, STEG_ASPECT_KEY, key,
                     STEG_ASPECT_ORDER, order, -1)
         && read_wordings (self, id, "name", node, error);
}

/* The id of the aspect that @node names, owned; %NULL with @error when there is none. */
static char *
find_aspect (Reader *self, xmlNode *node, GError **error)
{
  g_autofree char *key = steg_xml_attribute (node, "aspect");
  g_autofree char *known = join (self->aspects);

  if (is_known (self->aspects, key, NULL))
    return tuple_id (&steg_aspect_table, key, NULL, NULL);
  steg_xml_refuse (node, error, "aspect “%s”: one of %s was expected", key, known);
  return NULL;
}

/* The number of the level that @node names; 0 with @error when there is none. */
static guint
find_level (Reader *self, xmlNode *node, GError **error)
{
  g_autofree char *key = steg_xml_attribute (node, "level");
  g_autofree char *known = join (self->levels);
  guint            position;

  if (is_known (self->levels, key, &position))
    return position + 1;
  steg_xml_refuse (node, error, "level “%s”: one of %s was expected", key, known);
  return 0;
}

static char *
cell_name (xmlNode *node, const char *area)
{
  g_autofree char *aspect = steg_xml_attribute (node, "aspect");
  g_autofree char *level = steg_xml_attribute (node, "level");

  return g_strjoin ("/", area, aspect, level, NULL);
}

static gboolean
read_trait (Reader *self, xmlNode *node, GError **error)
{
  g_autofree char *aspect = find_aspect (self, node, error);
  guint            level = aspect != NULL ? find_level (self, node, error) : 0;
  g_autofree char *number = g_strdup_printf ("%u", level);
  g_autofree char *id = NULL;

  if (level == 0 || !note (self, node, cell_name (node, "trait"), error))
    return FALSE;
  id = tuple_id (&steg_trait_table, aspect, number, NULL);
  return add_row (self, &steg_trait_table, NULL, node, error, STEG_TRAIT_ASPECT, aspect,
                  STEG_TRAIT_LEVEL, number, -1)
         && read_wordings (self, id, "text", node, error);
}

static gboolean
has (xmlNode *parent, const char *name)
{
  for (xmlNode *node = xmlFirstElementChild (parent); node != NULL;
       node = xmlNextElementSibling (node))
    if (steg_xml_is (node, name))
      return TRUE;
  return FALSE;
}

static gboolean
read_aims (Reader *self, const char *id, guint level, xmlNode *node, GError **error)
{
  if (level > 1)
    return read_wordings (self, id, "aim", node, error);
  if (has (node, "aim"))
    return steg_xml_refuse (node, error, "no <aim> was expected on the lowest level");
  return TRUE;
}

static gboolean
read_statement (Reader *self, const char *key, const char *area, xmlNode *node, GError **error)
{
  g_autofree char *aspect = find_aspect (self, node, error);
  guint            level = aspect != NULL ? find_level (self, node, error) : 0;
  g_autofree char *number = g_strdup_printf ("%u", level);
  g_autofree char *id = NULL;

  if (level == 0 || !note (self, node, cell_name (node, key), error))
    return FALSE;
  id = tuple_id (&steg_statement_table, area, aspect, number);
  return add_row (self, &steg_statement_table, NULL, node, error, STEG_STATEMENT_AREA, area,
                  STEG_STATEMENT_ASPECT, aspect, STEG_STATEMENT_LEVEL, number, -1)
         && read_wordings (self, id, "text", node, error)
         && read_aims (self, id, level, node, error);
}

static gboolean
read_role (Reader *self, const char *area_key, const char *area, xmlNode *node, GError **error)
{
  g_autofree char *key = steg_xml_attribute (node, "key");
  g_autofree char *id = tuple_id (&steg_area_role_table, area, key, NULL);

  return note (self, node, g_strjoin (" role ", area_key, key, NULL), error)
         && add_row (self, &steg_area_role_table, NULL, node, error, STEG_AREA_ROLE_AREA, area,
                     STEG_AREA_ROLE_ROLE, key, -1)
         && read_wordings (self, id, "name", node, error);
}

static gboolean
read_reference (Reader *self, const char *key, const char *area, xmlNode *node, GError **error)
{
  g_autofree char *clause = steg_xml_attribute (node, "clause");
  g_autofree char *url = steg_xml_attribute (node, "url");
  g_autofree char *checked = steg_xml_attribute (node, "checked");
  g_autofree char *swedish = text_in (node, "title", "sv");
  g_autofree char *title = text_in (node, "title", self->language);
  g_autofree char *order = next_order (self, area);
  g_autofree char *id = steg_id_new ();

  return note (self, node, g_strjoin ("/", key, clause != NULL ? clause : "", swedish, NULL), error)
         && add_row (self, &steg_reference_table, id, node, error, STEG_REFERENCE_RECORD, area,
                     STEG_REFERENCE_ORDER, order, STEG_REFERENCE_TITLE, title,
                     STEG_REFERENCE_CLAUSE, clause, STEG_REFERENCE_URL, url,
                     STEG_REFERENCE_CHECKED_ON, checked, -1)
         && read_wordings (self, id, "title", node, error);
}

static gboolean
read_prompt (Reader *self, const char *key, const char *area, xmlNode *node, GError **error)
{
  g_autofree char *aspect = find_aspect (self, node, error);
  g_autofree char *list = g_strjoin (" prompt ", key, aspect, NULL);
  g_autofree char *order = next_order (self, list);
  g_autofree char *id = steg_id_new ();

  if (aspect == NULL)
    return FALSE;
  return add_row (self, &steg_prompt_table, id, node, error, STEG_PROMPT_AREA, area,
                  STEG_PROMPT_ASPECT, aspect, STEG_PROMPT_ORDER, order, -1)
         && read_wordings (self, id, "text", node, error);
}

/* Whether @row (an area's key, or "trait") has a cell for every aspect and level. */
static gboolean
check_cells (Reader *self, const char *row, xmlNode *node, GError **error)
{
  for (guint i = 0; i < self->aspects->len; i++)
    for (guint j = 0; j < self->levels->len; j++)
      {
        const char      *aspect = self->aspects->pdata[i];
        const char      *level = self->levels->pdata[j];
        g_autofree char *cell = g_strjoin ("/", row, aspect, level, NULL);

        if (!g_hash_table_contains (self->seen, cell))
          return steg_xml_refuse (
            node, error, "<%s aspect=\"%s\" level=\"%s\"> was expected in <%s>",
            node == self->root ? "trait" : "statement", aspect, level, steg_xml_name (node));
      }
  return TRUE;
}

static gboolean
read_in_area (Reader *self, const char *key, const char *area, xmlNode *node, GError **error)
{
  if (steg_xml_is (node, "role"))
    return read_role (self, key, area, node, error);
  if (steg_xml_is (node, "reference"))
    return read_reference (self, key, area, node, error);
  if (steg_xml_is (node, "prompt"))
    return read_prompt (self, key, area, node, error);
  if (steg_xml_is (node, "statement"))
    return read_statement (self, key, area, node, error);
  return TRUE;
}

static gboolean
read_area (Reader *self, xmlNode *node, GError **error)
{
  g_autofree char *key = steg_xml_attribute (node, "key");
  g_autofree char *order = next_order (self, "area");
  g_autofree char *id = tuple_id (&steg_area_table, key, NULL, NULL);

  if (!note (self, node, g_strconcat ("area ", key, NULL), error)
      || !add_row (self, &steg_area_table, NULL, node, error, STEG_AREA_KEY, key, STEG_AREA_ORDER,
                   order, -1)
      || !read_wordings (self, id, "name", node, error))
    return FALSE;
  for (xmlNode *child = xmlFirstElementChild (node); child != NULL;
       child = xmlNextElementSibling (child))
    if (!read_in_area (self, key, id, child, error))
      return FALSE;
  return check_cells (self, key, node, error);
}

/* One item of a checklist in one language; the card that it is a wording of comes later. */
static gboolean
read_gate_text (Reader *self, const char *field, xmlNode *node, GError **error)
{
  g_autofree char *language = steg_xml_attribute (node, "language");
  g_autofree char *text = steg_xml_text (node);
  g_autofree char *known = join (self->languages);
  StegChange      *row = steg_change_new (&steg_wording_table, STEG_CHANGE_ADD, NULL);

  g_ptr_array_add (self->framework->gates, row);
  if (!is_known (self->languages, language, NULL))
    return steg_xml_refuse (node, error, "language “%s”: one of %s was expected", language, known);
  return note (self, node, g_strjoin (" ", field, language, NULL), error)
         && put (row, STEG_WORDING_FIELD, field, node, error)
         && put (row, STEG_WORDING_LANGUAGE, language, node, error)
         && put (row, STEG_WORDING_TEXT, text, node, error);
}

static gboolean
read_gate_item (Reader *self, const char *field, xmlNode *item, GError **error)
{
  guint n_texts = 0;

  for (xmlNode *node = xmlFirstElementChild (item); node != NULL;
       node = xmlNextElementSibling (node), n_texts++)
    if (!read_gate_text (self, field, node, error))
      return FALSE;
  return n_texts == self->languages->len
         || steg_xml_refuse (item, error, "<text> in every language of the title was expected");
}

static gboolean
read_gate (Reader *self, xmlNode *gate, GError **error)
{
  g_autofree char *key = steg_xml_attribute (gate, "phase");
  const StegField *phases = &steg_action_table.fields[STEG_ACTION_PHASE];
  int              phase = steg_field_find_choice (phases, key);
  guint            number = 0;

  if (!note (self, gate, g_strconcat ("gate ", key, NULL), error))
    return FALSE;
  for (xmlNode *item = xmlFirstElementChild (gate); item != NULL;
       item = xmlNextElementSibling (item))
    {
      g_autofree char *field = steg_gate_template_field ((StegPhase) phase, ++number);

      if (number > STEG_GATE_TEMPLATE_MOST)
        return steg_xml_refuse (item, error, "at most %d items were expected at a gate",
                                STEG_GATE_TEMPLATE_MOST);
      if (!read_gate_item (self, field, item, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
read_part (Reader *self, xmlNode *node, GError **error)
{
  if (steg_xml_is (node, "level"))
    return read_level (self, node, error);
  if (steg_xml_is (node, "aspect"))
    return read_aspect (self, node, error);
  if (steg_xml_is (node, "trait"))
    return read_trait (self, node, error);
  if (steg_xml_is (node, "gate"))
    return read_gate (self, node, error);
  if (steg_xml_is (node, "area"))
    return read_area (self, node, error);
  return TRUE;
}

static gboolean
read_framework (Reader *self, GError **error)
{
  StegFrameworkXml *framework = self->framework;

  framework->key = steg_xml_attribute (self->root, "key");
  framework->version = steg_xml_attribute (self->root, "version");
  framework->rule = steg_xml_attribute (self->root, "rule");
  framework->title = text_in (self->root, "title", self->language);
  if (!read_languages (self, error))
    return FALSE;
  for (xmlNode *node = xmlFirstElementChild (self->root); node != NULL;
       node = xmlNextElementSibling (node))
    if (!read_part (self, node, error))
      return FALSE;
  return !has (self->root, "trait") || check_cells (self, "trait", self->root, error);
}

StegFrameworkXml *
steg_framework_xml_read (GBytes *bytes, const char *name, const char *language, GError **error)
{
  g_autoptr (GBytes) grammar = steg_built_in_get_grammar ();
  g_autoptr (xmlDoc) document = NULL;
  g_auto (Reader) reader = { NULL };

  document = steg_xml_parse (bytes, name, NAMESPACE, "framework", error);
  if (document == NULL || !steg_xml_validate (document, grammar, error))
    return NULL;
  reader_init (&reader, xmlDocGetRootElement (document), language);
  if (!read_framework (&reader, error))
    return NULL;
  return g_steal_pointer (&reader.framework);
}

StegFrameworkXml *
steg_framework_xml_load (const char *path, const char *language, GError **error)
{
  g_autoptr (GBytes) bytes = steg_xml_load (path, STEG_XML_MAX_FRAMEWORK, error);

  return bytes != NULL ? steg_framework_xml_read (bytes, path, language, error) : NULL;
}

StegFrameworkXml *
steg_framework_xml_built_in (const char *key, const char *language, GError **error)
{
  g_autoptr (GBytes) bytes = steg_built_in_get (STEG_BUILT_IN_FRAMEWORK, key, error);

  return bytes != NULL ? steg_framework_xml_read (bytes, key, language, error) : NULL;
}

void
steg_framework_xml_add_gates (StegFrameworkXml *self, const char *card)
{
  g_return_if_fail (card != NULL);

  while (self->gates->len > 0)
    {
      StegChange *row = g_ptr_array_steal_index (self->gates, 0);

      steg_change_take (row, STEG_WORDING_RECORD, steg_value_text (card));
      steg_change_complete (row, NULL);
      g_ptr_array_add (self->changes, row);
    }
}

void
steg_framework_xml_free (StegFrameworkXml *self)
{
  g_free (self->key);
  g_free (self->version);
  g_free (self->rule);
  g_free (self->title);
  g_ptr_array_unref (self->changes);
  g_ptr_array_unref (self->gates);
  g_free (self);
}

guint
steg_framework_xml_count (const StegFrameworkXml *self, const StegTable *table)
{
  guint n = 0;

  for (guint i = 0; i < self->changes->len; i++)
    if (((const StegChange *) self->changes->pdata[i])->table == table)
      n++;
  return n;
}
