/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-programme-xml.h"

#include "exchange/steg-path.h"
#include "model/steg-tables.h"

#include <stdlib.h>
#include <string.h>

/* A tag must stay far below the 16 KiB that a reader accepts. */
#define LONGEST_ATTRIBUTE 200

/* @text with everything escaped that an attribute or the normalising of its blanks would change. */
static void
append_escaped (GString *xml, const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    switch (*p)
      {
      case '&':
        g_string_append (xml, "&amp;");
        break;
      case '<':
        g_string_append (xml, "&lt;");
        break;
      case '>':
        g_string_append (xml, "&gt;");
        break;
      case '"':
        g_string_append (xml, "&quot;");
        break;
      case '\t':
        g_string_append (xml, "&#9;");
        break;
      case '\n':
        g_string_append (xml, "&#10;");
        break;
      default:
        g_string_append_c (xml, *p);
      }
}

/* What stands for the cell in the file; %NULL for one that is left out. Returns: owned. */
static char *
format_cell (StegRecord *record, guint index)
{
  const StegField *field = &steg_record_get_table (record)->fields[index];

  if (!steg_record_has (record, index))
    /* Without it the reader would take the preset. */
    return field->preset != NULL ? g_strdup ("") : NULL;
  if (field->kind == STEG_FIELD_LONG)
    return g_strdup (steg_record_get_text (record, index));
  if (steg_field_is_link (field))
    return steg_path_write (record, index);
  return steg_field_format (field, steg_record_get_value (record, index));
}

static void
append_record (GString *xml, StegRecord *record)
{
  const StegTable *table = steg_record_get_table (record);
  g_autoptr (GString) inside = g_string_new (NULL);

  g_string_append_printf (xml, "  <%s", table->name);
  if (table->n_tuple == 0)
    g_string_append_printf (xml, " id=\"%s\"", steg_record_get_id (record));
  for (guint i = 0; i < table->n_fields; i++)
    {
      g_autofree char *text = format_cell (record, i);
      const char      *name = table->fields[i].name;
      gboolean         is_long
        = text != NULL
          && (table->fields[i].kind == STEG_FIELD_LONG || strlen (text) > LONGEST_ATTRIBUTE);
      GString *place = is_long ? inside : xml;

      if (text == NULL)
        continue;
      g_string_append_printf (place, is_long ? "    <%s>" : " %s=\"", name);
      append_escaped (place, text);
      g_string_append_printf (place, is_long ? "</%s>\n" : "\"", name);
    }
  if (inside->len > 0)
    g_string_append_printf (xml, ">\n%s  </%s>\n", inside->str, table->name);
  else
    g_string_append (xml, "/>\n");
}

char *
steg_programme_xml_write (StegProgramme *programme)
{
  GString *xml = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                               "<programme xmlns=\"urn:stegvis:programme\" format=\"1\">\n");

  for (guint i = 0; steg_tables[i] != NULL; i++)
    if (steg_tables[i] != &steg_longtext_table)
      for (guint j = 0; j < steg_programme_count (programme, steg_tables[i]); j++)
        append_record (xml, steg_programme_at (programme, steg_tables[i], j));
  g_string_append (xml, "</programme>\n");
  return g_string_free (xml, FALSE);
}

/* Replacing a symbolic link would leave the file behind it as it was. */
static char *
behind_links (const char *path)
{
  g_autofree char *real = NULL;
  char            *found = realpath (path, NULL);

  real = g_strdup (found);
  free (found);
  return real != NULL ? g_steal_pointer (&real) : g_strdup (path);
}

gboolean
steg_programme_xml_save (StegProgramme *programme, const char *path, GError **error)
{
  g_autofree char *xml = steg_programme_xml_write (programme);
  g_autofree char *real = behind_links (path);
  g_autoptr (GError) failure = NULL;

  if (g_file_set_contents_full (real, xml, -1,
                                G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
                                &failure))
    return TRUE;
  steg_error_take_failure (error, g_steal_pointer (&failure), path);
  return FALSE;
}
