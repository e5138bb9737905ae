/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command.h"

#include "cli/steg-changing.h"
#include "cli/steg-output.h"
#include "cli/steg-record-output.h"
#include "cli/steg-round-argument.h"
#include "cli/steg-sentences.h"
#include "model/steg-tables.h"
#include "session/steg-answers.h"
#include "session/steg-voting.h"

#include <glib/gi18n.h>
#include <string.h>

static char    *round_name;
static gboolean replace;
static gboolean as_json;

static const GOptionEntry options[] = {
  { "round", 0, 0, G_OPTION_ARG_STRING, &round_name,
    N_ ("With “status” and “reveal”: which round, if not the one that is voting"), N_ ("ROUND") },
  { "replace", 0, 0, G_OPTION_ARG_NONE, &replace,
    N_ ("With “import”: also take another answer of somebody who has answered"), NULL },
  { "json", 0, 0, G_OPTION_ARG_NONE, &as_json, N_ ("With “status”: print an object"), NULL },
  { NULL },
};

static void
say_refused (const char *path, const char *why)
{
  g_autofree char *shown = g_filename_display_name (path);
  g_autofree char *sentence = g_strdup_printf ("%s: %s", shown, why);

  steg_output_error (sentence);
}

static void
say_taken (const char *path, StegRecord *person, gboolean late)
{
  g_autofree char *shown = g_filename_display_name (path);
  const char      *name = steg_record_get_text (person, STEG_PERSON_NAME);

  if (late)
    /* Translators: the name of a file, and whose answers it holds. */
    steg_output_format (_ ("%s: taken, from %s, and marked as late\n"), shown, name);
  else
    /* Translators: the name of a file, and whose answers it holds. */
    steg_output_format (_ ("%s: taken, from %s\n"), shown, name);
}

static gboolean
take_one (StegSession *session, const char *path)
{
  g_autoptr (GError) error = NULL;
  StegAnswerTaking taking = { 0 };
  g_autofree char *why = NULL;

  if (steg_answers_take (session, path, replace, &taking, &error))
    {
      say_taken (path, taking.person, taking.late);
      return TRUE;
    }
  why = error != NULL ? steg_sentences_error (error)
                      : g_strdup (_ (steg_ballot_fault_words (taking.fault)));
  say_refused (path, why);
  return FALSE;
}

static gboolean
import (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = NULL;
  guint n = g_strv_length (arguments), refused = 0;

  if (n < 2)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                           _ ("Say which answers to take: votes import FILE ANSWER…"));
      return FALSE;
    }
  session = steg_changing_open (arguments[0], error);
  if (session == NULL)
    return FALSE;
  for (guint i = 1; i < n; i++)
    refused += !take_one (session, arguments[i]);
  if (!steg_changing_finish (session, error))
    return FALSE;
  if (refused > 0)
    g_set_error (error, STEG_ERROR, STEG_ERROR_FAILED,
                 ngettext ("%u of %u answer file was not taken.",
                           "%u of %u answer files were not taken.", n - 1),
                 refused, n - 1);
  return refused == 0;
}

static void
print_people (const char *heading, GPtrArray *voters, GHashTable *answered, gboolean wanted)
{
  steg_output_line (heading);
  for (guint i = 0; i < voters->len; i++)
    if (g_hash_table_contains (answered, steg_record_get_id (voters->pdata[i])) == wanted)
      steg_output_format ("  %s\n", steg_record_get_text (voters->pdata[i], STEG_PERSON_NAME));
}

static void
add_people (JsonBuilder *builder,
            const char  *member,
            GPtrArray   *voters,
            GHashTable  *answered,
            gboolean     wanted)
{
  json_builder_set_member_name (builder, member);
  json_builder_begin_array (builder);
  for (guint i = 0; i < voters->len; i++)
    if (g_hash_table_contains (answered, steg_record_get_id (voters->pdata[i])) == wanted)
      json_builder_add_string_value (builder,
                                     steg_record_get_text (voters->pdata[i], STEG_PERSON_NAME));
  json_builder_end_array (builder);
}

