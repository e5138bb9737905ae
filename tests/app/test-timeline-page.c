/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-timeline-page.h"
#include "app/widgets/steg-filter-bar.h"
#include "app/widgets/steg-timeline-card.h"
#include "app/widgets/steg-timeline-mark.h"
#include "app/widgets/steg-timeline-view.h"
#include "exchange/steg-blank-programme.h"
#include "exchange/steg-programme-xml.h"
#include "model/steg-action.h"
#include "model/steg-cycle-phases.h"
#include "model/steg-cycle.h"
#include "model/steg-dependency.h"
#include "model/steg-milestone.h"

#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#define TODAY (steg_date_new (2026, 5, 20))

typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegProgramme       *programme; /* borrowed, as everything below */
  GtkWindow           *window;
  GtkWidget           *page;
} Fixture;

static void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
is_shown (gpointer page)
{
  return gtk_widget_get_mapped (page) && gtk_widget_get_width (page) > 0;
}

static GPtrArray *
read_programme (const char *name)
{
  g_autoptr (GError) error = NULL;
  StegProgrammeXmlReading reading = { "pillmedtech", "en", TODAY };
  StegBlankProgramme      blank = { .title = "Ours", .language = "sv", .today = TODAY };
  GPtrArray              *changes;

  if (g_str_equal (name, "sample"))
    changes = steg_programme_xml_sample (&reading, &error);
  else
    changes = steg_blank_programme_new (&blank, &error);
  g_assert_no_error (error);
  return changes;
}

static void
set_up (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = read_programme (name);
  g_autofree char *path = NULL;

  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "programme.stegvis");
  fixture->session = steg_session_create (path, changes, STEG_STORE_COMMAND, &error);
  g_assert_no_error (error);
  fixture->programme = steg_session_get_programme (fixture->session);
  fixture->page = g_object_new (STEG_TYPE_TIMELINE_PAGE, "session", fixture->session, NULL);
  fixture->window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  gtk_window_set_default_size (fixture->window, 1024, 700);
  gtk_window_set_child (fixture->window, fixture->page);
  gtk_window_present (fixture->window);
  steg_assert_soon (is_shown, fixture->page, 10);
  settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (fixture->window);
  settle ();
  steg_assert_finalizes (fixture->window);
  g_assert_true (steg_session_close (fixture->session, &error));
  g_assert_no_error (error);
  steg_assert_finalizes (fixture->session);
  steg_temporary_folder_free (fixture->folder);
}

static StegTimelineView *
get_view (Fixture *fixture)
{
  return STEG_TIMELINE_VIEW (find (fixture->page, STEG_TYPE_TIMELINE_VIEW));
}

static const char *
get_shown (Fixture *fixture)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (find (fixture->page, GTK_TYPE_STACK)));
}

/* What is said of the item that has the focus; "" when none has. */
static const char *
get_spoken (Fixture *fixture)
{
  GtkWidget *mark = gtk_widget_get_focus_child (GTK_WIDGET (get_view (fixture)));

  return mark != NULL ? steg_timeline_mark_get_spoken (STEG_TIMELINE_MARK (mark)) : "";
}

static gboolean
has_focus (gpointer fixture)
{
  return *get_spoken (fixture) != '\0';
}

static void
an_empty_programme_has_one_clear_next_step (Fixture *fixture, gconstpointer name)
{
  g_assert_cmpstr (get_shown (fixture), ==, "empty");
}

