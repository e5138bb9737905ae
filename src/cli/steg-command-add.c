/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-id.h"
#include "base/steg-text.h"
#include "cli/steg-changing.h"
#include "cli/steg-consequences.h"
#include "cli/steg-output.h"

#include <glib/gi18n.h>

/* The id of the row that *is* the tuple in @assignments, which must not be there yet. Borrowed from
 * @edit. */
static const char *
add_tuple (StegEdit        *edit,
           StegProgramme   *programme,
           const StegTable *table,
           GArray          *assignments,
           GError         **error)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();

  for (guint i = 0; i < table->n_tuple; i++)
    {
      const char *part = steg_arguments_find (assignments, i);

      if (part == NULL || *part == '\0')
        {
          g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, _ ("A row of table %s needs %s=…"),
                       table->name, table->fields[i].name);
          return NULL;
        }
      g_ptr_array_add (parts, (gpointer) part);
    }
  g_ptr_array_add (parts, NULL);
  if (steg_programme_find_tuple (programme, table, (const char *const *) parts->pdata) != NULL)
    {
      g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
                   _ ("That row of table %s is there already; change it with “set”."), table->name);
      return NULL;
    }
  return steg_edit_ensure (edit, table, (const char *const *) parts->pdata);
}

/* What has an order and is not told otherwise comes last. */
static void
put_last (StegEdit *edit, StegProgramme *programme, const StegTable *table, const char *id)
{
  int         field = steg_table_find_field (table, "order");
  const char *last = NULL;

  if (field < 0)
    return;
  for (guint i = 0; i < steg_programme_count (programme, table); i++)
    {
      const char *order
        = steg_record_get_text (steg_programme_at (programme, table, i), (guint) field);

      if (g_strcmp0 (order, last) > 0)
        last = order;
    }
  {
    g_autofree char *order = steg_text_order_between (last, NULL);

    steg_edit_text (edit, id, (guint) field, order);
  }
}

static const char *
title_in (const StegTable *table, GArray *assignments)
{
  int field = steg_arguments_title_field (table);

  return field >= 0 ? steg_arguments_find (assignments, (guint) field) : NULL;
}

static gboolean
run (char **arguments, GError **error)
{
  const StegTable *table = steg_arguments_table (arguments[1], error);
  g_autoptr (StegSession) session = table != NULL ? steg_changing_open (arguments[0], error) : NULL;
  StegProgramme *programme = session != NULL ? steg_session_get_programme (session) : NULL;
  g_autoptr (GArray) assignments = NULL;
  g_autoptr (GArray) days = NULL;
  g_autoptr (StegEdit) edit = NULL;
  g_autofree char *id = NULL;

  if (session == NULL)
    return FALSE;
  assignments = steg_arguments_assignments (programme, table, arguments + 2, error);
  if (assignments == NULL)
    return FALSE;
  edit = steg_changing_edit (session, table, title_in (table, assignments), N_ ("Add “%s”"),
                             N_ ("Add to table %s"));
  id = g_strdup (table->n_tuple > 0 ? add_tuple (edit, programme, table, assignments, error)
                                    : steg_edit_add (edit, table));
  if (id == NULL)
    return FALSE;
  put_last (edit, programme, table, id);
  days = steg_consequences_note_days (programme);
  if (!steg_consequences_put (edit, programme, table, id, assignments, error)
      || !steg_changing_assign (edit, table, id, assignments, table->n_tuple, error)
      || !steg_changing_commit (session, g_steal_pointer (&edit), error))
    return FALSE;
  steg_output_line (id);
  steg_consequences_say (days, NULL, NULL);
  return TRUE;
}

const StegCommand steg_command_add = {
  .name = "add",
  .arguments = N_ ("FILE TABLE field=value…"),
  .summary = N_ ("Add a record and print its id"),
  .description
  = N_ ("A link is written as the id of the other record, or as what it is: area=risk, "
        "statement=risk/culture/2. Dates are written 2026-05-20."),
  .least = 3,
  .most = G_MAXUINT,
  .run = run,
};
