/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench/bench.h"
#include "store/store-fixture.h"

#define TIMES 21

static char *path;

static void
run (gpointer command)
{
  g_autofree char  *output = NULL;
  g_autofree char  *errors = NULL;
  const char *const words[]
    = { g_getenv ("STEGVISCTL"), command, *(const char *) command != '-' ? path : NULL, NULL };
  int status = 0;

  g_spawn_sync (NULL, (char **) words, NULL, G_SPAWN_DEFAULT, NULL, NULL, &output, &errors, &status,
                NULL);
  g_assert_cmpint (status, ==, 0);
}

static double
took (const char *command)
{
  return bench_measure (run, (gpointer) command, TIMES);
}

static void
make_sample (void)
{
  const char *const words[]
    = { g_getenv ("STEGVISCTL"), "new", path, "--sample", "pillmedtech", "--language", "sv", NULL };

  g_assert_true (g_spawn_sync (NULL, (char **) words, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL,
                               NULL, NULL));
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

  path = steg_temporary_folder_dup_path (state, "sample.stegvis");
  make_sample ();
  bench_report ("stegvisctl --version", took ("--version"), 0);
  bench_report ("stegvisctl info", took ("info"), 30);
  bench_report ("stegvisctl check", took ("check"), 30);
  bench_report ("stegvisctl log", took ("log"), 30);
  g_free (path);
  return 0;
}
