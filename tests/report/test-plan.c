/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-recording-ink.h"
#include "report/plan/steg-plan-chart.h"
#include "report/plan/steg-plan-list.h"
#include "report/plan/steg-plan-pages.h"
#include "report/plan/steg-plan-pdf.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#include "model/steg-standing.h"

#include <string.h>

#define TODAY "2026-05-20"

/* The frozen lines at the top of a chart. */
#define HEADING (54 * STEG_PLAN_FONT / 14)

static const StegPlanRoom room = { .width = 770, .first_height = 430, .height = 470 };

static StegPlan *
new_plan (StegProgramme *programme, const StegActionFilter *filter, StegActionGrouping grouping)
{
  g_autoptr (StegStanding) standing = steg_standing_new (programme, test_day (TODAY));
  const StegPlanSelection selection = { .filter = filter, .grouping = grouping };

  return steg_plan_new (programme, standing, &selection, steg_catalogue_get ("en"));
}

/* @count actions in four areas, two months long and one week after another. */
static StegProgramme *
new_programme (guint count)
{
  StegProgramme *programme = test_programme_new (4, 1, 3);
  StegDate       due = test_day ("2026-02-01");

  for (guint i = 0; i < count; i++)
    {
      g_autofree char *day = steg_date_to_iso (due + (StegDate) (i % 60) * 7);
      g_autofree char *start = steg_date_to_iso (due + (StegDate) (i % 60) * 7 - 60);
      g_autofree char *title = g_strdup_printf ("Something to be done, number %u", i);
      StegRecord      *action = test_programme_action (programme, 1 + (int) i % 4, "plan", day);

      test_programme_set (programme, action, STEG_ACTION_TITLE, title);
      test_programme_set (programme, action, STEG_ACTION_START, start);
    }
  return programme;
}

static void
every_action_is_one_row_of_the_list (void)
{
  static const StegActionGrouping groupings[] = { STEG_GROUP_AREA, STEG_GROUP_OWNER,
                                                  STEG_GROUP_CYCLE, STEG_GROUP_PHASE,
                                                  STEG_GROUP_MONTH };
  g_autoptr (StegProgramme) programme = new_programme (10);

  for (guint i = 0; i < G_N_ELEMENTS (groupings); i++)
    {
      g_autoptr (StegPlan) plan = new_plan (programme, NULL, groupings[i]);
      g_autoptr (GPtrArray) table = steg_plan_table (plan);

      g_assert_cmpuint (plan->rows->len, ==, 10);
      g_assert_cmpuint (table->len, ==, 11);
      g_assert_cmpuint (g_strv_length (table->pdata[1]), ==, STEG_PLAN_N_COLUMNS);
      g_assert_cmpuint (plan->timeline->bars->len, ==, 10);
    }
}

static void
what_is_late_is_said_in_words (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 3);
  g_autoptr (StegPlan) plan = NULL;

  test_programme_action (programme, 1, "do", "2026-05-15");
  test_programme_action (programme, 1, "check", "2026-05-15");
  plan = new_plan (programme, NULL, STEG_GROUP_AREA);
  g_assert_cmpstr (steg_plan_row (plan, 0)->texts[STEG_PLAN_STATE], ==, "5 days late");
  g_assert_cmpstr (steg_plan_row (plan, 1)->texts[STEG_PLAN_STATE], ==, "✓ Check");
  g_assert_cmpstr (steg_plan_row (plan, 0)->texts[STEG_PLAN_DUE], ==, "15 May 2026");
}

static void
a_filter_is_said_and_leaves_out_the_rest (void)
{
  g_autoptr (StegProgramme) programme = new_programme (40);
  g_autoptr (StegActionFilter) filter = steg_action_filter_new ();
  g_autoptr (StegPlan) plan = NULL;

  filter->conditions = STEG_FILTER_LATE;
  filter->area = g_strdup (steg_record_get_id (test_programme_area (programme, 2)));
  plan = new_plan (programme, filter, STEG_GROUP_AREA);
  g_assert_cmpstr (plan->shown, ==, "Late · Area: Area 2");
  g_assert_cmpuint (plan->rows->len, <, 10);
  g_assert_cmpuint (plan->groups->len, ==, 1);
  g_assert_cmpuint (plan->timeline->groups->len, ==, 1);
  g_assert_cmpuint (plan->timeline->bars->len, ==, plan->rows->len);
}

