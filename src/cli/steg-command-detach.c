/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-attachment-argument.h"
#include "cli/steg-changing.h"
#include "session/steg-attaching.h"

#include <glib/gi18n.h>

static gboolean
run (char **arguments, GError **error)
{
  const StegTable *table = steg_arguments_table (arguments[1], error);
  g_autoptr (StegSession) session = table != NULL ? steg_changing_open (arguments[0], error) : NULL;
  StegProgramme *programme;
  StegRecord    *record;
  StegRecord    *tie;

  if (session == NULL)
    return FALSE;
  programme = steg_session_get_programme (session);
  record = steg_arguments_record (programme, table, arguments[2], error);
  tie = record != NULL ? steg_attachment_argument (programme, record, arguments[3], error) : NULL;
  return tie != NULL
         && steg_changing_commit (session, steg_attaching_remove (programme, tie), error);
}

const StegCommand steg_command_detach = {
  .name = "detach",
  .arguments = N_ ("FILE TABLE ID NAME"),
  .summary = N_ ("Take an attached file away from a record"),
  .least = 4,
  .most = 4,
  .run = run,
};
