/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-mark.h"
#include "app/widgets/steg-timeline-view.h"
#include "chart/steg-timeline-place.h"

#include "support/steg-assert.h"
#include "support/test-sentence.h"

#include <adwaita.h>

#define TODAY (steg_date_new (2026, 5, 20))

static const StegTimelineWords words = {
  .time = { .months = { "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                        "Dec" },
            .quarter = "Q%d",
            .week = "W%d" },
  .cycles = "Cycles",
  .milestones = "Milestones",
  .today = "Today",
  .late = "late",
  .phases = { "Plan", "Do", "Check", "Act" },
  .phase_marks = { "P", "D", "C", "A" },
};

/* Two groups with @n_bars bars each: "0-0" is the first of the first group, so many days from
 * today. */
static StegTimeline *
new_timeline (int n_bars, int from)
{
  StegTimeline *timeline = steg_timeline_new (TODAY, &words);

  for (guint group = 0; group < 2; group++)
    {
      steg_timeline_add_group (timeline, &(StegTimelineGroup){ "Area", "level 1 → 3" });
      for (int i = 0; i < n_bars; i++)
        {
          g_autofree char *identity = g_strdup_printf ("%u-%d", group, i);

          steg_timeline_add_bar (timeline, &(StegTimelineBar){ .identity = identity,
                                                               .title = "Test",
                                                               .spoken = identity,
                                                               .start = TODAY + from + 30 * i,
                                                               .due = TODAY + from + 30 * i + 20,
                                                               .group = group });
        }
    }
  return timeline;
}

typedef struct
{
  GtkWidget        *window;
  StegTimelineView *view;
  char             *opened;
  GString          *said; /* what the hand did */
  gboolean          refuses;
} Fixture;

static void
opened_cb (Fixture *fixture, const char *identity)
{
  g_free (fixture->opened);
  fixture->opened = g_strdup (identity);
}

static char *
moving_cb (Fixture *fixture, const char *identity, int start, int due)
{
  return g_strdup_printf ("%d days", due - start + 1);
}

static void
moved_cb (Fixture *fixture, const char *identity, int start, int due)
{
  g_string_append_printf (fixture->said, "%s %s %s;", identity,
                          start < TODAY   ? "earlier"
                          : start > TODAY ? "later"
                                          : "same",
                          due < TODAY + 20   ? "earlier"
                          : due > TODAY + 20 ? "later"
                                             : "same");
}

static char *
waiting_cb (Fixture *fixture, const char *waiting, const char *awaited, gboolean *refused)
{
  *refused = fixture->refuses;
  return g_strdup_printf ("%s waits for %s", waiting, awaited);
}

static void
waits_cb (Fixture *fixture, const char *waiting, const char *awaited)
{
  g_string_append_printf (fixture->said, "%s waits for %s;", waiting, awaited);
}

static gboolean
has_marks (gpointer view)
{
  GtkWidget *mark = gtk_widget_get_first_child (view);

  return mark != NULL && gtk_widget_get_mapped (mark) && gtk_widget_get_width (mark) > 1;
}

static void
set_up (Fixture *fixture, gconstpointer n_bars)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  g_autoptr (StegTimeline) timeline = new_timeline (GPOINTER_TO_INT (n_bars), 0);

  fixture->window = adw_window_new ();
  fixture->view = STEG_TIMELINE_VIEW (steg_timeline_view_new ());
  fixture->said = g_string_new (NULL);
  g_signal_connect_swapped (fixture->view, "item-opened", G_CALLBACK (opened_cb), fixture);
  g_signal_connect_swapped (fixture->view, "bar-moving", G_CALLBACK (moving_cb), fixture);
  g_signal_connect_swapped (fixture->view, "bar-moved", G_CALLBACK (moved_cb), fixture);
  g_signal_connect_swapped (fixture->view, "bar-waiting", G_CALLBACK (waiting_cb), fixture);
  g_signal_connect_swapped (fixture->view, "bar-waits", G_CALLBACK (waits_cb), fixture);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), GTK_WIDGET (fixture->view));
  adw_window_set_content (ADW_WINDOW (fixture->window), scrolled);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 800, 400);
  steg_timeline_view_set_timeline (fixture->view, timeline);
  gtk_window_present (GTK_WINDOW (fixture->window));
  steg_assert_soon (has_marks, fixture->view, 10);
}

static void
tear_down (Fixture *fixture, gconstpointer n_bars)
{
  g_object_ref (fixture->view);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  steg_assert_finalizes (fixture->view);
  g_free (fixture->opened);
  g_string_free (fixture->said, TRUE);
}