/* A milestone years later than what is asked for would fill the paper with empty months. */
static void
a_part_of_the_plan_has_no_milestone_outside_of_its_days (void)
{
  g_autoptr (StegProgramme) programme = new_programme (4);
  g_autoptr (StegActionFilter) filter = steg_action_filter_new ();
  g_autoptr (StegPlan) part = NULL;
  g_autoptr (StegPlan) all = NULL;

  test_programme_add (programme, &steg_milestone_table, "title", "Far", "on", "2031-01-01", NULL);
  filter->words = g_strdup ("number");
  part = new_plan (programme, filter, STEG_GROUP_AREA);
  all = new_plan (programme, NULL, STEG_GROUP_AREA);
  g_assert_cmpuint (part->timeline->milestones->len, ==, 0);
  g_assert_cmpuint (all->timeline->milestones->len, ==, 1);
}

static StegPlanChart *
new_chart (const StegPlan *plan, guint wide, StegPalette *palette)
{
  g_autoptr (StegInk) ink = NULL;

  *palette = *steg_palette_get (STEG_PALETTE_PRINT);
  palette->font_size = STEG_PLAN_FONT;
  ink = steg_recording_ink_new (palette);
  return steg_plan_chart_new (plan, ink, palette, &room, wide);
}

static StegInk *
paint_sheet (const StegPlanChart *chart, guint across, guint down, const StegPalette *palette)
{
  StegInk *ink = steg_recording_ink_new (palette);

  steg_plan_chart_paint (chart, across, down, ink, palette);
  return ink;
}

/* Whole words, initials and marks stand on one sheet or on the next, never across its edges. */
static void
assert_no_word_is_cut (StegRecordingInk *ink, double height)
{
  for (guint i = 0; i < steg_recording_ink_get_n_marks (ink); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (ink, i);

      if (mark->kind == STEG_RECORDED_TEXT
          && steg_box_bottom (&mark->extent) > HEADING && mark->extent.y < height)
        g_assert_false (mark->is_clipped);
    }
}

/* Initials in all bars. */
static void
give_an_owner (StegProgramme *programme)
{
  StegRecord *person
    = test_programme_add (programme, &steg_person_table, "name", "CISO", "initials", "CI", NULL);

  for (guint i = 0; i < steg_programme_count (programme, &steg_action_table); i++)
    test_programme_set (programme, steg_programme_at (programme, &steg_action_table, i),
                        STEG_ACTION_OWNER, steg_record_get_id (person));
}

static void
no_word_of_the_chart_is_cut_by_the_edge_of_a_sheet (void)
{
  static const guint wides[] = { 1, 2, 3, 5, 12 };
  g_autoptr (StegProgramme) programme = new_programme (80);
  g_autoptr (StegPlan) plan = NULL;

  give_an_owner (programme);
  plan = new_plan (programme, NULL, STEG_GROUP_AREA);
  for (guint i = 0; i < G_N_ELEMENTS (wides); i++)
    {
      StegPalette palette;
      g_autoptr (StegPlanChart) chart = new_chart (plan, wides[i], &palette);

      g_assert_cmpuint (steg_plan_chart_across (chart), <=, wides[i]);
      for (guint down = 0; down < steg_plan_chart_down (chart); down++)
        for (guint across = 0; across < steg_plan_chart_across (chart); across++)
          {
            g_autoptr (StegInk) ink = paint_sheet (chart, across, down, &palette);

            assert_no_word_is_cut (STEG_RECORDING_INK (ink),
                                   steg_plan_chart_height (chart, down));
          }
    }
}

static gboolean
has_text (StegInk *ink, const char *text)
{
  StegRecordingInk *recording = STEG_RECORDING_INK (ink);

  for (guint i = 0; i < steg_recording_ink_get_n_marks (recording); i++)
    {
      const StegRecordedMark *mark = steg_recording_ink_get_mark (recording, i);

      if (mark->kind == STEG_RECORDED_TEXT && g_str_has_prefix (mark->text, text))
        return TRUE;
    }
  return FALSE;
}