static void
the_standard_plan_is_one_command (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) cycles = NULL;
  StegPeriod first;
  StegPeriod last;

  g_assert_true (gtk_widget_activate_action (fixture->page, "page.create-plan", NULL));
  settle ();
  cycles = steg_cycles_in_order (fixture->programme);
  g_assert_cmpuint (cycles->len, ==, 3);
  first = steg_cycle_get_period (cycles->pdata[0]);
  last = steg_cycle_get_period (cycles->pdata[2]);
  g_assert_cmpint (first.from, ==, TODAY);
  g_assert_cmpint (first.to, ==, steg_date_add_months (TODAY, 6) - 1);
  g_assert_cmpint (last.to, ==, steg_date_add_months (TODAY, 18) - 1);
  g_assert_cmpint (steg_cycle_phase_at (cycles->pdata[0], TODAY), ==, STEG_PHASE_PLAN);
  g_assert_cmpstr (get_shown (fixture), ==, "timeline");

  g_assert_true (steg_session_undo (fixture->session, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (get_shown (fixture), ==, "empty");
}

static void
a_programme_is_shown_along_time (Fixture *fixture, gconstpointer name)
{
  g_assert_cmpstr (get_shown (fixture), ==, "timeline");
  g_assert_nonnull (find (GTK_WIDGET (get_view (fixture)), STEG_TYPE_TIMELINE_MARK));
}

static void
zoom_follows_its_buttons_and_keys (Fixture *fixture, gconstpointer name)
{
  g_autofree char *zoom = NULL;
  g_autofree char *between = NULL;

  gtk_widget_activate_action (fixture->page, "page.zoom", "s", "month");
  g_assert_cmpfloat_with_epsilon (steg_timeline_view_get_zoom (get_view (fixture)),
                                  STEG_TIME_ZOOM_MONTH, 0.01);
  g_object_get (fixture->page, "zoom", &zoom, NULL);
  g_assert_cmpstr (zoom, ==, "month");
  gtk_widget_activate_action (fixture->page, "page.zoom-out", NULL);
  g_assert_cmpfloat_with_epsilon (steg_timeline_view_get_zoom (get_view (fixture)), 5, 0.01);
  g_object_get (fixture->page, "zoom", &between, NULL);
  g_assert_cmpstr (between, ==, "");
  gtk_widget_activate_action (fixture->page, "page.zoom-normally", NULL);
  g_assert_cmpfloat_with_epsilon (steg_timeline_view_get_zoom (get_view (fixture)),
                                  STEG_TIME_ZOOM_QUARTER, 0.01);
}

static void
zoom_stops_at_its_ends (Fixture *fixture, gconstpointer name)
{
  for (int i = 0; i < 40; i++)
    gtk_widget_activate_action (fixture->page, "page.zoom-in", NULL);
  g_assert_cmpfloat (steg_timeline_view_get_zoom (get_view (fixture)), ==, STEG_TIME_ZOOM_MOST);
  for (int i = 0; i < 40; i++)
    gtk_widget_activate_action (fixture->page, "page.zoom-out", NULL);
  g_assert_cmpfloat (steg_timeline_view_get_zoom (get_view (fixture)), ==, STEG_TIME_ZOOM_LEAST);
}

static void
every_kind_of_record_can_be_shown_and_opened (Fixture *fixture, gconstpointer name)
{
  const StegTable *const tables[]
    = { &steg_cycle_table, &steg_milestone_table, &steg_action_table };

  for (guint i = 0; i < G_N_ELEMENTS (tables); i++)
    {
      StegRecord *record = steg_programme_at (fixture->programme, tables[i], 1);
      GtkWidget  *mark;

      g_assert_true (
        steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (record)));
      settle ();
      steg_assert_soon (has_focus, fixture, 10);
      mark = gtk_widget_get_focus_child (GTK_WIDGET (get_view (fixture)));
      g_assert_true (gtk_widget_activate_action (mark, "item.open", NULL));
      settle ();
      g_assert_true (
        gtk_widget_get_visible (find (GTK_WIDGET (get_view (fixture)), STEG_TYPE_TIMELINE_CARD)));
      gtk_popover_popdown (
        GTK_POPOVER (find (GTK_WIDGET (get_view (fixture)), STEG_TYPE_TIMELINE_CARD)));
    }
  g_assert_false (steg_page_show_record (STEG_PAGE (fixture->page), "unheard of"));
}

