/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-round-argument.h"

#include "base/steg-error.h"
#include "cli/steg-arguments.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>

StegRecord *
steg_round_argument (StegProgramme *programme, const char *text, GError **error)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);
  g_autoptr (GError) unknown = NULL;
  StegRecord *round = steg_arguments_titled (programme, &steg_round_table, text, &unknown);
  guint64     number;

  if (round != NULL)
    return round;
  if (g_ascii_string_to_unsigned (text, 10, 1, rounds->len, &number, NULL))
    return rounds->pdata[number - 1];
  g_propagate_error (error, g_steal_pointer (&unknown));
  return NULL;
}

static gboolean
is_voting (StegRecord *round, gpointer unused)
{
  return steg_record_get_choice (round, STEG_ROUND_STATE) == STEG_ROUND_STATE_VOTING;
}

StegRecord *
steg_round_argument_voting (StegProgramme *programme, const char *text, GError **error)
{
  g_autoptr (GPtrArray) voting
    = steg_programme_select (programme, &steg_round_table, is_voting, NULL, -1);

  if (text != NULL)
    return steg_round_argument (programme, text, error);
  if (voting->len == 1)
    return voting->pdata[0];
  g_set_error_literal (error, STEG_ERROR, STEG_ERROR_INVALID,
                       voting->len == 0
                         ? _ ("No round is voting. Say with --round which one you mean.")
                         : _ ("Several rounds are voting. Say with --round which one you mean."));
  return NULL;
}
