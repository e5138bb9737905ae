/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-board.h"

#include "app/pages/steg-improvements-page.h"
#include "app/rows/steg-action-card.h"
#include "app/widgets/steg-board-column.h"
#include "app/widgets/steg-filter-bar.h"
#include "model/steg-cycle-phases.h"
#include "widget-fixture.h"

#include "support/steg-assert.h"

static void
choose (PageFixture *fixture, const char *view)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (page_child (fixture->page, view)), TRUE);
}

static void
show_board (PageFixture *fixture)
{
  page_show (fixture, STEG_TYPE_IMPROVEMENTS_PAGE);
  choose (fixture, "as_board");
  page_settle ();
}

static StegBoardColumn *
column_at (PageFixture *fixture, guint phase)
{
  return STEG_BOARD_COLUMN (page_find (fixture->page, STEG_TYPE_BOARD_COLUMN, phase));
}

static StegBoard *
get_board (PageFixture *fixture)
{
  return STEG_BOARD (page_find (fixture->page, STEG_TYPE_BOARD, 0));
}

/* The first action in the column of @phase. */
static StegRecord *
first_of (PageFixture *fixture, guint phase)
{
  GtkWidget *card
    = page_find (GTK_WIDGET (column_at (fixture, phase)), STEG_TYPE_ACTION_CARD, 0);

  return steg_action_card_get_action (STEG_ACTION_CARD (card));
}

static guint
count_in (PageFixture *fixture, int phase)
{
  guint count = 0;

  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_action_table); i++)
    {
      StegRecord *action = steg_programme_at (fixture->programme, &steg_action_table, i);

      if (steg_record_get_choice (action, STEG_ACTION_PHASE) == phase
          && steg_record_get_choice (action, STEG_ACTION_OUTCOME) != STEG_ACTION_OUTCOME_DROPPED)
        count++;
    }
  return count;
}

static void
every_action_is_in_the_column_of_its_phase (PageFixture *fixture, gconstpointer unused)
{
  show_board (fixture);
  for (int i = 0; i < STEG_N_PHASES; i++)
    {
      g_assert_cmpuint (steg_board_column_count (column_at (fixture, (guint) i)), ==,
                        count_in (fixture, i));
      g_assert_cmpint (steg_record_get_choice (first_of (fixture, (guint) i), STEG_ACTION_PHASE),
                       ==, i);
    }
}

static void
what_is_late_or_due_soon_has_a_shape (PageFixture *fixture, gconstpointer unused)
{
  show_board (fixture);
  g_assert_true (page_says (GTK_WIDGET (column_at (fixture, STEG_PHASE_PLAN)), "⚠ 2 days late"));
  g_assert_true (page_says (GTK_WIDGET (column_at (fixture, STEG_PHASE_DO)), "◷ 25 May 2026"));
}

static void
the_board_shows_what_the_filter_wants (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (StegActionFilter) late = steg_action_filter_parse ("late");
  g_autoptr (StegActionFilter) none = steg_action_filter_parse ("words=unheard of");
  StegFilterBar *bar;

  show_board (fixture);
  bar = STEG_FILTER_BAR (page_find (fixture->page, STEG_TYPE_FILTER_BAR, 0));
  steg_filter_bar_set_filter (bar, late);
  g_assert_cmpuint (steg_board_column_count (column_at (fixture, STEG_PHASE_PLAN))
                      + steg_board_column_count (column_at (fixture, STEG_PHASE_DO)),
                    ==, 3);
  g_assert_cmpuint (steg_board_column_count (column_at (fixture, STEG_PHASE_ACT)), ==, 0);
  steg_filter_bar_set_filter (bar, none);
  g_assert_cmpstr (
    gtk_stack_get_visible_child_name (GTK_STACK (page_child (fixture->page, "stack"))), ==,
    "none");
}

typedef struct
{
  PageFixture *fixture;
  StegRecord  *action;
} Wanted;

static gboolean
has_focus (gpointer user_value)
{
  Wanted *wanted = user_value;

  for (guint i = 0; i < STEG_N_PHASES; i++)
    if (steg_board_column_get_focused (column_at (wanted->fixture, i)) == wanted->action)
      return TRUE;
  return FALSE;
}

