/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-edited-row.h"

#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/widgets/steg-escape.h"
#include "app/widgets/steg-menu-button.h"

#include <glib/gi18n.h>

struct _StegEditedRow
{
  GtkListBoxRow parent;

  const StegEditedRowKind *kind;

  StegRecord *record;
  gboolean    editing;
  gboolean    locked;

  GtkStack   *stack;
  GtkLabel   *text;
  GtkWidget  *entry;
  GtkBox     *box;
  GtkWidget  *bullet;
  GtkWidget  *mark; /* in its place, %NULL where it is itself */
  GtkWidget  *grip;
  GtkWidget  *menu;
  GMenuModel *verbs;
};

G_DEFINE_FINAL_TYPE (StegEditedRow, steg_edited_row, GTK_TYPE_LIST_BOX_ROW)

static StegProgramme *
programme_of (StegEditedRow *self)
{
  StegSession *session = steg_anywhere_get_session (GTK_WIDGET (self));

  return session != NULL ? steg_session_get_programme (session) : NULL;
}

static void
stop_editing (StegEditedRow *self)
{
  self->editing = FALSE;
  gtk_stack_set_visible_child_name (self->stack, "text");
}

/* The toast belongs to the list: the row is gone by the time it is shown. */
static void
remove_record (StegEditedRow *self)
{
  StegProgramme *programme = programme_of (self);

  if (programme != NULL)
    steg_anywhere_commit_with_undo (gtk_widget_get_parent (GTK_WIDGET (self)),
                                    self->kind->remove (programme, self->record),
                                    _ (self->kind->removed));
}

/* An emptied text removes the line. */
static void
commit (StegEditedRow *self)
{
  g_autofree char *text = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  StegProgramme   *programme = programme_of (self);

  stop_editing (self);
  g_strstrip (text);
  if (*text == '\0')
    remove_record (self);
  else if (programme != NULL
           && g_strcmp0 (text, steg_record_get_text (self->record, self->kind->field)) != 0)
    steg_anywhere_commit (GTK_WIDGET (self),
                          self->kind->change (programme, self->record, text));
}

static void
entry_activate_cb (StegEditedRow *self)
{
  if (!self->editing)
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  steg_edited_row_settle (self);
}

static void
entry_left_cb (StegEditedRow *self)
{
  steg_edited_row_settle (self);
}

static gboolean
give_up (gpointer row)
{
  StegEditedRow *self = row;

  if (!self->editing)
    return FALSE;
  stop_editing (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  return TRUE;
}

static void
edit_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_edited_row_edit (STEG_EDITED_ROW (widget));
}

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  remove_record (STEG_EDITED_ROW (widget));
}

/* Moves the line to @place among the others, unless it is there. */
static gboolean
move_to (StegEditedRow *self, int place)
{
  StegProgramme *programme = programme_of (self);
  g_autoptr (GPtrArray) others = NULL;
  guint stands;

  if (programme != NULL)
    others = self->kind->list (programme, self->record);
  if (others == NULL || !g_ptr_array_find (others, self->record, &stands))
    return FALSE;
  g_ptr_array_remove_index (others, stands);
  place = CLAMP (place, 0, (int) others->len);
  if (place == (int) stands)
    return FALSE;
  return steg_anywhere_commit (
    GTK_WIDGET (self), self->kind->move (programme, self->record,
                                         place > 0 ? others->pdata[place - 1] : NULL));
}

static void
move_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegEditedRow *self = STEG_EDITED_ROW (widget);

  steg_edited_row_settle (self);
  move_to (self,
           gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self)) + g_variant_get_int32 (parameter));
}

/* A text that is being typed is selected with the pointer, not dragged. */
static GdkContentProvider *
drag_prepare_cb (StegEditedRow *self, double x, double y, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) picture = NULL;

  if (self->editing || self->locked)
    return NULL;
  picture = gtk_widget_paintable_new (GTK_WIDGET (self));
  gtk_drag_source_set_icon (source, picture, (int) x, (int) y);
  return gdk_content_provider_new_typed (STEG_TYPE_EDITED_ROW, self);
}

static gboolean
is_lower_half (StegEditedRow *self, double y)
{
  return y > gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
}

static void
drop_left_cb (StegEditedRow *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-above");
  gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-below");
}

static GdkDragAction
drop_motion_cb (StegEditedRow *self, double x, double y)
{
  drop_left_cb (self);
  if (self->locked)
    return 0;
  gtk_widget_add_css_class (GTK_WIDGET (self),
                            is_lower_half (self, y) ? "drop-below" : "drop-above");
  return GDK_ACTION_MOVE;
}

static gboolean
drop_cb (StegEditedRow *self, const GValue *value, double x, double y)
{
  StegEditedRow *moved = g_value_get_object (value);
  GtkWidget     *list = gtk_widget_get_parent (GTK_WIDGET (self));

  drop_left_cb (self);
  if (moved == NULL || gtk_widget_get_parent (GTK_WIDGET (moved)) != list)
    return FALSE;
  return steg_edited_row_drop (moved, self, is_lower_half (self, y));
}

