/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-holder-row.h"

#include "app/rows/steg-field-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/widgets/steg-line-label.h"
#include "model/steg-holder.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

struct _StegHolderRow
{
  GtkListBoxRow parent;

  StegRecord *holder;

  GtkWidget *box;
  GtkLabel  *name;
  GtkWidget *from;
  GtkWidget *until;
};

G_DEFINE_FINAL_TYPE (StegHolderRow, steg_holder_row, GTK_TYPE_LIST_BOX_ROW)

static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegHolderRow *self = STEG_HOLDER_ROW (widget);
  StegSession   *session = steg_anywhere_get_session (widget);
  StegEdit      *edit;
  StegRecord    *role = steg_record_get_link (self->holder, STEG_HOLDER_ROLE);

  if (session == NULL)
    return;
  edit = steg_edit_new (steg_session_get_programme (session), N_ ("Change who stands behind “%s”"));
  steg_edit_argument (edit, role != NULL ? steg_record_get_text (role, STEG_PERSON_NAME) : "");
  steg_edit_remove (edit, steg_record_get_id (self->holder));
  steg_anywhere_commit_with_undo (gtk_widget_get_parent (widget), edit, _ ("Taken out"));
}

static void
steg_holder_row_dispose (GObject *object)
{
  g_clear_object (&STEG_HOLDER_ROW (object)->holder);
  G_OBJECT_CLASS (steg_holder_row_parent_class)->dispose (object);
}

static void
steg_holder_row_class_init (StegHolderRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_holder_row_dispose;
  gtk_widget_class_install_action (widget_class, "holder.remove", NULL, remove_action);
}

static void
steg_holder_row_init (StegHolderRow *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  self->name = steg_line_label_new (NULL, "row-title");
  gtk_widget_set_hexpand (GTK_WIDGET (self->name), TRUE);
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->name));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "holder.remove");
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_tooltip_text (remove, _ ("Take out"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Take out"), -1);
  gtk_box_append (GTK_BOX (line), remove);
  gtk_box_append (GTK_BOX (self->box), line);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), self->box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

GtkListBoxRow *
steg_holder_row_new (StegRecord *holder)
{
  StegHolderRow *self = g_object_new (STEG_TYPE_HOLDER_ROW, NULL);

  self->holder = g_object_ref (holder);
  return GTK_LIST_BOX_ROW (self);
}

static GtkWidget *
add_day (StegHolderRow *self, StegProgramme *programme, guint field)
{
  GtkWidget *row = steg_field_row_new (programme, &steg_holder_table, field);

  gtk_box_append (GTK_BOX (self->box), row);
  steg_field_row_set_record (STEG_FIELD_ROW (row), self->holder);
  return row;
}

void
steg_holder_row_show (StegHolderRow *self, StegProgramme *programme, gboolean names_role)
{
  StegRecord *person = steg_record_get_link (self->holder, names_role ? (guint) STEG_HOLDER_ROLE
                                                                      : (guint) STEG_HOLDER_HUMAN);
  const char *name = person != NULL ? steg_record_get_text (person, STEG_PERSON_NAME) : "";

  g_return_if_fail (STEG_IS_HOLDER_ROW (self));

  if (self->from == NULL)
    {
      self->from = add_day (self, programme, STEG_HOLDER_FROM);
      self->until = add_day (self, programme, STEG_HOLDER_UNTIL);
    }
  gtk_label_set_text (self->name, name);
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), name);
}

void
steg_holder_row_settle (StegHolderRow *self)
{
  g_return_if_fail (STEG_IS_HOLDER_ROW (self));

  if (self->from == NULL)
    return;
  steg_field_row_settle (STEG_FIELD_ROW (self->from));
  steg_field_row_settle (STEG_FIELD_ROW (self->until));
}
