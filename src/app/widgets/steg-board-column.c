/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-board-column.h"

#include "app/rows/steg-action-card.h"
#include "app/steg-words.h"
#include "app/widgets/steg-one-stop.h"
#include "app/widgets/steg-style.h"

#include <glib/gi18n.h>

/* Cards outside of what is in view have no widget until the list has scrolled to them. */
#define PATIENCE_MS 20

struct _StegBoardColumn
{
  GtkBox parent;

  StegSession *session;
  StegPhase    phase;
  GListStore  *actions;
  GHashTable  *cards;  /* StegRecord → StegActionCard, those that are bound */
  StegRecord  *marked; /* its detail is open; may be in another column */
  StegRecord  *wanted; /* to be focused once its card is bound */
  guint        wanted_id;

  GtkLabel    *title;
  GtkLabel    *count;
  GtkListView *list;
  GtkWidget   *empty;
};

enum
{
  SIGNAL_OPENED,
  SIGNAL_DROPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegBoardColumn, steg_board_column, GTK_TYPE_BOX)

static StegRecord *
action_at (StegBoardColumn *self, guint position)
{
  g_autoptr (StegRecord) action = g_list_model_get_item (G_LIST_MODEL (self->actions), position);

  return action;
}

static void
show_mark (StegBoardColumn *self, StegRecord *action)
{
  GtkWidget *card = action != NULL ? g_hash_table_lookup (self->cards, action) : NULL;

  if (card != NULL)
    steg_style_set (card, "open", action == self->marked);
}

static void
setup_cb (StegBoardColumn *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, steg_action_card_new (self->session));
}

static void
bind_cb (StegBoardColumn *self, GtkListItem *item)
{
  StegRecord *action = gtk_list_item_get_item (item);
  GtkWidget  *card = gtk_list_item_get_child (item);

  g_hash_table_insert (self->cards, action, card);
  steg_action_card_set_action (STEG_ACTION_CARD (card), action);
  show_mark (self, action);
}

static void
unbind_cb (StegBoardColumn *self, GtkListItem *item)
{
  GtkWidget *card = gtk_list_item_get_child (item);

  /* When cards change places, another one may show the action already. */
  if (g_hash_table_lookup (self->cards, gtk_list_item_get_item (item)) == card)
    g_hash_table_remove (self->cards, gtk_list_item_get_item (item));
  steg_action_card_set_action (STEG_ACTION_CARD (card), NULL);
}

static void
activated_cb (StegBoardColumn *self, guint position)
{
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, action_at (self, position));
}

static gboolean
drop_cb (StegBoardColumn *self, const GValue *value)
{
  StegRecord *action = g_value_get_object (value);

  if (steg_record_get_table (action) != &steg_action_table
      || steg_board_column_find (self, action) >= 0)
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, action);
  return TRUE;
}

static gboolean
grab (StegBoardColumn *self, StegRecord *action)
{
  GtkWidget *card = g_hash_table_lookup (self->cards, action);

  return card != NULL && gtk_widget_get_mapped (card)
         && gtk_widget_grab_focus (gtk_widget_get_parent (card));
}

static gboolean
grab_wanted_cb (gpointer user_value)
{
  StegBoardColumn *self = user_value;
  g_autoptr (StegRecord) action = g_steal_pointer (&self->wanted);

  self->wanted_id = 0;
  grab (self, action);
  return G_SOURCE_REMOVE;
}

static void
steg_board_column_dispose (GObject *object)
{
  StegBoardColumn *self = STEG_BOARD_COLUMN (object);

  g_clear_handle_id (&self->wanted_id, g_source_remove);
  g_clear_object (&self->wanted);
  if (self->list != NULL)
    gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_board_column_parent_class)->dispose (object);
}

static void
steg_board_column_finalize (GObject *object)
{
  StegBoardColumn *self = STEG_BOARD_COLUMN (object);

  g_clear_object (&self->marked);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->cards, g_hash_table_unref);
  G_OBJECT_CLASS (steg_board_column_parent_class)->finalize (object);
}

static guint
install_signal (const char *name)
{
  return g_signal_new (name, STEG_TYPE_BOARD_COLUMN, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                       G_TYPE_NONE, 1, STEG_TYPE_RECORD);
}

static void
steg_board_column_class_init (StegBoardColumnClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_board_column_dispose;
  G_OBJECT_CLASS (klass)->finalize = steg_board_column_finalize;
  signals[SIGNAL_OPENED] = install_signal ("opened");
  signals[SIGNAL_DROPPED] = install_signal ("dropped");
  g_type_ensure (STEG_TYPE_ONE_STOP);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/board-column.ui");
  gtk_widget_class_bind_template_child (widget_class, StegBoardColumn, title);
  gtk_widget_class_bind_template_child (widget_class, StegBoardColumn, count);
  gtk_widget_class_bind_template_child (widget_class, StegBoardColumn, list);
  gtk_widget_class_bind_template_child (widget_class, StegBoardColumn, empty);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
}

