/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"
#include "support/steg-assert.h"

#include <string.h>

#define SECRET "Nobody-reads-this-yet"

/* So many persons take part. */
#define N_PEOPLE 3

static const char *const people[N_PEOPLE] = { "Ann of \"IT\" & <co>", "Bo", "Bo" };

/* A programme with a round that is voting, which other assignments to it follow. */
static void
begin (StegTemporaryFolder *folder, const char *more)
{
  g_autofree char *round = NULL;

  cli_do (folder, "new a.stegvis --language en");
  round = g_strdup (
    cli_do (folder, "add a.stegvis round title=Autumn held_on=2026-05-20 state=voting %s", more));
  for (int i = 0; i < N_PEOPLE; i++)
    {
      g_autofree char *quoted = g_shell_quote (people[i]);
      g_autofree char *person
        = g_strdup (cli_do (folder, "add a.stegvis person name=%s", quoted));

      cli_do (folder, "add a.stegvis participant round=%s person=%s", round, person);
    }
}

static char *
read_file (StegTemporaryFolder *folder, const char *name, gsize *length)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, name);
  char            *bytes = NULL;

  g_assert_true (g_file_get_contents (path, &bytes, length, NULL));
  return bytes;
}

/* The ballot @from, answered with @answer in the first aspect of the first area, as @to. */
static void
answer (StegTemporaryFolder *folder, const char *from, const char *to, const char *answer)
{
  g_autofree char *text = read_file (folder, from, NULL);
  g_autoptr (GString) filled = g_string_new (text);
  g_autofree char *row = g_strdup_printf ("risk;culture;%s;", answer);
  g_autofree char *path = NULL;

  g_assert_cmpuint (g_string_replace (filled, "risk;culture;\"\";\"\";", row, 0), ==, 1);
  path = steg_temporary_folder_write (folder, to, filled->str);
}

static guint
count_in (const char *bytes, gsize length, const char *text)
{
  guint n = 0;

  for (const char *at = bytes;
       (at = memmem (at, length - (gsize) (at - bytes), text, strlen (text))) != NULL; at++)
    n++;
  return n;
}

static guint
count_in_file (StegTemporaryFolder *folder, const char *name, const char *text)
{
  gsize            length;
  g_autofree char *bytes = read_file (folder, name, &length);

  return count_in (bytes, length, text);
}

static void
everybody_gets_a_ballot_of_each_kind (StegTemporaryFolder *folder)
{
  g_autofree char *pdf = NULL;

  begin (folder, "");
  g_assert_cmpstr (cli_do (folder, "ballot a.stegvis -o b.html"), ==,
                   "b-Ann-of-IT-co.html\nb-Bo.html\nb-Bo-2.html");
  g_assert_cmpstr (cli_do (folder, "ballot a.stegvis -o b.CSV"), ==,
                   "b-Ann-of-IT-co.CSV\nb-Bo.CSV\nb-Bo-2.CSV");
  g_assert_cmpstr (cli_do (folder, "ballot a.stegvis -o b.pdf --round 1"), ==, "b.pdf");
  pdf = read_file (folder, "b.pdf", NULL);
  g_assert_true (g_str_has_prefix (pdf, "%PDF"));
  g_assert_cmpstr (cli_do (folder, "ballot a.stegvis -o one.html --person bo --language sv"), ==,
                   "one.html");
  g_assert_cmpuint (count_in_file (folder, "one.html", "<html lang=\"sv\">"), ==, 1);
}

static void
a_page_to_answer_on_holds_all_and_fetches_nothing (StegTemporaryFolder *folder)
{
  gsize            length;
  g_autofree char *page = NULL;

  begin (folder, "");
  cli_do (folder, "ballot a.stegvis -o b.html");
  page = read_file (folder, "b-Ann-of-IT-co.html", &length);
  g_assert_cmpuint (count_in (page, length, "<fieldset "), ==, 30);
  g_assert_cmpuint (count_in (page, length, "type=\"radio\""), ==, 30 * 5);
  g_assert_cmpuint (count_in (page, length, "No understanding of risks"), ==, 1);
  g_assert_cmpuint (count_in (page, length, "Ann of &quot;IT&quot; &amp; &lt;co&gt;"), ==, 2);
  g_assert_cmpuint (count_in (page, length, "default-src 'none'"), ==, 1);
  g_assert_cmpuint (count_in (page, length, "http:"), ==, 0);
  g_assert_cmpuint (count_in (page, length, "https:"), ==, 0);
}