static void
a_card_moves_by_keys_keeps_the_focus_and_undo_moves_it_back (PageFixture  *fixture,
                                                             gconstpointer unused)
{
  Wanted wanted = { fixture, NULL };

  show_board (fixture);
  wanted.action = first_of (fixture, STEG_PHASE_PLAN);
  g_assert_true (steg_board_focus (get_board (fixture), wanted.action));
  steg_assert_soon (has_focus, &wanted, 10);
  gtk_widget_activate_action (GTK_WIDGET (get_board (fixture)), "board.move-right", NULL);
  g_assert_cmpint (steg_record_get_choice (wanted.action, STEG_ACTION_PHASE), ==, STEG_PHASE_DO);
  steg_assert_soon (has_focus, &wanted, 10);
  gtk_widget_activate_action (GTK_WIDGET (get_board (fixture)), "board.move-left", NULL);
  g_assert_cmpint (steg_record_get_choice (wanted.action, STEG_ACTION_PHASE), ==, STEG_PHASE_PLAN);
  steg_assert_soon (has_focus, &wanted, 10);
  gtk_widget_activate_action (GTK_WIDGET (get_board (fixture)), "board.move-left", NULL);
  g_assert_cmpint (steg_record_get_choice (wanted.action, STEG_ACTION_PHASE), ==, STEG_PHASE_PLAN);
  page_undo (fixture);
  g_assert_cmpint (steg_record_get_choice (wanted.action, STEG_ACTION_PHASE), ==, STEG_PHASE_DO);
}

static void
arrows_go_from_column_to_column (PageFixture *fixture, gconstpointer unused)
{
  Wanted wanted = { fixture, NULL };

  show_board (fixture);
  wanted.action = first_of (fixture, STEG_PHASE_PLAN);
  steg_board_focus (get_board (fixture), wanted.action);
  steg_assert_soon (has_focus, &wanted, 10);
  page_press (GTK_WIDGET (get_board (fixture)), GDK_KEY_Right);
  wanted.action = first_of (fixture, STEG_PHASE_DO);
  steg_assert_soon (has_focus, &wanted, 10);
  page_press (GTK_WIDGET (get_board (fixture)), GDK_KEY_Left);
  wanted.action = first_of (fixture, STEG_PHASE_PLAN);
  steg_assert_soon (has_focus, &wanted, 10);
}

/* The column that the focus is in. */
static guint
focused_column (PageFixture *fixture)
{
  for (guint i = 0; i < STEG_N_PHASES; i++)
    if (steg_board_column_get_focused (column_at (fixture, i)) != NULL)
      return i;
  return STEG_N_PHASES;
}

static void
tab_stops_once_in_each_column_and_comes_back_to_the_card_it_left (PageFixture  *fixture,
                                                                  gconstpointer unused)
{
  Wanted wanted = { fixture, NULL };

  show_board (fixture);
  g_assert_true (steg_board_column_focus (column_at (fixture, STEG_PHASE_PLAN), 1));
  page_settle ();
  wanted.action = steg_board_column_get_focused (column_at (fixture, STEG_PHASE_PLAN));
  g_assert_true (wanted.action != first_of (fixture, STEG_PHASE_PLAN));
  for (guint i = STEG_PHASE_DO; i < STEG_N_PHASES; i++)
    {
      gtk_widget_child_focus (fixture->page, GTK_DIR_TAB_FORWARD);
      g_assert_cmpuint (focused_column (fixture), ==, i);
    }
  for (guint i = STEG_PHASE_ACT; i > STEG_PHASE_PLAN; i--)
    {
      g_assert_cmpuint (focused_column (fixture), ==, i);
      gtk_widget_child_focus (fixture->page, GTK_DIR_TAB_BACKWARD);
    }
  g_assert_true (has_focus (&wanted));
  gtk_widget_child_focus (fixture->page, GTK_DIR_TAB_BACKWARD);
  g_assert_cmpuint (focused_column (fixture), ==, STEG_N_PHASES);
}

/* The controller of @type that @widget has. */
static GtkEventController *
controller_of (GtkWidget *widget, GType type)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (G_TYPE_CHECK_INSTANCE_TYPE (controller, type))
        return controller; /* which the widget keeps */
    }
  g_assert_not_reached ();
}

/* What the first card of @phase hands over when it is dragged. */
static StegRecord *
drag_first_of (PageFixture *fixture, guint phase)
{
  GtkWidget *card
    = page_find (GTK_WIDGET (column_at (fixture, phase)), STEG_TYPE_ACTION_CARD, 0);
  g_autoptr (GdkContentProvider) content = NULL;
  g_auto (GValue) value = G_VALUE_INIT;

  g_signal_emit_by_name (controller_of (card, GTK_TYPE_DRAG_SOURCE), "prepare", 4.0, 4.0,
                         &content);
  g_assert_nonnull (content);
  g_value_init (&value, STEG_TYPE_RECORD);
  g_assert_true (gdk_content_provider_get_value (content, &value, NULL));
  return g_value_get_object (&value); /* which the programme keeps */
}

