/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-error.h"
#include "store/store-fixture.h"
#include "support/steg-assert.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void
assert_sound (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) facts = steg_store_check (path, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (facts->len, ==, 0);
}

/* How many names there are in @folder: nothing may be left lying about. */
static guint
count_names (StegTemporaryFolder *folder)
{
  g_autoptr (GDir) names = g_dir_open (steg_temporary_folder_get_path (folder), 0, NULL);
  guint n = 0;

  while (g_dir_read_name (names) != NULL)
    n++;
  return n;
}

static char *
name_in_file (const char *path)
{
  g_autoptr (StegStore) store = fixture_open (path, STEG_STORE_LOOK);
  g_autoptr (GPtrArray) all = steg_store_read (store, NULL);

  for (guint i = 0; i < all->len; i++)
    {
      const StegChange *row = all->pdata[i];

      if (row->table == &steg_person_table)
        return g_strdup (row->values[STEG_PERSON_NAME].text);
    }
  g_assert_not_reached ();
}

static void
assert_name_in_file (const char *path, const char *name)
{
  g_autofree char *found = name_in_file (path);

  g_assert_cmpstr (found, ==, name);
}

/* Somebody else changes the file in the meantime. */
static void
rename_elsewhere (const char *path, const char *name)
{
  g_autofree char *installation
    = g_build_filename (g_get_user_state_dir (), "stegvis", "installation", NULL);
  g_autofree char *ours = NULL;
  g_autoptr (StegStore) store = NULL;

  g_assert_true (g_file_get_contents (installation, &ours, NULL, NULL));
  fixture_become_another ();
  store = fixture_open (path, STEG_STORE_COMMAND);
  fixture_rename_person (store, name);
  fixture_publish (store);
  g_assert_true (g_file_set_contents (installation, ours, -1, NULL));
}

static void
assert_publish_fails (StegStore *store, StegError code)
{
  g_autofree char *before = fixture_dump (store);
  g_autofree char *after = NULL;
  g_autofree char *beside = NULL;
  g_autoptr (GError) error = NULL;
  StegPublished outcome;

  g_assert_false (steg_store_publish (store, &outcome, &beside, &error));
  g_assert_error (error, STEG_ERROR, (int) code);
  g_assert_null (beside);
  g_assert_true (steg_store_is_ahead (store));
  after = fixture_dump (store);
  g_assert_cmpstr (after, ==, before);
}

static char *
assert_publishes_beside (StegStore *store)
{
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autoptr (GError) error = NULL;
  char         *beside = NULL;
  StegPublished outcome;

  steg_store_publish (store, &outcome, &beside, &error);
  g_assert_no_error (error);
  g_assert_cmpint (outcome, ==, STEG_PUBLISHED_BESIDE);
  g_assert_cmpstr (beside, !=, path);
  g_assert_cmpstr (beside, ==, steg_store_get_path (store));
  g_assert_true (g_str_has_suffix (beside, ".stegvis"));
  g_assert_false (steg_store_is_ahead (store));
  return beside;
}

static StegLook
look (StegStore *store, GPtrArray **changes)
{
  g_autoptr (GError) error = NULL;
  StegLook found;

  g_assert_true (steg_store_look (store, &found, changes, &error));
  g_assert_no_error (error);
  return found;
}

static void
assert_looks (StegStore *store, StegLook expected)
{
  g_autoptr (GPtrArray) changes = NULL;

  g_assert_cmpint (look (store, &changes), ==, expected);
  g_assert_true ((changes != NULL) == (expected == STEG_LOOK_FORWARD));
}

static void
creating_never_overwrites (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_write (folder, "plan.stegvis", "mine");
  g_autofree char *dangling = steg_temporary_folder_dup_path (folder, "dangling.stegvis");
  g_autoptr (GPtrArray) changes = fixture_programme ();
  const char *const paths[] = { path, dangling, steg_temporary_folder_get_path (folder) };
  g_autofree char  *content = NULL;

  g_assert_cmpint (symlink ("nowhere", dangling), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (steg_store_create (paths[i], changes, "Create", STEG_STORE_WINDOW, &error));
      g_assert_error (error, STEG_ERROR, STEG_ERROR_EXISTS);
    }
  g_file_get_contents (path, &content, NULL, NULL);
  g_assert_cmpstr (content, ==, "mine");
  g_assert_cmpuint (count_names (folder), ==, 2);
}

