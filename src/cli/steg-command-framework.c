/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-locale.h"
#include "cli/steg-output.h"
#include "exchange/steg-framework-xml.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>
#include <string.h>

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
run (char **arguments, GError **error)
{
  g_autoptr (StegFrameworkXml) framework = NULL;

  if (strcmp (arguments[0], "check") != 0)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   _ ("“%s”: the only thing to do with a framework is “check”."), arguments[0]);
      return FALSE;
    }
  framework = steg_framework_xml_load (arguments[1], steg_locale_language (), error);
  if (framework == NULL)
    return FALSE;
  print (framework);
  return TRUE;
}

const StegCommand steg_command_framework = {
  .name = "framework",
  .arguments = N_ ("check FILE"),
  .summary = N_ ("Say whether the XML of a framework is complete"),
  .least = 2,
  .most = 2,
  .run = run,
};