/* Returns: whether the column of @phase takes it. */
static gboolean
drop_on (PageFixture *fixture, guint phase, StegRecord *record)
{
  gboolean is_taken = FALSE;
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, STEG_TYPE_RECORD);
  g_value_set_object (&value, record);
  g_signal_emit_by_name (
    controller_of (GTK_WIDGET (column_at (fixture, phase)), GTK_TYPE_DROP_TARGET), "drop", &value,
    4.0, 4.0, &is_taken);
  page_settle ();
  return is_taken;
}

static void
a_card_that_is_dragged_to_another_column_is_moved_there_in_one_step (PageFixture  *fixture,
                                                                     gconstpointer unused)
{
  StegRecord *action;

  show_board (fixture);
  action = drag_first_of (fixture, STEG_PHASE_PLAN);
  g_assert_true (action == first_of (fixture, STEG_PHASE_PLAN));
  g_assert_true (drop_on (fixture, STEG_PHASE_DO, action));
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PHASE), ==, STEG_PHASE_DO);
  g_assert_cmpint (steg_board_column_find (column_at (fixture, STEG_PHASE_DO), action), >=, 0);
  page_undo (fixture);
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PHASE), ==, STEG_PHASE_PLAN);
}

static void
a_card_is_not_dropped_where_it_is_nor_anything_else_on_the_board (PageFixture  *fixture,
                                                                  gconstpointer unused)
{
  StegRecord *action;

  show_board (fixture);
  action = drag_first_of (fixture, STEG_PHASE_DO);
  g_assert_false (drop_on (fixture, STEG_PHASE_DO, action));
  g_assert_false (drop_on (fixture, STEG_PHASE_ACT,
                           steg_record_get_link (action, STEG_ACTION_IMPROVEMENT)));
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PHASE), ==, STEG_PHASE_DO);
}

static void
a_card_that_is_dragged_to_check_asks_first (PageFixture *fixture, gconstpointer unused)
{
  StegRecord *action;

  show_board (fixture);
  action = drag_first_of (fixture, STEG_PHASE_DO);
  g_assert_true (drop_on (fixture, STEG_PHASE_CHECK, action));
  g_assert_cmpint (steg_record_get_choice (action, STEG_ACTION_PHASE), ==, STEG_PHASE_DO);
  g_assert_cmpint (steg_board_column_find (column_at (fixture, STEG_PHASE_DO), action), >=, 0);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_window_get_toplevels ()), ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (gtk_window_get_toplevels (), i);

      if (window != fixture->window)
        g_assert_true (gtk_window_get_transient_for (window) == fixture->window);
    }
}

static gboolean
shows_detail (PageFixture *fixture)
{
  return gtk_widget_get_visible (page_child (fixture->page, "detail_side"));
}

static void
a_card_opens_the_detail_and_stays_open_on_the_list (PageFixture *fixture, gconstpointer unused)
{
  show_board (fixture);
  g_assert_false (shows_detail (fixture));
  g_signal_emit_by_name (get_board (fixture), "opened", fixture->action);
  g_assert_true (shows_detail (fixture));
  g_assert_cmpstr (steg_page_get_shown (STEG_PAGE (fixture->page)), ==,
                   steg_record_get_id (fixture->action));
  choose (fixture, "as_list");
  g_assert_true (shows_detail (fixture));
  choose (fixture, "as_board");
  g_assert_cmpstr (steg_page_get_shown (STEG_PAGE (fixture->page)), ==,
                   steg_record_get_id (fixture->action));
  gtk_widget_activate_action (fixture->page, "improvement.close", NULL);
  g_assert_false (shows_detail (fixture));
}

static void
what_is_gone_to_is_shown_on_the_board (PageFixture *fixture, gconstpointer unused)
{
  show_board (fixture);
  g_assert_true (
    steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->action)));
  g_assert_true (shows_detail (fixture));
  gtk_widget_activate_action (fixture->page, "improvement.delete", NULL);
  page_settle ();
  g_assert_false (shows_detail (fixture));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/board/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (every_action_is_in_the_column_of_its_phase);
  ADD (what_is_late_or_due_soon_has_a_shape);
  ADD (the_board_shows_what_the_filter_wants);
  ADD (a_card_moves_by_keys_keeps_the_focus_and_undo_moves_it_back);
  ADD (arrows_go_from_column_to_column);
  ADD (tab_stops_once_in_each_column_and_comes_back_to_the_card_it_left);
  ADD (a_card_that_is_dragged_to_another_column_is_moved_there_in_one_step);
  ADD (a_card_is_not_dropped_where_it_is_nor_anything_else_on_the_board);
  ADD (a_card_that_is_dragged_to_check_asks_first);
  ADD (a_card_opens_the_detail_and_stays_open_on_the_list);
  ADD (what_is_gone_to_is_shown_on_the_board);
  return g_test_run ();
}
