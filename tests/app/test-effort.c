/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-effort-view.h"

#include "app/pages/steg-improvements-page.h"
#include "app/widgets/steg-chart-view.h"
#include "app/widgets/steg-effort-drag.h"
#include "app/widgets/steg-filter-bar.h"
#include "chart/steg-effort-scale.h"
#include "widget-fixture.h"

#include "support/steg-assert.h"

static void
choose (PageFixture *fixture, const char *view)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (page_child (fixture->page, view)), TRUE);
}

static StegEffortView *
get_view (PageFixture *fixture)
{
  return STEG_EFFORT_VIEW (page_find (fixture->page, STEG_TYPE_EFFORT_VIEW, 0));
}

static StegChartView *
get_chart (PageFixture *fixture)
{
  return STEG_CHART_VIEW (page_find (fixture->page, STEG_TYPE_CHART_VIEW, 0));
}

static const StegMark *
get_mark (PageFixture *fixture)
{
  return steg_chart_view_find_mark (get_chart (fixture), steg_record_get_id (fixture->action));
}

/* Whether the mark of the action, the first of all, has been put where it now is. */
static gboolean
is_laid_out (gpointer user_value)
{
  PageFixture    *fixture = user_value;
  GtkWidget      *chart = GTK_WIDGET (get_chart (fixture));
  graphene_rect_t place;

  return gtk_widget_get_mapped (chart)
         && gtk_widget_compute_bounds (gtk_widget_get_first_child (chart), chart, &place)
         && ABS (place.origin.x - get_mark (fixture)->box.x) <= 1;
}

static void
show_effort (PageFixture *fixture)
{
  page_show (fixture, STEG_TYPE_IMPROVEMENTS_PAGE);
  choose (fixture, "as_effort");
  page_settle ();
  steg_assert_soon (is_laid_out, fixture, 10);
}

static double
get_hours (PageFixture *fixture)
{
  return steg_record_get_real (fixture->action, STEG_ACTION_EFFORT);
}

static gboolean
has_focus (gpointer user_value)
{
  PageFixture *fixture = user_value;

  return g_strcmp0 (steg_chart_view_get_focused (get_chart (fixture)),
                    steg_record_get_id (fixture->action))
         == 0;
}

/* The first action of the sample, 40 hours, held by keys. */
static void
begin_keys (PageFixture *fixture)
{
  show_effort (fixture);
  g_assert_cmpfloat (get_hours (fixture), ==, 40);
  g_assert_true (steg_effort_view_focus (get_view (fixture), fixture->action));
  steg_assert_soon (has_focus, fixture, 10);
  gtk_widget_activate_action (GTK_WIDGET (get_view (fixture)), "effort.move", NULL);
}

static void
press (PageFixture *fixture, guint key)
{
  page_press (GTK_WIDGET (get_view (fixture)), key);
}

static void
keys_estimate_an_action_in_one_step_that_can_be_undone (PageFixture  *fixture,
                                                        gconstpointer unused)
{
  begin_keys (fixture);
  press (fixture, GDK_KEY_Right);
  press (fixture, GDK_KEY_Right);
  g_assert_cmpfloat (get_hours (fixture), ==, 40);
  press (fixture, GDK_KEY_Return);
  page_settle ();
  g_assert_cmpfloat (get_hours (fixture), ==, 56);
  g_assert_true (has_focus (fixture));
  page_undo (fixture);
  g_assert_cmpfloat (get_hours (fixture), ==, 40);
}

static void
escape_gives_up (PageFixture *fixture, gconstpointer unused)
{
  begin_keys (fixture);
  press (fixture, GDK_KEY_Left);
  press (fixture, GDK_KEY_Escape);
  press (fixture, GDK_KEY_Return);
  page_settle ();
  g_assert_cmpfloat (get_hours (fixture), ==, 40);
}

static void
going_elsewhere_gives_up (PageFixture *fixture, gconstpointer unused)
{
  begin_keys (fixture);
  press (fixture, GDK_KEY_Left);
  gtk_widget_grab_focus (page_child (fixture->page, "as_list"));
  page_settle ();
  press (fixture, GDK_KEY_Return);
  page_settle ();
  g_assert_cmpfloat (get_hours (fixture), ==, 40);
}

static void
below_the_least_an_action_is_not_estimated (PageFixture *fixture, gconstpointer unused)
{
  begin_keys (fixture);
  for (int i = 0; i < 40; i++)
    press (fixture, GDK_KEY_Left);
  press (fixture, GDK_KEY_Return);
  page_settle ();
  g_assert_false (steg_record_has (fixture->action, STEG_ACTION_EFFORT));
  page_undo (fixture);
  g_assert_cmpfloat (get_hours (fixture), ==, 40);
}