static void
a_group_that_goes_on_is_named_on_the_next_sheet (void)
{
  StegPalette palette;
  g_autoptr (StegProgramme) programme = new_programme (240);
  g_autoptr (StegPlan) plan = new_plan (programme, NULL, STEG_GROUP_OWNER);
  g_autoptr (StegPlanChart) chart = new_chart (plan, 1, &palette);

  g_assert_cmpuint (steg_plan_chart_down (chart), >, 3);
  for (guint down = 0; down < steg_plan_chart_down (chart); down++)
    {
      g_autoptr (StegInk) ink = paint_sheet (chart, 0, down, &palette);

      g_assert_true (has_text (ink, "Nobody yet"));
      g_assert_true (has_text (ink, "2026"));
      g_assert_cmpfloat (steg_plan_chart_height (chart, down), <=, room.height);
    }
}

static void
the_chart_begins_and_ends_with_what_it_shows (void)
{
  StegPalette palette;
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 3);
  g_autoptr (StegPlan) plan = NULL;
  g_autoptr (StegPlanChart) chart = NULL;
  g_autoptr (StegInk) ink = NULL;

  test_programme_action (programme, 1, "plan", "2026-09-10");
  test_programme_action (programme, 1, "plan", "2027-02-10");
  plan = new_plan (programme, NULL, STEG_GROUP_AREA);
  chart = new_chart (plan, 1, &palette);
  ink = paint_sheet (chart, 0, 0, &palette);
  g_assert_true (has_text (ink, "Oct"));
  g_assert_true (has_text (ink, "Feb"));
  g_assert_false (has_text (ink, "May"));
  g_assert_false (has_text (ink, "Jul"));
}

/* Two actions years apart in one area, and many in another area at the first. */
static void
a_sheet_with_nothing_on_it_is_left_out (void)
{
  StegPalette palette;
  g_autoptr (StegProgramme) programme = new_programme (240);
  g_autoptr (StegPlan) plan = NULL;
  g_autoptr (StegPlanChart) chart = NULL;
  guint all;
  guint across;
  guint down;

  test_programme_action (programme, 1, "plan", "2031-02-10");
  plan = new_plan (programme, NULL, STEG_GROUP_AREA);
  chart = new_chart (plan, 4, &palette);
  all = steg_plan_chart_across (chart) * steg_plan_chart_down (chart);
  g_assert_cmpuint (steg_plan_chart_count (chart), <, all);
  g_assert_cmpuint (steg_plan_chart_count (chart), >, steg_plan_chart_down (chart));
  for (guint i = 0; i < steg_plan_chart_count (chart); i++)
    {
      g_autoptr (StegInk) ink = NULL;

      steg_plan_chart_find (chart, i, &across, &down);
      ink = paint_sheet (chart, across, down, &palette);
      g_assert_true (across == 0 || has_text (ink, "Something") || has_text (ink, "How"));
    }
}

static void
the_list_goes_on_with_headings_and_group_on_every_sheet (void)
{
  g_autoptr (StegProgramme) programme = new_programme (300);
  g_autoptr (StegPlan) plan = new_plan (programme, NULL, STEG_GROUP_AREA);
  StegPalette palette = *steg_palette_get (STEG_PALETTE_PRINT);
  g_autoptr (StegInk) measuring = steg_recording_ink_new (&palette);
  g_autoptr (StegPlanList) list = steg_plan_list_new (plan, measuring, &palette, &room);

  g_assert_cmpuint (steg_plan_list_count (list), >, 5);
  for (guint sheet = 0; sheet < steg_plan_list_count (list); sheet++)
    {
      g_autoptr (StegInk) ink = steg_recording_ink_new (&palette);
      StegRecordingInk *recording = STEG_RECORDING_INK (ink);

      steg_plan_list_paint (list, sheet, ink, &palette);
      g_assert_true (has_text (ink, "How"));
      g_assert_true (has_text (ink, "Area "));
      for (guint i = 0; i < steg_recording_ink_get_n_marks (recording); i++)
        g_assert_cmpfloat (steg_box_bottom (&steg_recording_ink_get_mark (recording, i)->extent),
                           <=, (sheet == 0 ? room.first_height : room.height) + 1);
    }
  g_assert_cmpuint (steg_plan_list_find_group (list, 0), ==, 0);
  g_assert_cmpuint (steg_plan_list_find_group (list, 3), >, 3);
}

