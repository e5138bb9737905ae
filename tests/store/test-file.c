/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-error.h"
#include "store/store-file.h"
#include "support/steg-assert.h"

#include <glib/gstdio.h>

static void
what_others_published_comes_in (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) all = steg_store_read (store, NULL);
  g_autoptr (GPtrArray) changes = NULL;
  StegRecord *person;

  steg_programme_absorb (programme, all);
  file_assert_looks (store, STEG_LOOK_SAME);
  file_rename_elsewhere (steg_store_get_path (store), "B");
  g_assert_cmpint (file_look (store, &changes), ==, STEG_LOOK_FORWARD);
  g_assert_cmpuint (changes->len, ==, 1);
  steg_programme_absorb (programme, changes);
  person = steg_programme_at (programme, &steg_person_table, 0);
  g_assert_cmpstr (steg_record_get_text (person, STEG_PERSON_NAME), ==, "B");
  g_assert_false (steg_store_is_ahead (store));
  file_assert_looks (store, STEG_LOOK_SAME);
  fixture_rename_person (store, "C");
  fixture_publish (store);
  file_assert_name (steg_store_get_path (store), "C");
}

static void
what_we_have_not_published_is_no_news (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  const char *path = steg_store_get_path (store);

  fixture_rename_person (store, "A");
  g_assert_cmpint (g_chmod (path, 0640), ==, 0);
  file_assert_looks (store, STEG_LOOK_SAME);
  g_assert_true (steg_store_is_ahead (store));
  fixture_publish (store);
  file_assert_name (path, "A");
}

/* Publishes "A" and "B". Returns: the file's content of "A", owned. */
static GBytes *
publish_two (StegStore *store)
{
  GBytes *first;

  fixture_rename_person (store, "A");
  fixture_publish (store);
  first = fixture_bytes (steg_store_get_path (store));
  fixture_rename_person (store, "B");
  fixture_publish (store);
  return first;
}

static void
put_back (const char *path, GBytes *bytes)
{
  gsize       length;
  const char *content = g_bytes_get_data (bytes, &length);

  g_assert_true (g_file_set_contents (path, content, (gssize) length, NULL));
}

static void
a_file_put_back_while_open_stays_and_ours_is_beside (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autoptr (GBytes) old = publish_two (store);
  g_autofree char *beside = NULL;

  put_back (path, old);
  file_assert_looks (store, STEG_LOOK_DIVERGED);
  g_assert_true (steg_store_is_ahead (store));
  beside = file_assert_publishes_beside (store);
  file_assert_name (path, "A");
  file_assert_name (beside, "B");
}

static void
a_file_put_back_before_publishing_stays (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autoptr (GBytes) old = publish_two (store);
  g_autofree char *beside = NULL;

  fixture_rename_person (store, "C");
  put_back (path, old);
  beside = file_assert_publishes_beside (store);
  file_assert_name (path, "A");
  file_assert_name (beside, "C");
}

static void
a_file_put_back_for_a_moment_is_published_to (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  const char *path = steg_store_get_path (store);
  g_autoptr (GBytes) old = publish_two (store);
  g_autoptr (GBytes) ours = fixture_bytes (path);

  put_back (path, old);
  file_assert_looks (store, STEG_LOOK_DIVERGED);
  put_back (path, ours);
  file_assert_looks (store, STEG_LOOK_SAME);
  g_assert_false (steg_store_is_ahead (store));
  g_assert_cmpuint (file_count_names (folder), ==, 1);
}

/* What was there is opened; what this computer had is beside it. */
static void
assert_opens_beside (const char *path, const char *theirs, const char *ours)
{
  g_autoptr (StegStore) store = fixture_open (path, STEG_STORE_WINDOW);
  g_autofree char *beside = g_strdup (steg_store_get_kept (store));

  g_assert_nonnull (beside);
  g_assert_cmpstr (steg_store_get_path (store), ==, path);
  g_assert_false (steg_store_is_ahead (store));
  file_assert_name (path, theirs);
  file_assert_name (beside, ours);
  fixture_rename_person (store, "Later");
  fixture_publish (store);
  file_assert_name (path, "Later");
  g_clear_object (&store);
  store = fixture_open (path, STEG_STORE_WINDOW);
  g_assert_null (steg_store_get_kept (store));
}

static void
a_file_put_back_while_closed_is_what_is_opened (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autoptr (GBytes) old = publish_two (store);

  steg_assert_finalizes (store);
  put_back (path, old);
  assert_opens_beside (path, "A", "B");
}

