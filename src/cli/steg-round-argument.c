/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-round-argument.h"

#include "base/steg-error.h"
#include "base/steg-text.h"
#include "cli/steg-arguments.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>

/* Sets @error to that none of @rounds is called @text, and how each may be named. */
static void
refuse (GPtrArray *rounds, const char *text, GError **error)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < rounds->len; i++)
    {
      const char      *title = steg_record_get_text (rounds->pdata[i], STEG_ROUND_TITLE);
      g_autofree char *name = g_strdup_printf ("%u (%s)", i + 1, title != NULL ? title : "");

      steg_text_list (names, name);
    }
  if (rounds->len == 0)
    g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
                 _ ("There is no round “%s”: the programme has none yet."), text);
  else
    g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
                 /* Translators: what was written, and the rounds that there are. */
                 _ ("There is no round “%s”. There are: %s."), text, names->str);
}

StegRecord *
steg_round_argument (StegProgramme *programme, const char *text, GError **error)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);
  StegRecord *round = steg_arguments_titled (programme, &steg_round_table, text, NULL);
  guint64     number;

  if (round != NULL)
    return round;
  if (rounds->len > 0 && g_ascii_string_to_unsigned (text, 10, 1, rounds->len, &number, NULL))
    return rounds->pdata[number - 1];
  refuse (rounds, text, error);
  return NULL;
}

gboolean
steg_round_argument_two (StegProgramme *programme,
                         const char    *from,
                         const char    *to,
                         StegRecord   **before,
                         StegRecord   **after,
                         GError       **error)
{
  if (from != NULL)
    *before = steg_round_argument (programme, from, error);
  if (from != NULL && *before == NULL)
    return FALSE;
  if (to != NULL)
    *after = steg_round_argument (programme, to, error);
  if (to != NULL && *after == NULL)
    return FALSE;
  if (*before != *after || *before == NULL)
    return TRUE;
  return steg_arguments_refuse (error, _ ("“%s” is one and the same round. Name two."),
                                steg_record_get_text (*before, STEG_ROUND_TITLE));
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
