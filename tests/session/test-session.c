/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-session.h"

#include "model/steg-tables.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#include <glib/gstdio.h>
#include <string.h>

/* What a busy machine may take at the most; usually it is there in a moment. */
#define PATIENCE_SECONDS 60

typedef struct
{
  StegTemporaryFolder *folder;
  char                *path;
  StegSession         *session;
  char                *person;
  guint                changed;
} Fixture;

static void
count_cb (Fixture *fixture)
{
  fixture->changed++;
}

static void
follow (Fixture *fixture)
{
  g_signal_connect_swapped (fixture->session, "changed", G_CALLBACK (count_cb), fixture);
}

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) rows = steg_changes_new ();
  g_autoptr (GError) error = NULL;
  StegChange *card = steg_change_new_row (&steg_program_table);
  StegChange *person = steg_change_new_row (&steg_person_table);

  steg_change_take (card, STEG_PROGRAM_TITLE, steg_value_text ("Road to level 3"));
  steg_change_take (person, STEG_PERSON_NAME, steg_value_text ("CISO"));
  fixture->person = g_strdup (person->id);
  g_ptr_array_add (rows, card);
  g_ptr_array_add (rows, person);

  fixture->folder = steg_temporary_folder_new ();
  fixture->path = steg_temporary_folder_dup_path (fixture->folder, "test.stegvis");
  fixture->session = steg_session_create (fixture->path, rows, STEG_STORE_WINDOW, &error);
  g_assert_no_error (error);
  follow (fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  if (fixture->session != NULL)
    steg_assert_finalizes (fixture->session);
  g_free (fixture->path);
  g_free (fixture->person);
  steg_temporary_folder_free (fixture->folder);
}

static gboolean
rename_in (StegSession *session, const char *id, const char *name, GError **error)
{
  StegEdit *edit = steg_edit_new (steg_session_get_programme (session), "Rename “%s”");

  steg_edit_argument (edit, name);
  steg_edit_text (edit, id, STEG_PERSON_NAME, name);
  return steg_session_commit (session, edit, error);
}

static void
rename_person (Fixture *fixture, const char *name)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (rename_in (fixture->session, fixture->person, name, &error));
  g_assert_no_error (error);
}

static void
rename_elsewhere (Fixture *fixture, const char *name)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (StegSession) other = steg_session_open (fixture->path, STEG_STORE_COMMAND, &error);

  g_assert_no_error (error);
  g_assert_true (rename_in (other, fixture->person, name, &error));
  g_assert_true (steg_session_close (other, &error));
}

static const char *
name_in (StegSession *session, const char *id)
{
  StegRecord *person = steg_programme_find (steg_session_get_programme (session), id);

  return person != NULL ? steg_record_get_text (person, STEG_PERSON_NAME) : NULL;
}

static void
assert_name (Fixture *fixture, const char *expected)
{
  g_assert_cmpstr (name_in (fixture->session, fixture->person), ==, expected);
}

static void
reopen (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (steg_session_close (fixture->session, &error));
  g_assert_no_error (error);
  steg_assert_finalizes (fixture->session);
  fixture->session = steg_session_open (fixture->path, STEG_STORE_WINDOW, &error);
  g_assert_no_error (error);
  follow (fixture);
}

static void
a_commit_is_seen_once (Fixture *fixture, gconstpointer unused)
{
  rename_person (fixture, "IT");
  assert_name (fixture, "IT");
  g_assert_cmpuint (fixture->changed, ==, 1);
  g_assert_cmpint (steg_session_get_state (fixture->session), ==, STEG_SESSION_KEPT);
}

static void
a_commit_without_effect_is_none (Fixture *fixture, gconstpointer unused)
{
  rename_person (fixture, "CISO");
  g_assert_cmpuint (fixture->changed, ==, 0);
  g_assert_null (steg_session_get_undo (fixture->session));
}

