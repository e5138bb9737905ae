/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/store-fixture.h"
#include "support/steg-assert.h"

#include <glib/gstdio.h>

static void
a_new_file_holds_what_it_was_made_of (StegTemporaryFolder *folder)
{
  g_autoptr (GPtrArray) asked = fixture_programme ();
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autofree char *expected = fixture_dump_changes (asked);
  g_autoptr (GError) error = NULL;
  StegStore       *store = steg_store_create (path, asked, "Create", STEG_STORE_WINDOW, &error);
  g_autofree char *made = NULL;
  g_autofree char *found = NULL;

  g_assert_no_error (error);
  made = fixture_dump (store);
  g_assert_cmpstr (made, ==, expected);
  g_assert_false (steg_store_is_ahead (store));
  steg_assert_finalizes (store);
  store = fixture_open (path, STEG_STORE_LOOK);
  found = fixture_dump (store);
  g_assert_cmpstr (found, ==, expected);
  steg_assert_finalizes (store);
}

static void
a_commit_is_there_when_the_window_opens_again (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  fixture_rename_person (store, "Informationssäkerhetschef");
  g_assert_true (steg_store_is_ahead (store));
  before = fixture_dump (store);
  steg_assert_finalizes (store);
  store = fixture_open (path, STEG_STORE_WINDOW);
  after = fixture_dump (store);
  g_assert_cmpstr (after, ==, before);
  g_assert_true (steg_store_is_ahead (store));
  steg_assert_finalizes (store);
}

static void
what_was_published_is_what_others_read (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (StegStore) other = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  fixture_rename_person (store, "Säkerhetschef");
  before = fixture_dump (store);
  fixture_publish (store);
  other = fixture_open (steg_store_get_path (store), STEG_STORE_LOOK);
  after = fixture_dump (other);
  g_assert_cmpstr (after, ==, before);
}

static void
undo_and_redo_work_after_a_restart (StegTemporaryFolder *folder)
{
  StegStore       *store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autofree char *path = g_strdup (steg_store_get_path (store));
  g_autofree char *before = fixture_dump (store);
  g_autofree char *changed = NULL;
  g_autofree char *undone = NULL;
  g_autofree char *redone = NULL;
  g_autoptr (GError) error = NULL;

  fixture_rename_person (store, "Säkerhetschef");
  changed = fixture_dump (store);
  steg_assert_finalizes (store);

  store = fixture_open (path, STEG_STORE_WINDOW);
  g_ptr_array_unref (steg_store_undo (store, NULL, &error));
  g_assert_no_error (error);
  undone = fixture_dump (store);
  g_assert_cmpstr (undone, ==, before);
  steg_assert_finalizes (store);

  store = fixture_open (path, STEG_STORE_WINDOW);
  g_ptr_array_unref (steg_store_redo (store, NULL, &error));
  g_assert_no_error (error);
  redone = fixture_dump (store);
  g_assert_cmpstr (redone, ==, changed);
  steg_assert_finalizes (store);
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

#define ADD(sentence) steg_test_add_in_folder ("/store/" #sentence, sentence)
  ADD (a_new_file_holds_what_it_was_made_of);
  ADD (a_commit_is_there_when_the_window_opens_again);
  ADD (what_was_published_is_what_others_read);
  ADD (undo_and_redo_work_after_a_restart);
  return g_test_run ();
}
