/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-person-pane.h"

#include "app/rows/steg-field-row.h"
#include "app/steg-anywhere.h"
#include "app/steg-me.h"
#include "app/widgets/steg-belongings-list.h"
#include "app/widgets/steg-holders.h"
#include "app/widgets/steg-line-label.h"
#include "app/widgets/steg-notes.h"
#include "base/steg-clock.h"
#include "model/steg-people.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

struct _StegPersonPane
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *person;
  gboolean     showing;

  GtkLabel  *title;
  GtkWidget *me;
  GtkWidget *fields[STEG_PERSON_ACTIVE]; /* all but the last, which is a check */
  GtkWidget *active;
  GtkWidget *holders;
  GtkWidget *belongings;
  GtkWidget *notes;
};

G_DEFINE_FINAL_TYPE (StegPersonPane, steg_person_pane, GTK_TYPE_BOX)

static void
refresh (StegPersonPane *self)
{
  StegDate today = steg_clock_today ();
  g_autoptr (StegBelongings) belongings = NULL;
  const char *name;

  if (self->person == NULL)
    return;
  name = steg_record_get_text (self->person, STEG_PERSON_NAME);
  belongings
    = steg_belongings_new (steg_session_get_programme (self->session), self->person, today);
  gtk_label_set_text (self->title, name != NULL ? name : "");
  steg_belongings_list_show (STEG_BELONGINGS_LIST (self->belongings), belongings, today);
  self->showing = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->me),
                               steg_me_get (self->session) == self->person);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->active),
                               steg_record_get_flag (self->person, STEG_PERSON_ACTIVE));
  self->showing = FALSE;
}

static void
me_toggled_cb (StegPersonPane *self)
{
  gboolean is_me = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->me));

  if (!self->showing && self->person != NULL)
    steg_me_set (self->session, is_me ? self->person : NULL);
}

static void
active_toggled_cb (StegPersonPane *self)
{
  gboolean  is_active = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->active));
  StegEdit *edit;

  if (self->showing || self->person == NULL)
    return;
  edit = steg_edit_new (steg_session_get_programme (self->session),
                        is_active ? N_ ("“%s” is active again") : N_ ("“%s” is no longer active"));
  steg_edit_argument (edit, steg_record_get_text (self->person, STEG_PERSON_NAME));
  steg_edit_flag (edit, steg_record_get_id (self->person), STEG_PERSON_ACTIVE, is_active);
  if (!steg_anywhere_commit (GTK_WIDGET (self), edit))
    refresh (self);
}

static void
steg_person_pane_dispose (GObject *object)
{
  StegPersonPane *self = STEG_PERSON_PANE (object);

  g_clear_object (&self->person);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_person_pane_parent_class)->dispose (object);
}

static void
steg_person_pane_class_init (StegPersonPaneClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_person_pane_dispose;
}

static void
steg_person_pane_init (StegPersonPane *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 9);
  gtk_widget_add_css_class (GTK_WIDGET (self), "detail-fields");
  self->title = steg_line_label_new (NULL, "title-2");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->title));
  self->me = gtk_check_button_new_with_label (_ ("This is me"));
  gtk_widget_set_tooltip_text (
    self->me, _ ("“Mine” means what this person, its roles and its groups own. Only this computer "
                 "knows it; the file does not."));
  g_signal_connect_swapped (self->me, "toggled", G_CALLBACK (me_toggled_cb), self);
  gtk_box_append (GTK_BOX (self), self->me);
}

static GtkWidget *
append (StegPersonPane *self, GtkWidget *part)
{
  gtk_box_append (GTK_BOX (self), part);
  return part;
}

GtkWidget *
steg_person_pane_new (StegSession *session)
{
  StegPersonPane *self = g_object_new (STEG_TYPE_PERSON_PANE, NULL);
  StegProgramme  *programme = steg_session_get_programme (session);

  self->session = g_object_ref (session);
  for (guint i = 0; i < G_N_ELEMENTS (self->fields); i++)
    self->fields[i] = append (self, steg_field_row_new (programme, &steg_person_table, i));
  self->active = append (self, gtk_check_button_new_with_label (_ ("Active")));
  g_signal_connect_swapped (self->active, "toggled", G_CALLBACK (active_toggled_cb), self);
  self->holders = append (self, steg_holders_new (programme));
  self->belongings = append (self, steg_belongings_list_new ());
  self->notes = append (self, steg_notes_new (session));
  g_signal_connect_object (session, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  steg_me_follow (G_OBJECT (self), G_CALLBACK (refresh));
  return GTK_WIDGET (self);
}

void
steg_person_pane_set_person (StegPersonPane *self, StegRecord *person)
{
  g_return_if_fail (STEG_IS_PERSON_PANE (self));

  g_set_object (&self->person, person);
  for (guint i = 0; i < G_N_ELEMENTS (self->fields); i++)
    steg_field_row_set_record (STEG_FIELD_ROW (self->fields[i]), person);
  steg_holders_set_person (STEG_HOLDERS (self->holders), person);
  steg_notes_set_record (STEG_NOTES (self->notes), person);
  refresh (self);
}

void
steg_person_pane_settle (StegPersonPane *self)
{
  g_return_if_fail (STEG_IS_PERSON_PANE (self));

  for (guint i = 0; i < G_N_ELEMENTS (self->fields); i++)
    steg_field_row_settle (STEG_FIELD_ROW (self->fields[i]));
  steg_holders_settle (STEG_HOLDERS (self->holders));
  steg_notes_settle (STEG_NOTES (self->notes));
}
