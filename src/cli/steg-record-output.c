/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-record-output.h"

#include "cli/steg-output.h"
#include "exchange/steg-path.h"

static void
add_cell (JsonBuilder *builder, StegRecord *record, guint index)
{
  const StegField *field = &steg_record_get_table (record)->fields[index];
  g_autofree char *text = NULL;

  if (!steg_record_has (record, index))
    {
      json_builder_add_null_value (builder);
      return;
    }
  switch (field->kind)
    {
    case STEG_FIELD_WHOLE:
      json_builder_add_int_value (builder, steg_record_get_whole (record, index));
      break;
    case STEG_FIELD_REAL:
      json_builder_add_double_value (builder, steg_record_get_real (record, index));
      break;
    case STEG_FIELD_FLAG:
      json_builder_add_boolean_value (builder, steg_record_get_flag (record, index));
      break;
    case STEG_FIELD_LONG:
      json_builder_add_string_value (builder, steg_record_get_text (record, index));
      break;
    default:
      text = steg_field_format (field, steg_record_get_value (record, index));
      json_builder_add_string_value (builder, text);
    }
}

static void
add_record (JsonBuilder *builder, StegRecord *record, const StegRecordMark *mark)
{
  const StegTable *table = steg_record_get_table (record);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "id");
  json_builder_add_string_value (builder, steg_record_get_id (record));
  for (guint i = 0; i < table->n_fields; i++)
    {
      json_builder_set_member_name (builder, table->fields[i].name);
      add_cell (builder, record, i);
    }
  if (mark != NULL)
    {
      json_builder_set_member_name (builder, mark->name);
      json_builder_add_boolean_value (builder, mark->holds (mark->programme, record));
    }
  json_builder_end_object (builder);
}

void
steg_record_output_member (JsonBuilder *builder, const char *name, const char *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

void
steg_record_output_built (JsonBuilder *builder)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = json_builder_get_root (builder);
  g_autofree char *text = NULL;

  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  steg_output_line (text);
}

void
steg_record_output_json (GPtrArray *records, const StegRecordMark *mark)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < records->len; i++)
    add_record (builder, records->pdata[i], mark);
  json_builder_end_array (builder);
  steg_record_output_built (builder);
}

static gboolean
is_used (GPtrArray *records, guint field)
{
  for (guint i = 0; i < records->len; i++)
    if (steg_record_has (records->pdata[i], field))
      return TRUE;
  return FALSE;
}

/* Returns: @mark if it holds for any of @records. */
static const StegRecordMark *
used_mark (GPtrArray *records, const StegRecordMark *mark)
{
  for (guint i = 0; mark != NULL && i < records->len; i++)
    if (mark->holds (mark->programme, records->pdata[i]))
      return mark;
  return NULL;
}

/* On one line, as it may be written in another command. Returns: owned. */
static char *
format_cell (StegRecord *record, guint index)
{
  const StegField *field = &steg_record_get_table (record)->fields[index];
  char            *text;

  if (!steg_record_has (record, index))
    return g_strdup ("");
  if (field->kind == STEG_FIELD_LONG)
    text = g_strdup (steg_record_get_text (record, index));
  else if (steg_field_is_link (field))
    text = steg_path_write (record, index);
  else
    text = steg_field_format (field, steg_record_get_value (record, index));
  return text != NULL ? g_strdelimit (text, "\t\n", ' ') : g_strdup ("");
}

static void
print_line (GPtrArray *records, StegRecord *record, const StegRecordMark *mark)
{
  g_autofree char *path = steg_path_write_row (record);

  steg_output_text (path);
  for (guint i = 0; i < steg_record_get_table (record)->n_fields; i++)
    if (is_used (records, i))
      {
        g_autofree char *cell = format_cell (record, i);

        steg_output_format ("\t%s", cell);
      }
  if (mark != NULL)
    steg_output_text (mark->holds (mark->programme, record) ? "\tyes" : "\t");
  steg_output_text ("\n");
}

void
steg_record_output_lines (GPtrArray *records, const StegRecordMark *mark)
{
  const StegRecordMark *used = used_mark (records, mark);
  const StegTable      *table = records->len > 0 ? steg_record_get_table (records->pdata[0]) : NULL;

  if (table == NULL)
    return;
  steg_output_text ("id");
  for (guint i = 0; i < table->n_fields; i++)
    if (is_used (records, i))
      steg_output_format ("\t%s", table->fields[i].name);
  if (used != NULL)
    steg_output_format ("\t%s", used->name);
  steg_output_text ("\n");
  for (guint i = 0; i < records->len; i++)
    print_line (records, records->pdata[i], used);
}
