/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-programme-xml.h"

#include "base/steg-id.h"
#include "exchange/steg-built-in.h"
#include "model/steg-tables.h"

#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#include <glib/gstdio.h>
#include <string.h>

#define HEAD "<programme xmlns='urn:stegvis:programme' format='1' framework='mognadsdialog'>\n"
#define CARD "<program id='card' title='P'/>\n"

#define FIRST_UNTIL(end)                                                                    \
  "<cycle title='One' plan_from='2026-01-01' do_from='2026-02-01' check_from='2026-03-01' " \
  "act_from='2026-04-01' ends_on='" end "'/>"
#define SECOND_FROM(start)                                                                 \
  "<cycle title='Two' plan_from='" start "' do_from='2026-08-01' check_from='2026-09-01' " \
  "act_from='2026-10-01' ends_on='2026-12-31'/>"

static GPtrArray *
read_text (const char *text, const char *language, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  StegProgrammeXmlReading reading = { "my.xml", language, test_day ("2026-05-20") };

  return steg_programme_xml_read (bytes, &reading, error);
}

/* The programme that @rows, with a card and the framework, make. */
static StegProgramme *
programme_of (const char *rows, const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = g_strconcat (HEAD CARD, rows, "</programme>", NULL);
  g_autoptr (GPtrArray) changes = read_text (xml, language, &error);
  StegProgramme *programme = steg_programme_new ();

  g_assert_no_error (error);
  steg_programme_absorb (programme, changes);
  return programme;
}

static StegRecord *
only (StegProgramme *programme, const StegTable *table)
{
  g_assert_cmpuint (steg_programme_count (programme, table), ==, 1);
  return steg_programme_at (programme, table, 0);
}

static void
names_become_identities_and_links_may_point_forward (void)
{
  g_autoptr (StegProgramme) programme
    = programme_of ("<action improvement='way' title='How' owner='lead'/>"
                    "<improvement id='way' area='risk' title='What'/>"
                    "<person id='lead' name='Lead'/>",
                    NULL);
  StegRecord *action = only (programme, &steg_action_table);

  g_assert_true (steg_id_is_valid (steg_record_get_id (action)));
  g_assert_true (steg_record_get_link (action, STEG_ACTION_IMPROVEMENT)
                 == only (programme, &steg_improvement_table));
  g_assert_true (steg_record_get_link (action, STEG_ACTION_OWNER)
                 == only (programme, &steg_person_table));
}

static void
a_field_that_is_not_named_has_its_preset_and_an_empty_one_has_none (void)
{
  g_autoptr (StegProgramme) programme
    = programme_of ("<improvement id='way' area='risk' title='What'/>"
                    "<action improvement='way' title='How' priority=''/>",
                    NULL);
  StegRecord *action = only (programme, &steg_action_table);

  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PHASE), ==, STEG_PHASE_PLAN);
  g_assert_false (steg_record_has (action, STEG_ACTION_PRIORITY));
}

static void
dates_count_from_today (void)
{
  static const struct
  {
    const char *text;
    const char *day;
  } dates[] = { { "today", "2026-05-20" },
                { "today-120d", "2026-01-20" },
                { "today+30d", "2026-06-19" },
                { "2026-02-28", "2026-02-28" } };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *row = g_strdup_printf ("<milestone title='M' on='%s'/>", dates[i].text);
      g_autoptr (StegProgramme) programme = programme_of (row, NULL);

      g_assert_cmpint (
        steg_record_get_date (only (programme, &steg_milestone_table), STEG_MILESTONE_ON), ==,
        test_day (dates[i].day));
    }
}

#define BOTH "<person><name language='sv'>VD</name><name language='en'>CEO</name></person>"

static void
one_language_is_picked (void)
{
  g_autoptr (StegProgramme) swedish = programme_of (BOTH, "sv");
  g_autoptr (StegProgramme) english = programme_of (BOTH, "en");

  g_assert_cmpstr (steg_record_get_text (only (swedish, &steg_person_table), STEG_PERSON_NAME), ==,
                   "VD");
  g_assert_cmpstr (steg_record_get_text (only (english, &steg_person_table), STEG_PERSON_NAME), ==,
                   "CEO");
  g_assert_cmpint (
    steg_record_get_choice (steg_programme_get_card (swedish), STEG_PROGRAM_LANGUAGE), ==, 0);
  g_assert_cmpint (
    steg_record_get_choice (steg_programme_get_card (english), STEG_PROGRAM_LANGUAGE), ==, 1);
}