static void
steg_edited_row_dispose (GObject *object)
{
  g_clear_object (&STEG_EDITED_ROW (object)->record);
  G_OBJECT_CLASS (steg_edited_row_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "line.edit", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "line.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "line.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "line.move", "i",
                                       -1);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "line.move", "i",
                                       1);
}

static void
steg_edited_row_class_init (StegEditedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_edited_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/edited-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegEditedRow, stack);
  gtk_widget_class_bind_template_child (widget_class, StegEditedRow, text);
  gtk_widget_class_bind_template_child (widget_class, StegEditedRow, entry);
  gtk_widget_class_bind_template_child (widget_class, StegEditedRow, grip);
  gtk_widget_class_bind_template_child (widget_class, StegEditedRow, box);
  gtk_widget_class_bind_template_child (widget_class, StegEditedRow, bullet);
  gtk_widget_class_bind_template_child (widget_class, StegEditedRow, menu);
  gtk_widget_class_bind_template_child (widget_class, StegEditedRow, verbs);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, drag_prepare_cb);
  gtk_widget_class_install_action (widget_class, "line.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "line.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "line.move", "i", move_action);
  add_keys (widget_class);
}

/* Most rows are never asked for their menu, and it is what takes longest to build. */
static void
create_menu (GtkMenuButton *button, gpointer user_value)
{
  StegEditedRow *self = user_value;

  if (gtk_menu_button_get_menu_model (button) == NULL)
    gtk_menu_button_set_menu_model (button, self->verbs);
}

static void
accept_drops (StegEditedRow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (STEG_TYPE_EDITED_ROW, GDK_ACTION_MOVE);

  g_signal_connect_swapped (target, "enter", G_CALLBACK (drop_motion_cb), self);
  g_signal_connect_swapped (target, "motion", G_CALLBACK (drop_motion_cb), self);
  g_signal_connect_swapped (target, "leave", G_CALLBACK (drop_left_cb), self);
  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
steg_edited_row_init (StegEditedRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  accept_drops (self);
  steg_escape_calls (self->entry, give_up, self);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->menu), create_menu, self, NULL);
  steg_menu_button_name (self->menu, _ ("Edit, move or remove"));
}

GtkListBoxRow *
steg_edited_row_new (StegRecord *record, const StegEditedRowKind *kind)
{
  StegEditedRow *self = g_object_new (STEG_TYPE_EDITED_ROW, NULL);

  self->record = g_object_ref (record);
  self->kind = kind;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ (kind->name), -1);
  return GTK_LIST_BOX_ROW (self);
}

void
steg_edited_row_set_mark (StegEditedRow *self, GtkWidget *mark)
{
  GtkWidget *place;

  g_return_if_fail (STEG_IS_EDITED_ROW (self));

  place = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  /* As high as the line, as the place of the menu is: Tab goes by the middles, and so to what
   * stands first. */
  gtk_widget_set_visible (self->bullet, FALSE);
  gtk_box_append (GTK_BOX (place), mark);
  gtk_box_insert_child_after (self->box, place, self->bullet);
  self->mark = mark;
  gtk_widget_add_css_class (GTK_WIDGET (self), "marked");
}

GtkWidget *
steg_edited_row_get_mark (StegEditedRow *self)
{
  g_return_val_if_fail (STEG_IS_EDITED_ROW (self), NULL);

  return self->mark;
}

void
steg_edited_row_show (StegEditedRow *self, gboolean locked)
{
  const char *text;

  g_return_if_fail (STEG_IS_EDITED_ROW (self));

  text = steg_record_get_text (self->record, self->kind->field);
  gtk_label_set_text (self->text, text != NULL ? text : "");
  self->locked = locked;
  gtk_widget_set_visible (self->menu, !locked);
  gtk_widget_set_visible (self->grip, !locked);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.edit", !locked);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.remove", !locked);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "line.move", !locked);
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), text != NULL ? text : "");
}

void
steg_edited_row_edit (StegEditedRow *self)
{
  const char *text;

  g_return_if_fail (STEG_IS_EDITED_ROW (self));

  if (self->editing)
    return;
  text = steg_record_get_text (self->record, self->kind->field);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text != NULL ? text : "");
  self->editing = TRUE;
  gtk_stack_set_visible_child_name (self->stack, "entry");
  /* Not selected: the next letter typed is not to replace the whole sentence. */
  gtk_entry_grab_focus_without_selecting (GTK_ENTRY (self->entry));
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

void
steg_edited_row_settle (StegEditedRow *self)
{
  g_return_if_fail (STEG_IS_EDITED_ROW (self));

  if (self->editing)
    commit (self);
}

gboolean
steg_edited_row_drop (StegEditedRow *self, StegEditedRow *at, gboolean below)
{
  int from, to;

  g_return_val_if_fail (STEG_IS_EDITED_ROW (self), FALSE);
  g_return_val_if_fail (STEG_IS_EDITED_ROW (at), FALSE);

  from = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self));
  to = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (at)) + (below ? 1 : 0);
  return move_to (self, to > from ? to - 1 : to);
}
