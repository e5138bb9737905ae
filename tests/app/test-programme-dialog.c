/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-programme-dialog.h"
#include "app/pages/steg-overview-page.h"
#include "app/steg-application.h"
#include "app/steg-window.h"
#include "app/widgets/steg-area-goals.h"
#include "model/steg-framework.h"
#include "model/steg-own-goal.h"
#include "model/steg-tables.h"
#include "page-fixture.h"
#include "support/steg-assert.h"

#define TEST(sentence) \
  g_test_add ("/programme-dialog/" #sentence, PageFixture, application, set_up, sentence, tear_down)

static void
set_up (PageFixture *fixture, gconstpointer unused)
{
  page_fixture_set_up (fixture, STEG_TYPE_OVERVIEW_PAGE, TRUE);
}

static void
tear_down (PageFixture *fixture, gconstpointer unused)
{
  page_fixture_tear_down (fixture);
}

/* The window of the programme is behind it. */
static GtkWidget *
open_dialog (PageFixture *fixture, gconstpointer application)
{
  StegWindow *window = steg_window_new (GTK_APPLICATION (application));
  GtkWidget  *dialog;

  steg_window_take_session (window, fixture->session);
  dialog = GTK_WIDGET (steg_programme_dialog_new (GTK_WINDOW (window), fixture->session));
  gtk_window_present (GTK_WINDOW (dialog));
  page_fixture_settle ();
  return g_object_ref (dialog);
}

static void
close_dialog (GtkWidget *dialog)
{
  GtkWindow *window = g_object_ref (gtk_window_get_transient_for (GTK_WINDOW (dialog)));

  gtk_window_close (GTK_WINDOW (dialog));
  page_fixture_settle ();
  steg_assert_finalizes (dialog);
  gtk_window_destroy (window);
  page_fixture_settle ();
  steg_assert_finalizes (window);
}

/* The editor of the field that is called @label. */
static GtkWidget *
find_editor (GtkWidget *widget, const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), label))
    for (found = gtk_widget_get_parent (widget);
         found != NULL && page_fixture_find (found, GTK_TYPE_ENTRY) == NULL;)
      found = gtk_widget_get_parent (found);
  if (found != NULL)
    return page_fixture_find (found, GTK_TYPE_ENTRY);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_editor (child, label);
  return found;
}

static void
choose_goal (GtkWidget *dialog, guint level)
{
  GtkWidget *goals = page_fixture_find (dialog, STEG_TYPE_AREA_GOALS);

  gtk_drop_down_set_selected (GTK_DROP_DOWN (page_fixture_find (goals, GTK_TYPE_DROP_DOWN)),
                              level);
  page_fixture_settle ();
}

static StegRecord *
first_area (PageFixture *fixture)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (fixture->programme);

  return areas->pdata[0];
}

static gint64
get_target (PageFixture *fixture)
{
  return steg_record_get_whole (steg_programme_get_card (fixture->programme),
                                STEG_PROGRAM_TARGET_LEVEL);
}

static void
the_target_is_changed_and_the_standing_follows (PageFixture *fixture, gconstpointer application)
{
  GtkWidget *dialog = open_dialog (fixture, application);

  page_fixture_type (find_editor (dialog, "Target level"), "4");
  page_fixture_settle ();
  g_assert_cmpint (get_target (fixture), ==, 4);
  g_assert_cmpint (steg_session_get_standing (fixture->session)->target, ==, 4);
  close_dialog (dialog);
  page_fixture_undo (fixture);
  g_assert_cmpint (get_target (fixture), ==, 3);
}

static void
a_level_that_the_framework_lacks_is_refused (PageFixture *fixture, gconstpointer application)
{
  GtkWidget *dialog = open_dialog (fixture, application);

  page_fixture_type (find_editor (dialog, "Target level"), "5");
  page_fixture_settle ();
  g_assert_cmpint (get_target (fixture), ==, 3);
  g_assert_true (page_fixture_says (dialog, "Write a number from 1 to 4"));
  close_dialog (dialog);
}

static void
what_is_typed_is_kept_when_it_closes (PageFixture *fixture, gconstpointer application)
{
  GtkWidget *dialog = open_dialog (fixture, application);

  gtk_editable_set_text (GTK_EDITABLE (find_editor (dialog, "Title")), "Safe and sound");
  close_dialog (dialog);
  g_assert_cmpstr (steg_record_get_text (steg_programme_get_card (fixture->programme),
                                         STEG_PROGRAM_TITLE),
                   ==, "Safe and sound");
}

static void
an_area_gets_a_goal_of_its_own_with_a_day (PageFixture *fixture, gconstpointer application)
{
  GtkWidget  *dialog = open_dialog (fixture, application);
  StegRecord *area = first_area (fixture);
  StegRecord *goal;

  choose_goal (dialog, 2);
  g_assert_cmpint (
    steg_record_get_whole (steg_own_goal_find (fixture->programme, area), STEG_GOAL_LEVEL), ==, 2);
  page_fixture_type (find_editor (page_fixture_find (dialog, STEG_TYPE_AREA_GOALS), "Due"),
                     "2026-12-01");
  page_fixture_settle ();
  choose_goal (dialog, 4);
  goal = steg_own_goal_find (fixture->programme, area);
  g_assert_cmpint (steg_record_get_whole (goal, STEG_GOAL_LEVEL), ==, 4);
  g_assert_cmpint (steg_record_get_date (goal, STEG_GOAL_DUE), ==, steg_date_new (2026, 12, 1));
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_goal_table), ==, 1);
  choose_goal (dialog, 0);
  g_assert_null (steg_own_goal_find (fixture->programme, area));
  close_dialog (dialog);
  page_fixture_undo (fixture);
  g_assert_nonnull (steg_own_goal_find (fixture->programme, area));
}

int
main (int argc, char *argv[])
{
  g_autoptr (StegApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);
  application = steg_application_new ();
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));

  TEST (the_target_is_changed_and_the_standing_follows);
  TEST (a_level_that_the_framework_lacks_is_refused);
  TEST (what_is_typed_is_kept_when_it_closes);
  TEST (an_area_gets_a_goal_of_its_own_with_a_day);

  return g_test_run ();
}