static void
valid_answers_are_taken_and_each_refused_one_is_named (StegTemporaryFolder *folder)
{
  begin (folder, "");
  cli_do (folder, "ballot a.stegvis -o b.csv");
  answer (folder, "b-Bo.csv", "good.csv", "2;" SECRET);
  answer (folder, "b-Bo-2.csv", "high.csv", "9;");
  g_assert_cmpint (cli_run (folder, "votes import a.stegvis good.csv high.csv none.csv a.stegvis"),
                   ==, 1);
  g_assert_cmpstr (cli_output (), ==, "good.csv: taken, from Bo\n");
  g_assert_nonnull (strstr (cli_errors (), "high.csv: It has a level that there is not."));
  g_assert_nonnull (strstr (cli_errors (), "none.csv: The file is not there."));
  g_assert_nonnull (strstr (cli_errors (), "a.stegvis: It is no answer file that can be read."));
  g_assert_nonnull (strstr (cli_errors (), "3 of 4 answer files were not taken."));
  g_assert_cmpint (cli_run (folder, "votes import a.stegvis good.csv"), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "This person has answered already."));
  cli_do (folder, "votes import a.stegvis good.csv --replace");
}

static void
who_has_answered_is_seen_and_what_is_not_before_reveal (StegTemporaryFolder *folder)
{

  begin (folder, "");
  cli_do (folder, "ballot a.stegvis -o b.csv");
  answer (folder, "b-Ann-of-IT-co.csv", "good.csv", "2;" SECRET);
  cli_do (folder, "votes import a.stegvis good.csv");
  g_assert_cmpstr (cli_do (folder, "votes status a.stegvis"), ==,
                   "Autumn\nAnswered:\n  Ann of \"IT\" & <co>\nNot answered:\n  Bo\n  Bo");
  g_assert_nonnull (strstr (cli_do (folder, "votes status a.stegvis --json"), "\"answered\" : ["));
  cli_do (folder, "export a.stegvis -o before.xml");
  g_assert_cmpuint (count_in_file (folder, "a.stegvis", SECRET), ==, 0);
  g_assert_cmpuint (count_in_file (folder, "before.xml", SECRET), ==, 0);
  g_assert_cmpstr (cli_do (folder, "list a.stegvis vote --json"), ==, "[]");
  g_assert_cmpstr (cli_do (folder, "votes reveal a.stegvis"), ==,
                   "Revealed: the answers of 1 person");
  g_assert_nonnull (strstr (cli_do (folder, "list a.stegvis vote"), SECRET));
  cli_do (folder, "undo a.stegvis");
  g_assert_cmpstr (cli_do (folder, "list a.stegvis vote --json"), ==, "[]");
  g_assert_cmpstr (cli_do (folder, "votes reveal a.stegvis"), ==,
                   "Revealed: the answers of 1 person");
}

static void
what_comes_after_reveal_is_late (StegTemporaryFolder *folder)
{
  begin (folder, "");
  cli_do (folder, "ballot a.stegvis -o b.csv");
  answer (folder, "b-Ann-of-IT-co.csv", "one.csv", "2;");
  answer (folder, "b-Bo.csv", "two.csv", "3;");
  cli_do (folder, "votes import a.stegvis one.csv");
  cli_do (folder, "votes reveal a.stegvis");
  g_assert_cmpstr (cli_do (folder, "votes import a.stegvis two.csv"), ==,
                   "two.csv: taken, from Bo, and marked as late");
  g_assert_nonnull (strstr (cli_do (folder, "list a.stegvis vote --where late=yes"), "\t3\t"));
}

/* Byte by byte: names and the ids of persons stand as often in the file as before anybody voted,
 * no row of the table of votes is made, and a comment is nowhere, the log included. */
