/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-attaching.h"

#include "model/steg-attached.h"
#include "model/steg-tables.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegRecord          *person;
  StegRecord          *document;
} Fixture;

static StegRecord *
find_first (Fixture *fixture, const StegTable *table)
{
  return steg_programme_at (steg_session_get_programme (fixture->session), table, 0);
}

static guint
count (Fixture *fixture, const StegTable *table)
{
  return steg_programme_count (steg_session_get_programme (fixture->session), table);
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) rows = steg_changes_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  StegChange      *card = steg_change_new_row (&steg_program_table);
  StegChange      *person = steg_change_new_row (&steg_person_table);
  StegChange      *document = steg_change_new_row (&steg_document_table);

  steg_change_take (card, STEG_PROGRAM_TITLE, steg_value_text ("Road to level 3"));
  steg_change_take (person, STEG_PERSON_NAME, steg_value_text ("CISO"));
  steg_change_take (document, STEG_DOCUMENT_TITLE, steg_value_text ("Policy"));
  g_ptr_array_add (rows, card);
  g_ptr_array_add (rows, person);
  g_ptr_array_add (rows, document);
  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "test.stegvis");
  fixture->session = steg_session_create (path, rows, STEG_STORE_WINDOW, &error);
  g_assert_no_error (error);
  fixture->person = find_first (fixture, &steg_person_table);
  fixture->document = find_first (fixture, &steg_document_table);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  steg_assert_finalizes (fixture->session);
  steg_temporary_folder_free (fixture->folder);
}

static gboolean
attach (Fixture *fixture, StegRecord *record, const char *name, const char *content)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  g_autoptr (GError) error = NULL;
  gboolean fresh = FALSE;

  steg_attaching_add (fixture->session, record, name, bytes, &fresh, &error);
  g_assert_no_error (error);
  return fresh;
}

static void
assert_content (Fixture *fixture, StegRecord *attachment, const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = steg_attaching_content (fixture->session, attachment, &error);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected,
                   strlen (expected));
}

static void
a_file_is_kept_with_its_name_type_and_size (Fixture *fixture, gconstpointer unused)
{
  StegRecord *attachment;

  g_assert_true (attach (fixture, fixture->person, "/somewhere/minutes.txt", "Decided: yes\n"));
  attachment = find_first (fixture, &steg_attachment_table);
  g_assert_cmpstr (steg_record_get_text (attachment, STEG_ATTACHMENT_NAME), ==, "minutes.txt");
  g_assert_cmpstr (steg_record_get_text (attachment, STEG_ATTACHMENT_MEDIA_TYPE), ==, "text/plain");
  g_assert_cmpint (steg_record_get_whole (attachment, STEG_ATTACHMENT_SIZE), ==, 13);
  assert_content (fixture, attachment, "Decided: yes\n");
}

static void
the_same_file_is_attached_once_to_a_record (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) ties = NULL;

  g_assert_true (attach (fixture, fixture->person, "a.txt", "words"));
  g_assert_false (attach (fixture, fixture->person, "a.txt", "words"));
  g_assert_true (attach (fixture, fixture->person, "a.txt", "other words"));
  ties = steg_attached_list (steg_session_get_programme (fixture->session), fixture->person);
  g_assert_cmpuint (ties->len, ==, 2);
  g_assert_cmpstr (steg_record_get_text (ties->pdata[0], STEG_REFERENCE_ORDER), <,
                   steg_record_get_text (ties->pdata[1], STEG_REFERENCE_ORDER));
}

static void
the_same_file_on_two_records_is_one_attachment (Fixture *fixture, gconstpointer unused)
{
  attach (fixture, fixture->person, "a.txt", "words");
  g_assert_true (attach (fixture, fixture->document, "a.txt", "words"));
  g_assert_cmpuint (count (fixture, &steg_attachment_table), ==, 1);
  g_assert_cmpuint (count (fixture, &steg_reference_table), ==, 1);
}

static void
a_document_has_the_file_that_came_last (Fixture *fixture, gconstpointer unused)
{
  attach (fixture, fixture->document, "version-1.txt", "one");
  attach (fixture, fixture->document, "version-2.txt", "two");
  g_assert_cmpuint (count (fixture, &steg_attachment_table), ==, 1);
  assert_content (fixture, steg_record_get_link (fixture->document, STEG_DOCUMENT_ATTACHMENT),
                  "two");
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  assert_content (fixture, steg_record_get_link (fixture->document, STEG_DOCUMENT_ATTACHMENT),
                  "one");
}