static void
a_paper_is_kept_as_text (void)
{
  static const char *const texts[]
    = { "both a4 lying 1", "list a3 upright 4", "chart a4 upright 12" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const StegPlanPaper paper = steg_plan_paper_parse (texts[i]);
      g_autofree char    *text = steg_plan_paper_to_text (&paper);

      g_assert_cmpstr (text, ==, texts[i]);
    }
}

static void
what_is_not_known_of_a_paper_is_as_at_first (void)
{
  static const char *const texts[] = { NULL, "", "sideways", "both a9 99 -3" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const StegPlanPaper paper = steg_plan_paper_parse (texts[i]);
      g_autofree char    *text = steg_plan_paper_to_text (&paper);

      g_assert_cmpstr (text, ==, "both a4 lying 1");
    }
}

static void
the_same_plan_makes_the_same_file (void)
{
  g_autoptr (StegProgramme) programme = new_programme (30);
  const StegPlanPaper paper = steg_plan_paper_parse (NULL);
  g_autoptr (GBytes) one
    = steg_plan_pdf_new (new_plan (programme, NULL, STEG_GROUP_AREA), &paper, NULL, NULL);
  g_autoptr (GBytes) other
    = steg_plan_pdf_new (new_plan (programme, NULL, STEG_GROUP_AREA), &paper, NULL, NULL);

  g_assert_true (g_bytes_equal (one, other));
}

static void
parts_that_are_not_wanted_have_no_pages (void)
{
  static const struct
  {
    const char *paper;
    int         list;
  } cases[] = { { "list", 0 }, { "chart", -1 } };
  g_autoptr (StegProgramme) programme = new_programme (30);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const StegPlanPaper paper = steg_plan_paper_parse (cases[i].paper);
      g_autoptr (StegPlanPages) pages
        = steg_plan_pages_new (new_plan (programme, NULL, STEG_GROUP_AREA), &paper, 842, 595);

      g_assert_cmpint (steg_plan_pages_find_list (pages), ==, cases[i].list);
      g_assert_cmpint (steg_plan_pages_find_group (pages, 0), ==, cases[i].list);
    }
}

static void
an_empty_plan_is_one_page_that_says_so (void)
{
  static const char *const papers[] = { "both", "list", "chart" };
  g_autoptr (StegProgramme) programme = test_programme_new (2, 1, 3);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      const StegPlanPaper paper = steg_plan_paper_parse (papers[i]);
      g_autoptr (StegPlanPages) pages
        = steg_plan_pages_new (new_plan (programme, NULL, STEG_GROUP_AREA), &paper, 842, 595);
      g_autoptr (GBytes) bytes
        = steg_plan_pdf_new (new_plan (programme, NULL, STEG_GROUP_AREA), &paper, NULL, NULL);

      g_assert_cmpuint (steg_plan_pages_count (pages), ==, 1);
      g_assert_nonnull (bytes);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("plan", every_action_is_one_row_of_the_list);
  ADD_SENTENCE ("plan", what_is_late_is_said_in_words);
  ADD_SENTENCE ("plan", a_filter_is_said_and_leaves_out_the_rest);
  ADD_SENTENCE ("plan", a_part_of_the_plan_has_no_milestone_outside_of_its_days);
  ADD_SENTENCE ("plan", no_word_of_the_chart_is_cut_by_the_edge_of_a_sheet);
  ADD_SENTENCE ("plan", a_group_that_goes_on_is_named_on_the_next_sheet);
  ADD_SENTENCE ("plan", a_sheet_with_nothing_on_it_is_left_out);
  ADD_SENTENCE ("plan", the_chart_begins_and_ends_with_what_it_shows);
  ADD_SENTENCE ("plan", the_list_goes_on_with_headings_and_group_on_every_sheet);
  ADD_SENTENCE ("plan", a_paper_is_kept_as_text);
  ADD_SENTENCE ("plan", what_is_not_known_of_a_paper_is_as_at_first);
  ADD_SENTENCE ("plan", the_same_plan_makes_the_same_file);
  ADD_SENTENCE ("plan", parts_that_are_not_wanted_have_no_pages);
  ADD_SENTENCE ("plan", an_empty_plan_is_one_page_that_says_so);
  return g_test_run ();
}