/* What is spoken of the mark that has the focus. */
static const char *
get_focused (Fixture *fixture)
{
  GtkWidget *mark = gtk_widget_get_focus_child (GTK_WIDGET (fixture->view));

  return mark != NULL ? steg_timeline_mark_get_spoken (STEG_TIMELINE_MARK (mark)) : NULL;
}

static void
step (Fixture *fixture, int direction)
{
  GtkWidget *mark = gtk_widget_get_focus_child (GTK_WIDGET (fixture->view));

  gtk_widget_activate_action (mark, "timeline.step", "i", direction);
}

static gboolean
is_focused (gpointer user_value)
{
  return get_focused (user_value) != NULL;
}

static void
arrows_walk_in_time_and_between_groups (Fixture *fixture, gconstpointer n_bars)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  g_assert_cmpstr (get_focused (fixture), ==, "0-0");
  step (fixture, STEG_TIMELINE_LATER);
  g_assert_cmpstr (get_focused (fixture), ==, "0-1");
  step (fixture, STEG_TIMELINE_BELOW);
  g_assert_cmpstr (get_focused (fixture), ==, "1-1");
  step (fixture, STEG_TIMELINE_EARLIER);
  g_assert_cmpstr (get_focused (fixture), ==, "1-0");
  step (fixture, STEG_TIMELINE_ABOVE);
  g_assert_cmpstr (get_focused (fixture), ==, "0-0");
  step (fixture, STEG_TIMELINE_LAST);
  g_assert_cmpstr (get_focused (fixture), ==, "0-39");
  step (fixture, STEG_TIMELINE_FIRST);
  g_assert_cmpstr (get_focused (fixture), ==, "0-0");
}

static void
an_activated_item_is_opened (Fixture *fixture, gconstpointer n_bars)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  gtk_widget_activate_action (gtk_widget_get_focus_child (GTK_WIDGET (fixture->view)), "item.open",
                              NULL);
  g_assert_cmpstr (fixture->opened, ==, "0-0");
}

static void
what_is_selected_comes_into_view (Fixture *fixture, gconstpointer n_bars)
{
  GdkRectangle area;

  g_assert_true (steg_timeline_view_select (fixture->view, "1-30"));
  steg_assert_soon (is_focused, fixture, 10);
  g_assert_cmpstr (get_focused (fixture), ==, "1-30");
  g_assert_true (steg_timeline_view_get_current_area (fixture->view, &area));
  g_assert_false (steg_timeline_view_select (fixture->view, "unheard of"));
}

static void
the_current_item_survives_new_figures_and_zoom (Fixture *fixture, gconstpointer n_bars)
{
  g_autoptr (StegTimeline) timeline = new_timeline (50, 0);

  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  step (fixture, STEG_TIMELINE_BELOW);
  steg_timeline_view_set_timeline (fixture->view, timeline);
  g_assert_cmpstr (get_focused (fixture), ==, "1-0");
  steg_timeline_view_set_zoom (fixture->view, STEG_TIME_ZOOM_MONTH);
  g_assert_cmpfloat (steg_timeline_view_get_zoom (fixture->view), ==, STEG_TIME_ZOOM_MONTH);
  step (fixture, STEG_TIMELINE_LATER);
  g_assert_cmpstr (get_focused (fixture), ==, "1-1");
}

static gboolean
is_current_seen (gpointer user_value)
{
  Fixture     *fixture = user_value;
  GdkRectangle area;

  return is_focused (fixture) && steg_timeline_view_get_current_area (fixture->view, &area);
}

static void
the_current_item_is_followed_to_its_new_place (Fixture *fixture, gconstpointer n_bars)
{
  g_autoptr (StegTimeline) timeline = new_timeline (50, 3000);

  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  g_assert_true (is_current_seen (fixture));
  steg_timeline_view_set_timeline (fixture->view, timeline);
  steg_assert_soon (is_current_seen, fixture, 10);
  g_assert_cmpstr (get_focused (fixture), ==, "0-0");
}

static guint
count_children (Fixture *fixture)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

static void
marks_are_used_again (Fixture *fixture, gconstpointer n_bars)
{
  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  for (int i = 0; i < 400; i++)
    step (fixture, STEG_TIMELINE_LATER);
  g_assert_cmpstr (get_focused (fixture), ==, "0-400");
  g_assert_cmpuint (count_children (fixture), <, 100);
}

/* What all marks that can be seen say, in the order of the children. Returns: owned. */
static char *
say_all (Fixture *fixture)
{
  GString *said = g_string_new (NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (fixture->view)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_visible (child))
      g_string_append_printf (said, "%s ",
                              steg_timeline_mark_get_spoken (STEG_TIMELINE_MARK (child)));
  return g_string_free (said, FALSE);
}

