/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-attachment-row.h"
#include "app/rows/steg-note-row.h"
#include "app/steg-application.h"
#include "app/steg-creation.h"
#include "app/steg-window.h"
#include "app/widgets/steg-attachments.h"
#include "app/widgets/steg-notes.h"
#include "model/steg-attached.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "session/steg-signature.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"
#include "widget-fixture.h"

#include <adwaita.h>

/* Notes and attachments on the first area of a new programme, in a window. */

typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegProgramme       *programme; /* borrowed, as everything below */
  StegRecord          *area;
  StegRecord          *other;
  StegWindow          *window;
  GtkWidget           *notes;
  GtkWidget           *attachments;
} Fixture;

static StegApplication *application;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  GtkWidget       *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *path = NULL;
  g_autoptr (GPtrArray) areas = NULL;
  g_autoptr (GError) error = NULL;

  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "a.stegvis");
  fixture->session = steg_creation_new (path, "Road to 3", "Organisation", "en", &error);
  g_assert_no_error (error);
  fixture->programme = steg_session_get_programme (fixture->session);
  areas = steg_framework_areas (fixture->programme);
  fixture->area = areas->pdata[0];
  fixture->other = areas->pdata[1];
  fixture->window = g_object_ref (steg_window_new (GTK_APPLICATION (application)));
  steg_window_take_session (fixture->window, fixture->session);
  fixture->notes = steg_notes_new (fixture->session);
  fixture->attachments = steg_attachments_new (fixture->session, "Attachments");
  gtk_box_append (GTK_BOX (box), fixture->notes);
  gtk_box_append (GTK_BOX (box), fixture->attachments);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (fixture->window), box);
  gtk_window_present (GTK_WINDOW (fixture->window));
  steg_notes_set_record (STEG_NOTES (fixture->notes), fixture->area);
  steg_attachments_set_record (STEG_ATTACHMENTS (fixture->attachments), fixture->area);
  page_settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  steg_assert_finalizes (fixture->window);
  steg_assert_finalizes (fixture->session);
  steg_temporary_folder_free (fixture->folder);
}

static StegRecord *
first_note (Fixture *fixture)
{
  g_autoptr (GPtrArray) notes = steg_notes_list (fixture->programme, fixture->area);

  return notes->len > 0 ? notes->pdata[0] : NULL;
}

/* The entry in which the next note is typed. */
static GtkWidget *
get_line (Fixture *fixture)
{
  return page_find (gtk_widget_get_last_child (fixture->notes), GTK_TYPE_ENTRY, 0);
}

static void
write_note (Fixture *fixture, const char *text)
{
  GtkWidget *entry = get_line (fixture);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
}

static void
type_into_first_row (Fixture *fixture, const char *text, gboolean finish)
{
  GtkWidget *row = page_find (fixture->notes, STEG_TYPE_NOTE_ROW, 0);
  GtkWidget *entry;

  gtk_widget_activate_action (row, "note.edit", NULL);
  entry = page_find (row, GTK_TYPE_ENTRY, 0);
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  if (finish)
    g_signal_emit_by_name (entry, "activate");
}

static void
a_typed_note_is_dated_and_signed (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *author = steg_signature_dup ();

  write_note (fixture, "  Asked the supplier  ");
  g_assert_cmpstr (steg_record_get_text (first_note (fixture), STEG_NOTE_TEXT), ==,
                   "Asked the supplier");
  g_assert_cmpint (steg_record_get_date (first_note (fixture), STEG_NOTE_ON), ==,
                   steg_session_get_standing (fixture->session)->today);
  g_assert_cmpstr (steg_record_get_text (first_note (fixture), STEG_NOTE_AUTHOR), ==,
                   *author != '\0' ? author : NULL);
  g_assert_cmpstr (
    gtk_editable_get_text (GTK_EDITABLE (get_line (fixture))), ==, "");
}

static void
nothing_typed_is_no_note (Fixture *fixture, gconstpointer unused)
{
  write_note (fixture, "   ");
  g_assert_null (first_note (fixture));
}

static void
a_note_is_changed_where_it_stands (Fixture *fixture, gconstpointer unused)
{
  write_note (fixture, "Asked the supplier");
  type_into_first_row (fixture, "Asked both suppliers", TRUE);
  g_assert_cmpstr (steg_record_get_text (first_note (fixture), STEG_NOTE_TEXT), ==,
                   "Asked both suppliers");
}

static void
an_emptied_note_stays_as_it_was (Fixture *fixture, gconstpointer unused)
{
  write_note (fixture, "Asked the supplier");
  type_into_first_row (fixture, "", TRUE);
  g_assert_cmpstr (steg_record_get_text (first_note (fixture), STEG_NOTE_TEXT), ==,
                   "Asked the supplier");
}

static void
what_is_being_typed_is_kept_for_its_own_record (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *entry = get_line (fixture);

  write_note (fixture, "First");
  type_into_first_row (fixture, "First, changed", FALSE);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Second");
  steg_notes_set_record (STEG_NOTES (fixture->notes), fixture->other);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_note_table), ==, 2);
  g_assert_cmpstr (steg_record_get_text (first_note (fixture), STEG_NOTE_TEXT), ==, "Second");
  g_assert_null (page_find (fixture->notes, STEG_TYPE_NOTE_ROW, 0));
}

static void
a_removed_note_comes_back (Fixture *fixture, gconstpointer unused)
{
  write_note (fixture, "Asked the supplier");
  gtk_widget_activate_action (page_find (fixture->notes, STEG_TYPE_NOTE_ROW, 0), "note.remove",
                              NULL);
  g_assert_null (first_note (fixture));
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "undo", NULL);
  g_assert_cmpstr (steg_record_get_text (first_note (fixture), STEG_NOTE_TEXT), ==,
                   "Asked the supplier");
  g_assert_nonnull (page_find (fixture->notes, STEG_TYPE_NOTE_ROW, 0));
}

