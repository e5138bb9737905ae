/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/chart-check.h"
#include "model/steg-tables.h"
#include "report/deck/steg-deck.h"
#include "report/figures/steg-charts.h"
#include "report/slide-check.h"
#include "support/other-framework.h"
#include "support/steg-temporary-folder.h"

/* Charts and slides of a programme of nine areas, three aspects and five levels. */

#define TODAY (steg_date_new (2026, 5, 20))

static const OtherFramework size = { 9, 3, 5 };

static StegProgramme *
new_programme (StegTemporaryFolder *folder, const char *language)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "other.xml");
  g_autoptr (GPtrArray) changes = other_framework_programme (&size, path, language, TODAY);
  StegProgramme *programme = steg_programme_new ();

  steg_programme_absorb (programme, changes);
  return programme;
}

static void
it_has_as_many_parts_as_its_file (StegTemporaryFolder *folder)
{
  g_autoptr (StegProgramme) programme = new_programme (folder, "en");
  g_autoptr (StegStanding) standing = steg_standing_new (programme, TODAY);

  g_assert_cmpuint (standing->n_areas, ==, 9);
  g_assert_cmpint (standing->highest_level, ==, 5);
  g_assert_cmpuint (steg_programme_count (programme, &steg_aspect_table), ==, 3);
  g_assert_cmpuint (steg_programme_count (programme, &steg_statement_table), ==, 9 * 3 * 5);
}

static void
check_chart (StegTemporaryFolder *folder, const char *language, StegCharts which, double width)
{
  g_autoptr (StegProgramme) programme = new_programme (folder, language);
  g_autoptr (StegStanding) standing = steg_standing_new (programme, TODAY);
  g_autoptr (StegChart) chart
    = steg_charts_new (which, programme, standing, steg_catalogue_get (language));
  g_autoptr (StegInk) least = chart_check_at (chart, 13, width, TRUE);
  g_autoptr (StegInk) comfortable = chart_check_at (chart, 13, width, FALSE);

  g_assert_false (steg_chart_is_empty (chart));
  g_assert_nonnull (least);
  g_assert_nonnull (comfortable);
}

static void
every_chart_has_room_at_every_width (StegTemporaryFolder *folder)
{
  static const double      widths[] = { 328, 720, 1400 };
  static const char *const languages[] = { "sv", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    for (guint k = 0; k < G_N_ELEMENTS (languages); k++)
      for (StegCharts which = 0; which < STEG_CHARTS_CYCLES; which++)
        check_chart (folder, languages[k], which, widths[i]);
}

static void
every_slide_is_whole (StegTemporaryFolder *folder)
{
  static const char *const languages[] = { "sv", "en" };

  for (guint k = 0; k < G_N_ELEMENTS (languages); k++)
    {
      g_autoptr (StegProgramme) programme = new_programme (folder, languages[k]);
      g_autoptr (StegStanding) standing = steg_standing_new (programme, TODAY);

      slide_check_all (steg_deck_new (programme, standing, steg_catalogue_get (languages[k])));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/other-framework/it_has_as_many_parts_as_its_file",
                           it_has_as_many_parts_as_its_file);
  steg_test_add_in_folder ("/other-framework/every_chart_has_room_at_every_width",
                           every_chart_has_room_at_every_width);
  steg_test_add_in_folder ("/other-framework/every_slide_is_whole", every_slide_is_whole);
  return g_test_run ();
}
