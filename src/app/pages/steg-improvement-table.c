/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-improvement-table.h"

#include "app/rows/steg-line-row.h"
#include "model/steg-action.h"

struct _StegImprovementTable
{
  StegPage                *page;
  GtkListView             *view;
  GtkWidget               *width;
  StegImprovementTableFunc selected;

  StegLines          *lines;
  GtkMultiSelection  *selection;
  GtkListItemFactory *factory;
  GHashTable         *rows; /* line → StegLineRow, those that are bound */

  StegLineColumn  column; /* edited or pressed last */
  StegCellEditor *editor; /* borrowed: the row holds it */
  StegLineRow    *row;    /* in which it is */
  char           *wanted; /* the record to be edited once its row is bound */
  guint           wanted_id;
  gboolean        is_stopping;
};

static void edit_row (StegImprovementTable *self, StegLineRow *row);

static guint
count_lines (StegImprovementTable *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->lines));
}

static gboolean
is_heading (StegImprovementTable *self, guint position)
{
  return STEG_IS_HEADING (steg_lines_at (self->lines, position));
}

/* The position of the record @id, -1 when it is not shown. */
static int
find_line (StegImprovementTable *self, const char *id)
{
  return steg_lines_find (self->lines,
                          steg_programme_find (steg_page_get_programme (self->page), id));
}

/* The row that shows the record @id, %NULL when it is not in view. */
static StegLineRow *
find_row (StegImprovementTable *self, const char *id)
{
  return g_hash_table_lookup (self->rows,
                              steg_programme_find (steg_page_get_programme (self->page), id));
}

/* Ends the editing; @focus: the row has the focus then. */
static void
stop (StegImprovementTable *self, gboolean focus)
{
  StegLineRow *row = self->row;

  if (row == NULL)
    return;
  self->is_stopping = TRUE;
  self->row = NULL;
  self->editor = NULL;
  if (focus)
    gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (row)));
  steg_line_row_stop (row);
  self->is_stopping = FALSE;
}

static gboolean
settle (StegImprovementTable *self)
{
  return self->editor == NULL || steg_cell_editor_settle (self->editor);
}

static gboolean
can_edit (GObject *line, StegLineColumn column)
{
  if (STEG_IS_HEADING (line))
    return FALSE;
  return column == STEG_LINE_WHAT
         || steg_record_get_table (STEG_RECORD (line)) == &steg_action_table;
}

/* The record of the next cell that can be edited when one goes so many columns and rows on from the
 * one that is, and its @column; %NULL when there is none. Cells are counted row by row. Borrowed.
 */
static const char *
find_next (StegImprovementTable *self, int columns, int rows, StegLineColumn *column)
{
  StegRecord *record = STEG_RECORD (steg_line_row_get_line (self->row));
  int         by = columns + rows * STEG_LINE_N_COLUMNS;
  int         at
    = find_line (self, steg_record_get_id (record)) * STEG_LINE_N_COLUMNS + (int) self->column + by;

  for (; at >= 0 && at < (int) count_lines (self) * STEG_LINE_N_COLUMNS; at += by)
    {
      GObject *line = steg_lines_at (self->lines, (guint) at / STEG_LINE_N_COLUMNS);

      *column = (StegLineColumn) (at % STEG_LINE_N_COLUMNS);
      if (can_edit (line, *column))
        return steg_record_get_id (STEG_RECORD (line));
    }
  return NULL;
}

static gboolean
edit_wanted_cb (gpointer user_value)
{
  StegImprovementTable *self = user_value;
  g_autofree char      *id = g_steal_pointer (&self->wanted);
  StegLineRow          *row = find_row (self, id);

  self->wanted_id = 0;
  if (row != NULL)
    edit_row (self, row);
  return G_SOURCE_REMOVE;
}

/* Rows outside of what is in view are bound after the list has scrolled to them. */
static void
edit_soon (StegImprovementTable *self, const char *id)
{
  g_autofree char *wanted = g_strdup (id);

  g_free (self->wanted);
  self->wanted = g_steal_pointer (&wanted);
  if (self->wanted_id == 0)
    self->wanted_id = g_timeout_add (20, edit_wanted_cb, self);
}

