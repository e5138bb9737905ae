/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-blank-programme.h"

#include "model/steg-gate-template.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
a_new_programme_has_its_card_and_the_framework (void)
{
  g_autoptr (GError) error = NULL;
  StegBlankProgramme wanted
    = { .title = "Steg för steg", .language = "sv", .today = test_day ("2026-05-20") };
  g_autoptr (GPtrArray) changes = steg_blank_programme_new (&wanted, &error);
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  StegRecord *card;

  g_assert_no_error (error);
  steg_programme_absorb (programme, changes);
  card = steg_programme_get_card (programme);
  g_assert_cmpuint (steg_programme_count (programme, &steg_statement_table), ==, 120);
  g_assert_cmpstr (steg_record_get_text (card, STEG_PROGRAM_TITLE), ==, "Steg för steg");
  g_assert_cmpstr (steg_record_get_text (card, STEG_PROGRAM_FRAMEWORK), ==, "mognadsdialog");
  g_assert_cmpint (steg_record_get_date (card, STEG_PROGRAM_STARTED_ON), ==, wanted.today);
  g_assert_cmpint (steg_record_get_whole (card, STEG_PROGRAM_TARGET_LEVEL), ==, 3);
}

static void
a_new_programme_knows_what_to_ask_at_each_gate_in_both_languages (void)
{
  static const char *const languages[] = { "sv", "en" };
  g_autoptr (GError) error = NULL;
  StegBlankProgramme wanted
    = { .title = "Steg", .language = "sv", .today = test_day ("2026-05-20") };
  g_autoptr (GPtrArray) changes = steg_blank_programme_new (&wanted, &error);
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  const char *first[2];

  g_assert_no_error (error);
  steg_programme_absorb (programme, changes);
  for (int phase = STEG_PHASE_PLAN; phase <= STEG_PHASE_ACT; phase++)
    {
      for (guint i = 0; i < 2; i++)
        {
          g_autoptr (GPtrArray) texts
            = steg_gate_template_list (programme, (StegPhase) phase, languages[i]);

          g_assert_cmpuint (texts->len, >=, 3);
          g_assert_cmpuint (texts->len, <=, 5);
          first[i] = texts->pdata[0];
        }
      g_assert_cmpstr (first[0], !=, first[1]);
    }
}

static void
a_title_is_needed (void)
{
  g_autoptr (GError) error = NULL;
  StegBlankProgramme wanted = { .title = " ", .language = "sv", .today = test_day ("2026-05-20") };

  g_assert_null (steg_blank_programme_new (&wanted, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  steg_assert_error_says (error, "title: must not be empty");
}

static void
a_framework_of_ones_own_must_be_sound (StegTemporaryFolder *folder)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *path = steg_temporary_folder_write (folder, "own.xml", "<framework/>");
  StegBlankProgramme wanted
    = { .title = "T", .language = "en", .framework_path = path, .today = test_day ("2026-05-20") };

  g_assert_null (steg_blank_programme_new (&wanted, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_NOT_OURS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("blank-programme", a_new_programme_has_its_card_and_the_framework);
  ADD_SENTENCE ("blank-programme",
                a_new_programme_knows_what_to_ask_at_each_gate_in_both_languages);
  ADD_SENTENCE ("blank-programme", a_title_is_needed);
  steg_test_add_in_folder ("/blank-programme/a_framework_of_ones_own_must_be_sound",
                           a_framework_of_ones_own_must_be_sound);
  return g_test_run ();
}
