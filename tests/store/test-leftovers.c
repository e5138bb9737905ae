/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-id.h"
#include "store/steg-gate.h"
#include "store/steg-leftovers.h"
#include "store/store-file.h"

#include <glib/gstdio.h>

/* A leftover of a publication to "plan.stegvis" that holds the first @length bytes of @bytes (0:
 * all). Returns: its path, owned. */
static char *
leave (StegTemporaryFolder *folder, GBytes *bytes, gsize length)
{
  g_autofree char *id = steg_id_new ();
  g_autofree char *name = g_strdup_printf (".plan.stegvis.%s~", id);
  char            *path = steg_temporary_folder_dup_path (folder, name);
  gsize            all;
  const char      *content = g_bytes_get_data (bytes, &all);

  g_assert_true (g_file_set_contents (path, content, (gssize) (length > 0 ? length : all), NULL));
  return path;
}

static char *
sweep (const char *path, gint64 seconds)
{
  g_autoptr (StegGated) ours = steg_gate_read (path, NULL, NULL);

  g_assert_nonnull (ours);
  steg_gated_keep (ours);
  return steg_leftovers_sweep (ours->database, path, seconds);
}

static gboolean
is_there (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
what_is_known_or_half_written_goes (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_COMMAND);
  const char *path = steg_store_get_path (store);
  g_autoptr (GBytes) old = fixture_bytes (path);
  g_autoptr (GBytes) now = NULL;
  char *leftovers[4];

  fixture_rename_person (store, "A");
  fixture_publish (store);
  now = fixture_bytes (path);
  leftovers[0] = leave (folder, old, 0);
  leftovers[1] = leave (folder, now, 0);
  leftovers[2] = leave (folder, now, 300);
  leftovers[3] = leave (folder, now, 40960);
  g_assert_null (sweep (path, 0));
  for (guint i = 0; i < G_N_ELEMENTS (leftovers); i++)
    {
      g_assert_false (is_there (leftovers[i]));
      g_free (leftovers[i]);
    }
  g_assert_cmpuint (file_count_names (folder), ==, 1);
  file_assert_name (path, "A");
}

static void
what_is_in_no_file_gets_a_name_to_be_seen (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_COMMAND);
  const char *path = steg_store_get_path (store);
  g_autoptr (GBytes) old = fixture_bytes (path);
  g_autoptr (GBytes) newer = NULL;
  g_autofree char *leftover = NULL;
  g_autofree char *shown = NULL;

  fixture_rename_person (store, "A");
  fixture_publish (store);
  newer = fixture_bytes (path);
  leftover = leave (folder, newer, 0);
  g_assert_true (g_file_set_contents (path, g_bytes_get_data (old, NULL),
                                      (gssize) g_bytes_get_size (old), NULL));
  shown = sweep (path, 0);
  g_assert_nonnull (shown);
  g_assert_false (is_there (leftover));
  file_assert_name (shown, "A");
  file_assert_name (path, "CISO");
  g_assert_cmpuint (file_count_names (folder), ==, 2);
}

static void
what_is_not_ours_to_judge_stays (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_COMMAND);
  const char *path = steg_store_get_path (store);
  g_autoptr (GBytes) bytes = fixture_bytes (path);
  g_autoptr (GBytes) letter = g_bytes_new_static ("Dear all", 8);
  g_autofree char *fresh = leave (folder, bytes, 0);
  g_autofree char *foreign = NULL;
  g_autofree char *other = NULL;

  g_assert_null (sweep (path, 60));
  g_assert_true (is_there (fresh));
  g_assert_null (sweep (path, 0));
  g_assert_false (is_there (fresh));
  foreign = leave (folder, letter, 0);
  other = steg_temporary_folder_write (folder, ".plan.stegvis.old~", "");
  g_assert_null (sweep (path, 0));
  g_assert_true (is_there (foreign));
  g_assert_true (is_there (other));
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

#define ADD(sentence) steg_test_add_in_folder ("/leftovers/" #sentence, sentence)
  ADD (what_is_known_or_half_written_goes);
  ADD (what_is_in_no_file_gets_a_name_to_be_seen);
  ADD (what_is_not_ours_to_judge_stays);
  return g_test_run ();
}