static void
remove_first (Fixture *fixture, StegRecord *record)
{
  StegProgramme *programme = steg_session_get_programme (fixture->session);
  g_autoptr (GPtrArray) ties = steg_attached_list (programme, record);
  g_autoptr (GError) error = NULL;

  g_assert_true (steg_session_commit (fixture->session,
                                      steg_attaching_remove (programme, ties->pdata[0]), &error));
  g_assert_no_error (error);
}

static void
what_is_removed_comes_back_whole (Fixture *fixture, gconstpointer unused)
{
  attach (fixture, fixture->person, "a.txt", "words");
  remove_first (fixture, fixture->person);
  g_assert_cmpuint (count (fixture, &steg_attachment_table), ==, 0);
  g_assert_cmpuint (count (fixture, &steg_reference_table), ==, 0);
  g_assert_true (steg_session_undo (fixture->session, NULL, NULL));
  assert_content (fixture, find_first (fixture, &steg_attachment_table), "words");
}

static void
a_file_that_another_record_has_stays (Fixture *fixture, gconstpointer unused)
{
  attach (fixture, fixture->person, "a.txt", "words");
  attach (fixture, fixture->document, "a.txt", "words");
  remove_first (fixture, fixture->document);
  g_assert_cmpuint (count (fixture, &steg_attachment_table), ==, 1);
  remove_first (fixture, fixture->person);
  g_assert_cmpuint (count (fixture, &steg_attachment_table), ==, 0);
}

static void
evidence_goes_with_its_file (Fixture *fixture, gconstpointer unused)
{
  StegProgramme    *programme = steg_session_get_programme (fixture->session);
  StegEdit         *edit = steg_edit_new (programme, "Round");
  const char       *round = steg_edit_add (edit, &steg_round_table);
  const char *const parts[] = { "risk", NULL };
  g_autoptr (GBytes) bytes = g_bytes_new_static ("words", 5);
  g_autoptr (GPtrArray) ties = NULL;
  gboolean fresh = FALSE;

  steg_edit_text (edit, round, STEG_ROUND_TITLE, "Baseline");
  steg_edit_ensure (edit, &steg_area_table, parts);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  for (int times = 0; times < 2; times++)
    g_assert_true (steg_attaching_add_evidence (
      fixture->session, find_first (fixture, &steg_round_table),
      find_first (fixture, &steg_area_table), "a.txt", bytes, &fresh, NULL));
  g_assert_false (fresh);
  ties = steg_attached_list_evidence (programme, find_first (fixture, &steg_round_table),
                                      find_first (fixture, &steg_area_table));
  g_assert_cmpuint (ties->len, ==, 1);
  g_assert_true (steg_session_commit (fixture->session,
                                      steg_attaching_remove (programme, ties->pdata[0]), NULL));
  g_assert_cmpuint (count (fixture, &steg_evidence_table), ==, 0);
  g_assert_cmpuint (count (fixture, &steg_attachment_table), ==, 0);
}

static void
attachments_are_in_the_published_file (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *path = g_strdup (steg_session_get_path (fixture->session));
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) findings = NULL;

  attach (fixture, fixture->person, "a.txt", "words");
  g_assert_true (steg_session_close (fixture->session, &error));
  g_assert_no_error (error);
  steg_assert_finalizes (fixture->session);
  findings = steg_store_check (path, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (findings->len, ==, 0);
  fixture->session = steg_session_open (path, STEG_STORE_LOOK, &error);
  g_assert_no_error (error);
  assert_content (fixture, find_first (fixture, &steg_attachment_table), "words");
}

static void
content_that_is_not_there_is_said_to_be_gone (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = steg_session_find_content (fixture->session, "abc", &error);

  g_assert_null (bytes);
  g_assert_error (error, STEG_ERROR, STEG_ERROR_GONE);
}

static void
a_copy_to_look_at_is_private_and_cannot_be_changed (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;
  GStatBuf         status;

  attach (fixture, fixture->person, "a.txt", "words");
  path
    = steg_attaching_copy (fixture->session, find_first (fixture, &steg_attachment_table), &error);
  g_assert_no_error (error);
  name = g_path_get_basename (path);
  g_assert_cmpstr (name, ==, "a.txt");
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0400);
  folder = g_path_get_dirname (path);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static void