static void
a_tuple_is_written_as_a_path (void)
{
  g_autoptr (StegProgramme) programme
    = programme_of ("<improvement id='way' area='risk' title='What'/>"
                    "<action id='how' improvement='way' title='How'/>"
                    "<action_statement action='how' statement='risk/culture/2'/>"
                    "<note record='area/risk'><text>words</text></note>",
                    NULL);
  StegRecord *statement = steg_record_get_link (only (programme, &steg_action_statement_table),
                                                STEG_ACTION_STATEMENT_STATEMENT);
  StegRecord *area = steg_record_get_link (only (programme, &steg_note_table), STEG_NOTE_RECORD);

  g_assert_cmpint (steg_record_get_whole (statement, STEG_STATEMENT_LEVEL), ==, 2);
  g_assert_cmpstr (steg_record_get_text (area, STEG_AREA_KEY), ==, "risk");
  g_assert_true (steg_record_get_link (statement, STEG_STATEMENT_AREA) == area);
}

static void
a_long_text_is_a_row_of_its_own (void)
{
  g_autoptr (StegProgramme) programme
    = programme_of ("<improvement id='way' area='risk' title='What'>"
                    "<detail>\n  one&#10;two &amp; three\n</detail></improvement>",
                    NULL);

  g_assert_cmpstr (
    steg_record_get_text (only (programme, &steg_improvement_table), STEG_IMPROVEMENT_DETAIL), ==,
    "one\ntwo & three");
}

