/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "base/steg-error.h"
#include "cli/steg-arguments.h"
#include "cli/steg-locale.h"
#include "cli/steg-round-argument.h"
#include "model/steg-rounds.h"
#include "report/minutes/steg-minutes.h"
#include "session/steg-session.h"

#include <glib/gi18n.h>

static char *output;
static char *round_name;
static char *language;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
    N_ ("Where to write; replaced if it is there"), N_ ("FILE.pdf|html") },
  { "round", 0, 0, G_OPTION_ARG_STRING, &round_name, N_ ("Which round, if not the latest"),
    N_ ("ROUND") },
  STEG_LOCALE_OPTION (&language),
  { NULL },
};

static gboolean
check_options (GError **error)
{
  if (!steg_arguments_check_output (output, error))
    return FALSE;
  if (steg_minutes_find_format (output) < 0)
    return steg_arguments_refuse (
      error, _ ("“%s” is no name for minutes. They are written as: X.pdf, X.html."), output);
  return steg_locale_check (language, error);
}

/* The round that is named, or else the latest. Borrowed; %NULL with @error. */
static StegRecord *
find_round (StegProgramme *programme, GError **error)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme);

  if (round_name != NULL)
    return steg_round_argument (programme, round_name, error);
  if (rounds->len > 0)
    return rounds->pdata[rounds->len - 1];
  g_set_error_literal (error, STEG_ERROR, STEG_ERROR_INVALID,
                       _ ("The programme has no round yet. Add one first."));
  return NULL;
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  StegProgramme *programme;
  StegRecord    *round;

  if (!check_options (error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  if (session == NULL)
    return FALSE;
  programme = steg_session_get_programme (session);
  round = find_round (programme, error);
  return round != NULL
         && steg_minutes_save (programme, round, output, steg_clock_today (),
                               steg_locale_catalogue (language, programme), error);
}

const StegCommand steg_command_minutes = {
  .name = "minutes",
  .arguments = N_ ("FILE -o X.pdf|X.html"),
  .summary = N_ ("Write the minutes of a round's dialogue"),
  .description = N_ ("Who took part, the ratings, how the votes lay, dissent, reasons and the "
                     "parking lot, area by area."),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