a_copy_stays_in_its_folder_whatever_its_name (Fixture *fixture, gconstpointer unused)
{
  static const char *const names[] = { "../../escape", ".hidden", "/etc/passwd", ".." };
  StegProgramme           *programme = steg_session_get_programme (fixture->session);
  StegRecord              *attachment;

  attach (fixture, fixture->person, "a.txt", "words");
  attachment = find_first (fixture, &steg_attachment_table);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      StegEdit        *edit = steg_edit_new (programme, "Rename");
      g_autofree char *path = NULL;
      g_autofree char *folder = NULL;

      steg_edit_text (edit, steg_record_get_id (attachment), STEG_ATTACHMENT_NAME, names[i]);
      g_assert_true (steg_session_commit (fixture->session, edit, NULL));
      path = steg_attaching_copy (fixture->session, attachment, NULL);
      folder = g_path_get_dirname (path);
      g_assert_true (g_str_has_prefix (strrchr (folder, '/'), "/stegvis-"));
      g_assert_false (strrchr (path, '/')[1] == '.');
      g_assert_cmpint (g_unlink (path), ==, 0);
      g_assert_cmpint (g_rmdir (folder), ==, 0);
    }
}

static void
assert_unreadable (const char *path, StegError expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = steg_attaching_read (path, &error);

  g_assert_null (bytes);
  g_assert_error (error, STEG_ERROR, (int) expected);
}

static void
what_cannot_be_attached_is_refused_with_the_reason (StegTemporaryFolder *folder)
{
  g_autofree char *empty = steg_temporary_folder_write (folder, "empty", "");
  g_autofree char *missing = steg_temporary_folder_dup_path (folder, "missing");
  g_autofree char *large = steg_temporary_folder_write (folder, "large", "x");
  g_autofree char *fits = steg_temporary_folder_write (folder, "fits", "x");
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpint (truncate (large, STEG_ATTACHING_MAX_BYTES + 1), ==, 0);
  g_assert_cmpint (truncate (fits, STEG_ATTACHING_MAX_BYTES), ==, 0);
  assert_unreadable (empty, STEG_ERROR_EMPTY);
  assert_unreadable (missing, STEG_ERROR_GONE);
  assert_unreadable (large, STEG_ERROR_TOO_LARGE);
  assert_unreadable (steg_temporary_folder_get_path (folder), STEG_ERROR_NO_FILE);
  assert_unreadable ("/dev/null", STEG_ERROR_NO_FILE);
  bytes = steg_attaching_read (fits, NULL);
  g_assert_cmpuint (g_bytes_get_size (bytes), ==, STEG_ATTACHING_MAX_BYTES);
}

static void
the_largest_file_goes_through_the_gate (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *zeros = g_malloc0 (STEG_ATTACHING_MAX_BYTES);
  g_autoptr (GBytes) bytes = g_bytes_new_static (zeros, STEG_ATTACHING_MAX_BYTES);
  g_autoptr (GError) error = NULL;

  g_assert_true (
    steg_attaching_add (fixture->session, fixture->person, "large", bytes, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (steg_session_publish (fixture->session, &error));
  g_assert_no_error (error);
}

static void
what_may_run_is_told_from_what_is_read (void)
{
  static const struct
  {
    const char *media_type;
    gboolean    expected;
  } cases[] = {
    { "application/pdf", FALSE },
    { "text/plain", FALSE },
    { "application/x-shellscript", TRUE },
    { "application/x-desktop", TRUE },
    { "text/x-python3", TRUE },
    { "application/x-ms-dos-executable", TRUE },
    { NULL, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (steg_attaching_may_run (cases[i].media_type), ==, cases[i].expected);
}

#define ADD(test) g_test_add ("/attaching/" #test, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD (a_file_is_kept_with_its_name_type_and_size);
  ADD (the_same_file_is_attached_once_to_a_record);
  ADD (the_same_file_on_two_records_is_one_attachment);
  ADD (a_document_has_the_file_that_came_last);
  ADD (what_is_removed_comes_back_whole);
  ADD (a_file_that_another_record_has_stays);
  ADD (evidence_goes_with_its_file);
  ADD (attachments_are_in_the_published_file);
  ADD (content_that_is_not_there_is_said_to_be_gone);
  ADD (a_copy_to_look_at_is_private_and_cannot_be_changed);
  ADD (a_copy_stays_in_its_folder_whatever_its_name);
  ADD (the_largest_file_goes_through_the_gate);
  steg_test_add_in_folder ("/attaching/what_cannot_be_attached_is_refused_with_the_reason",
                           what_cannot_be_attached_is_refused_with_the_reason);
  g_test_add_func ("/attaching/what_may_run_is_told_from_what_is_read",
                   what_may_run_is_told_from_what_is_read);
  return g_test_run ();
}
