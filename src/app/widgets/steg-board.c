/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-board.h"

#include "app/dialogs/steg-phase-question.h"
#include "app/steg-accelerators.h"
#include "app/widgets/steg-board-column.h"
#include "model/steg-action-order.h"
#include "model/steg-cycle-phases.h"

#include <glib/gi18n.h>

struct _StegBoard
{
  GtkBox parent;

  StegSession     *session;
  StegBoardColumn *columns[STEG_N_PHASES];
  char            *followed; /* the action that is being moved: its card keeps the focus */

  GtkScrolledWindow *scroller;
  GtkBox            *box;
};

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegBoard, steg_board, GTK_TYPE_BOX)

/* The column that has the focus; -1 when none has. */
static int
focused_column (StegBoard *self)
{
  for (int i = 0; i < STEG_N_PHASES; i++)
    if (steg_board_column_get_focused (self->columns[i]) != NULL)
      return i;
  return -1;
}

static int
find_column (StegBoard *self, StegRecord *action)
{
  for (int i = 0; i < STEG_N_PHASES; i++)
    if (steg_board_column_find (self->columns[i], action) >= 0)
      return i;
  return -1;
}

/* In a window that is narrow the board is wider than what is seen of it. */
static void
scroll_to (StegBoard *self, int column)
{
  GtkAdjustment  *adjustment = gtk_scrolled_window_get_hadjustment (self->scroller);
  graphene_rect_t bounds;

  if (gtk_widget_compute_bounds (GTK_WIDGET (self->columns[column]), GTK_WIDGET (self->box),
                                 &bounds))
    gtk_adjustment_clamp_page (adjustment, bounds.origin.x,
                               bounds.origin.x + bounds.size.width);
}

static void
move_to (StegBoard *self, StegRecord *action, int phase)
{
  g_autofree char *before = g_steal_pointer (&self->followed);

  self->followed = g_strdup (steg_record_get_id (action));
  steg_phase_question_ask_one (GTK_WIDGET (self), action, (StegPhase) phase);
}

/* @step: one column to the left or to the right, as they are seen. */
static int
neighbour (StegBoard *self, int column, int step)
{
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    step = -step;
  return column + step >= 0 && column + step < STEG_N_PHASES ? column + step : -1;
}

static void
move_by (StegBoard *self, int step)
{
  int column = focused_column (self);
  int target = column >= 0 ? neighbour (self, column, step) : -1;

  if (target >= 0)
    move_to (self, steg_board_column_get_focused (self->columns[column]), target);
}

static void
move_left_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  move_by (STEG_BOARD (widget), -1);
}

static void
move_right_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  move_by (STEG_BOARD (widget), 1);
}

/* Goes to the next column that has cards. */
static gboolean
go_by (StegBoard *self, int step)
{
  int   column = focused_column (self);
  guint position;

  if (column < 0)
    return FALSE;
  position = (guint) steg_board_column_find (
    self->columns[column], steg_board_column_get_focused (self->columns[column]));
  for (column = neighbour (self, column, step); column >= 0;
       column = neighbour (self, column, step))
    if (steg_board_column_focus (self->columns[column], position))
      {
        scroll_to (self, column);
        break;
      }
  return TRUE;
}

static gboolean
key_pressed_cb (StegBoard *self, guint key, guint code, GdkModifierType state)
{
  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Left || key == GDK_KEY_KP_Left)
    return go_by (self, -1);
  if (key == GDK_KEY_Right || key == GDK_KEY_KP_Right)
    return go_by (self, 1);
  return GDK_EVENT_PROPAGATE;
}

static void
opened_cb (StegBoard *self, StegRecord *action)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, action);
}

static void
dropped_cb (StegBoardColumn *column, StegRecord *action, StegBoard *self)
{
  for (int i = 0; i < STEG_N_PHASES; i++)
    if (self->columns[i] == column)
      move_to (self, action, i);
}

static void
steg_board_dispose (GObject *object)
{
  g_clear_object (&STEG_BOARD (object)->session);
  G_OBJECT_CLASS (steg_board_parent_class)->dispose (object);
}

