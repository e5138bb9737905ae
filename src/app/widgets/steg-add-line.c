/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-add-line.h"

#include "app/steg-anywhere.h"

struct _StegAddLine
{
  GtkBox parent;

  StegAddLineFunc add;
  gpointer        owner;

  GtkWidget *entry;
};

G_DEFINE_FINAL_TYPE (StegAddLine, steg_add_line, GTK_TYPE_BOX)

/* Emptied before the commit, in which the focus may leave it, and given back what was not taken. */
void
steg_add_line_settle (StegAddLine *self)
{
  GtkEditable     *entry;
  g_autofree char *text = NULL;
  StegEdit        *edit;

  g_return_if_fail (STEG_IS_ADD_LINE (self));

  entry = GTK_EDITABLE (self->entry);
  text = g_strstrip (g_strdup (gtk_editable_get_text (entry)));
  edit = *text != '\0' ? self->add (self->owner, text) : NULL;
  if (edit == NULL)
    return;
  gtk_editable_set_text (entry, "");
  if (!steg_anywhere_commit (GTK_WIDGET (self), edit))
    gtk_editable_set_text (entry, text);
}

static void
steg_add_line_class_init (StegAddLineClass *klass)
{
}

static void
steg_add_line_init (StegAddLine *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = gtk_entry_new ();
  gtk_widget_set_hexpand (self->entry, TRUE);
  gtk_entry_set_icon_from_icon_name (GTK_ENTRY (self->entry), GTK_ENTRY_ICON_PRIMARY,
                                     "list-add-symbolic");
  gtk_widget_add_css_class (self->entry, "add-line");
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (steg_add_line_settle), self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (steg_add_line_settle), self);
  gtk_widget_add_controller (self->entry, focus);
  gtk_box_append (GTK_BOX (self), self->entry);
}

GtkWidget *
steg_add_line_new (const char     *invitation,
                   const char     *name,
                   StegAddLineFunc add,
                   gpointer        owner)
{
  StegAddLine *self = g_object_new (STEG_TYPE_ADD_LINE, NULL);

  self->add = add;
  self->owner = owner;
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), invitation);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
  return GTK_WIDGET (self);
}
