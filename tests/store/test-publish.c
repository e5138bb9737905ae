/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-error.h"
#include "store/store-file.h"

#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

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
  g_assert_cmpuint (file_count_names (folder), ==, 2);
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

static guint
count_working_copies (void)
{
  g_autofree char *docs = g_build_filename (g_get_user_state_dir (), "stegvis", "docs", NULL);
  g_autoptr (GDir) names = g_dir_open (docs, 0, NULL);
  guint n = 0;

  while (names != NULL && g_dir_read_name (names) != NULL)
    n++;
  return n;
}

static void
a_new_file_that_is_not_sound_leaves_nothing (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GPtrArray) changes = fixture_changes (
    fixture_set (&steg_person_table, "01900000-0000-7000-8000-000000000000", STEG_PERSON_NAME, "X"),
    NULL);
  g_autoptr (GError) error = NULL;
  guint n_before = count_working_copies ();

  g_assert_null (steg_store_create (path, changes, "Create", STEG_STORE_WINDOW, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  g_assert_cmpuint (file_count_names (folder), ==, 0);
  g_assert_cmpuint (count_working_copies (), ==, n_before);
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
  g_assert_cmpuint (file_count_names (folder), ==, 1);
  file_assert_sound (steg_store_get_path (store));
}

static gpointer
read_until_told (gpointer user_value)
{
  gpointer      *shared = user_value;
  const char    *path = shared[0];
  volatile gint *is_over = shared[1];
  static guint   n_read;

  for (n_read = 0; !g_atomic_int_get (is_over) || n_read < 5; n_read++)
    file_assert_sound (path);
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
  file_assert_name (steg_store_get_path (store), "Person 99");
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
  file_assert_publish_fails (store, STEG_ERROR_READ_ONLY);
  after = fixture_bytes (path);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpuint (file_count_names (folder), ==, 1);
  g_chmod (path, 0644);
  fixture_publish (store);
  file_assert_name (path, "A");
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
  file_assert_publish_fails (store, STEG_ERROR_FOLDER);
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_chmod (steg_temporary_folder_get_path (folder), 0700);
  g_assert_cmpuint (file_count_names (folder), ==, 1);
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
  file_assert_publish_fails (store, STEG_ERROR_GONE);
  g_assert_false (steg_store_look (store, &found, &nothing, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_GONE);
  g_rename (away, inner);
  g_unlink (path);
  file_assert_publish_fails (store, STEG_ERROR_GONE);
  g_assert_true (steg_store_publish_as (store, path, NULL));
  file_assert_name (path, "A");
}

static void
a_full_disk_keeps_everything_but_the_new (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "other.stegvis");
  g_autoptr (GPtrArray) changes = fixture_programme ();
  g_autoptr (GError) error = NULL;

  fixture_rename_person (store, "A");
  file_limit_to (10000);
  file_assert_publish_fails (store, STEG_ERROR_FULL);
  g_assert_null (steg_store_create (path, changes, "Create", STEG_STORE_WINDOW, &error));
  file_limit_to (RLIM_INFINITY);
  g_assert_error (error, STEG_ERROR, STEG_ERROR_FULL);
  g_assert_cmpuint (file_count_names (folder), ==, 1);
  fixture_publish (store);
  file_assert_name (steg_store_get_path (store), "A");
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

  file_limit_to (2000);
  g_assert_null (steg_store_commit (store, changes, "Add", NULL, &error));
  file_limit_to (RLIM_INFINITY);
  g_assert_error (error, STEG_ERROR, STEG_ERROR_FULL);
  after = fixture_dump (store);
  g_assert_cmpstr (after, ==, before);
  fixture_rename_person (store, "A");
  fixture_publish (store);
  file_assert_name (path, "A");
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

#define ADD(sentence) steg_test_add_in_folder ("/publish/" #sentence, sentence)
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
  return g_test_run ();
}
