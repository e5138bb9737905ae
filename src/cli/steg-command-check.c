/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-output.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (GPtrArray) findings = steg_store_check (arguments[0], error);

  if (findings == NULL)
    return FALSE;
  for (guint i = 0; i < findings->len; i++)
    steg_output_line (findings->pdata[i]);
  if (findings->len == 0)
    return TRUE;
  g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED,
               ngettext ("%s: %u thing is wrong.", "%s: %u things are wrong.", findings->len),
               arguments[0], findings->len);
  return FALSE;
}

const StegCommand steg_command_check = {
  .name = "check",
  .arguments = N_ ("FILE"),
  .summary = N_ ("List what is wrong with a file, if anything"),
  .least = 1,
  .most = 1,
  .run = run,
};