static const struct
{
  const char *rows; /* from line 3 */
  const char *says;
} broken[] = {
  { "<acton title='T'/>", "my.xml:3: <acton> is no table; there are: level, aspect, area" },
  { "<longtext text='T'/>", "my.xml:3: <longtext> is no table" },
  { "<person name='B' colour='red'/>", "my.xml:3: “colour” is no field of person; there are: id, "
                                       "name, kind, initials, email, active" },
  { "<person name='B'><colour/></person>", "my.xml:3: “colour” is no field of person" },
  { "<person name='B'>words</person>", "my.xml:3: no text was expected directly in <person>" },
  { "<person><name><b>B</b></name></person>", "my.xml:3: only text was expected in <name>" },
  { "<person><name lang='sv'>B</name></person>",
    "my.xml:3: <name> was expected with no attribute but language" },
  { "<person name='B'><name>B</name></person>",
    "my.xml:3: “name” was expected either as an attribute or inside" },
  { "<person><name>B</name><name>C</name></person>",
    "my.xml:3: <name> was expected once in a language" },
  { "<person><name language='en'>B</name></person>",
    "my.xml:3: <name language=\"sv\"> was expected" },
  { "<person name='B'><kind>role</kind></person>",
    "my.xml:3: “kind” was expected as an attribute of <person>" },
  { "<person name='B' kind='boss'/>", "my.xml:3: person: kind: one of role human group" },
  { "<person/>", "my.xml:3: person: name: must not be empty" },
  { "<person name=''/>", "my.xml:3: person: name: must not be empty" },
  { "<person name='B' active='perhaps'/>", "my.xml:3: person: active: yes or no" },
  { "\n<milestone title='M' on='soon'/>", "my.xml:4: milestone: on: a date such as 2026-05-20" },
  { "<milestone title='M' on='today+3w'/>", "my.xml:3: milestone: on: a date such as" },
  { "<milestone title='M' on='today+'/>", "my.xml:3: milestone: on: a date such as" },
  { "<milestone title='M' on='today--3d'/>", "my.xml:3: milestone: on: a date such as" },
  { "<person id='b' name='B'/>\n<person id='b' name='C'/>", "my.xml:4: id “b” was expected once" },
  { "<person id='not this' name='B'/>",
    "my.xml:3: id “not this”: a UUID of version 7 was expected" },
  { "<person id='f1900000-0000-8000-8000-000000000000' name='B'/>",
    "my.xml:3: id “f1900000-0000-8000-8000-000000000000”: a UUID of version 7 was expected" },
  { "<verdict id='v' round='r' area='risk' level='1'/>", "my.xml:3: “id” is no field of verdict" },
  { "<improvement area='riskk' title='W'/>",
    "my.xml:3: improvement: area: “riskk” is no area of this file; there are: risk, "
    "classification, incident" },
  { "<improvement area='risk/culture' title='W'/>",
    "my.xml:3: improvement: area: “risk/culture” is no area of this file" },
  { "<person id='ceo' name='C'/>\n<document title='D' owner='lead'/>",
    "my.xml:4: document: owner: “lead” is no person of this file; there are: ceo" },
  { "<round id='r' title='R'/>\n<document title='D' owner='r'/>",
    "my.xml:4: document: owner: “r” is no person of this file" },
  { "<document title='D' owner='01890a5d-ac96-774b-bcce-b302099a8057'/>",
    "my.xml:3: document: owner: “01890a5d-ac96-774b-bcce-b302099a8057” is no person" },
  { "<note record='nothing'/>", "my.xml:3: note: record: “nothing” is no record of this file" },
  { "<round id='r' title='R'/>\n<verdict round='r' area='risk' level='1'/>\n"
    "<verdict round='r' area='risk' level='2'/>",
    "my.xml:5: this verdict was expected once" },
  { "<round id='r' title='R'/>\n<verdict round='r' level='1'/>",
    "my.xml:4: verdict: area: must not be empty" },
  { "<level key='5' number='five'/>", "my.xml:3: level: number: a number such as" },
  { "<program title='Another'/>", "my.xml:3: <program> was expected once" },
  { "<cycle title='One' plan_from='2026-01-01' do_from='2026-02-01' ends_on='2026-06-30'/>",
    "my.xml:3: cycle “One” has no check_from: give it all of its days, or none" },
  { "<cycle title='One' do_from='2026-02-01'/>", "my.xml:3: cycle “One” has no plan_from" },
  { "<cycle title='One' plan_from='2026-01-02' do_from='2026-01-02' check_from='2026-03-01' "
    "act_from='2026-04-01' ends_on='2026-06-30'/>",
    "my.xml:3: cycle “One”: do_from is 2026-01-02, but after its plan_from it must be 2026-01-03 "
    "or later" },
  { FIRST_UNTIL ("2026-03-31"),
    "my.xml:3: cycle “One”: ends_on is 2026-03-31, but after its act_from it must be 2026-04-01" },
  { SECOND_FROM ("2026-06-30") "\n" FIRST_UNTIL ("2026-06-30"),
    "my.xml:3: cycle “Two” begins on 2026-06-30, but “One” before it ends on 2026-06-30: let "
    "plan_from be 2026-07-01, the day after that" },
  { FIRST_UNTIL ("2026-06-30") "\n" SECOND_FROM ("2026-07-02"),
    "my.xml:4: cycle “Two” begins on 2026-07-02, but “One” before it ends on 2026-06-30" },
  { "<improvement id='i' area='risk' title='W'/>\n<action id='a' improvement='i' title='A'/>"
    "<action id='b' improvement='i' title='B'/>\n<dependency action='a' waits_for='b'/>\n"
    "<dependency action='b' waits_for='a'/>",
    "my.xml:5: action “A” waits for itself in the end: leave this dependency out" },
  { "<area key='risk'/>", "my.xml:3: this area was expected once" },
};

static void
a_broken_programme_is_refused_with_its_line (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *xml = g_strconcat (HEAD CARD, broken[i].rows, "\n</programme>", NULL);
      g_autoptr (GPtrArray) changes = read_text (xml, NULL, &error);

      g_test_message ("%s", error != NULL ? error->message : "accepted");
      g_assert_null (changes);
      g_assert_error (error, STEG_ERROR, STEG_ERROR_DAMAGED);
      steg_assert_error_says (error, broken[i].says);
    }
}

static void
cycles_in_line_and_cycles_without_days_are_taken (void)
{
  g_autoptr (StegProgramme) programme
    = programme_of (SECOND_FROM ("2026-07-01") "<cycle title='Later'/>" FIRST_UNTIL ("2026-06-30"),
                    NULL);

  g_assert_cmpuint (steg_programme_count (programme, &steg_cycle_table), ==, 3);
}