static void
a_change_is_seen_at_once (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GError) error = NULL;
  StegRecord *action = steg_programme_at (fixture->programme, &steg_action_table, 0);
  const char *id = steg_record_get_id (action);
  StegEdit   *edit = steg_edit_new (fixture->programme, "Rename");

  steg_page_show_record (STEG_PAGE (fixture->page), id);
  steg_assert_soon (has_focus, fixture, 10);
  steg_edit_text (edit, id, STEG_ACTION_TITLE, "Called otherwise");
  g_assert_true (steg_session_commit (fixture->session, edit, &error));
  g_assert_no_error (error);
  g_assert_nonnull (strstr (get_spoken (fixture), "Called otherwise"));
}

static void
the_filter_of_the_list_filters_the_line_too (Fixture *fixture, gconstpointer name)
{
  StegRecord    *action = steg_programme_at (fixture->programme, &steg_action_table, 0);
  const char    *id = steg_record_get_id (action);
  StegFilterBar *bar = STEG_FILTER_BAR (find (fixture->page, STEG_TYPE_FILTER_BAR));
  g_autoptr (StegActionFilter) filter = steg_action_filter_new ();

  g_assert_true (steg_timeline_view_select (get_view (fixture), id));
  steg_action_filter_set_text (&filter->words, "nothing is called so");
  steg_filter_bar_set_filter (bar, filter);
  settle ();
  g_assert_cmpstr (get_shown (fixture), ==, "timeline");
  g_assert_false (steg_timeline_view_select (get_view (fixture), id));

  /* Whoever asks for it by name gets it. */
  g_assert_true (steg_page_show_record (STEG_PAGE (fixture->page), id));
  g_assert_true (steg_action_filter_is_empty (steg_filter_bar_get_filter (bar)));
}

/* An action that has nothing to do with @waiting yet. */
static const char *
find_free (Fixture *fixture, const char *waiting)
{
  for (guint i = 1; i < steg_programme_count (fixture->programme, &steg_action_table); i++)
    {
      const char *id
        = steg_record_get_id (steg_programme_at (fixture->programme, &steg_action_table, i));
      gboolean         refused = FALSE;
      g_autofree char *said = NULL;

      g_signal_emit_by_name (get_view (fixture), "bar-waiting", waiting, id, &refused, &said);
      if (!refused && strstr (said, "no longer") == NULL)
        return id;
    }
  g_assert_not_reached ();
}

static void
one_action_waits_for_another_until_it_is_undone (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GError) error = NULL;
  const char *waiting
    = steg_record_get_id (steg_programme_at (fixture->programme, &steg_action_table, 0));
  const char      *awaited = find_free (fixture, waiting);
  guint            count = steg_programme_count (fixture->programme, &steg_dependency_table);
  gboolean         refused = FALSE;
  g_autofree char *said = NULL;

  g_signal_emit_by_name (get_view (fixture), "bar-waits", waiting, awaited);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_dependency_table), ==,
                    count + 1);

  /* The other way round it would be a circle, which is named. */
  g_signal_emit_by_name (get_view (fixture), "bar-waiting", awaited, waiting, &refused, &said);
  g_assert_true (refused);
  g_assert_nonnull (strstr (said, "circle"));

  /* The same once more takes it back, and so does undoing. */
  g_signal_emit_by_name (get_view (fixture), "bar-waits", waiting, awaited);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_dependency_table), ==, count);
  g_assert_true (steg_session_undo (fixture->session, NULL, &error));
  g_assert_true (steg_session_undo (fixture->session, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_dependency_table), ==, count);
}