static void
creating_in_no_folder_says_so (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "none/plan.stegvis");
  g_autofree char *file = steg_temporary_folder_write (folder, "file", "");
  g_autofree char *under = g_build_filename (file, "plan.stegvis", NULL);
  g_autoptr (GPtrArray) changes = fixture_programme ();
  const char *const paths[] = { path, under };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (steg_store_create (paths[i], changes, "Create", STEG_STORE_WINDOW, &error));
      g_assert_error (error, STEG_ERROR, STEG_ERROR_FOLDER);
    }
}

static void
a_new_file_that_is_not_sound_leaves_nothing (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GPtrArray) changes = fixture_changes (
    fixture_set (&steg_person_table, "01900000-0000-7000-8000-000000000000", STEG_PERSON_NAME, "X"),
    NULL);
  g_autofree char *docs = g_build_filename (g_get_user_state_dir (), "stegvis", "docs", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) left = NULL;

  g_assert_null (steg_store_create (path, changes, "Create", STEG_STORE_WINDOW, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  g_assert_cmpuint (count_names (folder), ==, 0);
  left = g_dir_open (docs, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (left), ==, NULL);
}

static void
publishing_keeps_the_mode_and_leaves_nothing_beside (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  GStatBuf status;

  g_chmod (steg_store_get_path (store), 0640);
  fixture_rename_person (store, "A");
  fixture_publish (store);
  g_assert_cmpint (g_stat (steg_store_get_path (store), &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0640);
  g_assert_cmpuint (count_names (folder), ==, 1);
  assert_sound (steg_store_get_path (store));
}

static gpointer
read_until_told (gpointer user_value)
{
  gpointer      *shared = user_value;
  const char    *path = shared[0];
  volatile gint *is_over = shared[1];
  static guint   n_read;

  for (n_read = 0; !g_atomic_int_get (is_over) || n_read < 5; n_read++)
    assert_sound (path);
  return &n_read;
}

static void
a_reader_finds_a_whole_file_at_every_moment (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  gint     is_over = 0;
  gpointer shared[] = { (gpointer) steg_store_get_path (store), &is_over };
  GThread *reader = g_thread_new ("reader", read_until_told, shared);

  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *name = g_strdup_printf ("Person %u", i);

      fixture_rename_person (store, name);
      fixture_publish (store);
    }
  g_atomic_int_set (&is_over, 1);
  g_assert_cmpuint (*(guint *) g_thread_join (reader), >=, 5);
  assert_name_in_file (steg_store_get_path (store), "Person 99");
}

static void
a_read_only_file_is_not_replaced (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  const char *path = steg_store_get_path (store);
  g_autoptr (GBytes) before = fixture_bytes (path);
  g_autoptr (GBytes) after = NULL;

  fixture_rename_person (store, "A");
  g_chmod (path, 0444);
  assert_publish_fails (store, STEG_ERROR_READ_ONLY);
  after = fixture_bytes (path);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpuint (count_names (folder), ==, 1);
  g_chmod (path, 0644);
  fixture_publish (store);
  assert_name_in_file (path, "A");
}

/* Root may write everywhere: it becomes nobody for a moment. */
static void
a_folder_that_cannot_be_written_says_so (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  gboolean is_root = geteuid () == 0;

  fixture_rename_person (store, "A");
  g_chmod (steg_store_get_path (store), 0666);
  g_chmod (steg_temporary_folder_get_path (folder), 0555);
  if (is_root)
    g_assert_cmpint (seteuid (65534), ==, 0);
  assert_publish_fails (store, STEG_ERROR_FOLDER);
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_chmod (steg_temporary_folder_get_path (folder), 0700);
  g_assert_cmpuint (count_names (folder), ==, 1);
  fixture_publish (store);
}

static void
a_file_or_folder_that_is_gone_says_so (StegTemporaryFolder *folder)
{
  g_autofree char *inner = steg_temporary_folder_dup_path (folder, "inner");
  g_autofree char *away = steg_temporary_folder_dup_path (folder, "away");
  g_autofree char *path = g_build_filename (inner, "plan.stegvis", NULL);
  g_autoptr (GPtrArray) changes = fixture_programme ();
  g_autoptr (StegStore) store = NULL;
  g_autoptr (GPtrArray) nothing = NULL;
  g_autoptr (GError) error = NULL;
  StegLook found;

  g_mkdir (inner, 0700);
  store = steg_store_create (path, changes, "Create", STEG_STORE_WINDOW, NULL);
  fixture_rename_person (store, "A");
  g_rename (inner, away);
  assert_publish_fails (store, STEG_ERROR_GONE);
  g_assert_false (steg_store_look (store, &found, &nothing, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_GONE);
  g_rename (away, inner);
  g_unlink (path);
  assert_publish_fails (store, STEG_ERROR_GONE);
  g_assert_true (steg_store_publish_as (store, path, NULL));
  assert_name_in_file (path, "A");
}

static void
limit_files_to (rlim_t bytes)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = bytes == RLIM_INFINITY ? limit.rlim_max : bytes;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static void
a_full_disk_keeps_everything_but_the_new (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "other.stegvis");
  g_autoptr (GPtrArray) changes = fixture_programme ();
  g_autoptr (GError) error = NULL;

  fixture_rename_person (store, "A");
  limit_files_to (10000);
  assert_publish_fails (store, STEG_ERROR_FULL);
  g_assert_null (steg_store_create (path, changes, "Create", STEG_STORE_WINDOW, &error));
  limit_files_to (RLIM_INFINITY);
  g_assert_error (error, STEG_ERROR, STEG_ERROR_FULL);
  g_assert_cmpuint (count_names (folder), ==, 1);
  fixture_publish (store);
  assert_name_in_file (steg_store_get_path (store), "A");
}

static void
a_commit_on_a_full_disk_changes_nothing (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (GPtrArray) changes
    = fixture_changes (fixture_row (&steg_person_table, "name", "Nobody", NULL), NULL);
  g_autofree char *before = fixture_dump (store);
  g_autofree char *after = NULL;
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autoptr (GError) error = NULL;

  limit_files_to (2000);
  g_assert_null (steg_store_commit (store, changes, "Add", NULL, &error));
  limit_files_to (RLIM_INFINITY);
  g_assert_error (error, STEG_ERROR, STEG_ERROR_FULL);
  after = fixture_dump (store);
  g_assert_cmpstr (after, ==, before);
  fixture_rename_person (store, "A");
  fixture_publish (store);
  assert_name_in_file (path, "A");
}

static void
what_others_published_comes_in (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) all = steg_store_read (store, NULL);
  g_autoptr (GPtrArray) changes = NULL;
  StegRecord *person;

  steg_programme_absorb (programme, all);
  assert_looks (store, STEG_LOOK_SAME);
  rename_elsewhere (steg_store_get_path (store), "B");
  g_assert_cmpint (look (store, &changes), ==, STEG_LOOK_FORWARD);
  g_assert_cmpuint (changes->len, ==, 1);
  steg_programme_absorb (programme, changes);
  person = steg_programme_at (programme, &steg_person_table, 0);
  g_assert_cmpstr (steg_record_get_text (person, STEG_PERSON_NAME), ==, "B");
  g_assert_false (steg_store_is_ahead (store));
  assert_looks (store, STEG_LOOK_SAME);
  fixture_rename_person (store, "C");
  fixture_publish (store);
  assert_name_in_file (steg_store_get_path (store), "C");
}

