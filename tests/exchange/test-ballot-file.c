/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-ballot-file.h"

#include "base/steg-error.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#include <string.h>

#define HEAD "stegvis-ballot;1\ndocument;D\nround;R;Title\nperson;P;Name\nanonymous;yes\n"

static StegBallot *
read_text (const char *text, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return steg_ballot_file_read (bytes, error);
}

static const StegBallotAnswer *
answer_at (StegBallot *ballot, guint place)
{
  return ballot->answers->pdata[place];
}

static void
what_is_written_is_read_again (void)
{
  static const char *const comments[] = { "", "a;b \"c\"\nd", "=1+1", "'quoted", "-", "åäö" };

  for (guint i = 0; i < G_N_ELEMENTS (comments); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 4);
      StegRecord *round = test_programme_round (programme, NULL, FALSE);
      g_autoptr (StegBallot) ballot = steg_ballot_new ("D", round, "P");
      g_autoptr (StegBallot) again = NULL;
      g_autofree char *text = NULL;

      steg_ballot_answer (ballot, steg_record_get_id (test_programme_area (programme, 2)),
                          steg_record_get_id (test_programme_aspect (programme, 1)), 3,
                          comments[i]);
      text = steg_ballot_file_write (ballot, programme, i % 2 == 0 ? "en" : NULL);
      again = read_text (text, NULL);
      g_assert_nonnull (again);
      g_assert_cmpstr (again->document, ==, "D");
      g_assert_cmpstr (again->round, ==, steg_record_get_id (round));
      g_assert_cmpstr (again->person, ==, "P");
      g_assert_false (again->anonymous);
      g_assert_cmpuint (again->answers->len, ==, 1);
      g_assert_cmpstr (answer_at (again, 0)->area, ==, answer_at (ballot, 0)->area);
      g_assert_cmpstr (answer_at (again, 0)->aspect, ==, answer_at (ballot, 0)->aspect);
      g_assert_cmpint (answer_at (again, 0)->level, ==, 3);
      g_assert_cmpstr (answer_at (again, 0)->comment, ==, comments[i]);
    }
}

static void
an_empty_ballot_holds_the_statements_to_choose_from (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (2, 2, 4);
  StegRecord *round = test_programme_round (programme, NULL, FALSE);
  g_autoptr (StegBallot) ballot = steg_ballot_new ("D", round, "P");
  g_autofree char *text = steg_ballot_file_write (ballot, programme, "en");
  g_autoptr (StegBallot) again = read_text (text, NULL);

  g_assert_nonnull (strstr (text, ";Area 2;Aspect 2;"));
  g_assert_cmpuint (again->answers->len, ==, 0);
}

static void
spreadsheets_write_it_in_several_ways (void)
{
  static const struct
  {
    const char *row;
    int         level;
    const char *comment;
  } cases[] = {
    { "area;aspect;level;comment\na;b;2;Yes\n", 2, "Yes" },
    { "AREA,aspect,level,comment\na,b,0,\n", 0, "" },
    { "comment;level;aspect;area\r\nSaid;?;b;a\r\n", 0, "Said" },
    { "area;aspect;level;comment\na;b;two;\n", -1, "" },
    { "area;aspect;level;comment\na;b;10;\n", -1, "" },
    { "area;aspect;level\na;b; 4 \n\n", 4, "" },
    { "area;aspect;level;comment\na;b;1;\xe5\xe4\xf6\n", 1, "åäö" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) text = g_string_new (HEAD);
      g_autoptr (StegBallot) ballot = NULL;

      g_string_append (text, cases[i].row);
      if (strchr (cases[i].row, ';') == NULL)
        g_string_replace (text, ";", ",", 0);
      ballot = read_text (text->str, NULL);
      g_assert_nonnull (ballot);
      g_assert_true (ballot->anonymous);
      g_assert_cmpuint (ballot->answers->len, ==, 1);
      g_assert_cmpint (answer_at (ballot, 0)->level, ==, cases[i].level);
      g_assert_cmpstr (answer_at (ballot, 0)->comment, ==, cases[i].comment);
    }
}

static void
what_is_no_answer_file_is_refused (void)
{
  static const char *const texts[] = {
    "",
    "a;b\n",
    "stegvis-ballot;2\narea;aspect;level\n",
    HEAD,
    HEAD "area;aspect\n",
    HEAD "area;aspect;level;comment\na;b;1;\"no end\n",
  };
  g_autofree char *large = g_strnfill (STEG_BALLOT_FILE_MOST + 1, 'a');
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_assert_null (read_text (texts[i], &error));
      g_assert_error (error, STEG_ERROR, STEG_ERROR_DAMAGED);
      g_clear_error (&error);
    }
  g_assert_null (read_text (large, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_TOO_LARGE);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("ballot-file", what_is_written_is_read_again);
  ADD_SENTENCE ("ballot-file", an_empty_ballot_holds_the_statements_to_choose_from);
  ADD_SENTENCE ("ballot-file", spreadsheets_write_it_in_several_ways);
  ADD_SENTENCE ("ballot-file", what_is_no_answer_file_is_refused);
  return g_test_run ();
}
