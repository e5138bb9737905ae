/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-changing.h"
#include "session/steg-attaching.h"

#include <glib/gi18n.h>

static gboolean
run (char **arguments, GError **error)
{
  const StegTable *table = steg_arguments_table (arguments[1], error);
  g_autoptr (GBytes) bytes = table != NULL ? steg_attaching_read (arguments[3], error) : NULL;
  g_autoptr (StegSession) session = bytes != NULL ? steg_changing_open (arguments[0], error) : NULL;
  StegRecord *record;

  if (session == NULL)
    return FALSE;
  record = steg_arguments_record (steg_session_get_programme (session), table, arguments[2], error);
  return record != NULL && steg_attaching_add (session, record, arguments[3], bytes, NULL, error)
         && steg_changing_finish (session, error);
}

const StegCommand steg_command_attach = {
  .name = "attach",
  .arguments = N_ ("FILE TABLE ID PATH"),
  .summary = N_ ("Attach a file to a record"),
  .description = N_ ("The content is kept in the programme, once, however many records have it. A "
                     "document has one file: a new one takes the place of the one before."),
  .least = 4,
  .most = 4,
  .run = run,
};
