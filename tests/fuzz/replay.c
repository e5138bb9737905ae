/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "fuzz.h"

/* So many times each kept input is damaged. */
#define DAMAGES 200

static void
cut_anywhere (const guint8 *bytes, gsize length)
{
  for (gsize i = 0; i <= length; i++)
    LLVMFuzzerTestOneInput (bytes, i);
}

static void
damage (GRand *chance, const guint8 *bytes, gsize length)
{
  g_autofree guint8 *damaged = g_memdup2 (bytes, length);

  for (guint i = 0; i < DAMAGES && length > 0; i++)
    {
      gsize to = (gsize) g_rand_int_range (chance, 0, (gint32) length);
      gsize from = (gsize) g_rand_int_range (chance, 0, (gint32) length);

      damaged[to] = g_rand_boolean (chance) ? damaged[from] : (guint8) g_rand_int (chance);
      LLVMFuzzerTestOneInput (damaged, length);
    }
}

static void
replay (const char *path, GRand *chance)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *content = NULL;
  gsize            length = 0;

  g_file_get_contents (path, &content, &length, &error);
  g_assert_no_error (error);
  LLVMFuzzerTestOneInput ((const guint8 *) content, length);
  cut_anywhere ((const guint8 *) content, length);
  damage (chance, (const guint8 *) content, length);
}

/* Every file of the folder that is named, and what becomes of it when it is cut and damaged: always
 * in the same way. */
int
main (int argc, char **argv)
{
  g_autoptr (GDir) folder = argc == 2 ? g_dir_open (argv[1], 0, NULL) : NULL;
  GRand      *chance = g_rand_new_with_seed (20260520);
  const char *name;
  guint       n_files = 0;

  g_assert_nonnull (folder);
  while ((name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *path = g_build_filename (argv[1], name, NULL);

      replay (path, chance);
      n_files++;
    }
  g_rand_free (chance);
  g_assert_cmpuint (n_files, >, 0);
  return 0;
}
