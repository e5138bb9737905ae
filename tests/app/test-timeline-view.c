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

/* Two groups with @n_bars bars each: "0-0" is the first of the first group. */
static StegTimeline *
new_timeline (int n_bars)
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
                                                               .start = TODAY + 30 * i,
                                                               .due = TODAY + 30 * i + 20,
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
} Fixture;

static void
opened_cb (Fixture *fixture, const char *identity)
{
  g_free (fixture->opened);
  fixture->opened = g_strdup (identity);
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
  g_autoptr (StegTimeline) timeline = new_timeline (GPOINTER_TO_INT (n_bars));

  fixture->window = adw_window_new ();
  fixture->view = STEG_TIMELINE_VIEW (steg_timeline_view_new ());
  g_signal_connect_swapped (fixture->view, "item-opened", G_CALLBACK (opened_cb), fixture);
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
  g_autoptr (StegTimeline) timeline = new_timeline (50);

  gtk_widget_grab_focus (GTK_WIDGET (fixture->view));
  step (fixture, STEG_TIMELINE_BELOW);
  steg_timeline_view_set_timeline (fixture->view, timeline);
  g_assert_cmpstr (get_focused (fixture), ==, "1-0");
  steg_timeline_view_set_zoom (fixture->view, STEG_TIME_ZOOM_MONTH);
  g_assert_cmpfloat (steg_timeline_view_get_zoom (fixture->view), ==, STEG_TIME_ZOOM_MONTH);
  step (fixture, STEG_TIMELINE_LATER);
  g_assert_cmpstr (get_focused (fixture), ==, "1-1");
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
  ADD (marks_are_used_again, 5000);
  return g_test_run ();
}
