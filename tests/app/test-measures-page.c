/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-measures-page.h"
#include "app/pages/steg-reading-edits.h"
#include "app/rows/steg-measure-row.h"
#include "app/widgets/steg-readings-table.h"
#include "app/widgets/steg-small-line.h"
#include "model/steg-measure.h"
#include "model/steg-reading.h"

#include "page-fixture.h"

static void
set_up (PageFixture *fixture, gconstpointer sample)
{
  page_fixture_set_up (fixture, STEG_TYPE_MEASURES_PAGE, sample != NULL);
}

static void
tear_down (PageFixture *fixture, gconstpointer sample)
{
  page_fixture_tear_down (fixture);
}

static GtkWidget *
page_of (PageFixture *fixture)
{
  return GTK_WIDGET (fixture->page);
}

static StegRecord *
measure_at (PageFixture *fixture, guint position)
{
  return steg_programme_at (fixture->programme, &steg_measure_table, position);
}

static guint
count_readings (PageFixture *fixture)
{
  return steg_programme_count (fixture->programme, &steg_reading_table);
}

static StegReadingsTable *
table_of (PageFixture *fixture)
{
  return STEG_READINGS_TABLE (page_fixture_find (page_of (fixture), STEG_TYPE_READINGS_TABLE));
}

static GtkWidget *
cell (PageFixture *fixture, guint line, StegReadingCell which)
{
  return steg_reading_row_get_cell (steg_readings_table_get_row (table_of (fixture), line), which);
}

static const char *
text_of (GtkWidget *entry)
{
  return gtk_editable_get_text (GTK_EDITABLE (entry));
}

static void
type_into (PageFixture *fixture, guint line, StegReadingCell which, const char *text)
{
  GtkWidget *entry = cell (fixture, line, which);

  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
}

static void
press_enter (PageFixture *fixture, guint line, StegReadingCell which)
{
  page_fixture_type (cell (fixture, line, which), text_of (cell (fixture, line, which)));
}

static const char *
complaint (PageFixture *fixture, guint line)
{
  return steg_reading_row_get_complaint (steg_readings_table_get_row (table_of (fixture), line));
}

static double
value_on (PageFixture *fixture, guint measure, StegDate on)
{
  StegRecord *reading = steg_reading_find (fixture->programme, measure_at (fixture, measure), on);

  g_assert_nonnull (reading);
  return steg_record_get_real (reading, STEG_READING_VALUE);
}

static void
an_empty_programme_has_one_clear_next_step (PageFixture *fixture, gconstpointer sample)
{
  g_assert_true (page_fixture_says (page_of (fixture), "What shows that it gets better?"));
  gtk_widget_activate_action (page_of (fixture), "measure.add", NULL);
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (
    GTK_EDITABLE (page_fixture_find_entry (page_of (fixture), "Add a measure…"))))));
}

static void
a_measure_is_added_shown_and_taken_back (PageFixture *fixture, gconstpointer sample)
{
  GtkWidget *entry = page_fixture_find_entry (page_of (fixture), "Add a measure…");

  page_fixture_type (entry, "  Restore tests ");

  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_measure_table), ==, 1);
  g_assert_cmpstr (steg_record_get_text (measure_at (fixture, 0), STEG_MEASURE_TITLE), ==,
                   "Restore tests");
  g_assert_cmpstr (text_of (entry), ==, "");
  g_assert_true (page_fixture_says (page_of (fixture), "no reading yet"));
  page_fixture_type (entry, " ");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_measure_table), ==, 1);
  page_fixture_undo (fixture);
  page_fixture_settle ();
  g_assert_true (page_fixture_says (page_of (fixture), "What shows that it gets better?"));
}

