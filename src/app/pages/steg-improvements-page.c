/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-improvements-page.h"

#include "app/pages/steg-improvement-edits.h"
#include "app/pages/steg-improvement-table.h"
#include "app/steg-accelerators.h"
#include "app/steg-preferences.h"
#include "app/widgets/steg-action-pane.h"
#include "app/widgets/steg-arrange-menu.h"
#include "app/widgets/steg-board.h"
#include "app/widgets/steg-column-heads.h"
#include "app/widgets/steg-effort-view.h"
#include "app/widgets/steg-filter-bar.h"
#include "app/widgets/steg-one-stop.h"
#include "app/widgets/steg-quick-add.h"
#include "app/widgets/steg-selection-bar.h"
#include "app/widgets/steg-width-bin.h"
#include "model/steg-tables.h"

/* How the actions are shown; what all but the list have in common is that one is opened at most. */
typedef enum
{
  VIEW_LIST,
  VIEW_BOARD,
  VIEW_EFFORT,
} View;

static const char *const view_names[] = { "list", "board", "effort" };

struct _StegImprovementsPage
{
  StegPage parent;

  StegImprovementTable *rows;
  StegBoard            *board; /* %NULL until it is first shown, as the next */
  StegEffortView       *effort;
  View                  view;
  char                 *opened; /* but on the list: the record whose detail is open */
  StegArrangement       arrangement;
  GtkWidget            *detail;
  gboolean              refreshing;

  StegWidthBin      *width;
  StegWidthBin      *list_side;
  GtkWidget         *detail_side;
  GtkScrolledWindow *detail_scroller;
  StegQuickAdd      *quick_add;
  StegFilterBar     *filter_bar;
  GtkWidget         *arrange_button;
  GtkToggleButton   *as_list;
  GtkToggleButton   *as_board;
  GtkToggleButton   *as_effort;
  StegArrangeMenu   *arrange_menu;
  StegColumnHeads   *heads;
  AdwBin            *board_bin;
  GtkViewport       *effort_bin;
  GtkStack          *stack;
  GtkListView       *table;
  StegSelectionBar  *selection_bar;
};

G_DEFINE_FINAL_TYPE (StegImprovementsPage, steg_improvements_page, STEG_TYPE_PAGE)

static StegProgramme *
programme_of (StegImprovementsPage *self)
{
  return steg_page_get_programme (STEG_PAGE (self));
}

/* The actions and improvements that are selected; but on the list the one that is open. Owned. */
static GPtrArray *
list_selected (StegImprovementsPage *self)
{
  GPtrArray  *records;
  StegRecord *opened;

  if (self->view == VIEW_LIST)
    return steg_improvement_table_list_selected (self->rows);
  records = g_ptr_array_new ();
  opened = self->opened != NULL ? steg_programme_find (programme_of (self), self->opened) : NULL;
  if (opened != NULL)
    g_ptr_array_add (records, opened);
  return records;
}

/* The action or improvement that alone is selected; %NULL when none or several are. Borrowed. */
static StegRecord *
get_selected (StegImprovementsPage *self)
{
  g_autoptr (GPtrArray) records = list_selected (self);

  return records->len == 1 ? records->pdata[0] : NULL;
}

/* Side by side where there is room; else the detail takes the place of the list. */
static void
arrange_cb (StegImprovementsPage *self)
{
  gboolean narrow = steg_width_bin_is_narrow (self->width);
  gboolean open = get_selected (self) != NULL;
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self->list_side)) != NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->list_side), !narrow || !open);
  gtk_widget_set_visible (self->detail_side, open);
  gtk_widget_set_hexpand (self->detail_side, narrow);
  if (narrow && open && focused)
    gtk_widget_child_focus (self->detail, GTK_DIR_TAB_FORWARD);
}

static void
show_selected (StegImprovementsPage *self)
{
  g_autoptr (GPtrArray) records = list_selected (self);
  StegRecord *record = records->len == 1 ? records->pdata[0] : NULL;

  steg_action_pane_set_record (STEG_ACTION_PANE (self->detail), record);
  if (self->board != NULL)
    steg_board_mark (self->board, record);
  if (self->effort != NULL)
    steg_effort_view_mark (self->effort, record);
  steg_selection_bar_set_counts (self->selection_bar, records->len,
                                 steg_improvement_edits_count_actions (records));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "improvement.delete", records->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "improvement.close", records->len > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "improvement.edit", records->len > 0);
  if (record != NULL)
    steg_quick_add_propose (self->quick_add, record);
  arrange_cb (self);
}