static void
stepped_cb (StegImprovementTable *self, int columns, int rows)
{
  StegLineColumn   column = self->column;
  g_autofree char *next = g_strdup (find_next (self, columns, rows, &column));
  StegLineRow     *row;

  if (!settle (self))
    return;
  stop (self, TRUE);
  if (next == NULL || !steg_improvement_table_select (self, next))
    return;
  self->column = column;
  row = find_row (self, next);
  if (row != NULL && gtk_widget_get_mapped (GTK_WIDGET (row)))
    edit_row (self, row);
  else
    edit_soon (self, next);
}

static void
given_up_cb (StegImprovementTable *self)
{
  stop (self, TRUE);
}

static void
left_cb (StegImprovementTable *self)
{
  if (!self->is_stopping && settle (self))
    stop (self, FALSE);
}

/* Another view is gone to, or the window closes. */
static void
unmapped_cb (StegImprovementTable *self)
{
  settle (self);
  stop (self, FALSE);
}

static void
edit_row (StegImprovementTable *self, StegLineRow *row)
{
  if (!settle (self))
    return;
  stop (self, FALSE);
  self->editor = steg_line_row_edit (row, self->column);
  if (self->editor == NULL)
    self->editor = steg_line_row_edit (row, STEG_LINE_WHAT);
  if (self->editor == NULL)
    return;
  self->row = row;
  g_signal_connect_swapped (self->editor, "stepped", G_CALLBACK (stepped_cb), self);
  g_signal_connect_swapped (self->editor, "given-up", G_CALLBACK (given_up_cb), self);
  gtk_widget_grab_focus (GTK_WIDGET (self->editor));
  g_signal_connect_swapped (self->editor, "left", G_CALLBACK (left_cb), self);
}

static void
pressed_cb (GtkGestureClick *click, int n_press, double x, double y, StegImprovementTable *self)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (click));

  self->column = steg_line_row_column_at (STEG_LINE_ROW (row), x);
}

static void
setup_cb (GtkListItemFactory *factory, GtkListItem *item, StegImprovementTable *self)
{
  GtkWidget  *row = steg_line_row_new (steg_page_get_session (self->page));
  GtkGesture *click = gtk_gesture_click_new ();

  g_object_bind_property (self->width, "narrow", row, "compact", G_BINDING_SYNC_CREATE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (click), GTK_PHASE_CAPTURE);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, row);
}

static void
bind_cb (GtkListItemFactory *factory, GtkListItem *item, StegImprovementTable *self)
{
  GObject   *line = gtk_list_item_get_item (item);
  GtkWidget *row = gtk_list_item_get_child (item);
  gboolean   heading = STEG_IS_HEADING (line);

  gtk_list_item_set_selectable (item, !heading);
  gtk_list_item_set_activatable (item, !heading);
  g_hash_table_insert (self->rows, line, row);
  steg_line_row_set_line (STEG_LINE_ROW (row), line);
}

static void
unbind_cb (GtkListItemFactory *factory, GtkListItem *item, StegImprovementTable *self)
{
  GtkWidget *row = gtk_list_item_get_child (item);

  if (self->row == STEG_LINE_ROW (row))
    {
      settle (self);
      stop (self, FALSE);
    }
  /* When rows change places, another one may show the line already. */
  if (g_hash_table_lookup (self->rows, gtk_list_item_get_item (item)) == row)
    g_hash_table_remove (self->rows, gtk_list_item_get_item (item));
  steg_line_row_set_line (STEG_LINE_ROW (row), NULL);
}

/* Headings are passed over by arrow keys and presses, but not when all rows are selected. */
static void
selection_changed_cb (StegImprovementTable *self, guint position, guint n_items)
{
  for (guint i = position; i < MIN (position + n_items, count_lines (self)); i++)
    if (is_heading (self, i)
        && gtk_selection_model_is_selected (GTK_SELECTION_MODEL (self->selection), i))
      gtk_selection_model_unselect_item (GTK_SELECTION_MODEL (self->selection), i);
  self->selected (self->page);
}