static void
a_file_that_is_only_behind_is_no_news (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  const char *path = steg_store_get_path (store);
  g_autoptr (GBytes) old = fixture_bytes (path);

  fixture_rename_person (store, "A");
  fixture_publish (store);
  g_file_set_contents (path, g_bytes_get_data (old, NULL), (gssize) g_bytes_get_size (old), NULL);
  assert_looks (store, STEG_LOOK_SAME);
  g_assert_true (steg_store_is_ahead (store));
  fixture_publish (store);
  assert_name_in_file (path, "A");
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
  rename_elsewhere (path, "Theirs");
  theirs = fixture_bytes (path);
  assert_looks (store, STEG_LOOK_DIVERGED);
  beside = assert_publishes_beside (store);
  left = fixture_bytes (path);
  g_assert_true (g_bytes_equal (theirs, left));
  assert_name_in_file (beside, "Ours");
  assert_sound (beside);
  g_assert_cmpuint (count_names (folder), ==, 2);

  /* It goes on there, and can still be undone. */
  undone = steg_store_undo (store, NULL, NULL);
  g_assert_cmpuint (undone->len, ==, 1);
  fixture_publish (store);
  g_clear_object (&store);
  store = fixture_open (beside, STEG_STORE_WINDOW);
  g_assert_false (steg_store_is_ahead (store));
  assert_name_in_file (beside, "CISO");
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
  rename_elsewhere (path, "Theirs");
  first = assert_publishes_beside (store);
  again = fixture_open (path, STEG_STORE_WINDOW);
  fixture_rename_person (again, "Ours again");
  rename_elsewhere (path, "Theirs again");
  second = assert_publishes_beside (again);
  g_assert_cmpstr (first, !=, second);
  assert_name_in_file (first, "Ours");
  assert_name_in_file (second, "Ours again");
  assert_name_in_file (path, "Theirs again");
}

