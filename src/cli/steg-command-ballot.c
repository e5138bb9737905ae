/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "base/steg-clock.h"
#include "cli/steg-arguments.h"
#include "cli/steg-locale.h"
#include "cli/steg-output.h"
#include "cli/steg-round-argument.h"
#include "model/steg-ballot.h"
#include "model/steg-tables.h"
#include "report/ballot/steg-ballots.h"

#include <glib/gi18n.h>

static char *output;
static char *round_name;
static char *person_name;
static char *language;

static const GOptionEntry options[] = {
  { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output,
    N_ ("Where to write; replaced if it is there"), N_ ("FILE.pdf|csv|html") },
  { "round", 0, 0, G_OPTION_ARG_STRING, &round_name,
    N_ ("Which round, if not the one that is voting"), N_ ("ROUND") },
  { "person", 0, 0, G_OPTION_ARG_STRING, &person_name,
    N_ ("Only for this person, who takes part in the round"), N_ ("PERSON") },
  STEG_LOCALE_OPTION (&language),
  { NULL },
};

static gboolean
check_options (GError **error)
{
  if (!steg_arguments_check_output (output, error))
    return FALSE;
  if (steg_ballots_find_format (output) < 0)
    return steg_arguments_refuse (
      error, _ ("“%s” is no name for ballots. They are written as: X.pdf, X.csv, X.html."),
      output);
  return steg_locale_check (language, error);
}

/* Those who get a ballot. Returns: (of borrowed StegRecord) owned; %NULL with @error. */
static GPtrArray *
find_persons (StegProgramme *programme, StegRecord *round, GError **error)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (programme, round);
  StegRecord *person;

  if (voters->len == 0)
    g_set_error_literal (error, STEG_ERROR, STEG_ERROR_INVALID,
                         _ ("Nobody takes part in this round. Add participants first."));
  if (voters->len == 0 || person_name == NULL)
    return voters->len > 0 ? g_steal_pointer (&voters) : NULL;
  person = steg_arguments_titled (programme, &steg_person_table, person_name, error);
  if (person == NULL)
    return NULL;
  if (!g_ptr_array_find (voters, person, NULL))
    {
      g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID,
                   _ ("“%s” does not take part in this round."), person_name);
      return NULL;
    }
  g_ptr_array_set_size (voters, 0);
  g_ptr_array_add (voters, person);
  return g_steal_pointer (&voters);
}

static gboolean
write_ballots (StegSession *session, StegRecord *round, GError **error)
{
  StegProgramme *programme = steg_session_get_programme (session);
  g_autoptr (GPtrArray) persons = find_persons (programme, round, error);
  g_autoptr (GPtrArray) written = NULL;

  if (persons == NULL)
    return FALSE;
  written = steg_ballots_save (session, round, persons, output, steg_clock_today (),
                               steg_locale_catalogue (language, programme),
                               error);
  for (guint i = 0; written != NULL && i < written->len; i++)
    {
      g_autofree char *shown = g_filename_display_name (written->pdata[i]);

      steg_output_line (shown);
    }
  return written != NULL;
}

static gboolean
run (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  StegRecord *round;

  if (!check_options (error))
    return FALSE;
  session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  if (session == NULL)
    return FALSE;
  round = steg_round_argument_voting (steg_session_get_programme (session), round_name, error);
  return round != NULL && write_ballots (session, round, error);
}

const StegCommand steg_command_ballot = {
  .name = "ballot",
  .arguments = N_ ("FILE -o X.pdf|X.csv|X.html"),
  .summary = N_ ("Write an empty ballot for everybody who takes part in a round"),
  .description = N_ ("The PDF is for paper and has a part for each. CSV, for a spreadsheet, and "
                     "HTML, for a browser, are a file for each, named X-NAME. “votes import” takes "
                     "the answers."),
  .options = options,
  .least = 1,
  .most = 1,
  .run = run,
};
