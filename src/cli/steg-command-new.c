/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "cli/steg-locale.h"
#include "exchange/steg-blank-programme.h"
#include "exchange/steg-programme-xml.h"
#include "model/steg-tables.h"
#include "session/steg-session.h"
#include "session/steg-standard-plan.h"

#include <glib/gi18n.h>
#include <string.h>

static char *sample;
static char *framework;
static char *from;
static char *language;
static char *title;

static const GOptionEntry options[] = {
  { "sample", 0, 0, G_OPTION_ARG_STRING, &sample, N_ ("Begin with a sample: pillmedtech"),
    N_ ("NAME") },
  { "framework", 0, 0, G_OPTION_ARG_FILENAME, &framework, N_ ("Begin with this framework"),
    N_ ("FILE.xml") },
  { "from", 0, 0, G_OPTION_ARG_FILENAME, &from, N_ ("Begin with what was exported"),
    N_ ("FILE.xml") },
  { "language", 0, 0, G_OPTION_ARG_STRING, &language, N_ ("The language of the programme"),
    "sv|en" },
  { "title", 0, 0, G_OPTION_ARG_STRING, &title, N_ ("The title of the programme"), N_ ("TEXT") },
  { NULL },
};

static gboolean
check_options (GError **error)
{
  if ((sample != NULL) + (framework != NULL) + (from != NULL) > 1)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                         _ ("Only one of --sample, --framework and --from can be the beginning."));
  else if (language != NULL && strcmp (language, "sv") != 0 && strcmp (language, "en") != 0)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 _ ("“%s” is no language of Stegvis. There are: sv, en."), language);
  else
    return TRUE;
  return FALSE;
}

/* The file's own name. Returns: owned. */
static char *
title_of (const char *path)
{
  g_autofree char *name = g_filename_display_basename (path);

  if (g_str_has_suffix (name, ".stegvis") && strlen (name) > strlen (".stegvis"))
    name[strlen (name) - strlen (".stegvis")] = '\0';
  return g_steal_pointer (&name);
}

static GPtrArray *
blank (const char *path, GError **error)
{
  g_autofree char   *name = title_of (path);
  StegBlankProgramme wanted = { .title = title != NULL ? title : name,
                                .language = language != NULL ? language : steg_locale_language (),
                                .framework_path = framework,
                                .today = steg_clock_today () };
  GPtrArray         *changes = steg_blank_programme_new (&wanted, error);

  if (changes != NULL)
    steg_standard_plan_add_to (changes, wanted.today);
  return changes;
}

static gboolean
put (StegChange *card, guint field, const char *text, GError **error)
{
  StegValue value = STEG_VALUE_EMPTY;

  if (text == NULL)
    return TRUE;
  if (!steg_field_parse (&steg_program_table.fields[field], text, &value, error))
    return FALSE;
  steg_change_take (card, field, value);
  return TRUE;
}

/* What was asked for goes before what the XML says. */
static gboolean
put_options (GPtrArray *changes, GError **error)
{
  for (guint i = 0; i < changes->len; i++)
    {
      StegChange *row = changes->pdata[i];

      if (row->table == &steg_program_table
          && (!put (row, STEG_PROGRAM_TITLE, title, error)
              || !put (row, STEG_PROGRAM_LANGUAGE, language, error)))
        return FALSE;
    }
  return TRUE;
}

static GPtrArray *
read_xml (GError **error)
{
  StegProgrammeXmlReading reading
    = { sample != NULL ? sample : from, language, steg_clock_today () };
  g_autoptr (GPtrArray) changes = NULL;

  if (sample != NULL && language == NULL)
    reading.language = steg_locale_language ();
  changes = sample != NULL ? steg_programme_xml_sample (&reading, error)
                           : steg_programme_xml_load (&reading, error);
  if (changes == NULL || !put_options (changes, error))
    return NULL;
  return g_steal_pointer (&changes);
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (GPtrArray) changes = NULL;
  g_autoptr (StegSession) session = NULL;

  if (!check_options (error))
    return FALSE;
  changes = sample != NULL || from != NULL ? read_xml (error) : blank (arguments[0], error);
  if (changes == NULL)
    return FALSE;
  session = steg_session_create (arguments[0], changes, STEG_STORE_COMMAND, error);
  return session != NULL && steg_session_close (session, error);
}

const StegCommand steg_command_new = {
  .name = "new",
  .arguments = N_ ("FILE"),
  .summary = N_ ("Make a new programme; nothing is ever overwritten"),
  .description = N_ ("Without an option the programme has the framework that comes with Stegvis, "
                     "and a plan of three cycles of half a year toward level 3."),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