static void
every_measure_is_listed_with_how_it_stands (PageFixture *fixture, gconstpointer sample)
{
  GtkListBox *list = GTK_LIST_BOX (
    gtk_widget_get_parent (page_fixture_find (page_of (fixture), STEG_TYPE_MEASURE_ROW)));
  GtkWidget *first = GTK_WIDGET (gtk_list_box_get_row_at_index (list, 0));
  GtkWidget *second = GTK_WIDGET (gtk_list_box_get_row_at_index (list, 1));

  g_assert_true (page_fixture_says (first, "Reported incidents"));
  g_assert_true (page_fixture_says (first, "11"));
  g_assert_true (page_fixture_says (first, "✓ on goal"));
  g_assert_true (page_fixture_says (first, "at least 10"));
  g_assert_true (page_fixture_says (second, "⚠ off goal"));
  g_assert_nonnull (gtk_list_box_get_row_at_index (list, 4));
  g_assert_null (gtk_list_box_get_row_at_index (list, 5));
  g_assert_true (gtk_list_box_get_selected_row (list) == GTK_LIST_BOX_ROW (first));
  g_assert_true (page_fixture_says (page_of (fixture), "Next reading 2 Jun 2026"));
}

static void
a_reading_is_typed_in_the_first_line (PageFixture *fixture, gconstpointer sample)
{
  guint before = count_readings (fixture);

  g_assert_cmpstr (text_of (cell (fixture, 0, STEG_READING_CELL_DATE)), ==, "2026-05-20");
  type_into (fixture, 0, STEG_READING_CELL_VALUE, "12,5");
  press_enter (fixture, 0, STEG_READING_CELL_VALUE);

  g_assert_cmpuint (count_readings (fixture), ==, before + 1);
  g_assert_cmpfloat (value_on (fixture, 0, steg_date_new (2026, 5, 20)), ==, 12.5);
  g_assert_cmpstr (text_of (cell (fixture, 0, STEG_READING_CELL_DATE)), ==, "");
  g_assert_cmpstr (text_of (cell (fixture, 0, STEG_READING_CELL_VALUE)), ==, "");
  g_assert_cmpstr (text_of (cell (fixture, 1, STEG_READING_CELL_VALUE)), ==, "12.5");
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (
    gtk_editable_get_delegate (GTK_EDITABLE (cell (fixture, 0, STEG_READING_CELL_DATE))))));
  page_fixture_undo (fixture);
  g_assert_cmpuint (count_readings (fixture), ==, before);
}

static void
a_value_keeps_its_decimals (PageFixture *fixture, gconstpointer sample)
{
  type_into (fixture, 1, STEG_READING_CELL_VALUE, "0.12345");
  press_enter (fixture, 1, STEG_READING_CELL_VALUE);
  g_assert_cmpstr (text_of (cell (fixture, 1, STEG_READING_CELL_VALUE)), ==, "0.12345");
  type_into (fixture, 1, STEG_READING_CELL_NOTE, "exactly");
  press_enter (fixture, 1, STEG_READING_CELL_NOTE);
  g_assert_cmpfloat (value_on (fixture, 0, steg_date_new (2026, 5, 2)), ==, 0.12345);
}

static void
enter_goes_to_the_line_below (PageFixture *fixture, gconstpointer sample)
{
  type_into (fixture, 1, STEG_READING_CELL_VALUE, "14");
  press_enter (fixture, 1, STEG_READING_CELL_VALUE);

  g_assert_cmpfloat (value_on (fixture, 0, steg_date_new (2026, 5, 2)), ==, 14);
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (
    gtk_editable_get_delegate (GTK_EDITABLE (cell (fixture, 2, STEG_READING_CELL_VALUE))))));
}

static void
a_reading_is_moved_to_another_day_but_not_onto_one (PageFixture *fixture, gconstpointer sample)
{
  guint before = count_readings (fixture);

  type_into (fixture, 2, STEG_READING_CELL_DATE, "3 april 2026");
  press_enter (fixture, 2, STEG_READING_CELL_DATE);
  g_assert_cmpfloat (value_on (fixture, 0, steg_date_new (2026, 4, 3)), ==, 9);
  g_assert_cmpstr (text_of (cell (fixture, 2, STEG_READING_CELL_DATE)), ==, "2026-04-03");
  g_assert_cmpstr (text_of (cell (fixture, 2, STEG_READING_CELL_NOTE)), ==,
                   "The managers have begun to ask for them");

  type_into (fixture, 2, STEG_READING_CELL_DATE, "2026-05-02");
  press_enter (fixture, 2, STEG_READING_CELL_DATE);
  g_assert_cmpstr (complaint (fixture, 2), ==, "there is already a reading on that day");
  g_assert_cmpuint (count_readings (fixture), ==, before);
}

