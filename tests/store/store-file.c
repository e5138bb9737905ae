/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/store-file.h"

#include <signal.h>

void
file_assert_sound (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) facts = steg_store_check (path, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (facts->len, ==, 0);
}

/* How many names there are in @folder: nothing may be left lying about. */
guint
file_count_names (StegTemporaryFolder *folder)
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

void
file_assert_name (const char *path, const char *name)
{
  g_autofree char *found = name_in_file (path);

  g_assert_cmpstr (found, ==, name);
}

/* Somebody else changes the file in the meantime. */
void
file_rename_elsewhere (const char *path, const char *name)
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

void
file_assert_publish_fails (StegStore *store, StegError code)
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

char *
file_assert_publishes_beside (StegStore *store)
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

StegLook
file_look (StegStore *store, GPtrArray **changes)
{
  g_autoptr (GError) error = NULL;
  StegLook found;

  g_assert_true (steg_store_look (store, &found, changes, &error));
  g_assert_no_error (error);
  return found;
}

void
file_assert_looks (StegStore *store, StegLook expected)
{
  g_autoptr (GPtrArray) changes = NULL;

  g_assert_cmpint (file_look (store, &changes), ==, expected);
  g_assert_true ((changes != NULL) == (expected == STEG_LOOK_FORWARD));
}

void
file_limit_to (rlim_t bytes)
{
  struct rlimit limit;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = bytes == RLIM_INFINITY ? limit.rlim_max : bytes;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}
