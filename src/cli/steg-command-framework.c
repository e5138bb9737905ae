/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-arguments.h"
#include "cli/steg-changing.h"
#include "cli/steg-locale.h"
#include "cli/steg-output.h"
#include "exchange/steg-framework-xml.h"
#include "model/steg-framework-use.h"
#include "model/steg-tables.h"
#include "session/steg-framework-update.h"

#include <glib/gi18n.h>
#include <string.h>

static char *output;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
    N_ ("With “export”: where to write; replaced if it is there"), N_ ("FILE.xml") },
  { NULL },
};

static void
print (const StegFrameworkXml *framework)
{
  static const StegTable *const counted[]
    = { &steg_level_table, &steg_aspect_table, &steg_area_table, &steg_statement_table };

  steg_output_format ("%s %s (%s)\n", framework->title, framework->version, framework->key);
  for (guint i = 0; i < G_N_ELEMENTS (counted); i++)
    steg_output_format ("  %-12s %u\n", counted[i]->name,
                        steg_framework_xml_count (framework, counted[i]));
}

static gboolean
check (char **arguments, GError **error)
{
  g_autoptr (StegFrameworkXml) framework
    = steg_framework_xml_load (arguments[0], steg_locale_language (), error);

  if (framework == NULL)
    return FALSE;
  print (framework);
  return TRUE;
}

static gboolean export(char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;

  if (!steg_arguments_check_output (output, error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  return session != NULL
         && steg_framework_xml_save (steg_session_get_programme (session), output, error);
}

/* What has no place in the new version, with what rests on it, is listed for a decision. */
static void
print_left_out (StegProgramme *programme, GPtrArray *left_out)
{
  for (guint i = 0; i < left_out->len; i++)
    {
      StegFrameworkUse use = steg_framework_use (programme, left_out->pdata[i]);
      const char      *name = steg_programme_wording (programme, left_out->pdata[i], "name",
                                                      steg_locale_choose (NULL, programme));

      /* Translators: the name of an area or aspect, and how many ratings and actions it has. */
      steg_output_format (_ ("Left out: %s (ratings: %u, actions: %u)\n"), name, use.ratings,
                          use.actions);
    }
}

static gboolean
update_with (StegSession *session, StegFrameworkXml *framework, GError **error)
{
  StegProgramme             *programme = steg_session_get_programme (session);
  StegRecord                *card = steg_programme_get_card (programme);
  const StegFrameworkVersion version
    = { framework->changes, framework->key, framework->version };
  g_autoptr (StegFrameworkUpdate) update = NULL;

  if (card != NULL)
    steg_framework_xml_add_gates (framework, steg_record_get_id (card));
  update = steg_framework_update_new (programme, &version, error);
  if (update == NULL)
    return FALSE;
  if (!steg_changing_commit (session, steg_framework_update_take_edit (update), error))
    return FALSE;
  steg_output_format (_ ("Version %s: new texts: %u, new areas, aspects and levels: %u\n"),
                      framework->version, update->texts, update->added);
  print_left_out (programme, update->left_out);
  return TRUE;
}

static gboolean
update (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  g_autoptr (StegFrameworkXml) framework = NULL;

  if (arguments[1] == NULL)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _ ("Say which framework to take: framework update FILE X.xml"));
      return FALSE;
    }
  session = steg_changing_open (arguments[0], error);
  if (session != NULL)
    framework = steg_framework_xml_load (
      arguments[1], steg_locale_choose (NULL, steg_session_get_programme (session)), error);
  return framework != NULL && update_with (session, framework, error);
}

static gboolean
run (char **arguments, GError **error)
{
  static const struct
  {
    const char *verb;
    gboolean (*run) (char **arguments, GError **error);
  } verbs[] = { { "check", check }, { "export", export }, { "update", update } };

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (strcmp (arguments[0], verbs[i].verb) == 0)
      return verbs[i].run (arguments + 1, error);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("“%s”: what can be done with a framework is “check”, “export” and “update”."),
               arguments[0]);
  return FALSE;
}

const StegCommand steg_command_framework = {
  .name = "framework",
  .arguments = N_ ("check X.xml | export FILE -o X.xml | update FILE X.xml"),
  .summary = N_ ("Check a framework, write that of a programme, or take a newer version"),
  .description = N_ ("A newer version of its framework leaves a programme all answers that still "
                     "have a place. Areas and aspects that have none are left out and listed: "
                     "nothing is deleted."),
  .options = options,
  .least = 2,
  .most = 3,
  .run = run,
};