static void
accept_drops (StegBoardColumn *self)
{
  GtkDropTarget *target = gtk_drop_target_new (STEG_TYPE_RECORD, GDK_ACTION_MOVE);

  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
steg_board_column_init (StegBoardColumn *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkNoSelection) model = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->cards = g_hash_table_new (NULL, NULL);
  self->actions = g_list_store_new (STEG_TYPE_RECORD);
  model = gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->actions)));
  g_signal_connect_object (factory, "setup", G_CALLBACK (setup_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "bind", G_CALLBACK (bind_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (factory, "unbind", G_CALLBACK (unbind_cb), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (model));
  accept_drops (self);
}

GtkWidget *
steg_board_column_new (StegSession *session, StegPhase phase)
{
  static const char *const styles[] = { "phase-plan", "phase-do", "phase-check", "phase-act" };
  StegBoardColumn         *self = g_object_new (STEG_TYPE_BOARD_COLUMN, NULL);

  self->session = g_object_ref (session);
  self->phase = phase;
  gtk_label_set_text (self->title, steg_words_label (steg_phase_choices[phase].label));
  gtk_widget_add_css_class (GTK_WIDGET (self->title), styles[phase]);
  return GTK_WIDGET (self);
}

static gboolean
is_same (StegBoardColumn *self, guint position, StegRecord *action)
{
  return action_at (self, position) == action;
}

static void
update (StegBoardColumn *self, GPtrArray *actions)
{
  guint old = steg_board_column_count (self);
  guint head = 0;
  guint tail = 0;

  while (head < MIN (old, actions->len) && is_same (self, head, actions->pdata[head]))
    head++;
  while (tail < MIN (old, actions->len) - head
         && is_same (self, old - tail - 1, actions->pdata[actions->len - tail - 1]))
    tail++;
  if (head + tail < old || head + tail < actions->len)
    g_list_store_splice (self->actions, head, old - head - tail, actions->pdata + head,
                         actions->len - head - tail);
}

static void
say (StegBoardColumn *self)
{
  guint            n = steg_board_column_count (self);
  g_autofree char *number = g_strdup_printf ("%u", n);
  g_autofree char *spoken = g_strdup_printf (ngettext ("%s, %u action", "%s, %u actions", n),
                                             gtk_label_get_text (self->title), n);

  gtk_label_set_text (self->count, number);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_widget_set_visible (self->empty, n == 0);
}

void
steg_board_column_show (StegBoardColumn *self, GPtrArray *actions)
{
  g_return_if_fail (STEG_IS_BOARD_COLUMN (self));

  update (self, actions);
  say (self);
}

void
steg_board_column_mark (StegBoardColumn *self, StegRecord *action)
{
  g_autoptr (StegRecord) before = NULL;

  g_return_if_fail (STEG_IS_BOARD_COLUMN (self));

  before = g_steal_pointer (&self->marked);
  g_set_object (&self->marked, action);
  show_mark (self, before);
  show_mark (self, action);
}

guint
steg_board_column_count (StegBoardColumn *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->actions));
}

StegRecord *
steg_board_column_get_focused (StegBoardColumn *self)
{
  GtkWidget *item = gtk_widget_get_focus_child (GTK_WIDGET (self->list));
  GtkWidget *card = item != NULL ? gtk_widget_get_first_child (item) : NULL;

  return STEG_IS_ACTION_CARD (card) ? steg_action_card_get_action (STEG_ACTION_CARD (card)) : NULL;
}

int
steg_board_column_find (StegBoardColumn *self, StegRecord *action)
{
  guint position;

  return action != NULL && g_list_store_find (self->actions, action, &position) ? (int) position
                                                                                : -1;
}

gboolean
steg_board_column_focus (StegBoardColumn *self, guint position)
{
  guint n = steg_board_column_count (self);

  g_return_val_if_fail (STEG_IS_BOARD_COLUMN (self), FALSE);

  if (n == 0)
    return FALSE;
  position = MIN (position, n - 1);
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
  if (grab (self, action_at (self, position)))
    return TRUE;
  g_set_object (&self->wanted, action_at (self, position));
  if (self->wanted_id == 0)
    self->wanted_id = g_timeout_add (PATIENCE_MS, grab_wanted_cb, self);
  return TRUE;
}
