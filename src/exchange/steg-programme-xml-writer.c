/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-programme-xml.h"

#include "exchange/steg-path.h"
#include "exchange/steg-xml-output.h"
#include "model/steg-tables.h"

#include <string.h>

/* A tag must stay far below the 16 KiB that a reader accepts. */
#define LONGEST_ATTRIBUTE 200

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
      steg_xml_output_escape (place, text);
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

gboolean
steg_programme_xml_save (StegProgramme *programme, const char *path, GError **error)
{
  g_autofree char *xml = steg_programme_xml_write (programme);

  return steg_xml_output_save (xml, path, error);
}
