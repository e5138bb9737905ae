/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-initials.h"

#include "model/steg-person-initials.h"

#include <glib/gi18n.h>

/* As many as style.css has. */
static const char *const colours[] = {
  "initials-1",
  "initials-2",
  "initials-3",
  "initials-4",
  "initials-5",
  "initials-6",
  "initials-7",
};

struct _StegInitials
{
  GtkWidget parent;

  GtkWidget  *label;
  const char *colour;
};

G_DEFINE_FINAL_TYPE (StegInitials, steg_initials, GTK_TYPE_WIDGET)

static void
steg_initials_dispose (GObject *object)
{
  g_clear_pointer (&STEG_INITIALS (object)->label, gtk_widget_unparent);
  G_OBJECT_CLASS (steg_initials_parent_class)->dispose (object);
}

static void
steg_initials_class_init (StegInitialsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_initials_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "initials");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
steg_initials_init (StegInitials *self)
{
  self->label = gtk_label_new (NULL);
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  steg_initials_set_person (self, NULL);
}

GtkWidget *
steg_initials_new (void)
{
  return g_object_new (STEG_TYPE_INITIALS, NULL);
}

void
steg_initials_set_person (StegInitials *self, StegRecord *person)
{
  const char      *name = person != NULL ? steg_record_get_text (person, STEG_PERSON_NAME) : NULL;
  g_autofree char *letters = person != NULL ? steg_person_initials_new (person) : NULL;

  g_return_if_fail (STEG_IS_INITIALS (self));

  if (self->colour != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (self), self->colour);
  self->colour
    = name != NULL ? colours[g_str_hash (name) % G_N_ELEMENTS (colours)] : "initials-nobody";
  gtk_widget_add_css_class (GTK_WIDGET (self), self->colour);

  if (name == NULL)
    name = _ ("Nobody yet");
  gtk_label_set_text (GTK_LABEL (self->label), letters != NULL ? letters : "?");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}
