/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-changing.h"
#include "cli/steg-consequences.h"

#include <glib/gi18n.h>

static gboolean
run (char **arguments, GError **error)
{
  const StegTable *table = steg_arguments_table (arguments[1], error);
  g_autoptr (StegSession) session = table != NULL ? steg_changing_open (arguments[0], error) : NULL;
  StegProgramme *programme = session != NULL ? steg_session_get_programme (session) : NULL;
  StegRecord    *record;
  g_autoptr (GArray) days = NULL;
  g_autoptr (StegEdit) edit = NULL;

  if (session == NULL)
    return FALSE;
  record = steg_arguments_record (programme, table, arguments[2], error);
  if (record == NULL)
    return FALSE;
  edit = steg_changing_edit (session, table, steg_changing_title (record), N_ ("Remove “%s”"),
                             N_ ("Remove from table %s"));
  days = steg_consequences_note_days (programme);
  steg_consequences_remove (edit, programme, record);
  if (!steg_changing_commit (session, g_steal_pointer (&edit), error))
    return FALSE;
  steg_consequences_say (days, NULL, NULL);
  return TRUE;
}

const StegCommand steg_command_remove = {
  .name = "remove",
  .arguments = N_ ("FILE TABLE ID"),
  .summary = N_ ("Remove a record and everything that is part of it"),
  .least = 3,
  .most = 3,
  .run = run,
};
