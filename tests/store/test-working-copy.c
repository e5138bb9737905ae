/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/store-fixture.h"
#include "support/steg-assert.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
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

static void
one_window_holds_a_file_at_a_time (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (StegStore) command = fixture_open (steg_store_get_path (store), STEG_STORE_COMMAND);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (command);
  g_assert_null (steg_store_open (steg_store_get_path (store), STEG_STORE_WINDOW, NULL, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_BUSY);
}

static void
assert_private (const char *folder)
{
  g_autoptr (GDir) names = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (names)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      GStatBuf         status;

      g_assert_cmpint (g_stat (path, &status), ==, 0);
      g_assert_cmpint (status.st_mode & 077, ==, 0);
      if (S_ISDIR (status.st_mode))
        assert_private (path);
    }
}

static void
nobody_else_reads_the_working_copy (StegTemporaryFolder *folder)
{
  g_autofree char *state = g_build_filename (g_get_user_state_dir (), "stegvis", NULL);
  mode_t           mask = umask (0);
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);

  fixture_rename_person (store, "A");
  assert_private (state);
  assert_private (steg_temporary_folder_get_path (folder));
  umask (mask);
}

static void
a_command_leaves_no_working_copy (StegTemporaryFolder *folder)
{
  g_autofree char *commands
    = g_build_filename (g_get_user_state_dir (), "stegvis", "commands", NULL);
  StegStore *store = fixture_store (folder, STEG_STORE_COMMAND);
  g_autoptr (GDir) names = NULL;

  fixture_rename_person (store, "A");
  steg_assert_finalizes (store);
  names = g_dir_open (commands, 0, NULL);
  g_assert_cmpstr (g_dir_read_name (names), ==, NULL);
}

/* Commits and says so, until it is killed. */
static void
commit_until_killed (const char *path, int to_parent)
{
  StegStore *store = steg_store_open (path, STEG_STORE_WINDOW, NULL, NULL);

  for (guint32 i = 1; store != NULL; i++)
    {
      g_autofree char *name = g_strdup_printf ("Person %u", i);

      fixture_rename_person (store, name);
      if (write (to_parent, &i, sizeof i) != sizeof i)
        break;
    }
  _exit (1);
}

static guint32
kill_one (const char *path, guint n_commits)
{
  int     ends[2];
  guint32 last = 0;
  pid_t   child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    commit_until_killed (path, ends[1]);
  close (ends[1]);
  for (guint i = 0; i < n_commits; i++)
    g_assert_cmpint (read (ends[0], &last, sizeof last), ==, sizeof last);
  kill (child, SIGKILL);
  while (read (ends[0], &last, sizeof last) == sizeof last)
    ;
  close (ends[0]);
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
  return last;
}

static guint
number_in (StegStore *store)
{
  g_autoptr (GPtrArray) all = steg_store_read (store, NULL);

  for (guint i = 0; i < all->len; i++)
    {
      const StegChange *row = all->pdata[i];
      guint             number;

      if (row->table == &steg_person_table
          && sscanf (row->values[STEG_PERSON_NAME].text, "Person %u", &number) == 1)
        return number;
    }
  return 0;
}

static void
a_killed_process_leaves_its_last_commit (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");

  g_object_unref (fixture_store (folder, STEG_STORE_WINDOW));
  for (guint i = 1; i <= 20; i++)
    {
      guint32 said = kill_one (path, i);
      g_autoptr (StegStore) store = fixture_open (path, STEG_STORE_WINDOW);

      g_assert_true (steg_store_is_ahead (store));
      g_assert_cmpuint (number_in (store), >=, said);
      g_assert_cmpuint (number_in (store), <=, said + 1);
      fixture_publish (store);
      assert_sound (path);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

#define ADD(sentence) steg_test_add_in_folder ("/working-copy/" #sentence, sentence)
  ADD (one_window_holds_a_file_at_a_time);
  ADD (nobody_else_reads_the_working_copy);
  ADD (a_command_leaves_no_working_copy);
  ADD (a_killed_process_leaves_its_last_commit);
  return g_test_run ();
}