static void
an_interrupted_run_goes_on (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autofree char *beside = NULL;

  fixture_rename_person (store, "Unpublished");
  steg_assert_finalizes (store);
  rename_elsewhere (path, "Theirs");
  store = fixture_open (path, STEG_STORE_WINDOW);
  g_assert_true (steg_store_is_ahead (store));
  beside = assert_publishes_beside (store);
  assert_name_in_file (beside, "Unpublished");
  assert_name_in_file (path, "Theirs");
  steg_assert_finalizes (store);
}

static void
a_file_replaced_while_closed_is_what_is_opened (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));

  steg_assert_finalizes (store);
  rename_elsewhere (path, "Theirs");
  store = fixture_open (path, STEG_STORE_WINDOW);
  g_assert_false (steg_store_is_ahead (store));
  assert_name_in_file (path, "Theirs");
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
  beside = assert_publishes_beside (store);
  g_file_get_contents (path, &content, NULL, NULL);
  g_assert_cmpstr (content, ==, "a letter");
  assert_name_in_file (beside, "Ours");
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
  assert_name_in_file (other, "B");
  assert_name_in_file (path, "CISO");
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
  rename_elsewhere (steg_store_get_path (store), "Theirs");
  g_assert_cmpint (look (store, &news), ==, STEG_LOOK_FORWARD);
  undone = steg_store_undo (store, &kept, NULL);
  g_assert_cmpuint (kept, ==, 1);
  g_assert_cmpuint (undone->len, ==, 1);
  fixture_publish (store);
  assert_name_in_file (steg_store_get_path (store), "Theirs");
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
  g_assert_cmpint (look (store, &news), ==, STEG_LOOK_FORWARD);
  undone = steg_store_undo (store, &kept, NULL);
  g_assert_nonnull (undone);
  g_assert_cmpuint (undone->len, ==, 0);
  g_assert_cmpuint (kept, ==, 1);
  fixture_publish (store);
  assert_sound (steg_store_get_path (store));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
#define ADD(sentence) steg_test_add_in_folder ("/file/" #sentence, sentence)
  ADD (creating_never_overwrites);
  ADD (creating_in_no_folder_says_so);
  ADD (a_new_file_that_is_not_sound_leaves_nothing);
  ADD (publishing_keeps_the_mode_and_leaves_nothing_beside);
  ADD (a_reader_finds_a_whole_file_at_every_moment);
  ADD (a_read_only_file_is_not_replaced);
  ADD (a_folder_that_cannot_be_written_says_so);
  ADD (a_file_or_folder_that_is_gone_says_so);
  ADD (a_full_disk_keeps_everything_but_the_new);
  ADD (a_commit_on_a_full_disk_changes_nothing);
  ADD (what_others_published_comes_in);
  ADD (a_file_that_is_only_behind_is_no_news);
  ADD (when_both_moved_on_both_are_kept);
  ADD (two_names_in_one_minute_are_two_names);
  ADD (an_interrupted_run_goes_on);
  ADD (a_file_replaced_while_closed_is_what_is_opened);
  ADD (a_stranger_in_its_place_is_never_replaced);
  ADD (saving_as_goes_on_there);
  ADD (undo_keeps_what_others_changed_since);
  ADD (undo_keeps_what_others_need);
  return g_test_run ();
}