static void
items_changed_cb (StegImprovementTable *self)
{
  self->selected (self->page);
}

/* Enter is pressed on the line that has the focus, which need not be the one that is selected. */
static void
activated_cb (StegImprovementTable *self, guint position)
{
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), position, TRUE);
}

StegImprovementTable *
steg_improvement_table_new (StegPage                *page,
                            GtkListView             *view,
                            GtkWidget               *width,
                            StegImprovementTableFunc selected)
{
  StegImprovementTable *self = g_new0 (StegImprovementTable, 1);

  self->page = page;
  self->view = view;
  self->width = width;
  self->selected = selected;
  self->rows = g_hash_table_new (NULL, NULL);
  self->lines = steg_lines_new ();
  self->selection = gtk_multi_selection_new (G_LIST_MODEL (g_object_ref (self->lines)));
  self->factory = gtk_signal_list_item_factory_new ();
  g_signal_connect (self->factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (self->factory, "bind", G_CALLBACK (bind_cb), self);
  g_signal_connect (self->factory, "unbind", G_CALLBACK (unbind_cb), self);
  gtk_list_view_set_factory (view, self->factory);
  gtk_list_view_set_model (view, GTK_SELECTION_MODEL (self->selection));
  g_signal_connect_swapped (view, "activate", G_CALLBACK (activated_cb), self);
  g_signal_connect_swapped (view, "unmap", G_CALLBACK (unmapped_cb), self);
  g_signal_connect_swapped (self->selection, "selection-changed", G_CALLBACK (selection_changed_cb),
                            self);
  g_signal_connect_swapped (self->selection, "items-changed", G_CALLBACK (items_changed_cb), self);
  return self;
}

void
steg_improvement_table_free (StegImprovementTable *self)
{
  g_clear_handle_id (&self->wanted_id, g_source_remove);
  g_signal_handlers_disconnect_by_data (self->view, self);
  stop (self, FALSE);
  g_signal_handlers_disconnect_by_data (self->selection, self);
  gtk_list_view_set_model (self->view, NULL);
  g_signal_handlers_disconnect_by_data (self->factory, self);
  g_clear_object (&self->factory);
  g_clear_object (&self->selection);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->wanted, g_free);
  g_free (self);
}

StegLines *
steg_improvement_table_get_lines (StegImprovementTable *self)
{
  return self->lines;
}

GPtrArray *
steg_improvement_table_list_selected (StegImprovementTable *self)
{
  GPtrArray *records = g_ptr_array_new ();
  g_autoptr (GtkBitset) selected
    = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->selection));

  for (guint i = 0; i < gtk_bitset_get_size (selected); i++)
    {
      guint position = gtk_bitset_get_nth (selected, i);

      if (!is_heading (self, position))
        g_ptr_array_add (records, steg_lines_at (self->lines, position));
    }
  return records;
}

gboolean
steg_improvement_table_select (StegImprovementTable *self, const char *id)
{
  int position = find_line (self, id);

  if (position < 0)
    return FALSE;
  gtk_selection_model_select_item (GTK_SELECTION_MODEL (self->selection), (guint) position, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (self->view), "list.scroll-to-item", "u",
                              (guint) position);
  return TRUE;
}

void
steg_improvement_table_unselect (StegImprovementTable *self)
{
  stop (self, FALSE);
  gtk_selection_model_unselect_all (GTK_SELECTION_MODEL (self->selection));
}

gboolean
steg_improvement_table_edit (StegImprovementTable *self)
{
  g_autoptr (GPtrArray) records = steg_improvement_table_list_selected (self);
  StegLineRow *row
    = records->len > 0 ? g_hash_table_lookup (self->rows, records->pdata[0]) : NULL;

  if (row != NULL)
    edit_row (self, row);
  return self->editor != NULL;
}

void
steg_improvement_table_settle (StegImprovementTable *self)
{
  settle (self);
}
