/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-improvements-page.h"

#include "app/pages/steg-improvement-edits.h"
#include "app/pages/steg-improvement-table.h"
#include "app/steg-accelerators.h"
#include "app/widgets/steg-action-pane.h"
#include "app/widgets/steg-column.h"
#include "app/widgets/steg-filter-bar.h"
#include "app/widgets/steg-quick-add.h"
#include "app/widgets/steg-selection-bar.h"
#include "app/widgets/steg-width-bin.h"
#include "model/steg-tables.h"

struct _StegImprovementsPage
{
  StegPage parent;

  StegImprovementTable *rows;
  GtkWidget            *detail;
  gboolean              refreshing;

  StegWidthBin      *width;
  StegWidthBin      *list_side;
  GtkWidget         *detail_side;
  GtkScrolledWindow *detail_scroller;
  StegQuickAdd      *quick_add;
  StegFilterBar     *filter_bar;
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

/* The action or improvement that alone is selected; %NULL when none or several are. Borrowed. */
static StegRecord *
get_selected (StegImprovementsPage *self)
{
  g_autoptr (GPtrArray) records = steg_improvement_table_list_selected (self->rows);

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
  g_autoptr (GPtrArray) records = steg_improvement_table_list_selected (self->rows);
  StegRecord *record = records->len == 1 ? records->pdata[0] : NULL;

  steg_action_pane_set_record (STEG_ACTION_PANE (self->detail), record);
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
page_for (StegImprovementsPage *self)
{
  GListStore *lines = steg_improvement_table_get_lines (self->rows);

  if (g_list_model_get_n_items (G_LIST_MODEL (lines)) > 0)
    return "table";
  return steg_programme_count (programme_of (self), &steg_improvement_table) > 0 ? "none" : "empty";
}

static void
refresh_lines (StegImprovementsPage *self)
{
  g_autoptr (StegActionMatch) match = steg_filter_bar_new_match (self->filter_bar);
  g_autoptr (GPtrArray) lines = steg_lines_new (programme_of (self), match);

  steg_lines_update (steg_improvement_table_get_lines (self->rows), lines);
  gtk_stack_set_visible_child_name (self->stack, page_for (self));
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
reveal (StegImprovementsPage *self, const char *id)
{
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
  g_autoptr (GPtrArray) records = steg_improvement_table_list_selected (self->rows);

  if (records->len > 0)
    steg_improvement_edits_delete (widget, programme_of (self), records);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (widget);

  steg_action_pane_settle (STEG_ACTION_PANE (self->detail));
  steg_improvement_table_unselect (self->rows);
  gtk_widget_grab_focus (GTK_WIDGET (self->table));
}

static void
phase_chosen_cb (StegImprovementsPage *self, int phase)
{
  g_autoptr (GPtrArray) records = steg_improvement_table_list_selected (self->rows);

  steg_improvement_edits_phase (GTK_WIDGET (self), records, (StegPhase) phase);
}

static void
owner_named_cb (StegImprovementsPage *self, const char *name)
{
  g_autoptr (GPtrArray) records = steg_improvement_table_list_selected (self->rows);

  steg_improvement_edits_owner (GTK_WIDGET (self), programme_of (self), records, name);
}

static gboolean
due_typed_cb (StegImprovementsPage *self, const char *text)
{
  g_autoptr (GPtrArray) records = steg_improvement_table_list_selected (self->rows);

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
  if (!steg_improvement_table_edit (self->rows))
    gtk_widget_child_focus (self->detail, GTK_DIR_TAB_FORWARD);
}

static void
activated_cb (StegImprovementsPage *self)
{
  edit (self);
}

static void
edit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  edit (STEG_IMPROVEMENTS_PAGE (widget));
}

static void
steg_improvements_page_constructed (GObject *object)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (object);

  self->rows = steg_improvement_table_new (STEG_PAGE (self), self->table,
                                           GTK_WIDGET (self->list_side), selected_cb);
  g_signal_connect_swapped (self->table, "activate", G_CALLBACK (activated_cb), self);
  steg_selection_bar_set_programme (self->selection_bar, programme_of (self));
  steg_filter_bar_set_session (self->filter_bar, steg_page_get_session (STEG_PAGE (self)));
  steg_quick_add_set_session (self->quick_add, steg_page_get_session (STEG_PAGE (self)));

  self->detail = steg_action_pane_new (steg_page_get_session (STEG_PAGE (self)));
  gtk_scrolled_window_set_child (self->detail_scroller, self->detail);
  G_OBJECT_CLASS (steg_improvements_page_parent_class)->constructed (object);
  show_selected (self);
}

static void
steg_improvements_page_dispose (GObject *object)
{
  StegImprovementsPage *self = STEG_IMPROVEMENTS_PAGE (object);

  g_clear_pointer (&self->rows, steg_improvement_table_free);
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
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, table);
  gtk_widget_class_bind_template_child (widget_class, StegImprovementsPage, selection_bar);
  gtk_widget_class_bind_template_callback (widget_class, phase_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, owner_named_cb);
  gtk_widget_class_bind_template_callback (widget_class, due_typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, arrange_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
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

  gtk_widget_class_install_action (widget_class, "improvement.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "improvement.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "improvement.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "improvement.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "improvement.show-all", NULL, show_all_action);
  gtk_widget_class_install_action (widget_class, "improvement.edit", NULL, edit_action);
  steg_accelerators_bind (widget_class, "improvement.");

  g_type_ensure (STEG_TYPE_FILTER_BAR);
  g_type_ensure (STEG_TYPE_QUICK_ADD);
  g_type_ensure (STEG_TYPE_SELECTION_BAR);
  g_type_ensure (STEG_TYPE_COLUMN);
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