static void
print_status (StegSession *session, StegRecord *round)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (steg_session_get_programme (session), round);
  g_autoptr (GHashTable) answered = steg_voting_answered (session, round);
  g_autoptr (JsonBuilder) builder = json_builder_new ();

  if (!as_json)
    {
      steg_output_line (steg_record_get_text (round, STEG_ROUND_TITLE));
      print_people (_ ("Answered:"), voters, answered, TRUE);
      print_people (_ ("Not answered:"), voters, answered, FALSE);
      return;
    }
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "round");
  json_builder_add_string_value (builder, steg_record_get_id (round));
  add_people (builder, "answered", voters, answered, TRUE);
  add_people (builder, "not_answered", voters, answered, FALSE);
  json_builder_end_object (builder);
  steg_record_output_built (builder);
}

static gboolean
status (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = steg_session_open (arguments[0], STEG_STORE_LOOK, error);
  StegRecord *round
    = session != NULL
        ? steg_round_argument_voting (steg_session_get_programme (session), round_name, error)
        : NULL;

  if (round == NULL)
    return FALSE;
  print_status (session, round);
  return TRUE;
}

/* What the lower floors know, as a sentence that says what to do. */
static void
explain (GError **error)
{
  const char *words = NULL;

  if (g_error_matches (*error, STEG_ERROR, STEG_ERROR_EMPTY))
    words = _ ("No answers to this round are kept on this computer. Import them first.");
  else if (g_error_matches (*error, STEG_ERROR, STEG_ERROR_INVALID))
    words = _ ("Fewer than three answers to an anonymous round would have names. Wait for more.");
  if (words == NULL)
    return;
  g_clear_error (error);
  g_set_error_literal (error, STEG_ERROR, STEG_ERROR_FAILED, words);
}

static gboolean
reveal (char **arguments, GError **error)
{
  g_autoptr (StegSession) session = steg_changing_open (arguments[0], error);
  StegRecord *round
    = session != NULL
        ? steg_round_argument_voting (steg_session_get_programme (session), round_name, error)
        : NULL;
  guint n = round != NULL ? steg_voting_count (session, round) : 0;
  g_autoptr (GError) refused = NULL;
  StegEdit *edit = round != NULL ? steg_voting_reveal (session, round, &refused) : NULL;

  if (refused != NULL)
    {
      explain (&refused);
      g_propagate_error (error, g_steal_pointer (&refused));
    }
  if (edit == NULL || !steg_session_commit (session, edit, error)
      || !steg_session_publish (session, error))
    return FALSE;
  /* Until the file has them the votes are nowhere else. */
  steg_voting_forget (session, round);
  steg_output_format (ngettext ("Revealed: the answers of %u person\n",
                                "Revealed: the answers of %u persons\n", n),
                      n);
  return steg_session_close (session, error);
}

static gboolean
run (char **arguments, GError **error)
{
  static const struct
  {
    const char *verb;
    gboolean (*run) (char **arguments, GError **error);
  } verbs[] = { { "status", status }, { "import", import }, { "reveal", reveal } };

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (strcmp (arguments[0], verbs[i].verb) == 0)
      return verbs[i].run (arguments + 1, error);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("“%s”: what can be done with votes is “status”, “import” and “reveal”."),
               arguments[0]);
  return FALSE;
}

const StegCommand steg_command_votes = {
  .name = "votes",
  .arguments = N_ ("import FILE ANSWER… | status FILE | reveal FILE"),
  .summary = N_ ("Take answers to a round, say who has answered, or reveal them all"),
  .description = N_ ("Answers are kept on this computer and are not in the programme until they "
                     "are revealed, all in one command. “import” takes every valid one and names "
                     "each that it refuses. Who has answered can be seen; what, never."),
  .options = options,
  .least = 2,
  .most = G_MAXUINT,
  .run = run,
};