static void
another_line_put_there_while_closed_is_what_is_opened (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autoptr (GBytes) old = publish_two (store);

  steg_assert_finalizes (store);
  put_back (path, old);
  file_rename_elsewhere (path, "Theirs");
  assert_opens_beside (path, "Theirs", "B");
}

static void
where_nothing_can_be_put_beside_ours_is_opened (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autoptr (GBytes) old = publish_two (store);
  g_autofree char *beside = NULL;

  steg_assert_finalizes (store);
  put_back (path, old);
  file_limit_to (10000);
  store = fixture_open (path, STEG_STORE_WINDOW);
  file_limit_to (RLIM_INFINITY);
  g_assert_null (steg_store_get_kept (store));
  g_assert_true (steg_store_is_ahead (store));
  beside = file_assert_publishes_beside (store);
  file_assert_name (path, "A");
  file_assert_name (beside, "B");
  steg_assert_finalizes (store);
}

static void
when_both_moved_on_both_are_kept (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autofree char *beside = NULL;
  g_autoptr (GBytes) theirs = NULL;
  g_autoptr (GBytes) left = NULL;
  g_autoptr (GPtrArray) undone = NULL;

  fixture_rename_person (store, "Ours");
  file_rename_elsewhere (path, "Theirs");
  theirs = fixture_bytes (path);
  file_assert_looks (store, STEG_LOOK_DIVERGED);
  beside = file_assert_publishes_beside (store);
  left = fixture_bytes (path);
  g_assert_true (g_bytes_equal (theirs, left));
  file_assert_name (beside, "Ours");
  file_assert_sound (beside);
  g_assert_cmpuint (file_count_names (folder), ==, 2);

  /* It goes on there, and can still be undone. */
  undone = steg_store_undo (store, NULL, NULL);
  g_assert_cmpuint (undone->len, ==, 1);
  fixture_publish (store);
  g_clear_object (&store);
  store = fixture_open (beside, STEG_STORE_WINDOW);
  g_assert_false (steg_store_is_ahead (store));
  file_assert_name (beside, "CISO");
}

static void
two_names_in_one_minute_are_two_names (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autoptr (StegStore) again = NULL;

  fixture_rename_person (store, "Ours");
  file_rename_elsewhere (path, "Theirs");
  first = file_assert_publishes_beside (store);
  again = fixture_open (path, STEG_STORE_WINDOW);
  fixture_rename_person (again, "Ours again");
  file_rename_elsewhere (path, "Theirs again");
  second = file_assert_publishes_beside (again);
  g_assert_cmpstr (first, !=, second);
  file_assert_name (first, "Ours");
  file_assert_name (second, "Ours again");
  file_assert_name (path, "Theirs again");
}

static void
an_interrupted_run_goes_on (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));

  fixture_rename_person (store, "Unpublished");
  steg_assert_finalizes (store);
  store = fixture_open (path, STEG_STORE_WINDOW);
  g_assert_null (steg_store_get_kept (store));
  g_assert_true (steg_store_is_ahead (store));
  fixture_publish (store);
  file_assert_name (path, "Unpublished");
  steg_assert_finalizes (store);
}

static void
an_interrupted_run_and_a_newer_file_are_both_kept (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));

  fixture_rename_person (store, "Unpublished");
  steg_assert_finalizes (store);
  file_rename_elsewhere (path, "Theirs");
  assert_opens_beside (path, "Theirs", "Unpublished");
}

static void
a_file_replaced_while_closed_is_what_is_opened (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));

  steg_assert_finalizes (store);
  file_rename_elsewhere (path, "Theirs");
  store = fixture_open (path, STEG_STORE_WINDOW);
  g_assert_false (steg_store_is_ahead (store));
  file_assert_name (path, "Theirs");
  fixture_rename_person (store, "Ours");
  fixture_publish (store);
  steg_assert_finalizes (store);
}

static void
a_stranger_in_its_place_is_never_replaced (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autofree char *content = NULL;
  g_autofree char *beside = NULL;

  fixture_rename_person (store, "Ours");
  g_file_set_contents (path, "a letter", -1, NULL);
  beside = file_assert_publishes_beside (store);
  g_file_get_contents (path, &content, NULL, NULL);
  g_assert_cmpstr (content, ==, "a letter");
  file_assert_name (beside, "Ours");
}