static StegPoint
find_middle (PageFixture *fixture)
{
  graphene_point_t at;
  StegPoint        middle = steg_box_centre (&get_mark (fixture)->box);

  g_assert_true (gtk_widget_compute_point (
    GTK_WIDGET (get_chart (fixture)), GTK_WIDGET (get_view (fixture)),
    &GRAPHENE_POINT_INIT ((float) middle.x, (float) middle.y), &at));
  return (StegPoint){ at.x, at.y };
}

/* The gesture of the view, as if the pointer had moved by @dx. */
static void
drag (PageFixture *fixture, double dx, gboolean is_kept)
{
  g_autoptr (GListModel) controllers
    = gtk_widget_observe_controllers (GTK_WIDGET (get_view (fixture)));
  StegPoint at = find_middle (fixture);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GObject) controller = g_list_model_get_item (controllers, i);

      if (!GTK_IS_GESTURE_DRAG (controller))
        continue;
      g_signal_emit_by_name (controller, "drag-begin", at.x, at.y);
      g_signal_emit_by_name (controller, "drag-update", dx, 0.0);
      if (!is_kept)
        press (fixture, GDK_KEY_Escape);
      g_signal_emit_by_name (controller, "drag-end", dx, 0.0);
    }
  page_settle ();
}

static void
dragging_to_the_right_estimates_more_hours (PageFixture *fixture, gconstpointer unused)
{
  double x;

  show_effort (fixture);
  x = get_mark (fixture)->box.x;
  drag (fixture, 80, TRUE);
  g_assert_cmpfloat (get_hours (fixture), >, 40);
  g_assert_cmpfloat (steg_effort_scale_round (get_hours (fixture)), ==, get_hours (fixture));
  steg_assert_soon (is_laid_out, fixture, 10);
  g_assert_cmpfloat_with_epsilon (get_mark (fixture)->box.x, x + 80, 12);
  page_undo (fixture);
  g_assert_cmpfloat (get_hours (fixture), ==, 40);
}

static void
what_is_dragged_a_little_or_given_up_stays (PageFixture *fixture, gconstpointer unused)
{
  show_effort (fixture);
  drag (fixture, 3, TRUE);
  g_assert_cmpfloat (get_hours (fixture), ==, 40);
  drag (fixture, -90, FALSE);
  g_assert_cmpfloat (get_hours (fixture), ==, 40);
}

static gboolean
shows_detail (PageFixture *fixture)
{
  return gtk_widget_get_visible (page_child (fixture->page, "detail_side"));
}

static void
an_action_that_is_picked_opens_its_detail_and_stays_open_elsewhere (PageFixture  *fixture,
                                                                    gconstpointer unused)
{
  const char *id = steg_record_get_id (fixture->action);

  show_effort (fixture);
  g_assert_false (shows_detail (fixture));
  g_signal_emit_by_name (get_chart (fixture), "mark-activated", id);
  g_assert_true (shows_detail (fixture));
  g_assert_cmpstr (steg_page_get_shown (STEG_PAGE (fixture->page)), ==, id);
  choose (fixture, "as_board");
  g_assert_cmpstr (steg_page_get_shown (STEG_PAGE (fixture->page)), ==, id);
  choose (fixture, "as_list");
  g_assert_cmpstr (steg_page_get_shown (STEG_PAGE (fixture->page)), ==, id);
  choose (fixture, "as_effort");
  gtk_widget_activate_action (fixture->page, "improvement.close", NULL);
  g_assert_false (shows_detail (fixture));
}

static guint
count_shown (PageFixture *fixture)
{
  guint count = 0;

  for (GtkWidget *mark = gtk_widget_get_first_child (GTK_WIDGET (get_chart (fixture)));
       mark != NULL; mark = gtk_widget_get_next_sibling (mark))
    count++;
  return count;
}

static void
the_chart_shows_what_the_filter_wants_and_what_is_gone_to (PageFixture  *fixture,
                                                           gconstpointer unused)
{
  g_autoptr (StegActionFilter) late = steg_action_filter_parse ("late");

  show_effort (fixture);
  g_assert_cmpuint (count_shown (fixture), >, 30);
  steg_filter_bar_set_filter (
    STEG_FILTER_BAR (page_find (fixture->page, STEG_TYPE_FILTER_BAR, 0)), late);
  page_settle ();
  g_assert_cmpuint (count_shown (fixture), ==, 3);
  g_assert_null (get_mark (fixture));
  g_assert_true (
    steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->action)));
  g_assert_nonnull (get_mark (fixture));
  g_assert_true (shows_detail (fixture));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/effort/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (keys_estimate_an_action_in_one_step_that_can_be_undone);
  ADD (escape_gives_up);
  ADD (going_elsewhere_gives_up);
  ADD (below_the_least_an_action_is_not_estimated);
  ADD (dragging_to_the_right_estimates_more_hours);
  ADD (what_is_dragged_a_little_or_given_up_stays);
  ADD (an_action_that_is_picked_opens_its_detail_and_stays_open_elsewhere);
  ADD (the_chart_shows_what_the_filter_wants_and_what_is_gone_to);
  return g_test_run ();
}