static void
selected_cb (StegPage *page)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (page);

  if (self->detail != NULL && !self->refreshing)
    show_selected (self);
}

static const char *
page_for (StegImprovementsPage *self, guint n_shown)
{
  if (n_shown > 0)
    return view_names[self->view];
  return steg_programme_count (programme_of (self), &steg_improvement_table) > 0 ? "none" : "empty";
}

static guint
refresh_table (StegImprovementsPage *self, StegActionMatch *match)
{
  const StegArrangement *arrangement = &self->arrangement;
  g_autoptr (StegActionOrder) order
    = steg_action_order_new (programme_of (self), match, arrangement->grouping, arrangement->sort,
                             arrangement->descending);

  steg_lines_update (steg_improvement_table_get_lines (self->rows), order);
  steg_column_heads_show (self->heads, arrangement->sort, arrangement->descending);
  return order->rows->len;
}

/* Returns: how many are shown. */
static guint
refresh_view (StegImprovementsPage *self, StegActionMatch *match)
{
  switch (self->view)
    {
    case VIEW_BOARD:
      return steg_board_show (self->board, match);
    case VIEW_EFFORT:
      return steg_effort_view_show (self->effort, match);
    default:
      return refresh_table (self, match);
    }
}

static void
refresh_lines (StegImprovementsPage *self)
{
  g_autoptr (StegActionMatch) match = steg_filter_bar_new_match (self->filter_bar);
  guint n_shown = refresh_view (self, match);

  gtk_stack_set_visible_child_name (self->stack, page_for (self, n_shown));
}

static void
arrange_by (StegImprovementsPage *self, StegArrangement arrangement)
{
  g_autofree char *text = steg_arrangement_to_text (&arrangement);

  self->arrangement = arrangement;
  steg_preferences_set_arrangement (text);
  steg_arrange_menu_show (self->arrange_menu, &arrangement);
  refresh_lines (self);
}

static void
arranged_cb (StegImprovementsPage *self)
{
  arrange_by (self, steg_arrange_menu_read (self->arrange_menu));
}

static void
sort_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (widget);

  arrange_by (self,
              steg_arrangement_sorted (&self->arrangement, g_variant_get_string (parameter, NULL)));
}

static void
open_one (StegImprovementsPage *self, StegRecord *record)
{
  g_autofree char *before = g_steal_pointer (&self->opened);

  self->opened = record != NULL ? g_strdup (steg_record_get_id (record)) : NULL;
  show_selected (self);
}

static void
opened_cb (StegImprovementsPage *self, StegRecord *action)
{
  steg_action_pane_settle (STEG_ACTION_PANE (self->detail));
  open_one (self, action);
}

static void
build_view (StegImprovementsPage *self)
{
  StegSession *session = steg_page_get_session (STEG_PAGE (self));
  GtkWidget   *built = NULL;

  if (self->view == VIEW_BOARD && self->board == NULL)
    {
      built = steg_board_new (session);
      self->board = STEG_BOARD (built);
      adw_bin_set_child (self->board_bin, built);
    }
  if (self->view == VIEW_EFFORT && self->effort == NULL)
    {
      built = steg_effort_view_new (session);
      self->effort = STEG_EFFORT_VIEW (built);
      gtk_viewport_set_child (self->effort_bin, built);
    }
  if (built != NULL)
    g_signal_connect_object (built, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
}

static View
read_view (StegImprovementsPage *self)
{
  if (gtk_toggle_button_get_active (self->as_board))
    return VIEW_BOARD;
  return gtk_toggle_button_get_active (self->as_effort) ? VIEW_EFFORT : VIEW_LIST;
}

/* What was selected stays so on the other view, where it is there. */
static void
view_chosen_cb (StegImprovementsPage *self, GtkToggleButton *button)
{
  StegRecord *record;

  /* The one that is no longer chosen says so too. */
  if (!gtk_toggle_button_get_active (button))
    return;
  record = get_selected (self);
  steg_improvement_table_settle (self->rows);
  self->view = read_view (self);
  build_view (self);
  steg_preferences_set_improvements_view (view_names[self->view]);
  gtk_widget_set_visible (self->arrange_button, self->view == VIEW_LIST);
  refresh_lines (self);
  if (self->view != VIEW_LIST)
    open_one (self, record);
  else if (record == NULL
           || !steg_improvement_table_select (self->rows, steg_record_get_id (record)))
    steg_improvement_table_unselect (self->rows);
  show_selected (self);
}

static void
filter_cb (StegImprovementsPage *self)
{
  if (!self->refreshing)
    refresh_lines (self);
}

static void
steg_improvements_page_refresh (StegPage *page)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (page);

  self->refreshing = TRUE;
  refresh_lines (self);
  self->refreshing = FALSE;
  show_selected (self);
}