static void
a_copy_holds_everything_and_is_left_behind (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autofree char *copy = steg_temporary_folder_dup_path (folder, "copy.stegvis");
  g_autoptr (GError) error = NULL;

  fixture_rename_person (store, "A");
  g_assert_false (steg_store_write_copy (store, path, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_EXISTS);
  g_assert_true (steg_store_write_copy (store, copy, NULL));
  g_assert_cmpstr (steg_store_get_path (store), ==, path);
  file_assert_name (copy, "A");
  fixture_rename_person (store, "B");
  fixture_publish (store);
  file_assert_name (path, "B");
  file_assert_name (copy, "A");
}

static void
saving_as_goes_on_there (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autofree char *other = steg_temporary_folder_dup_path (folder, "other.stegvis");
  g_autoptr (GError) error = NULL;

  fixture_rename_person (store, "A");
  g_assert_false (steg_store_publish_as (store, path, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_EXISTS);
  g_assert_true (steg_store_publish_as (store, other, NULL));
  g_assert_cmpstr (steg_store_get_path (store), ==, other);
  fixture_rename_person (store, "B");
  fixture_publish (store);
  file_assert_name (other, "B");
  file_assert_name (path, "CISO");
}

static void
undo_keeps_what_others_changed_since (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (GPtrArray) all = steg_store_read (store, NULL);
  g_autoptr (GPtrArray) news = NULL;
  g_autoptr (GPtrArray) undone = NULL;
  const char *person = fixture_find (all, &steg_person_table);
  guint       kept = 0;

  g_ptr_array_unref (fixture_commit (
    store, fixture_changes (
             fixture_set (&steg_person_table, person, STEG_PERSON_NAME, "Ours"),
             fixture_set (&steg_person_table, person, STEG_PERSON_EMAIL, "o@example.org"), NULL)));
  fixture_publish (store);
  file_rename_elsewhere (steg_store_get_path (store), "Theirs");
  g_assert_cmpint (file_look (store, &news), ==, STEG_LOOK_FORWARD);
  undone = steg_store_undo (store, &kept, NULL);
  g_assert_cmpuint (kept, ==, 1);
  g_assert_cmpuint (undone->len, ==, 1);
  fixture_publish (store);
  file_assert_name (steg_store_get_path (store), "Theirs");
}

/* What others built on a row that we added keeps it. */
static void
undo_keeps_what_others_need (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (StegStore) other = NULL;
  g_autoptr (GPtrArray) all = steg_store_read (store, NULL);
  g_autoptr (GPtrArray) news = NULL;
  g_autoptr (GPtrArray) undone = NULL;
  StegChange      *added = fixture_row (&steg_person_table, "name", "Ny", NULL);
  g_autofree char *id = g_strdup (added->id);
  guint            kept = 0;

  g_ptr_array_unref (fixture_commit (store, fixture_changes (added, NULL)));
  fixture_publish (store);
  fixture_become_another ();
  other = fixture_open (steg_store_get_path (store), STEG_STORE_COMMAND);
  g_ptr_array_unref (fixture_commit (
    other, fixture_changes (fixture_set (&steg_action_table, fixture_find (all, &steg_action_table),
                                         STEG_ACTION_OWNER, id),
                            NULL)));
  fixture_publish (other);
  g_assert_cmpint (file_look (store, &news), ==, STEG_LOOK_FORWARD);
  undone = steg_store_undo (store, &kept, NULL);
  g_assert_nonnull (undone);
  g_assert_cmpuint (undone->len, ==, 0);
  g_assert_cmpuint (kept, ==, 1);
  fixture_publish (store);
  file_assert_sound (steg_store_get_path (store));
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

#define ADD(sentence) steg_test_add_in_folder ("/file/" #sentence, sentence)
  ADD (what_others_published_comes_in);
  ADD (what_we_have_not_published_is_no_news);
  ADD (a_file_put_back_while_open_stays_and_ours_is_beside);
  ADD (a_file_put_back_before_publishing_stays);
  ADD (a_file_put_back_for_a_moment_is_published_to);
  ADD (a_file_put_back_while_closed_is_what_is_opened);
  ADD (another_line_put_there_while_closed_is_what_is_opened);
  ADD (where_nothing_can_be_put_beside_ours_is_opened);
  ADD (when_both_moved_on_both_are_kept);
  ADD (two_names_in_one_minute_are_two_names);
  ADD (an_interrupted_run_goes_on);
  ADD (an_interrupted_run_and_a_newer_file_are_both_kept);
  ADD (a_file_replaced_while_closed_is_what_is_opened);
  ADD (a_stranger_in_its_place_is_never_replaced);
  ADD (a_copy_holds_everything_and_is_left_behind);
  ADD (saving_as_goes_on_there);
  ADD (undo_keeps_what_others_changed_since);
  ADD (undo_keeps_what_others_need);
  return g_test_run ();
}
