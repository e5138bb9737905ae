/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-area-sentence.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
every_standing_has_its_sentence (void)
{
  static const struct
  {
    int         baseline;
    int         level;
    const char *goal;
    const char *sentence;
  } cases[] = {
    { 0, 0, NULL, "Area 1: no level yet" },
    { 0, 0, "3", "Area 1: no level yet, goal 3" },
    { 0, 2, NULL, "Area 1: level 2 of 4" },
    { 0, 2, "3", "Area 1: level 2 of 4, goal 3" },
    { 2, 2, NULL, "Area 1: level 2 of 4, unchanged since the baseline" },
    { 2, 2, "3", "Area 1: level 2 of 4, unchanged since the baseline, goal 3" },
    { 1, 2, NULL, "Area 1: level 2 of 4, 1 up since the baseline" },
    { 1, 2, "3", "Area 1: level 2 of 4, 1 up since the baseline, goal 3" },
    { 4, 2, NULL, "Area 1: level 2 of 4, 2 down since the baseline" },
    { 4, 2, "3", "Area 1: level 2 of 4, 2 down since the baseline, goal 3" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
      StegRecord *first = test_programme_round (programme, "2026-01-10", TRUE);
      StegRecord *second = test_programme_round (programme, "2026-05-12", TRUE);
      g_autoptr (StegStanding) standing = NULL;
      g_autofree char *sentence = NULL;

      if (cases[i].baseline > 0)
        test_programme_judge (programme, first, 1, cases[i].baseline);
      if (cases[i].level > 0)
        test_programme_judge (programme, second, 1, cases[i].level);
      test_programme_set (programme, steg_programme_get_card (programme), STEG_PROGRAM_TARGET_LEVEL,
                          cases[i].goal);
      standing = steg_standing_new (programme, test_day ("2026-05-20"));
      sentence = steg_area_sentence_new (standing, &standing->areas[0], "Area 1",
                                         steg_catalogue_get ("en"));
      g_assert_cmpstr (sentence, ==, cases[i].sentence);
    }
}

static void
the_baseline_is_not_compared_with_itself (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 4);
  g_autoptr (StegStanding) standing = NULL;
  g_autofree char *sentence = NULL;

  test_programme_judge (programme, test_programme_round (programme, "2026-01-10", TRUE), 1, 1);
  standing = steg_standing_new (programme, test_day ("2026-05-20"));
  sentence = steg_area_sentence_new (standing, &standing->areas[0], "Competence",
                                     steg_catalogue_get ("en"));
  g_assert_cmpstr (sentence, ==, "Competence: level 1 of 4, goal 3");
}

static void
only_what_is_planned_is_said_to_be (void)
{
  const StegCatalogue *catalogue = steg_catalogue_get ("en");
  StegStanding         standing = { .highest_level = 4 };
  StegAreaStanding     area = { .level = 1, .planned = 3 };
  g_autofree char     *planned
    = steg_area_sentence_with_plan (&standing, &area, "Competence", catalogue);
  g_autofree char *nothing = NULL;

  area.planned = 0;
  nothing = steg_area_sentence_with_plan (&standing, &area, "Competence", catalogue);
  g_assert_cmpstr (planned, ==, "Competence: level 1 of 4. Planned up to level 3.");
  g_assert_cmpstr (nothing, ==, "Competence: level 1 of 4");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("area-sentence", every_standing_has_its_sentence);
  ADD_SENTENCE ("area-sentence", the_baseline_is_not_compared_with_itself);
  ADD_SENTENCE ("area-sentence", only_what_is_planned_is_said_to_be);
  return g_test_run ();
}
