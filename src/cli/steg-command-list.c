/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "cli/steg-arguments.h"
#include "cli/steg-record-output.h"
#include "model/steg-claim.h"
#include "model/steg-rating.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>

static gboolean as_json;
static char   **conditions;

static const GOptionEntry options[] = {
  { "where", 'w', 0, G_OPTION_ARG_STRING_ARRAY, &conditions,
    N_ ("Only records whose field has this value; may be given several times"),
    N_ ("field=value") },
  { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_ ("Print an array of objects"), NULL },
  { NULL },
};

static gboolean
matches (StegRecord *record, const StegAssignment *condition)
{
  const StegField *field = &steg_record_get_table (record)->fields[condition->field];
  g_auto (StegValue) wanted = STEG_VALUE_EMPTY;

  if (*condition->value == '\0')
    return !steg_record_has (record, condition->field);
  if (field->kind == STEG_FIELD_LONG)
    return g_strcmp0 (steg_record_get_text (record, condition->field), condition->value) == 0;
  return steg_field_parse (field, condition->value, &wanted, NULL)
         && steg_value_equal (&wanted, steg_record_get_value (record, condition->field));
}

static gboolean
matches_all (StegRecord *record, GArray *all)
{
  for (guint i = 0; i < all->len; i++)
    if (!matches (record, &g_array_index (all, StegAssignment, i)))
      return FALSE;
  return TRUE;
}

static gboolean
is_claimed (StegProgramme *programme, StegRecord *rating)
{
  return steg_claim_is_claimed (programme, rating, steg_clock_today ());
}

static void
print (StegProgramme *programme, const StegTable *table, GPtrArray *records)
{
  const StegRecordMark  claimed = { "claimed", programme, is_claimed };
  const StegRecordMark *mark = table == &steg_rating_table ? &claimed : NULL;

  if (as_json)
    steg_record_output_json (records, mark);
  else
    steg_record_output_lines (records, mark);
}

static gboolean
run (char **arguments, GError **error)
{
  const StegTable *table = steg_arguments_table (arguments[1], error);
  g_autoptr (StegSession) session
    = table != NULL ? steg_session_open (arguments[0], STEG_STORE_LOOK, error) : NULL;
  StegProgramme *programme = session != NULL ? steg_session_get_programme (session) : NULL;
  g_autoptr (GArray) all = NULL;
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  if (session == NULL)
    return FALSE;
  all = steg_arguments_assignments (programme, table, conditions, error);
  if (all == NULL)
    return FALSE;
  for (guint i = 0; i < steg_programme_count (programme, table); i++)
    if (matches_all (steg_programme_at (programme, table, i), all))
      g_ptr_array_add (records, steg_programme_at (programme, table, i));
  print (programme, table, records);
  return TRUE;
}

const StegCommand steg_command_list = {
  .name = "list",
  .arguments = N_ ("FILE TABLE"),
  .summary = N_ ("List the records of a table"),
  .description = N_ ("Of ratings, “claimed” is told too: at level 3 or above without evidence that "
                     "holds today."),
  .options = options,
  .least = 2,
  .most = 2,
  .run = run,
};
