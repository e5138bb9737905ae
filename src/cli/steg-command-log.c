/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-output.h"
#include "cli/steg-record-output.h"
#include "cli/steg-sentences.h"

#include <glib/gi18n.h>

static gboolean as_json;

static const GOptionEntry options[] = {
  { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_ ("Print an array of objects"), NULL },
  { NULL },
};

static char *
format_time (const StegLogRow *row)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (row->time / G_USEC_PER_SEC);

  return g_date_time_format (time, "%Y-%m-%dT%H:%M:%SZ");
}

static void
add_row (JsonBuilder *builder, const StegLogRow *row)
{
  g_autofree char *time = format_time (row);

  json_builder_begin_object (builder);
  steg_record_output_member (builder, "id", row->id);
  json_builder_set_member_name (builder, "seq");
  json_builder_add_int_value (builder, row->seq);
  steg_record_output_member (builder, "time", time);
  steg_record_output_member (builder, "author", row->author);
  steg_record_output_member (builder, "kind", row->kind);
  steg_record_output_member (builder, "label", row->label);
  json_builder_set_member_name (builder, "arguments");
  json_builder_begin_array (builder);
  for (char **argument = row->arguments; argument != NULL && *argument != NULL; argument++)
    json_builder_add_string_value (builder, *argument);
  json_builder_end_array (builder);
  json_builder_end_object (builder);
}

static void
print_json (GPtrArray *rows)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  json_builder_begin_array (builder);
  for (guint i = 0; i < rows->len; i++)
    add_row (builder, rows->pdata[i]);
  json_builder_end_array (builder);
  steg_record_output_built (builder);
}

static void
print_lines (GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const StegLogRow *row = rows->pdata[i];
      g_autofree char  *time = format_time (row);
      g_autofree char  *sentence = steg_sentences_log (row);

      steg_output_format ("%" G_GINT64_FORMAT "\t%s\t%s\t%s\t%s\n", row->seq, time,
                          row->author != NULL ? row->author : "", row->kind, sentence);
    }
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  g_autoptr (GPtrArray) rows = session != NULL ? steg_session_list_log (session, error) : NULL;

  if (rows == NULL)
    return FALSE;
  if (as_json)
    print_json (rows);
  else
    print_lines (rows);
  return TRUE;
}

const StegCommand steg_command_log = {
  .name = "log",
  .arguments = N_ ("FILE"),
  .summary = N_ ("List what has been done, oldest first"),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