static void
show_all (StegImprovementsPage *self)
{
  steg_filter_bar_set_filter (self->filter_bar, NULL);
}

static gboolean
focus_in_view (StegImprovementsPage *self, StegRecord *record)
{
  return self->view == VIEW_BOARD ? steg_board_focus (self->board, record)
                                  : steg_effort_view_focus (self->effort, record);
}

static gboolean
reveal_in_view (StegImprovementsPage *self, StegRecord *record)
{
  if (!focus_in_view (self, record))
    {
      show_all (self);
      if (!focus_in_view (self, record))
        return FALSE;
    }
  open_one (self, record);
  return TRUE;
}

static gboolean
reveal (StegImprovementsPage *self, const char *id)
{
  StegRecord *record = steg_programme_find (programme_of (self), id);

  if (self->view != VIEW_LIST && record != NULL && reveal_in_view (self, record))
    return TRUE;
  /* An improvement without an action has a line, and nothing else. */
  if (record != NULL && steg_record_get_table (record) == &steg_improvement_table)
    gtk_toggle_button_set_active (self->as_list, TRUE);
  if (steg_improvement_table_select (self->rows, id))
    return TRUE;
  show_all (self);
  return steg_improvement_table_select (self->rows, id);
}

static void
added_cb (StegImprovementsPage *self, const char *id)
{
  reveal (self, id);
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (widget);
  g_autoptr (GPtrArray) records = list_selected (self);

  if (records->len > 0)
    steg_improvement_edits_delete (widget, programme_of (self), records);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (widget);
  StegRecord           *record = get_selected (self);

  steg_action_pane_settle (STEG_ACTION_PANE (self->detail));
  steg_improvement_table_unselect (self->rows);
  if (self->view == VIEW_LIST)
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->table));
      return;
    }
  open_one (self, NULL);
  if (record != NULL)
    focus_in_view (self, record);
}

static void
phase_chosen_cb (StegImprovementsPage *self, int phase)
{
  g_autoptr (GPtrArray) records = list_selected (self);

  steg_improvement_edits_phase (GTK_WIDGET (self), records, (StegPhase) phase);
}

static void
owner_named_cb (StegImprovementsPage *self, const char *name)
{
  g_autoptr (GPtrArray) records = list_selected (self);

  steg_improvement_edits_owner (GTK_WIDGET (self), programme_of (self), records, name);
}

static void
cycle_chosen_cb (StegImprovementsPage *self, const char *cycle)
{
  g_autoptr (GPtrArray) records = list_selected (self);

  steg_improvement_edits_cycle (GTK_WIDGET (self), programme_of (self), records, cycle);
}

static gboolean
due_typed_cb (StegImprovementsPage *self, const char *text)
{
  g_autoptr (GPtrArray) records = list_selected (self);

  return steg_improvement_edits_due (GTK_WIDGET (self), programme_of (self), records, text);
}

static void
search_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  steg_filter_bar_focus_search (STEG_IMPROVEMENTS_PAGE (widget)->filter_bar);
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  steg_quick_add_begin (STEG_IMPROVEMENTS_PAGE (widget)->quick_add);
}

static void
show_all_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  show_all (STEG_IMPROVEMENTS_PAGE (widget));
}

/* Where rows have no cells, the detail is where they are edited. */
static void
edit (StegImprovementsPage *self)
{
  if (self->view != VIEW_LIST || !steg_improvement_table_edit (self->rows))
    gtk_widget_child_focus (self->detail, GTK_DIR_TAB_FORWARD);
}

static void
edit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  edit (STEG_IMPROVEMENTS_PAGE (widget));
}

/* As it was left the last time. */
static void
recall (StegImprovementsPage *self)
{
  g_autofree char *arrangement = steg_preferences_dup_arrangement ();
  g_autofree char *view = steg_preferences_dup_improvements_view ();

  self->arrangement = steg_arrangement_parse (arrangement);
  steg_arrange_menu_show (self->arrange_menu, &self->arrangement);
  gtk_toggle_button_set_active (self->as_board, g_str_equal (view, view_names[VIEW_BOARD]));
  gtk_toggle_button_set_active (self->as_effort, g_str_equal (view, view_names[VIEW_EFFORT]));
}