static void
a_screen_reader_walks_from_bar_to_bar_in_order (Fixture *fixture, gconstpointer n_bars)
{
  g_autofree char *first = NULL;
  g_autofree char *later = NULL;

  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  first = say_all (fixture);
  g_assert_true (g_str_has_prefix (first, "0-0 0-1 0-2 "));
  g_assert_nonnull (strstr (first, " 1-0 1-1 1-2 "));
  for (int i = 0; i < 20; i++)
    step (fixture, STEG_TIMELINE_LATER);
  later = say_all (fixture);
  g_assert_nonnull (strstr (later, "0-18 0-19 0-20 "));
  g_assert_nonnull (strstr (later, "1-18 1-19 1-20 "));
}

/* The controllers of the widget that are of @type, or called @name. */
static void
emit (Fixture *fixture, GType type, const char *name, const char *signal, double x, double y)
{
  g_autoptr (GListModel) controllers
    = gtk_widget_observe_controllers (GTK_WIDGET (fixture->view));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type)
          && (name == NULL || g_strcmp0 (gtk_event_controller_get_name (controller), name) == 0))
        g_signal_emit_by_name (controller, signal, x, y);
    }
}

/* Where the bar called @identity is, with its words. */
static GdkRectangle
find_bar (Fixture *fixture, const char *identity)
{
  GdkRectangle area = { 0 };

  g_assert_true (steg_timeline_view_select (fixture->view, identity));
  steg_assert_soon (is_focused, fixture, 10);
  g_assert_true (steg_timeline_view_get_current_area (fixture->view, &area));
  return area;
}

/* At a zoom at which the first bar is long, and in view. Returns: where it is. */
static GdkRectangle
show_first (Fixture *fixture)
{
  steg_timeline_view_set_zoom (fixture->view, STEG_TIME_ZOOM_MONTH);
  while (g_main_context_iteration (NULL, FALSE))
    continue;
  return find_bar (fixture, "0-0");
}

static void
press (Fixture *fixture, const char *hand, double x, double y)
{
  emit (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION, NULL, "motion", x, y);
  emit (fixture, GTK_TYPE_GESTURE_DRAG, hand, "drag-begin", x, y);
}

static void
pull_by (Fixture *fixture, const char *hand, double dx, double dy)
{
  emit (fixture, GTK_TYPE_GESTURE_DRAG, hand, "drag-update", dx, dy);
}

static void
let_go (Fixture *fixture, const char *hand)
{
  emit (fixture, GTK_TYPE_GESTURE_DRAG, hand, "drag-end", 0, 0);
}

static void
type (Fixture *fixture, guint key, GdkModifierType state)
{
  g_autoptr (GListModel) controllers
    = gtk_widget_observe_controllers (GTK_WIDGET (fixture->view));
  gboolean is_handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !is_handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, state, &is_handled);
    }
  g_assert_true (is_handled);
}

static void
act (Fixture *fixture, const char *action)
{
  GtkWidget *mark = gtk_widget_get_focus_child (GTK_WIDGET (fixture->view));

  g_assert_true (gtk_widget_activate_action (mark, action, NULL));
}

static void
a_bar_is_dragged_by_its_middle_and_by_its_ends (Fixture *fixture, gconstpointer n_bars)
{
  static const struct
  {
    double      part; /* of its length */
    double      by;
    const char *said;
  } drags[] = {
    { 0.5, 40, "0-0 later later;" },
    { 0.5, -40, "0-0 earlier earlier;" },
    { 0.02, 40, "0-0 later same;" },
    { 0.02, -40, "0-0 earlier same;" },
    { 0.98, 40, "0-0 same later;" },
    { 0.98, -40, "0-0 same earlier;" },
    { 0.5, 3, "" },
  };
  GdkRectangle bar = show_first (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (drags); i++)
    {
      g_string_truncate (fixture->said, 0);
      press (fixture, "move", bar.x + drags[i].part * bar.width, bar.y + 6);
      pull_by (fixture, "move", drags[i].by, 0);
      let_go (fixture, "move");
      g_assert_cmpstr (fixture->said->str, ==, drags[i].said);
    }
}

static void
escape_gives_up_a_drag (Fixture *fixture, gconstpointer n_bars)
{
  GdkRectangle bar = show_first (fixture);

  press (fixture, "move", bar.x + bar.width / 2, bar.y + 6);
  pull_by (fixture, "move", 60, 0);
  type (fixture, GDK_KEY_Escape, 0);
  let_go (fixture, "move");
  g_assert_cmpstr (fixture->said->str, ==, "");
}

