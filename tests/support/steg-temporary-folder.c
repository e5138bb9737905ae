/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/steg-temporary-folder.h"

#include <glib/gstdio.h>

struct _StegTemporaryFolder
{
  char *path;
};

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  if (dir)
    g_chmod (path, 0700);
  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_assert_cmpint (g_remove (path), ==, 0);
}

static void
run_in_folder (gconstpointer test)
{
  g_autoptr (StegTemporaryFolder) folder = steg_temporary_folder_new ();

  ((StegFolderTest) test) (folder);
}

StegTemporaryFolder *
steg_temporary_folder_new (void)
{
  g_autoptr (GError) error = NULL;
  StegTemporaryFolder *self = g_new0 (StegTemporaryFolder, 1);

  self->path = g_dir_make_tmp ("stegvis-test-XXXXXX", &error);
  g_assert_no_error (error);
  return self;
}

void
steg_temporary_folder_free (StegTemporaryFolder *self)
{
  remove_tree (self->path);
  g_free (self->path);
  g_free (self);
}

const char *
steg_temporary_folder_get_path (StegTemporaryFolder *self)
{
  return self->path;
}

char *
steg_temporary_folder_dup_path (StegTemporaryFolder *self, const char *name)
{
  return g_build_filename (self->path, name, NULL);
}

char *
steg_temporary_folder_write (StegTemporaryFolder *self, const char *name, const char *text)
{
  g_autoptr (GError) error = NULL;
  char *path = steg_temporary_folder_dup_path (self, name);

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
  return path;
}

void
steg_test_add_in_folder (const char *path, StegFolderTest test)
{
  g_test_add_data_func (path, test, run_in_folder);
}