static void
a_moved_action_has_its_days_in_one_step (Fixture *fixture, gconstpointer name)
{
  g_autoptr (GError) error = NULL;
  StegRecord *action = steg_programme_at (fixture->programme, &steg_action_table, 0);
  StegDate    start = steg_record_get_date (action, STEG_ACTION_START);
  StegDate    due = steg_record_get_date (action, STEG_ACTION_DUE);

  g_signal_emit_by_name (get_view (fixture), "bar-moved", steg_record_get_id (action), start + 3,
                         due + 5);
  g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_START), ==, start + 3);
  g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_DUE), ==, due + 5);
  g_assert_true (steg_session_undo (fixture->session, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_START), ==, start);
  g_assert_cmpint (steg_record_get_date (action, STEG_ACTION_DUE), ==, due);
}

static char *
say_move (Fixture *fixture, StegRecord *action, int days)
{
  char *said = NULL;

  g_signal_emit_by_name (get_view (fixture), "bar-moving", steg_record_get_id (action),
                         steg_record_get_date (action, STEG_ACTION_START) + days,
                         steg_record_get_date (action, STEG_ACTION_DUE) + days, &said);
  return said;
}

/* The first action of the sample is finished: no date hangs on it. */
static void
a_moved_bar_tells_what_becomes_of_the_forecast (Fixture *fixture, gconstpointer name)
{
  StegRecord      *action = steg_programme_at (fixture->programme, &steg_action_table, 0);
  g_autofree char *same = say_move (fixture, action, 0);
  g_autofree char *other = say_move (fixture, action, 3);

  g_assert_null (strchr (same, '\n'));
  g_assert_true (g_str_has_suffix (other, "\nNo level is reached earlier or later."));
}

/* Collapses the group of the first action in each way of grouping, and shows it again. */
static void
actions_are_grouped_and_groups_collapsed (Fixture *fixture, gconstpointer name)
{
  static const char *const groupings[] = { "owner", "cycle", "area" };
  const char              *id
    = steg_record_get_id (steg_programme_at (fixture->programme, &steg_action_table, 0));

  for (guint i = 0; i < G_N_ELEMENTS (groupings); i++)
    {
      g_autofree char *grouping = NULL;

      gtk_widget_activate_action (fixture->page, "page.grouping", "s", groupings[i]);
      g_object_get (fixture->page, "grouping", &grouping, NULL);
      g_assert_cmpstr (grouping, ==, groupings[i]);
      g_assert_true (steg_timeline_view_select (get_view (fixture), id));
      steg_assert_soon (has_focus, fixture, 10);
      gtk_widget_activate_action (gtk_widget_get_focus_child (GTK_WIDGET (get_view (fixture))),
                                  "timeline.collapse", NULL);
      settle ();
      g_assert_false (steg_timeline_view_select (get_view (fixture), id));
      steg_assert_soon (has_focus, fixture, 10);
      gtk_widget_activate_action (gtk_widget_get_focus_child (GTK_WIDGET (get_view (fixture))),
                                  "timeline.collapse", NULL);
      settle ();
      g_assert_true (steg_timeline_view_select (get_view (fixture), id));
    }
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence, programme) \
  g_test_add ("/timeline-page/" #sentence, Fixture, programme, set_up, sentence, tear_down)
  ADD (an_empty_programme_has_one_clear_next_step, "blank");
  ADD (the_standard_plan_is_one_command, "blank");
  ADD (a_programme_is_shown_along_time, "sample");
  ADD (zoom_stops_at_its_ends, "sample");
  ADD (zoom_follows_its_buttons_and_keys, "sample");
  ADD (every_kind_of_record_can_be_shown_and_opened, "sample");
  ADD (a_change_is_seen_at_once, "sample");
  ADD (one_action_waits_for_another_until_it_is_undone, "sample");
  ADD (a_moved_bar_tells_what_becomes_of_the_forecast, "sample");
  ADD (a_moved_action_has_its_days_in_one_step, "sample");
  ADD (actions_are_grouped_and_groups_collapsed, "sample");
  ADD (the_filter_of_the_list_filters_the_line_too, "sample");
  return g_test_run ();
}
