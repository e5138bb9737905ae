/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/chart-check.h"
#include "model/steg-ballot.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"
#include "report/ballot/steg-ballots.h"
#include "report/deck/steg-deck.h"
#include "report/figures/steg-charts.h"
#include "report/minutes/steg-minutes-html.h"
#include "report/minutes/steg-minutes-pdf.h"
#include "report/minutes/steg-minutes.h"
#include "report/plan/steg-plan-pdf.h"
#include "report/slide-check.h"
#include "support/other-framework.h"
#include "support/steg-temporary-folder.h"

#include <string.h>

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
      for (StegCharts which = 0; which < STEG_CHARTS_N; which++)
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

/* Somebody takes part in the second round, so that there is a ballot to be filled in. Returns: the
 * round, borrowed. */
static StegRecord *
invite (StegSession *session)
{
  StegProgramme    *programme = steg_session_get_programme (session);
  StegRecord       *round = steg_rounds_get_current (programme);
  StegRecord       *person = steg_programme_at (programme, &steg_person_table, 0);
  StegEdit         *edit = steg_edit_new (programme, "Invite");
  const char *const parts[]
    = { steg_record_get_id (round), steg_record_get_id (person), NULL };

  steg_edit_ensure (edit, &steg_participant_table, parts);
  g_assert_true (steg_session_commit (session, edit, NULL));
  return round;
}

static StegSession *
new_session (StegTemporaryFolder *folder, const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = steg_temporary_folder_dup_path (folder, "other.xml");
  g_autofree char *name = g_strconcat (language, ".stegvis", NULL);
  g_autofree char *path = steg_temporary_folder_dup_path (folder, name);
  g_autoptr (GPtrArray) changes = other_framework_programme (&size, xml, language, TODAY);
  StegSession *session = steg_session_create (path, changes, STEG_STORE_COMMAND, &error);

  g_assert_no_error (error);
  return session;
}

static guint
count (const char *text, const char *part)
{
  guint n = 0;

  for (const char *at = strstr (text, part); at != NULL; at = strstr (at + strlen (part), part))
    n++;
  return n;
}

static void
check_ballots (StegTemporaryFolder *folder, StegSession *session, const char *language)
{
  static const struct
  {
    const char *name, *each; /* what stands there as often as there are statements to choose */
    guint       n;
  } ballots[] = { { "b.html", "type=\"radio\"", 9 * 3 * (5 + 1) },
                  { "b.csv", "\n", 6 + 9 * 3 },
                  { "b.pdf", "%PDF", 1 } };
  StegRecord *round = steg_rounds_get_current (steg_session_get_programme (session));
  g_autoptr (GPtrArray) voters
    = steg_ballot_voters (steg_session_get_programme (session), round);

  for (guint i = 0; i < G_N_ELEMENTS (ballots); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *path = steg_temporary_folder_dup_path (folder, ballots[i].name);
      g_autofree char *bytes = NULL;
      g_autoptr (GPtrArray) paths = steg_ballots_save (
        session, round, voters, path, TODAY, steg_catalogue_get (language), &error);

      g_assert_no_error (error);
      g_assert_true (g_file_get_contents (paths->pdata[0], &bytes, NULL, &error));
      g_assert_cmpuint (count (bytes, ballots[i].each), ==, ballots[i].n);
    }
}

static void
check_minutes (StegSession *session, StegRecord *round, const StegCatalogue *catalogue)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GArray) lines
    = steg_minutes_new (steg_session_get_programme (session), round, catalogue);
  g_autoptr (GBytes) pdf = steg_minutes_pdf_new (lines, TODAY, &error);
  g_autoptr (GBytes) html = steg_minutes_html_new (lines, "en", &error);
  g_autofree char *page = NULL;
  guint            n[STEG_MINUTES_N_KINDS] = { 0 };

  g_assert_no_error (error);
  for (guint i = 0; i < lines->len; i++)
    n[g_array_index (lines, StegMinutesLine, i).kind]++;
  g_assert_cmpuint (n[STEG_MINUTES_ASPECT], ==, 9 * 3);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
  page = g_strndup (g_bytes_get_data (html, NULL), g_bytes_get_size (html));
  g_assert_cmpuint (count (page, "<h2>"), >=, 9);
}

static void
check_plan (StegSession *session, const StegCatalogue *catalogue)
{
  const StegPlanSelection selection = { .grouping = STEG_GROUP_AREA };
  const StegPlanPaper     paper = steg_plan_paper_parse (NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (StegStanding) standing
    = steg_standing_new (steg_session_get_programme (session), TODAY);
  StegPlan *plan
    = steg_plan_new (steg_session_get_programme (session), standing, &selection, catalogue);
  g_autoptr (GBytes) pdf = NULL;

  g_assert_cmpuint (plan->groups->len, ==, 9);
  pdf = steg_plan_pdf_new (plan, &paper, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 1000);
}

static void
everything_on_paper_has_all_of_it (StegTemporaryFolder *folder)
{
  static const char *const languages[] = { "sv", "en" };

  for (guint k = 0; k < G_N_ELEMENTS (languages); k++)
    {
      g_autoptr (StegSession) session = new_session (folder, languages[k]);
      const StegCatalogue *catalogue = steg_catalogue_get (languages[k]);
      StegRecord          *round = invite (session);

      check_ballots (folder, session, languages[k]);
      check_minutes (session, round, catalogue);
      check_plan (session, catalogue);
      g_assert_true (steg_session_close (session, NULL));
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
  steg_test_add_in_folder ("/other-framework/everything_on_paper_has_all_of_it",
                           everything_on_paper_has_all_of_it);
  return g_test_run ();
}
