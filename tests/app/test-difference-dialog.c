/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-difference-dialog.h"
#include "app/pages/steg-assessment-page.h"
#include "app/rows/steg-difference-row.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"
#include "page-fixture.h"
#include "support/steg-assert.h"

#define TEST(sentence) \
  g_test_add ("/difference-dialog/" #sentence, PageFixture, NULL, set_up, sentence, tear_down)

static void
set_up (PageFixture *fixture, gconstpointer unused)
{
  page_fixture_set_up (fixture, STEG_TYPE_ASSESSMENT_PAGE, TRUE);
}

static void
tear_down (PageFixture *fixture, gconstpointer unused)
{
  page_fixture_tear_down (fixture);
}

static StegDifferenceDialog *
open_dialog (PageFixture *fixture)
{
  StegDifferenceDialog *dialog
    = g_object_ref (steg_difference_dialog_new (fixture->window, fixture->session));

  gtk_window_present (GTK_WINDOW (dialog));
  page_fixture_settle ();
  return dialog;
}

static void
close_dialog (StegDifferenceDialog *dialog)
{
  gtk_window_destroy (GTK_WINDOW (dialog));
  page_fixture_settle ();
  steg_assert_finalizes (dialog);
}

static void
the_last_two_rounds_are_compared_at_first (PageFixture *fixture, gconstpointer unused)
{
  StegDifferenceDialog *dialog = open_dialog (fixture);

  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "3 areas up, 3 areas unchanged"));
  g_assert_true (
    page_fixture_says (GTK_WIDGET (dialog), "▲ Risk management: up from level 1 to 2"));
  close_dialog (dialog);
}

static void
the_other_way_round_what_rose_has_fallen (PageFixture *fixture, gconstpointer unused)
{
  StegDifferenceDialog *dialog = open_dialog (fixture);

  gtk_widget_activate_action (GTK_WIDGET (dialog), "difference.swap", NULL);
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "3 areas down, 3 areas unchanged"));
  close_dialog (dialog);
}

static void
what_has_not_changed_is_said_too (PageFixture *fixture, gconstpointer unused)
{
  StegDifferenceDialog *dialog = open_dialog (fixture);

  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "= Procurement: unchanged at level 1"));
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog),
                                    "= Ways of working, Application, Results, Follow up, learn "
                                    "and improve: unchanged at level 1"));
  close_dialog (dialog);
}

static void
one_round_is_not_compared_with_itself (PageFixture *fixture, gconstpointer unused)
{
  StegDifferenceDialog *dialog = open_dialog (fixture);
  GtkDropDown          *from
    = GTK_DROP_DOWN (page_fixture_find (GTK_WIDGET (dialog), GTK_TYPE_DROP_DOWN));

  gtk_drop_down_set_selected (from, 1);
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog),
                                    "This is one and the same round. Choose two."));
  g_assert_null (page_fixture_find (GTK_WIDGET (dialog), STEG_TYPE_DIFFERENCE_ROW));
  gtk_drop_down_set_selected (from, 0);
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "3 areas up, 3 areas unchanged"));
  close_dialog (dialog);
}

static void
it_follows_what_is_undone_and_done (PageFixture *fixture, gconstpointer unused)
{
  StegDifferenceDialog *dialog = open_dialog (fixture);
  StegRecord           *round = steg_rounds_get_current (fixture->programme);
  StegEdit             *edit = steg_edit_new (fixture->programme, "Remove the round");

  steg_edit_remove (edit, steg_record_get_id (round));
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  page_fixture_settle ();
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "Nothing to compare yet"));
  page_fixture_undo (fixture);
  steg_difference_dialog_show (dialog, steg_rounds_get_current (fixture->programme));
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "3 areas up, 3 areas unchanged"));
  close_dialog (dialog);
}

static void
every_area_has_a_row_of_its_own (PageFixture *fixture, gconstpointer unused)
{
  StegDifferenceDialog *dialog = open_dialog (fixture);
  GtkWidget            *row
    = page_fixture_find (GTK_WIDGET (dialog), STEG_TYPE_DIFFERENCE_ROW);
  StegRecord *area = steg_difference_row_get_area (STEG_DIFFERENCE_ROW (row));
  guint       n = 0;

  g_assert_true (steg_record_get_table (area) == &steg_area_table);
  for (; row != NULL; row = gtk_widget_get_next_sibling (row))
    n += STEG_IS_DIFFERENCE_ROW (row);
  g_assert_cmpuint (n, ==, steg_programme_count (fixture->programme, &steg_area_table));
  close_dialog (dialog);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  TEST (the_last_two_rounds_are_compared_at_first);
  TEST (the_other_way_round_what_rose_has_fallen);
  TEST (what_has_not_changed_is_said_too);
  TEST (one_round_is_not_compared_with_itself);
  TEST (it_follows_what_is_undone_and_done);
  TEST (every_area_has_a_row_of_its_own);
  return g_test_run ();
}
