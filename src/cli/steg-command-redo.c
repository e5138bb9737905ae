/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-changing.h"
#include "cli/steg-output.h"
#include "cli/steg-sentences.h"

#include <glib/gi18n.h>

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = steg_changing_open (arguments[0], error);
  const StegLogRow *row = session != NULL ? steg_session_get_redo (session) : NULL;
  g_autofree char  *what = row != NULL ? steg_sentences_command (row) : NULL;
  guint             kept = 0;

  if (session == NULL || !steg_session_redo (session, &kept, error)
      || !steg_changing_finish (session, error))
    return FALSE;
  /* Translators: what a command did: "Change “Test backups”". */
  steg_output_format (_ ("Done again: %s"), what != NULL ? what : "");
  steg_output_text ("\n");
  if (kept > 0)
    steg_output_format (ngettext ("%u value that others have changed since was kept.\n",
                                  "%u values that others have changed since were kept.\n", kept),
                        kept);
  return TRUE;
}

const StegCommand steg_command_redo = {
  .name = "redo",
  .arguments = N_ ("FILE"),
  .summary = N_ ("Do again what was undone"),
  .least = 1,
  .most = 1,
  .run = run,
};
