/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-person-entry.h"

#include "base/steg-text.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>
#include <string.h>

struct _StegPersonEntry
{
  GtkEntry parent;

  StegProgramme *programme;
  GtkWidget     *popover;
  GtkListBox    *people;
  gboolean       filling; /* the text is being set, not typed */
};

G_DEFINE_FINAL_TYPE (StegPersonEntry, steg_person_entry, GTK_TYPE_ENTRY)

static void
take (StegPersonEntry *self, GtkListBoxRow *row)
{
  GtkWidget *label = gtk_list_box_row_get_child (row);

  self->filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), gtk_label_get_text (GTK_LABEL (label)));
  gtk_editable_set_position (GTK_EDITABLE (self), -1);
  self->filling = FALSE;
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
row_activated_cb (GtkListBox *list, GtkListBoxRow *row, StegPersonEntry *self)
{
  take (self, row);
  gtk_widget_activate (GTK_WIDGET (self));
}

static gboolean
fits (StegRecord *person, const char *typed)
{
  g_autofree char *name = steg_text_fold (steg_record_get_text (person, STEG_PERSON_NAME));

  return steg_record_get_flag (person, STEG_PERSON_ACTIVE) && strstr (name, typed) != NULL;
}

static guint
fill (StegPersonEntry *self)
{
  g_autofree char *typed = steg_text_fold (gtk_editable_get_text (GTK_EDITABLE (self)));
  g_autoptr (GPtrArray) rows
    = steg_programme_select (self->programme, &steg_person_table, NULL, NULL, STEG_PERSON_NAME);
  GtkListBoxRow *row;
  guint          offered = 0;

  while ((row = gtk_list_box_get_row_at_index (self->people, 0)) != NULL)
    gtk_list_box_remove (self->people, GTK_WIDGET (row));
  for (guint i = 0; i < rows->len; i++)
    {
      GtkWidget *label;

      if (!fits (rows->pdata[i], typed))
        continue;
      label = gtk_label_new (steg_record_get_text (rows->pdata[i], STEG_PERSON_NAME));
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_list_box_append (self->people, label);
      offered++;
    }
  return offered;
}

static void
typed_cb (StegPersonEntry *self)
{
  if (self->filling || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  if (fill (self) > 0)
    gtk_popover_popup (GTK_POPOVER (self->popover));
  else
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
choose_next (StegPersonEntry *self, int step)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->people);
  int            index = row != NULL ? gtk_list_box_row_get_index (row) + step : 0;
  GtkListBoxRow *next = gtk_list_box_get_row_at_index (self->people, MAX (index, 0));

  if (next != NULL)
    gtk_list_box_select_row (self->people, next);
}

static gboolean
key_pressed_cb (
  GtkEventController *keys, guint key, guint code, GdkModifierType state, StegPersonEntry *self)
{
  gboolean       open = gtk_widget_get_visible (self->popover);
  GtkListBoxRow *row = open ? gtk_list_box_get_selected_row (self->people) : NULL;

  switch (key)
    {
    case GDK_KEY_Down:
      if (!open && fill (self) > 0)
        gtk_popover_popup (GTK_POPOVER (self->popover));
      choose_next (self, 1);
      return TRUE;
    case GDK_KEY_Up:
      choose_next (self, -1);
      return open;
    case GDK_KEY_Escape:
      gtk_popover_popdown (GTK_POPOVER (self->popover));
      return open;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      if (row != NULL)
        take (self, row);
      else
        gtk_popover_popdown (GTK_POPOVER (self->popover));
      return FALSE;
    default:
      return FALSE;
    }
}

static void
left_cb (StegPersonEntry *self)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
}

static void
steg_person_entry_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GTK_WIDGET_CLASS (steg_person_entry_parent_class)
    ->size_allocate (widget, width, height, baseline);
  gtk_popover_present (GTK_POPOVER (STEG_PERSON_ENTRY (widget)->popover));
}

static void
steg_person_entry_dispose (GObject *object)
{
  StegPersonEntry *self = STEG_PERSON_ENTRY (object);

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_person_entry_parent_class)->dispose (object);
}

static void
steg_person_entry_class_init (StegPersonEntryClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_person_entry_dispose;
  GTK_WIDGET_CLASS (klass)->size_allocate = steg_person_entry_size_allocate;
}

static void
add_popover (StegPersonEntry *self)
{
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->people = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 240);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->people));
  self->popover = gtk_popover_new ();
  gtk_popover_set_autohide (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), FALSE);
  gtk_popover_set_child (GTK_POPOVER (self->popover), scroller);
  gtk_widget_set_can_focus (self->popover, FALSE);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self));
  g_signal_connect (self->people, "row-activated", G_CALLBACK (row_activated_cb), self);
}

static void
steg_person_entry_init (StegPersonEntry *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  add_popover (self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (left_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect (self, "changed", G_CALLBACK (typed_cb), NULL);
}

GtkWidget *
steg_person_entry_new (StegProgramme *programme)
{
  StegPersonEntry *self = g_object_new (STEG_TYPE_PERSON_ENTRY, NULL);

  self->programme = g_object_ref (programme);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self), _ ("Nobody yet"));
  return GTK_WIDGET (self);
}

void
steg_person_entry_set_person (StegPersonEntry *self, StegRecord *person)
{
  const char *name = person != NULL ? steg_record_get_text (person, STEG_PERSON_NAME) : NULL;

  g_return_if_fail (STEG_IS_PERSON_ENTRY (self));

  self->filling = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self), name != NULL ? name : "");
  self->filling = FALSE;
}

const char *
steg_person_entry_get_name (StegPersonEntry *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self));
}