static const struct
{
  const char *xml;
  StegError   code;
  const char *says;
} foreign[] = {
  { "<programme xmlns='urn:stegvis:programme' format='1'/>", STEG_ERROR_DAMAGED,
    "my.xml:1: one <program> was expected in the file" },
  { "<programme xmlns='urn:stegvis:programme' format='2'/>", STEG_ERROR_DAMAGED,
    "my.xml:1: format=\"1\" was expected" },
  { "<programme xmlns='urn:stegvis:programme' format='1' by='me'/>", STEG_ERROR_DAMAGED,
    "my.xml:1: “by”: <programme> has the attributes format and framework" },
  { "<programme xmlns='urn:stegvis:programme' format='1' framework='x'/>", STEG_ERROR_DAMAGED,
    "my.xml:1: framework “x”: one of mognadsdialog was expected" },
  { "<programme xmlns='urn:stegvis:programme' format='1'>words</programme>", STEG_ERROR_DAMAGED,
    "my.xml:1: no text was expected directly in <programme>" },
  { "<framework xmlns='urn:stegvis:framework' format='1'/>", STEG_ERROR_NOT_OURS,
    "my.xml:1: the root element <programme" },
  { "<!DOCTYPE programme><programme/>", STEG_ERROR_DAMAGED, "my.xml:1: no document type" },
};

static void
a_foreign_file_is_refused_with_its_line (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (foreign); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_text (foreign[i].xml, NULL, &error));
      g_assert_error (error, STEG_ERROR, (int) foreign[i].code);
      steg_assert_error_says (error, foreign[i].says);
    }
}

static void
the_sample_is_sound (gconstpointer language)
{
  g_autoptr (GError) error = NULL;
  StegProgrammeXmlReading reading = { "pillmedtech", language, test_day ("2026-05-20") };
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, &error);
  g_autoptr (StegProgramme) programme = steg_programme_new ();

  g_assert_no_error (error);
  steg_programme_absorb (programme, changes);
  g_assert_cmpuint (steg_programme_count (programme, &steg_area_table), ==, 6);
  g_assert_cmpuint (steg_programme_count (programme, &steg_round_table), ==, 2);
  g_assert_cmpuint (steg_programme_count (programme, &steg_action_table), >=, 40);
  g_assert_cmpint (
    steg_record_get_date (steg_programme_get_card (programme), STEG_PROGRAM_STARTED_ON), <,
    reading.today);
}

static void
an_unknown_sample_names_those_there_are (void)
{
  g_autoptr (GError) error = NULL;
  StegProgrammeXmlReading reading = { "other", "en", test_day ("2026-05-20") };

  g_assert_null (steg_programme_xml_sample (&reading, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  steg_assert_error_says (error, "pillmedtech");
}

static void
a_programme_is_written_to_a_file_that_only_its_owner_reads (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StegProgramme) programme = programme_of (BOTH, "sv");
  g_autofree char        *path = steg_temporary_folder_dup_path (folder, "out.xml");
  StegProgrammeXmlReading reading = { path, NULL, test_day ("2026-05-20") };
  g_autoptr (GPtrArray) changes = NULL;
  GStatBuf status;

  g_assert_true (steg_programme_xml_save (programme, path, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
  changes = steg_programme_xml_load (&reading, &error);
  g_assert_no_error (error);
}

static void
a_folder_that_is_missing_is_said (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "none/out.xml");

  g_assert_false (steg_programme_xml_save (programme, path, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_FOLDER);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("programme-xml", names_become_identities_and_links_may_point_forward);
  ADD_SENTENCE ("programme-xml",
                a_field_that_is_not_named_has_its_preset_and_an_empty_one_has_none);
  ADD_SENTENCE ("programme-xml", dates_count_from_today);
  ADD_SENTENCE ("programme-xml", one_language_is_picked);
  ADD_SENTENCE ("programme-xml", a_tuple_is_written_as_a_path);
  ADD_SENTENCE ("programme-xml", a_long_text_is_a_row_of_its_own);
  ADD_SENTENCE ("programme-xml", a_broken_programme_is_refused_with_its_line);
  ADD_SENTENCE ("programme-xml", cycles_in_line_and_cycles_without_days_are_taken);
  ADD_SENTENCE ("programme-xml", a_foreign_file_is_refused_with_its_line);
  g_test_add_data_func ("/programme-xml/the_sample_is_sound_in_swedish", "sv", the_sample_is_sound);
  g_test_add_data_func ("/programme-xml/the_sample_is_sound_in_english", "en", the_sample_is_sound);
  ADD_SENTENCE ("programme-xml", an_unknown_sample_names_those_there_are);
  steg_test_add_in_folder (
    "/programme-xml/a_programme_is_written_to_a_file_that_only_its_owner_reads",
    a_programme_is_written_to_a_file_that_only_its_owner_reads);
  steg_test_add_in_folder ("/programme-xml/a_folder_that_is_missing_is_said",
                           a_folder_that_is_missing_is_said);
  return g_test_run ();
}
