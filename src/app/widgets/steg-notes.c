/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-notes.h"

#include "app/rows/steg-note-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-record-words.h"
#include "app/widgets/steg-add-line.h"
#include "base/steg-clock.h"
#include "model/steg-attached.h"
#include "session/steg-note-edit.h"

#include <glib/gi18n.h>

struct _StegNotes
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *record;

  GtkListBox  *list;
  StegAddLine *line;
};

G_DEFINE_FINAL_TYPE (StegNotes, steg_notes, GTK_TYPE_BOX)

static void
refresh (StegNotes *self)
{
  StegProgramme *programme = steg_session_get_programme (self->session);
  g_autoptr (GPtrArray) notes
    = self->record != NULL ? steg_notes_list (programme, self->record) : g_ptr_array_new ();

  steg_record_rows_follow (self->list, notes, steg_note_row_new);
  for (guint i = 0; i < notes->len; i++)
    steg_note_row_show (STEG_NOTE_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)));
  gtk_widget_set_visible (GTK_WIDGET (self->list), notes->len > 0);
}

static StegEdit *
edit_adding (gpointer owner, const char *text)
{
  StegNotes     *self = owner;
  StegProgramme *programme = steg_session_get_programme (self->session);
  StegEdit      *edit;

  if (self->record == NULL)
    return NULL;
  edit = steg_edit_new (programme, N_ ("Note on “%s”"));
  steg_edit_argument (edit, steg_record_words_name (programme, self->record));
  steg_note_edit_add (edit, self->record, text, steg_clock_today ());
  return edit;
}

static void
activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (row), "note.edit", NULL);
}

static void
steg_notes_dispose (GObject *object)
{
  StegNotes *self = STEG_NOTES (object);

  g_clear_object (&self->record);
  g_clear_object (&self->session);
  G_OBJECT_CLASS (steg_notes_parent_class)->dispose (object);
}

static void
steg_notes_class_init (StegNotesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_notes_dispose;
}

static void
add_heading (StegNotes *self)
{
  GtkWidget *label = gtk_label_new (_ ("Notes"));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "quiet");
  gtk_box_append (GTK_BOX (self), label);
}

static void
add_list (StegNotes *self)
{
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "lines");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Notes"), -1);
  g_signal_connect (self->list, "row-activated", G_CALLBACK (activated_cb), NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}

static void
add_line (StegNotes *self)
{
  GtkWidget *line = steg_add_line_new (_ ("Add a note…"), _ ("Add a note"), edit_adding, self);

  self->line = STEG_ADD_LINE (line);
  gtk_box_append (GTK_BOX (self), line);
}

static void
steg_notes_init (StegNotes *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 3);
  add_heading (self);
  add_list (self);
  add_line (self);
}

GtkWidget *
steg_notes_new (StegSession *session)
{
  StegNotes *self = g_object_new (STEG_TYPE_NOTES, NULL);

  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
  return GTK_WIDGET (self);
}

void
steg_notes_set_record (StegNotes *self, StegRecord *record)
{
  g_return_if_fail (STEG_IS_NOTES (self));

  if (self->record != record)
    steg_notes_settle (self);
  g_set_object (&self->record, record);
  refresh (self);
}

void
steg_notes_settle (StegNotes *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (STEG_IS_NOTES (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    steg_note_row_settle (STEG_NOTE_ROW (row));
  steg_add_line_settle (self->line);
}