static void
steg_board_finalize (GObject *object)
{
  g_clear_pointer (&STEG_BOARD (object)->followed, g_free);
  G_OBJECT_CLASS (steg_board_parent_class)->finalize (object);
}

static void
steg_board_class_init (StegBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_board_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_board_finalize;
  signals[SIGNAL_OPENED] = g_signal_new ("opened", STEG_TYPE_BOARD, G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, STEG_TYPE_RECORD);
  gtk_widget_class_install_action (widget_class, "board.move-left", NULL, move_left_action);
  gtk_widget_class_install_action (widget_class, "board.move-right", NULL, move_right_action);
  steg_accelerators_bind (widget_class, "board.");
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/widgets/board.ui");
  gtk_widget_class_bind_template_child (widget_class, StegBoard, scroller);
  gtk_widget_class_bind_template_child (widget_class, StegBoard, box);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
steg_board_init (StegBoard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
steg_board_new (StegSession *session)
{
  StegBoard *self = g_object_new (STEG_TYPE_BOARD, NULL);

  self->session = g_object_ref (session);
  for (int i = 0; i < STEG_N_PHASES; i++)
    {
      GtkWidget *column = steg_board_column_new (session, (StegPhase) i);

      self->columns[i] = STEG_BOARD_COLUMN (column);
      g_signal_connect_object (column, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (column, "dropped", G_CALLBACK (dropped_cb), self, 0);
      gtk_box_append (self->box, column);
    }
  return GTK_WIDGET (self);
}

static const StegActionGroup *
find_group (const StegActionOrder *order, int phase)
{
  for (guint i = 0; i < order->groups->len; i++)
    if (g_array_index (order->groups, StegActionGroup, i).phase == phase)
      return &g_array_index (order->groups, StegActionGroup, i);
  return NULL;
}

/* Whether the focus is on the board, or nowhere: on a card that has just been taken off. */
static gboolean
may_take_focus (StegBoard *self)
{
  GtkRoot   *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (self))
         || !gtk_widget_is_ancestor (focus, GTK_WIDGET (root));
}

/* The card that was moved keeps the focus, unless the user has gone elsewhere. */
static void
follow (StegBoard *self)
{
  g_autofree char *id = g_steal_pointer (&self->followed);

  if (id != NULL && may_take_focus (self))
    steg_board_focus (self,
                      steg_programme_find (steg_session_get_programme (self->session), id));
}

guint
steg_board_show (StegBoard *self, StegActionMatch *match)
{
  g_autoptr (StegActionOrder) order = NULL;
  guint count = 0;

  g_return_val_if_fail (STEG_IS_BOARD (self) && match != NULL, 0);

  order = steg_action_order_new (steg_session_get_programme (self->session), match,
                                 STEG_GROUP_PHASE, STEG_SORT_DUE, FALSE);
  for (int i = 0; i < STEG_N_PHASES; i++)
    {
      const StegActionGroup *group = find_group (order, i);
      g_autoptr (GPtrArray) actions = g_ptr_array_new ();

      for (guint k = 0; group != NULL && k < group->n_rows; k++)
        g_ptr_array_add (actions, order->rows->pdata[group->first + k]);
      steg_board_column_show (self->columns[i], actions);
      count += actions->len;
    }
  follow (self);
  return count;
}

void
steg_board_mark (StegBoard *self, StegRecord *action)
{
  g_return_if_fail (STEG_IS_BOARD (self));

  for (int i = 0; i < STEG_N_PHASES; i++)
    steg_board_column_mark (self->columns[i], action);
}

gboolean
steg_board_focus (StegBoard *self, StegRecord *action)
{
  int column;

  g_return_val_if_fail (STEG_IS_BOARD (self), FALSE);

  column = find_column (self, action);
  if (column < 0)
    return FALSE;
  scroll_to (self, column);
  return steg_board_column_focus (
    self->columns[column], (guint) steg_board_column_find (self->columns[column], action));
}