static void
what_cannot_stand_is_kept_and_explained (PageFixture *fixture, gconstpointer sample)
{
  static const struct
  {
    StegReadingCell cell;
    const char     *text;
    const char     *complaint;
  } cases[] = {
    { STEG_READING_CELL_DATE, "soon", "Write the date as year-month-day, for example 2026-05-20" },
    { STEG_READING_CELL_DATE, "31 April 2026", "there is no such day" },
    { STEG_READING_CELL_VALUE, "many", "Write a number" },
    { STEG_READING_CELL_VALUE, "", "Write a number" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *kept = g_strdup (text_of (cell (fixture, 1, cases[i].cell)));

      type_into (fixture, 1, cases[i].cell, cases[i].text);
      press_enter (fixture, 1, cases[i].cell);
      g_assert_cmpstr (complaint (fixture, 1), ==, cases[i].complaint);
      g_assert_cmpstr (text_of (cell (fixture, 1, cases[i].cell)), ==, cases[i].text);
      type_into (fixture, 1, cases[i].cell, kept);
      press_enter (fixture, 1, cases[i].cell);
      g_assert_cmpstr (complaint (fixture, 1), ==, "");
    }
  g_assert_null (steg_session_get_undo (fixture->session));
}

static void
a_table_is_pasted_in_one_command (PageFixture *fixture, gconstpointer sample)
{
  guint before = count_readings (fixture);

  steg_readings_table_paste (table_of (fixture),
                             "Datum\tVärde\n2026-05-02\t10\n2026-05-09\t12,5\n16 maj 2026\t14\n");

  g_assert_cmpuint (count_readings (fixture), ==, before + 2);
  g_assert_cmpfloat (value_on (fixture, 0, steg_date_new (2026, 5, 2)), ==, 10);
  g_assert_cmpfloat (value_on (fixture, 0, steg_date_new (2026, 5, 9)), ==, 12.5);
  g_assert_cmpstr (steg_readings_table_get_refused (table_of (fixture)), ==, "");
  page_fixture_undo (fixture);
  g_assert_cmpuint (count_readings (fixture), ==, before);
  g_assert_cmpfloat (value_on (fixture, 0, steg_date_new (2026, 5, 2)), ==, 11);
}

static void
refused_lines_are_named_and_nothing_is_pasted (PageFixture *fixture, gconstpointer sample)
{
  guint before = count_readings (fixture);

  steg_readings_table_paste (table_of (fixture),
                             "2026-05-09\t12\n2026-04-31\t7\n2026-05-16\tmany\n");

  g_assert_cmpuint (count_readings (fixture), ==, before);
  g_assert_cmpstr (steg_readings_table_get_refused (table_of (fixture)), ==,
                   "Line 2, “2026-04-31 7”: there is no such day\n"
                   "Line 3, “2026-05-16 many”: the value is not a number");
  g_assert_true (
    page_fixture_says (page_of (fixture), "Nothing was pasted: 2 lines cannot be read"));
}

static void
readings_and_measures_are_deleted_and_come_back (PageFixture *fixture, gconstpointer sample)
{
  guint before = count_readings (fixture);

  gtk_widget_activate_action (GTK_WIDGET (steg_readings_table_get_row (table_of (fixture), 1)),
                              "reading.delete", NULL);
  g_assert_cmpuint (count_readings (fixture), ==, before - 1);
  g_assert_cmpstr (text_of (cell (fixture, 1, STEG_READING_CELL_DATE)), ==, "2026-04-01");
  page_fixture_undo (fixture);
  g_assert_cmpstr (text_of (cell (fixture, 1, STEG_READING_CELL_DATE)), ==, "2026-05-02");

  gtk_widget_activate_action (page_of (fixture), "measure.delete", NULL);
  g_assert_cmpuint (count_readings (fixture), ==, before - 6);
  g_assert_true (page_fixture_says (page_of (fixture), "⚠ off goal"));
  page_fixture_undo (fixture);
  g_assert_cmpuint (count_readings (fixture), ==, before);
}

static void
a_record_from_elsewhere_is_shown (PageFixture *fixture, gconstpointer sample)
{
  const char *id = steg_record_get_id (measure_at (fixture, 4));

  g_assert_true (steg_page_show_record (fixture->page, id));
  g_assert_true (page_fixture_says (page_of (fixture), "9 % of recipients")
                 || page_fixture_says (page_of (fixture), "9\u00a0% of recipients"));
  g_assert_false (steg_page_show_record (fixture->page, "nothing"));
}

static void
what_others_change_is_on_the_page (PageFixture *fixture, gconstpointer sample)
{
  g_autoptr (GError) error = NULL;
  StegPastedReading reading = { steg_date_new (2026, 5, 19), 4, NULL };

  g_assert_true (steg_session_commit (
    fixture->session, steg_reading_edit_add (fixture->programme, measure_at (fixture, 0), &reading),
    &error));
  g_assert_no_error (error);

  g_assert_cmpstr (text_of (cell (fixture, 1, STEG_READING_CELL_DATE)), ==, "2026-05-19");
  g_assert_true (page_fixture_says (page_of (fixture), "Next reading 19 Jun 2026"));
}

static void
typed_text_is_kept_when_the_window_closes (PageFixture *fixture, gconstpointer sample)
{
  gtk_editable_set_text (GTK_EDITABLE (cell (fixture, 1, STEG_READING_CELL_VALUE)), "21");
  steg_page_settle (fixture->page);
  g_assert_cmpfloat (value_on (fixture, 0, steg_date_new (2026, 5, 2)), ==, 21);
}

static void
the_small_line_uses_all_of_its_room (void)
{
  static const StegSmallPoint points[] = { { 10, 2 }, { 20, 4 }, { 30, 3 } };
  static const double         goal = 6;
  static const struct
  {
    const double *goal;
    guint         point;
    float         x, y;
  } cases[] = {
    { NULL, 0, 4, 24 },
    { NULL, 1, 32, 4 },
    { NULL, 2, 60, 14 },
    { &goal, 0, 4, 24 },
    { &goal, 1, 32, 14 },
    { &goal, 2, 60, 19 },
  };
  graphene_point_t place;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      steg_small_line_place (points, G_N_ELEMENTS (points), cases[i].goal, points[cases[i].point],
                             GRAPHENE_SIZE_INIT (64, 28), &place);
      g_assert_cmpfloat_with_epsilon (place.x, cases[i].x, 0.001f);
      g_assert_cmpfloat_with_epsilon (place.y, cases[i].y, 0.001f);
    }
  steg_small_line_place (points, 1, NULL, points[0], GRAPHENE_SIZE_INIT (64, 28), &place);
  g_assert_cmpfloat_with_epsilon (place.x, 32, 0.001f);
  g_assert_cmpfloat_with_epsilon (place.y, 14, 0.001f);
}

#define ADD(program, sentence) \
  g_test_add ("/measures-page/" #sentence, PageFixture, program, set_up, sentence, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD (NULL, an_empty_programme_has_one_clear_next_step);
  ADD (NULL, a_measure_is_added_shown_and_taken_back);
  ADD ("sample", every_measure_is_listed_with_how_it_stands);
  ADD ("sample", a_reading_is_typed_in_the_first_line);
  ADD ("sample", a_value_keeps_its_decimals);
  ADD ("sample", enter_goes_to_the_line_below);
  ADD ("sample", a_reading_is_moved_to_another_day_but_not_onto_one);
  ADD ("sample", what_cannot_stand_is_kept_and_explained);
  ADD ("sample", a_table_is_pasted_in_one_command);
  ADD ("sample", refused_lines_are_named_and_nothing_is_pasted);
  ADD ("sample", readings_and_measures_are_deleted_and_come_back);
  ADD ("sample", a_record_from_elsewhere_is_shown);
  ADD ("sample", what_others_change_is_on_the_page);
  ADD ("sample", typed_text_is_kept_when_the_window_closes);
  g_test_add_func ("/measures-page/the_small_line_uses_all_of_its_room",
                   the_small_line_uses_all_of_its_room);
  return g_test_run ();
}