static void
a_bar_is_moved_by_keys (Fixture *fixture, gconstpointer n_bars)
{
  show_first (fixture);
  act (fixture, "timeline.move");
  type (fixture, GDK_KEY_Right, GDK_SHIFT_MASK);
  type (fixture, GDK_KEY_Left, 0);
  type (fixture, GDK_KEY_Return, 0);
  g_assert_cmpstr (fixture->said->str, ==, "0-0 later later;");

  g_string_truncate (fixture->said, 0);
  act (fixture, "timeline.move");
  type (fixture, GDK_KEY_Right, GDK_ALT_MASK);
  type (fixture, GDK_KEY_Left, GDK_CONTROL_MASK);
  type (fixture, GDK_KEY_Return, 0);
  g_assert_cmpstr (fixture->said->str, ==, "0-0 earlier later;");

  g_string_truncate (fixture->said, 0);
  act (fixture, "timeline.move");
  type (fixture, GDK_KEY_Right, 0);
  type (fixture, GDK_KEY_Escape, 0);
  g_assert_cmpstr (fixture->said->str, ==, "");
}

/* Presses the dot of the first bar and pulls to the one called @identity. */
static void
pull_to (Fixture *fixture, const char *identity)
{
  GdkRectangle to = find_bar (fixture, identity);
  GdkRectangle bar = find_bar (fixture, "0-0");
  double       x = bar.x + bar.width - 8;
  double       y = bar.y + bar.height;

  press (fixture, "wait", x, y);
  /* A quick pointer is there in one step. */
  emit (fixture, GTK_TYPE_EVENT_CONTROLLER_MOTION, NULL, "motion", to.x + 10, to.y + 8);
  pull_by (fixture, "wait", to.x + 10 - x, to.y + 8 - y);
}

static void
a_line_is_pulled_from_bar_to_bar (Fixture *fixture, gconstpointer n_bars)
{
  show_first (fixture);
  pull_to (fixture, "1-0");
  let_go (fixture, "wait");
  g_assert_cmpstr (fixture->said->str, ==, "1-0 waits for 0-0;");
}

static void
a_line_leads_nowhere_when_given_up_or_refused (Fixture *fixture, gconstpointer n_bars)
{
  show_first (fixture);
  pull_to (fixture, "1-0");
  type (fixture, GDK_KEY_Escape, 0);
  let_go (fixture, "wait");

  pull_to (fixture, "0-0");
  let_go (fixture, "wait");

  fixture->refuses = TRUE;
  pull_to (fixture, "1-0");
  let_go (fixture, "wait");
  g_assert_cmpstr (fixture->said->str, ==, "");
}

static void
what_a_bar_waits_for_is_chosen_by_keys (Fixture *fixture, gconstpointer n_bars)
{
  show_first (fixture);
  act (fixture, "timeline.wait");
  type (fixture, GDK_KEY_Return, 0);
  g_assert_cmpstr (fixture->said->str, ==, "");

  act (fixture, "timeline.wait");
  type (fixture, GDK_KEY_Down, 0);
  type (fixture, GDK_KEY_Right, 0);
  type (fixture, GDK_KEY_Return, 0);
  g_assert_cmpstr (fixture->said->str, ==, "0-0 waits for 1-1;");
  g_assert_cmpstr (get_focused (fixture), ==, "0-0");
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence, n_bars)                                                                   \
  g_test_add ("/timeline-view/" #sentence, Fixture, GINT_TO_POINTER (n_bars), set_up, sentence, \
              tear_down)
  ADD (arrows_walk_in_time_and_between_groups, 40);
  ADD (an_activated_item_is_opened, 40);
  ADD (what_is_selected_comes_into_view, 40);
  ADD (the_current_item_survives_new_figures_and_zoom, 40);
  ADD (the_current_item_is_followed_to_its_new_place, 40);
  ADD (marks_are_used_again, 5000);
  ADD (a_screen_reader_walks_from_bar_to_bar_in_order, 40);
  ADD (a_bar_is_dragged_by_its_middle_and_by_its_ends, 40);
  ADD (escape_gives_up_a_drag, 40);
  ADD (a_bar_is_moved_by_keys, 40);
  ADD (a_line_is_pulled_from_bar_to_bar, 40);
  ADD (a_line_leads_nowhere_when_given_up_or_refused, 40);
  ADD (what_a_bar_waits_for_is_chosen_by_keys, 40);
  return g_test_run ();
}
