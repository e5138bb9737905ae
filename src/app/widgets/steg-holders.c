/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-holders.h"

#include "app/rows/steg-holder-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/widgets/steg-person-entry.h"
#include "base/steg-clock.h"
#include "model/steg-people.h"
#include "model/steg-tables.h"
#include "session/steg-action-edit.h"

#include <glib/gi18n.h>

struct _StegHolders
{
  GtkBox parent;

  StegProgramme *programme;
  StegRecord    *person;

  GtkLabel   *heading;
  GtkListBox *list;
  GtkWidget  *entry;
};

G_DEFINE_FINAL_TYPE (StegHolders, steg_holders, GTK_TYPE_BOX)

static gboolean
is_human (StegHolders *self)
{
  return steg_record_get_choice (self->person, STEG_PERSON_KIND) == STEG_PERSON_KIND_HUMAN;
}

static const char *
heading_for (StegHolders *self)
{
  if (is_human (self))
    return _ ("Roles and groups");
  return steg_record_get_choice (self->person, STEG_PERSON_KIND) == STEG_PERSON_KIND_GROUP
           ? _ ("Members")
           : _ ("Held by");
}

static void
show_heading (StegHolders *self)
{
  const char *heading = heading_for (self);
  const char *hint = is_human (self) ? _ ("Add a role or group…") : _ ("Add somebody…");

  gtk_label_set_text (self->heading, heading);
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), hint);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, hint,
                                  -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  heading, -1);
}

static void
refresh (StegHolders *self)
{
  g_autoptr (GPtrArray) holders = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self), self->person != NULL);
  if (self->person == NULL)
    return;
  holders = is_human (self) ? steg_people_list_held (self->programme, self->person)
                            : steg_people_list_holders (self->programme, self->person);
  steg_record_rows_follow (self->list, holders, steg_holder_row_new);
  for (guint i = 0; i < holders->len; i++)
    steg_holder_row_show (STEG_HOLDER_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)),
                          self->programme, is_human (self));
  gtk_widget_set_visible (GTK_WIDGET (self->list), holders->len > 0);
  show_heading (self);
}

/* Somebody who is new where a role or group wants a human is a human. */
static char *
find_or_add (StegHolders *self, StegEdit *edit, const char *name)
{
  gboolean added;
  char    *id = steg_action_edit_person (edit, self->programme, name, &added);

  if (id != NULL && added && !is_human (self))
    steg_edit_choice (edit, id, STEG_PERSON_KIND, STEG_PERSON_KIND_HUMAN);
  return id;
}

static void
add_cb (StegHolders *self)
{
  const char      *name = steg_person_entry_get_name (STEG_PERSON_ENTRY (self->entry));
  const char      *own = self->person != NULL ? steg_record_get_id (self->person) : NULL;
  StegEdit        *edit = steg_edit_new (self->programme, N_ ("Change who stands behind “%s”"));
  g_autofree char *other = own != NULL ? find_or_add (self, edit, name) : NULL;
  const char      *id;

  if (other == NULL || g_str_equal (other, own))
    {
      steg_edit_free (edit);
      return;
    }
  steg_edit_argument (edit, steg_record_get_text (self->person, STEG_PERSON_NAME));
  id = steg_edit_add (edit, &steg_holder_table);
  steg_edit_link (edit, id, STEG_HOLDER_ROLE, is_human (self) ? other : own);
  steg_edit_link (edit, id, STEG_HOLDER_HUMAN, is_human (self) ? own : other);
  steg_edit_date (edit, id, STEG_HOLDER_FROM, steg_clock_today ());
  if (steg_anywhere_commit (GTK_WIDGET (self), edit))
    steg_person_entry_set_person (STEG_PERSON_ENTRY (self->entry), NULL);
}

static void
steg_holders_dispose (GObject *object)
{
  StegHolders *self = STEG_HOLDERS (object);

  g_clear_object (&self->person);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_holders_parent_class)->dispose (object);
}

static void
steg_holders_class_init (StegHoldersClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_holders_dispose;
}

static void
steg_holders_init (StegHolders *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  self->heading = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->heading, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->heading), "dim-label");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->heading));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "lines");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}

GtkWidget *
steg_holders_new (StegProgramme *programme)
{
  StegHolders *self = g_object_new (STEG_TYPE_HOLDERS, NULL);

  self->programme = g_object_ref (programme);
  self->entry = steg_person_entry_new (programme);
  gtk_widget_add_css_class (self->entry, "add-line");
  gtk_entry_set_icon_from_icon_name (GTK_ENTRY (self->entry), GTK_ENTRY_ICON_PRIMARY,
                                     "list-add-symbolic");
  g_signal_connect_swapped (self->entry, "activate", G_CALLBACK (add_cb), self);
  gtk_box_append (GTK_BOX (self), self->entry);
  g_signal_connect_object (programme, "absorbed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

void
steg_holders_set_person (StegHolders *self, StegRecord *person)
{
  g_return_if_fail (STEG_IS_HOLDERS (self));

  if (self->person != person)
    {
      steg_holders_settle (self);
      steg_person_entry_set_person (STEG_PERSON_ENTRY (self->entry), NULL);
    }
  g_set_object (&self->person, person);
  refresh (self);
}

void
steg_holders_settle (StegHolders *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (STEG_IS_HOLDERS (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    steg_holder_row_settle (STEG_HOLDER_ROW (row));
}