static void
an_anonymous_round_links_no_name_to_a_vote (StegTemporaryFolder *folder)
{
  static const char *const files[] = { "b-Ann-of-IT-co.csv", "b-Bo.csv", "b-Bo-2.csv" };
  g_autoptr (JsonNode) persons = NULL;
  guint before[N_PEOPLE];

  begin (folder, "anonymous=yes");
  cli_do (folder, "ballot a.stegvis -o b.csv");
  persons = cli_read (folder, "list a.stegvis person --json");
  for (guint i = 0; i < N_PEOPLE; i++)
    {
      before[i] = count_in_file (folder, "a.stegvis", cli_member (persons, i, "id"));
      answer (folder, files[i], "answer.csv", i == 0 ? "4;" SECRET : "1;" SECRET);
      g_assert_cmpint (cli_run (folder, "votes reveal a.stegvis"), ==, 1);
      cli_do (folder, "votes import a.stegvis answer.csv");
    }
  cli_do (folder, "votes reveal a.stegvis");
  cli_do (folder, "export a.stegvis -o after.xml");
  for (guint i = 0; i < N_PEOPLE; i++)
    g_assert_cmpuint (count_in_file (folder, "a.stegvis", cli_member (persons, i, "id")), ==,
                      before[i]);
  g_assert_cmpuint (count_in_file (folder, "a.stegvis", SECRET), ==, 0);
  g_assert_cmpuint (count_in_file (folder, "after.xml", SECRET), ==, 0);
  g_assert_cmpuint (count_in_file (folder, "after.xml", "<vote "), ==, 0);
  g_assert_cmpstr (cli_do (folder, "list a.stegvis vote --json"), ==, "[]");
  g_assert_nonnull (strstr (cli_do (folder, "list a.stegvis tally --where count=2"), "\t1\t2"));
  g_assert_cmpint (cli_run (folder, "undo a.stegvis"), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "These votes stay revealed: they are anonymous"));
  answer (folder, files[0], "answer.csv", "2;");
  g_assert_cmpint (cli_run (folder, "votes import a.stegvis answer.csv"), ==, 1);
}

static void
wrong_use_is_said (StegTemporaryFolder *folder)
{
  static const struct
  {
    const char *command;
    const char *says;
  } wrong[] = {
    { "ballot a.stegvis", "Say with -o which file to write." },
    { "ballot a.stegvis -o b.odt", "They are written as: X.pdf, X.csv, X.html." },
    { "ballot a.stegvis -o b.pdf --language de", "There are: sv, en." },
    { "ballot a.stegvis -o b.pdf", "No round is voting." },
    { "ballot a.stegvis -o b.pdf --round 1", "Nobody takes part in this round." },
    { "votes count a.stegvis", "“status”, “import” and “reveal”" },
    { "votes import a.stegvis", "votes import FILE ANSWER…" },
    { "votes reveal a.stegvis", "No round is voting." },
    { "votes status a.stegvis --round 7", "7" },
  };

  cli_do (folder, "new a.stegvis --language en");
  cli_do (folder, "add a.stegvis round title=Autumn");
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_assert_cmpint (cli_run (folder, "%s", wrong[i].command), ==, 2);
      g_assert_nonnull (strstr (cli_errors (), wrong[i].says));
    }
  g_assert_cmpint (cli_run (folder, "votes reveal a.stegvis --round 1"), ==, 1);
  g_assert_nonnull (strstr (cli_errors (), "Import them first."));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/votes/everybody_gets_a_ballot_of_each_kind",
                           everybody_gets_a_ballot_of_each_kind);
  steg_test_add_in_folder ("/votes/a_page_to_answer_on_holds_all_and_fetches_nothing",
                           a_page_to_answer_on_holds_all_and_fetches_nothing);
  steg_test_add_in_folder ("/votes/valid_answers_are_taken_and_each_refused_one_is_named",
                           valid_answers_are_taken_and_each_refused_one_is_named);
  steg_test_add_in_folder ("/votes/who_has_answered_is_seen_and_what_is_not_before_reveal",
                           who_has_answered_is_seen_and_what_is_not_before_reveal);
  steg_test_add_in_folder ("/votes/what_comes_after_reveal_is_late",
                           what_comes_after_reveal_is_late);
  steg_test_add_in_folder ("/votes/an_anonymous_round_links_no_name_to_a_vote",
                           an_anonymous_round_links_no_name_to_a_vote);
  steg_test_add_in_folder ("/votes/wrong_use_is_said", wrong_use_is_said);
  return g_test_run ();
}