static void
a_refused_commit_changes_nothing (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (rename_in (fixture->session, fixture->person, "", &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  steg_assert_error_says (error, "name");
  assert_name (fixture, "CISO");
  g_assert_cmpuint (fixture->changed, ==, 0);
}

static void
undo_names_the_command_and_survives_a_restart (Fixture *fixture, gconstpointer unused)
{
  const StegLogRow *undo;
  g_autoptr (GError) error = NULL;

  rename_person (fixture, "IT");
  reopen (fixture);
  undo = steg_session_get_undo (fixture->session);
  g_assert_nonnull (undo);
  g_assert_cmpstr (undo->label, ==, "Rename “%s”");
  g_assert_cmpstr (undo->arguments[0], ==, "IT");

  g_assert_true (steg_session_undo (fixture->session, NULL, &error));
  assert_name (fixture, "CISO");
  reopen (fixture);
  assert_name (fixture, "CISO");
  g_assert_nonnull (steg_session_get_redo (fixture->session));
  g_assert_true (steg_session_redo (fixture->session, NULL, &error));
  assert_name (fixture, "IT");
}

static void
nothing_before_the_beginning_can_be_undone (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (steg_session_get_undo (fixture->session));
  g_assert_false (steg_session_undo (fixture->session, NULL, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_NOTHING_TO_UNDO);
  assert_name (fixture, "CISO");
}

static gboolean
is_saved (gpointer session)
{
  return steg_session_get_state (session) == STEG_SESSION_SAVED;
}

static void
the_file_follows_after_quiet_seconds (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (StegSession) reader = NULL;
  g_autoptr (GError) error = NULL;

  rename_person (fixture, "IT");
  steg_assert_soon (is_saved, fixture->session, PATIENCE_SECONDS);
  reader = steg_session_open (fixture->path, STEG_STORE_LOOK, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (name_in (reader, fixture->person), ==, "IT");
}

static gboolean
has_heard (gpointer fixture)
{
  return ((Fixture *) fixture)->changed > 0;
}

static void
a_change_by_another_process_arrives (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (steg_session_publish (fixture->session, &error));
  rename_elsewhere (fixture, "Legal counsel");
  steg_assert_soon (has_heard, fixture, PATIENCE_SECONDS);
  assert_name (fixture, "Legal counsel");
  g_assert_cmpint (steg_session_get_state (fixture->session), ==, STEG_SESSION_SAVED);
}

static void
note_cb (char **noted, const char *beside)
{
  *noted = g_strdup (beside);
}

static void
when_both_have_moved_on_both_are_kept (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (StegSession) theirs = NULL;
  g_autofree char *beside = NULL;
  g_autoptr (GError) error = NULL;

  g_signal_connect_swapped (fixture->session, "diverged", G_CALLBACK (note_cb), &beside);
  g_assert_true (steg_session_publish (fixture->session, &error));
  rename_person (fixture, "Ours");
  rename_elsewhere (fixture, "Theirs");

  g_assert_true (steg_session_publish (fixture->session, &error));
  g_assert_nonnull (beside);
  g_assert_cmpstr (beside, !=, fixture->path);
  g_assert_cmpstr (steg_session_get_path (fixture->session), ==, beside);
  assert_name (fixture, "Ours");
  theirs = steg_session_open (fixture->path, STEG_STORE_LOOK, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (name_in (theirs, fixture->person), ==, "Theirs");
}

static void
a_file_put_back_while_closed_is_opened_and_ours_kept (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *old = NULL;
  gsize            length;
  g_autoptr (StegSession) kept = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (fixture->path, &old, &length, NULL));
  rename_person (fixture, "IT");
  g_assert_true (steg_session_publish (fixture->session, &error));
  g_assert_true (steg_session_close (fixture->session, &error));
  steg_assert_finalizes (fixture->session);
  g_assert_true (g_file_set_contents (fixture->path, old, (gssize) length, NULL));
  fixture->session = steg_session_open (fixture->path, STEG_STORE_WINDOW, &error);
  g_assert_no_error (error);
  assert_name (fixture, "CISO");
  g_assert_nonnull (steg_session_get_kept (fixture->session));
  kept = steg_session_open (steg_session_get_kept (fixture->session), STEG_STORE_LOOK, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (name_in (kept, fixture->person), ==, "IT");
}

static gboolean
has_passed (gpointer until)
{
  return g_get_monotonic_time () > *(gint64 *) until;
}

static void
a_closed_programme_follows_no_file (Fixture *fixture, gconstpointer unused)
{
  gint64           until = g_get_monotonic_time () + 300 * G_TIME_SPAN_MILLISECOND;
  g_autofree char *beside = NULL;
  g_autoptr (GError) error = NULL;

  g_signal_connect_swapped (fixture->session, "diverged", G_CALLBACK (note_cb), &beside);
  rename_person (fixture, "Ours");
  rename_elsewhere (fixture, "Theirs");
  g_assert_true (steg_session_close (fixture->session, &error));
  g_assert_no_error (error);
  g_assert_nonnull (beside);
  g_assert_cmpint (g_unlink (beside), ==, 0);
  steg_assert_soon (has_passed, &until, PATIENCE_SECONDS);
}

static void
a_file_that_cannot_be_opened_is_no_empty_programme (Fixture *fixture, gconstpointer unused)
{
  g_autofree char *foreign = steg_temporary_folder_write (fixture->folder, "letter.stegvis",
                                                          "Dear all, this is a letter.");
  g_autofree char *gone = steg_temporary_folder_dup_path (fixture->folder, "gone.stegvis");
  g_autoptr (GError) error = NULL;

  g_assert_null (steg_session_open (foreign, STEG_STORE_WINDOW, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_NOT_OURS);
  g_clear_error (&error);
  g_assert_null (steg_session_open (gone, STEG_STORE_WINDOW, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_GONE);
  g_assert_false (g_file_test (gone, G_FILE_TEST_EXISTS));
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer session)
{
  g_autoptr (GError) error = NULL;

  *(StegSession **) session = steg_session_open_finish (result, &error);
  g_assert_no_error (error);
}

static gboolean
is_there (gpointer session)
{
  return *(StegSession **) session != NULL;
}

static void
opening_in_a_worker_gives_the_same (Fixture *fixture, gconstpointer unused)
{
  StegSession *session = NULL;

  rename_person (fixture, "IT");
  g_assert_true (steg_session_close (fixture->session, NULL));
  g_clear_object (&fixture->session);
  steg_session_open_async (fixture->path, NULL, opened_cb, &session);
  steg_assert_soon (is_there, &session, PATIENCE_SECONDS);
  g_assert_cmpstr (name_in (session, fixture->person), ==, "IT");
  steg_assert_finalizes (session);
}

int
main (int argc, char *argv[])
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *fixture, gconstpointer value);
  } tests[] = {
    { "a_commit_is_seen_once", a_commit_is_seen_once },
    { "a_commit_without_effect_is_none", a_commit_without_effect_is_none },
    { "a_refused_commit_changes_nothing", a_refused_commit_changes_nothing },
    { "undo_names_the_command_and_survives_a_restart",
      undo_names_the_command_and_survives_a_restart },
    { "nothing_before_the_beginning_can_be_undone", nothing_before_the_beginning_can_be_undone },
    { "the_file_follows_after_quiet_seconds", the_file_follows_after_quiet_seconds },
    { "a_change_by_another_process_arrives", a_change_by_another_process_arrives },
    { "when_both_have_moved_on_both_are_kept", when_both_have_moved_on_both_are_kept },
    { "a_file_put_back_while_closed_is_opened_and_ours_kept",
      a_file_put_back_while_closed_is_opened_and_ours_kept },
    { "a_closed_programme_follows_no_file", a_closed_programme_follows_no_file },
    { "a_file_that_cannot_be_opened_is_no_empty_programme",
      a_file_that_cannot_be_opened_is_no_empty_programme },
    { "opening_in_a_worker_gives_the_same", opening_in_a_worker_gives_the_same },
  };

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/session/", tests[i].name, NULL);

      g_test_add (path, Fixture, NULL, set_up, tests[i].test, tear_down);
    }
  return g_test_run ();
}
