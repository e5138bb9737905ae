/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-programme-form.h"

#include "base/steg-text.h"
#include "exchange/steg-xml.h"
#include "model/steg-tables.h"

#include <string.h>

static char *
list_tables (void)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; steg_tables[i] != NULL; i++)
    if (steg_tables[i] != &steg_longtext_table)
      steg_text_list (names, steg_tables[i]->name);
  return g_strdup (names->str);
}

static char *
list_fields (const StegTable *table)
{
  g_autoptr (GString) names = g_string_new (table->n_tuple == 0 ? "id" : NULL);

  for (guint i = 0; i < table->n_fields; i++)
    steg_text_list (names, table->fields[i].name);
  return g_strdup (names->str);
}

static gboolean
refuse_table (xmlNode *node, GError **error)
{
  g_autofree char *tables = list_tables ();

  return steg_xml_refuse (node, error, "<%s> is no table; there are: %s", steg_xml_name (node),
                          tables);
}

static gboolean
refuse_field (const StegTable *table, const char *name, xmlNode *node, GError **error)
{
  g_autofree char *fields = list_fields (table);

  return steg_xml_refuse (node, error, "“%s” is no field of %s; there are: %s", name, table->name,
                          fields);
}

static gboolean
is_blank (const char *text)
{
  return text == NULL || text[strspn (text, " \t\r\n")] == '\0';
}

/* Whether @node has nothing but elements and comments in it. */
static gboolean
check_no_text (xmlNode *node, GError **error)
{
  for (xmlNode *child = node->children; child != NULL; child = child->next)
    if (child->type == XML_TEXT_NODE && !is_blank ((const char *) child->content))
      return steg_xml_refuse (child, error, "no text was expected directly in <%s>",
                              steg_xml_name (node));
  return TRUE;
}

gboolean
steg_programme_form_is_text (const StegField *field)
{
  return field->kind == STEG_FIELD_TEXT || field->kind == STEG_FIELD_LONG
         || field->kind == STEG_FIELD_ORDER;
}

static gboolean
check_inner (const StegTable *table, xmlNode *node, GError **error)
{
  int field = steg_table_find_field (table, steg_xml_name (node));

  if (field < 0)
    return refuse_field (table, steg_xml_name (node), node, error);
  if (!steg_programme_form_is_text (&table->fields[field]))
    return steg_xml_refuse (node, error, "“%s” was expected as an attribute of <%s>",
                            steg_xml_name (node), table->name);
  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    if (strcmp ((const char *) attribute->name, "language") != 0)
      return steg_xml_refuse (node, error, "<%s> was expected with no attribute but language",
                              steg_xml_name (node));
  if (xmlFirstElementChild (node) != NULL)
    return steg_xml_refuse (node, error, "only text was expected in <%s>", steg_xml_name (node));
  return TRUE;
}

/* Whether everything in the element of a row is called like a field. */
static gboolean
check_form (const StegTable *table, xmlNode *node, GError **error)
{
  for (xmlAttr *attribute = node->properties; attribute != NULL; attribute = attribute->next)
    {
      const char *name = (const char *) attribute->name;

      if (steg_table_find_field (table, name) < 0
          && (table->n_tuple > 0 || strcmp (name, "id") != 0))
        return refuse_field (table, name, node, error);
    }
  for (xmlNode *child = xmlFirstElementChild (node); child != NULL;
       child = xmlNextElementSibling (child))
    if (!check_inner (table, child, error))
      return FALSE;
  return check_no_text (node, error);
}

static gboolean
check_attributes (xmlNode *root, GError **error)
{
  g_autofree char *format = steg_xml_attribute (root, "format");

  for (xmlAttr *attribute = root->properties; attribute != NULL; attribute = attribute->next)
    if (strcmp ((const char *) attribute->name, "format") != 0
        && strcmp ((const char *) attribute->name, "framework") != 0)
      return steg_xml_refuse (root, error,
                              "“%s”: <programme> has the attributes format and framework",
                              (const char *) attribute->name);
  if (g_strcmp0 (format, "1") != 0)
    return steg_xml_refuse (root, error, "format=\"1\" was expected in <programme>");
  return TRUE;
}

gboolean
steg_programme_form_check_root (xmlNode *root, GError **error)
{
  return check_attributes (root, error) && check_no_text (root, error);
}

const StegTable *
steg_programme_form_check_row (xmlNode *node, GError **error)
{
  const StegTable *table = steg_table_find (steg_xml_name (node));

  if (table == NULL || table == &steg_longtext_table)
    refuse_table (node, error);
  else if (check_form (table, node, error))
    return table;
  return NULL;
}
