/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-note-row.h"

#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "app/widgets/steg-escape.h"
#include "app/widgets/steg-line-label.h"
#include "model/steg-note.h"

#include <glib/gi18n.h>

struct _StegNoteRow
{
  GtkListBoxRow parent;

  StegRecord *note;
  gboolean    editing;

  GtkStack *stack;
  GtkLabel *text;
  GtkLabel *source;
  GtkEntry *entry;
};

G_DEFINE_FINAL_TYPE (StegNoteRow, steg_note_row, GTK_TYPE_LIST_BOX_ROW)

static StegEdit *
begin (StegNoteRow *self, const char *label)
{
  StegSession *session = steg_anywhere_get_session (GTK_WIDGET (self));

  return session != NULL ? steg_edit_new (steg_session_get_programme (session), label) : NULL;
}

static void
stop_editing (StegNoteRow *self)
{
  self->editing = FALSE;
  gtk_stack_set_visible_child_name (self->stack, "text");
}

/* The toast belongs to the list: the row is gone by the time it is shown. */
static void
remove_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegNoteRow *self = STEG_NOTE_ROW (widget);
  StegEdit    *edit = begin (self, N_ ("Remove a note"));

  if (edit == NULL)
    return;
  stop_editing (self);
  steg_edit_remove (edit, steg_record_get_id (self->note));
  steg_anywhere_commit_with_undo (gtk_widget_get_parent (widget), edit, _ ("Note removed"));
}

void
steg_note_row_settle (StegNoteRow *self)
{
  g_autofree char *text = NULL;
  StegEdit        *edit;

  g_return_if_fail (STEG_IS_NOTE_ROW (self));

  if (!self->editing)
    return;
  text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  stop_editing (self);
  if (*text == '\0' || g_strcmp0 (text, steg_record_get_text (self->note, STEG_NOTE_TEXT)) == 0)
    return;
  edit = begin (self, N_ ("Change a note"));
  if (edit == NULL)
    return;
  steg_edit_text (edit, steg_record_get_id (self->note), STEG_NOTE_TEXT, text);
  steg_anywhere_commit (GTK_WIDGET (self), edit);
}

static void
typed_cb (StegNoteRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  steg_note_row_settle (self);
}

static gboolean
give_up (gpointer row)
{
  StegNoteRow *self = row;

  if (!self->editing)
    return FALSE;
  stop_editing (self);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  return TRUE;
}

static void
edit_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegNoteRow *self = STEG_NOTE_ROW (widget);
  const char  *text = steg_record_get_text (self->note, STEG_NOTE_TEXT);

  if (self->editing)
    return;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text != NULL ? text : "");
  self->editing = TRUE;
  gtk_stack_set_visible_child_name (self->stack, "entry");
  gtk_entry_grab_focus_without_selecting (self->entry);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

static void
steg_note_row_dispose (GObject *object)
{
  g_clear_object (&STEG_NOTE_ROW (object)->note);
  G_OBJECT_CLASS (steg_note_row_parent_class)->dispose (object);
}

static void
steg_note_row_class_init (StegNoteRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_note_row_dispose;
  gtk_widget_class_install_action (widget_class, "note.edit", NULL, edit_action);
  gtk_widget_class_install_action (widget_class, "note.remove", NULL, remove_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "note.edit", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "note.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "note.remove", NULL);
}

static GtkWidget *
new_words (StegNoteRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  self->text = steg_line_label_new (NULL, NULL);
  self->source = steg_line_label_new (NULL, "quiet");
  gtk_widget_add_css_class (GTK_WIDGET (self->source), "caption");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->text));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->source));
  return box;
}

static GtkWidget *
new_entry (StegNoteRow *self)
{
  GtkWidget          *entry = gtk_entry_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = GTK_ENTRY (entry);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Note"),
                                  -1);
  g_signal_connect_swapped (entry, "activate", G_CALLBACK (typed_cb), self);
  steg_escape_calls (entry, give_up, self);
  g_signal_connect_swapped (focus, "leave", G_CALLBACK (steg_note_row_settle), self);
  gtk_widget_add_controller (entry, focus);
  return entry;
}

static void
steg_note_row_init (StegNoteRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *remove = gtk_button_new_from_icon_name ("list-remove-symbolic");

  self->stack = GTK_STACK (gtk_stack_new ());
  gtk_stack_set_vhomogeneous (self->stack, FALSE);
  gtk_stack_set_hhomogeneous (self->stack, FALSE);
  gtk_stack_add_named (self->stack, new_words (self), "text");
  gtk_stack_add_named (self->stack, new_entry (self), "entry");
  gtk_widget_set_hexpand (GTK_WIDGET (self->stack), TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->stack));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (remove), "note.remove");
  gtk_widget_set_valign (remove, GTK_ALIGN_START);
  gtk_widget_add_css_class (remove, "flat");
  gtk_widget_set_tooltip_text (remove, _ ("Remove this note"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (remove), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Remove this note"), -1);
  gtk_box_append (GTK_BOX (box), remove);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
}

GtkListBoxRow *
steg_note_row_new (StegRecord *note)
{
  StegNoteRow *self = g_object_new (STEG_TYPE_NOTE_ROW, NULL);

  self->note = g_object_ref (note);
  return GTK_LIST_BOX_ROW (self);
}

void
steg_note_row_show (StegNoteRow *self)
{
  const char      *author = steg_record_get_text (self->note, STEG_NOTE_AUTHOR);
  const char      *text = steg_record_get_text (self->note, STEG_NOTE_TEXT);
  g_autofree char *day
    = steg_words_date (steg_record_get_date (self->note, STEG_NOTE_ON), STEG_DATE_STYLE_FULL);
  g_autofree char *source = author != NULL && *day != '\0'
                              ? g_strdup_printf (C_ ("who · when", "%s · %s"), author, day)
                              : g_strdup (author != NULL ? author : day);
  g_autofree char *name = g_strdup_printf ("%s. %s", text != NULL ? text : "", source);

  gtk_label_set_text (self->text, text != NULL ? text : "");
  gtk_label_set_text (self->source, source);
  gtk_widget_set_visible (GTK_WIDGET (self->source), *source != '\0');
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), name);
}