static void
steg_improvements_page_constructed (GObject *object)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (object);

  self->rows = steg_improvement_table_new (STEG_PAGE (self), self->table,
                                           GTK_WIDGET (self->list_side), selected_cb);
  g_signal_connect_swapped (self->table, "activate", G_CALLBACK (edit), self);
  steg_selection_bar_set_programme (self->selection_bar, programme_of (self));
  steg_filter_bar_set_session (self->filter_bar, steg_page_get_session (STEG_PAGE (self)));
  steg_quick_add_set_session (self->quick_add, steg_page_get_session (STEG_PAGE (self)));

  self->detail = steg_action_pane_new (steg_page_get_session (STEG_PAGE (self)));
  gtk_scrolled_window_set_child (self->detail_scroller, self->detail);
  recall (self);
  G_OBJECT_CLASS (steg_improvements_page_parent_class)->constructed (object);
  show_selected (self);
}

static void
steg_improvements_page_dispose (GObject *object)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (object);

  g_clear_pointer (&self->rows, steg_improvement_table_free);
  g_clear_pointer (&self->opened, g_free);
  G_OBJECT_CLASS (steg_improvements_page_parent_class)->dispose (object);
}

static gboolean
steg_improvements_page_show_record (StegPage *page, const char *id)
{
  return reveal (STEG_IMPROVEMENTS_PAGE (page), id);
}

static const char *
steg_improvements_page_get_shown (StegPage *page)
{
  StegRecord *selected = get_selected (STEG_IMPROVEMENTS_PAGE (page));

  return selected != NULL ? steg_record_get_id (selected) : NULL;
}

static void
steg_improvements_page_show_only (StegPage *page, const char *state)
{
  steg_filter_bar_show_only (STEG_IMPROVEMENTS_PAGE (page)->filter_bar, state);
}

static void
steg_improvements_page_settle (StegPage *page)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (page);

  steg_improvement_table_settle (self->rows);
  steg_action_pane_settle (STEG_ACTION_PANE (self->detail));
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, width);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, list_side);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, detail_side);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, detail_scroller);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, quick_add);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, arrange_button);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, as_list);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, as_board);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, as_effort);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, arrange_menu);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, heads);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, board_bin);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, effort_bin);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, table);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, selection_bar);
  gtk_widget_class_bind_template_callback (widget_class, phase_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, owner_named_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, cycle_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, arrange_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, arranged_cb);
  gtk_widget_class_bind_template_callback (widget_class, view_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "improvement.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "improvement.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "improvement.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "improvement.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "improvement.show-all", NULL, show_all_action);
  gtk_widget_class_install_action (widget_class, "improvement.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "improvement.sort", "s", sort_action);
  steg_accelerators_bind (widget_class, "improvement.");
}

static void
steg_improvements_page_class_init (StegImprovementsPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StegPageClass  *page_class = STEG_PAGE_CLASS (klass);

  page_class->refresh = steg_improvements_page_refresh;
  page_class->show_record = steg_improvements_page_show_record;
  page_class->get_shown = steg_improvements_page_get_shown;
  page_class->show_only = steg_improvements_page_show_only;
  page_class->settle = steg_improvements_page_settle;
  object_class->constructed = steg_improvements_page_constructed;
  object_class->dispose = steg_improvements_page_dispose;

  install_actions (widget_class);

  g_type_ensure (STEG_TYPE_ARRANGE_MENU);
  g_type_ensure (STEG_TYPE_COLUMN_HEADS);
  g_type_ensure (STEG_TYPE_FILTER_BAR);
  g_type_ensure (STEG_TYPE_ONE_STOP);
  g_type_ensure (STEG_TYPE_QUICK_ADD);
  g_type_ensure (STEG_TYPE_SELECTION_BAR);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/pages/improvements-page.ui");
  bind_template (widget_class);
}

static void
steg_improvements_page_init (StegImprovementsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

gboolean
steg_improvements_page_begin_adding (StegImprovementsPage *self)
{
  g_return_val_if_fail (STEG_IS_IMPROVEMENTS_PAGE (self), FALSE);

  return steg_quick_add_begin (self->quick_add);
}
