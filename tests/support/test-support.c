/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"

#include <gio/gio.h>
#include <glib/gstdio.h>

static void
a_folder_goes_with_all_it_holds (void)
{
  StegTemporaryFolder *folder = steg_temporary_folder_new ();
  g_autofree char     *path = g_strdup (steg_temporary_folder_get_path (folder));
  g_autofree char     *inner = steg_temporary_folder_dup_path (folder, "inner");
  g_autofree char     *file = NULL;

  g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
  file = steg_temporary_folder_write (folder, "inner/file", "text");
  g_assert_true (g_file_test (file, G_FILE_TEST_IS_REGULAR));
  steg_temporary_folder_free (folder);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
tests_never_see_the_users_own_folders (void)
{
  g_assert_nonnull (strstr (g_get_user_state_dir (), "tests"));
  g_assert_nonnull (strstr (g_get_user_data_dir (), "tests"));
  g_assert_nonnull (strstr (g_get_user_config_dir (), "tests"));
}

static gboolean
drop (gpointer object)
{
  g_object_unref (object);
  return G_SOURCE_REMOVE;
}

static void
an_object_may_finalise_from_an_idle_source (void)
{
  GObject *object = g_object_new (G_TYPE_OBJECT, NULL);

  g_idle_add (drop, g_object_ref (object));
  steg_assert_finalizes (object);
}

static void
a_leaked_object_fails_the_test (void)
{
  if (g_test_subprocess ())
    {
      GObject *object = g_object_new (G_TYPE_OBJECT, NULL);

      g_object_ref (object);
      steg_assert_finalizes (object);
      return;
    }
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*object is still referenced*");
}

static void
an_error_is_asked_for_its_words (void)
{
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_FAILED, "line 3: no area");

  steg_assert_error_says (error, "no area");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/support/a_folder_goes_with_all_it_holds", a_folder_goes_with_all_it_holds);
  g_test_add_func ("/support/tests_never_see_the_users_own_folders",
                   tests_never_see_the_users_own_folders);
  g_test_add_func ("/support/an_object_may_finalise_from_an_idle_source",
                   an_object_may_finalise_from_an_idle_source);
  g_test_add_func ("/support/a_leaked_object_fails_the_test", a_leaked_object_fails_the_test);
  g_test_add_func ("/support/an_error_is_asked_for_its_words", an_error_is_asked_for_its_words);
  return g_test_run ();
}
