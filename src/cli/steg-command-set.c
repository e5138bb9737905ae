/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-changing.h"
#include "cli/steg-consequences.h"

#include <glib/gi18n.h>

/* The tuple is the row: with another one it would be another row. */
static gboolean
check_tuple (const StegTable *table, GArray *assignments, GError **error)
{
  for (guint i = 0; i < table->n_tuple; i++)
    if (steg_arguments_find (assignments, i) != NULL)
      {
        g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
                     _ ("%s cannot be changed: it is part of what the row is. Add another row and "
                        "remove this one."),
                     table->fields[i].name);
        return FALSE;
      }
  return TRUE;
}

static gboolean
run (char **arguments, GError **error)
{
  const StegTable *table = steg_arguments_table (arguments[1], error);
  g_autoptr (StegSession) session = table != NULL ? steg_changing_open (arguments[0], error) : NULL;
  StegProgramme *programme = session != NULL ? steg_session_get_programme (session) : NULL;
  StegRecord    *record;
  g_autoptr (GArray) assignments = NULL;
  g_autoptr (GArray) days = NULL;
  g_autoptr (StegEdit) edit = NULL;

  if (session == NULL)
    return FALSE;
  record = steg_arguments_record (programme, table, arguments[2], error);
  if (record == NULL)
    return FALSE;
  assignments = steg_arguments_assignments (programme, table, arguments + 3, error);
  if (assignments == NULL || !check_tuple (table, assignments, error))
    return FALSE;
  edit = steg_changing_edit (session, table, steg_changing_title (record), N_ ("Change “%s”"),
                             N_ ("Change a row of table %s"));
  days = steg_consequences_note_days (programme);
  if (!steg_consequences_put (edit, programme, table, steg_record_get_id (record), assignments,
                              error)
      || !steg_changing_assign (edit, table, steg_record_get_id (record), assignments, 0, error)
      || !steg_changing_commit (session, g_steal_pointer (&edit), error))
    return FALSE;
  steg_consequences_say (days, record, assignments);
  return TRUE;
}

const StegCommand steg_command_set = {
  .name = "set",
  .arguments = N_ ("FILE TABLE ID field=value…"),
  .summary = N_ ("Change fields of a record"),
  .description
  = N_ ("“field=” empties a field. The days of cycles follow each other without a hole: those that "
        "are in the way move too, and it is said which. An action that comes to a phase has the "
        "day noted."),
  .least = 4,
  .most = G_MAXUINT,
  .run = run,
};