static gboolean
is_idle (gpointer attachments)
{
  gboolean busy;

  g_object_get (attachments, "busy", &busy, NULL);
  return !busy;
}

static guint
count_files (Fixture *fixture)
{
  g_autoptr (GPtrArray) ties = steg_attached_list (fixture->programme, fixture->area);

  return ties->len;
}

static void
take (Fixture *fixture, const char *path)
{
  steg_attachments_take (STEG_ATTACHMENTS (fixture->attachments), path);
  steg_assert_soon (is_idle, fixture->attachments, 10);
}

static void
a_chosen_file_is_attached_and_named (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *path = steg_temporary_folder_write (fixture->folder, "minutes.txt", "Yes\n");
  GtkWidget       *row;
  GtkWidget       *name;

  take (fixture, path);
  g_assert_cmpuint (count_files (fixture), ==, 1);
  row = page_find (fixture->attachments, STEG_TYPE_ATTACHMENT_ROW, 0);
  name = page_find (row, GTK_TYPE_LABEL, 0);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (name)), ==, "minutes.txt");
  g_assert_nonnull (
    g_strrstr (gtk_label_get_text (GTK_LABEL (gtk_widget_get_next_sibling (name))), "4 bytes"));
}

static void
a_file_that_cannot_be_attached_changes_nothing (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *empty = steg_temporary_folder_write (fixture->folder, "empty", "");

  take (fixture, empty);
  take (fixture, steg_temporary_folder_get_path (fixture->folder));
  g_assert_cmpuint (count_files (fixture), ==, 0);
  g_assert_null (steg_session_get_undo (fixture->session));
}

static void
a_file_belongs_to_the_record_that_was_shown_when_it_was_chosen (Fixture      *fixture,
                                                                gconstpointer unused)
{
  g_autofree char *path = steg_temporary_folder_write (fixture->folder, "a.txt", "Yes\n");

  steg_attachments_take (STEG_ATTACHMENTS (fixture->attachments), path);
  steg_attachments_set_record (STEG_ATTACHMENTS (fixture->attachments), fixture->other);
  steg_assert_soon (is_idle, fixture->attachments, 10);
  g_assert_cmpuint (count_files (fixture), ==, 1);
  g_assert_null (page_find (fixture->attachments, STEG_TYPE_ATTACHMENT_ROW, 0));
}

static void
a_removed_file_comes_back (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *path = steg_temporary_folder_write (fixture->folder, "a.txt", "Yes\n");

  take (fixture, path);
  gtk_widget_activate_action (page_find (fixture->attachments, STEG_TYPE_ATTACHMENT_ROW, 0),
                              "attachment.remove", NULL);
  g_assert_cmpuint (count_files (fixture), ==, 0);
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "undo", NULL);
  g_assert_cmpuint (count_files (fixture), ==, 1);
  g_assert_nonnull (page_find (fixture->attachments, STEG_TYPE_ATTACHMENT_ROW, 0));
}

static void
nothing_is_attached_to_no_record (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *path = steg_temporary_folder_write (fixture->folder, "a.txt", "Yes\n");

  steg_attachments_set_record (STEG_ATTACHMENTS (fixture->attachments), NULL);
  take (fixture, path);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_attachment_table), ==, 0);
}

static StegRecord *
add_round (Fixture *fixture, gboolean locked)
{
  StegEdit        *edit = steg_edit_new (fixture->programme, "Round");
  const char      *id = steg_edit_add (edit, &steg_round_table);
  g_autofree char *round = g_strdup (id);

  steg_edit_text (edit, id, STEG_ROUND_TITLE, "Baseline");
  steg_edit_flag (edit, id, STEG_ROUND_LOCKED, locked);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  return steg_programme_find (fixture->programme, round);
}

static void
evidence_is_closed_with_its_round (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *path = steg_temporary_folder_write (fixture->folder, "a.txt", "Yes\n");
  StegAttachments *files = STEG_ATTACHMENTS (fixture->attachments);

  steg_attachments_set_evidence (files, add_round (fixture, TRUE), fixture->area);
  take (fixture, path);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_evidence_table), ==, 0);
  steg_attachments_set_evidence (files, add_round (fixture, FALSE), fixture->area);
  take (fixture, path);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_evidence_table), ==, 1);
  g_assert_null (page_find (fixture->attachments, STEG_TYPE_ATTACHMENT_ROW, 0));
}

#define ADD(subject, test) \
  g_test_add ("/" subject "/" #test, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  application = steg_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  ADD ("notes", a_typed_note_is_dated_and_signed);
  ADD ("notes", nothing_typed_is_no_note);
  ADD ("notes", a_note_is_changed_where_it_stands);
  ADD ("notes", an_emptied_note_stays_as_it_was);
  ADD ("notes", what_is_being_typed_is_kept_for_its_own_record);
  ADD ("notes", a_removed_note_comes_back);
  ADD ("attachments", a_chosen_file_is_attached_and_named);
  ADD ("attachments", a_file_that_cannot_be_attached_changes_nothing);
  ADD ("attachments", a_file_belongs_to_the_record_that_was_shown_when_it_was_chosen);
  ADD ("attachments", a_removed_file_comes_back);
  ADD ("attachments", nothing_is_attached_to_no_record);
  ADD ("attachments", evidence_is_closed_with_its_round);
  result = g_test_run ();
  g_object_unref (application);
  return result;
}
