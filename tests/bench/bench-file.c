/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bench/bench.h"
#include "session/steg-session.h"
#include "store/steg-gate.h"
#include "store/store-fixture.h"
#include "store/store-floor.h"

#include <glib/gstdio.h>

#define FEW 500
#define MANY 100000
#define TIMES 5
#define EDITS 25

/* A file, and what is open of it. */
typedef struct
{
  StegTemporaryFolder *folder;
  char                *path;
  StegSession         *session;
  char                *action; /* id */
} File;

static void
read_and_hash (gpointer file)
{
  StegFileMark mark;
  g_autoptr (GBytes) bytes = steg_file_read (((File *) file)->path, G_MAXSIZE / 2, &mark, NULL);
  g_autofree char *hash = steg_file_hash (bytes);
}

static void
pass_bare (gpointer file)
{
  floor_pass_bare (((File *) file)->path);
}

static void
pass_gate (gpointer file)
{
  g_autoptr (StegGated) gated = steg_gate_read (((File *) file)->path, NULL, NULL);

  g_assert_nonnull (gated);
}

static void
look_open (gpointer file)
{
  g_autoptr (StegSession) session
    = steg_session_open (((File *) file)->path, STEG_STORE_LOOK, NULL);

  g_assert_nonnull (session);
}

static void
open_known (gpointer user_value)
{
  File *file = user_value;

  g_clear_object (&file->session);
  file->session = steg_session_open (file->path, STEG_STORE_WINDOW, NULL);
  g_assert_nonnull (file->session);
}

static void
edit (gpointer user_value)
{
  static int n;
  File      *file = user_value;
  StegEdit  *change = steg_edit_new (steg_session_get_programme (file->session), "Change progress");

  steg_edit_whole (change, file->action, STEG_ACTION_PROGRESS, ++n % 100);
  g_assert_true (steg_session_commit (file->session, change, NULL));
}

/* What a page shows of it, too. */
static void
edit_and_look (gpointer file)
{
  edit (file);
  g_assert_nonnull (steg_session_get_standing (((File *) file)->session));
  g_assert_nonnull (steg_session_get_forecast (((File *) file)->session));
}

static void
commit_bare (gpointer database)
{
  floor_commit_bare (database);
}

static void
undo (gpointer file)
{
  g_assert_true (steg_session_undo (((File *) file)->session, NULL, NULL));
}

static void
publish (gpointer file)
{
  edit (file);
  g_assert_true (steg_session_publish (((File *) file)->session, NULL));
}

static void
print (const char *what, guint n, BenchRun run, File *file, double floor, double promise)
{
  bench_report_ratio (what, bench_measure (run, file, n == FEW ? 3 * TIMES : TIMES), floor,
                      "a bare gate", promise);
}

/* At few actions the commit is what takes time, at many the standing and the forecast. */
static void
report_edit (File *file, guint n)
{
  g_autofree char *path = steg_temporary_folder_dup_path (file->folder, "bare");
  g_autoptr (sqlite3) bare = floor_open_bare (path);
  double floor = bench_measure (commit_bare, bare, EDITS);
  double took = bench_measure (edit_and_look, file, EDITS);

  bench_report_ratio ("edit: commit, absorb, standing, forecast", took, floor,
                      "a bare durable commit", n == FEW ? 3 : 0);
  bench_report ("the same without what a bare commit takes", MAX (took - floor, 0),
                n == MANY ? 16 : 0);
}

static void
at_size (guint n)
{
  File file = { steg_temporary_folder_new () };
  g_autoptr (GPtrArray) rows = bench_rows (n);
  double floor;

  g_print ("# %u actions\n", n);
  file.path = steg_temporary_folder_dup_path (file.folder, "large.stegvis");
  file.session = steg_session_create (file.path, rows, STEG_STORE_WINDOW, NULL);
  file.action = g_strdup (steg_record_get_id (
    steg_programme_at (steg_session_get_programme (file.session), &steg_action_table, 0)));
  bench_report ("read and hash", bench_measure (read_and_hash, &file, TIMES), 0);
  floor = bench_measure (pass_bare, &file, TIMES);
  bench_report ("a bare gate", floor, 0);
  print ("the gate", n, pass_gate, &file, floor, 0);
  print ("open, only to read", n, look_open, &file, floor, 2);
  print ("open what is known", n, open_known, &file, floor, 1);
  report_edit (&file, n);
  bench_report ("undo", bench_measure (undo, &file, 9), 0);
  print ("publish", n, publish, &file, floor, 0);
  g_clear_object (&file.session);
  g_free (file.path);
  g_free (file.action);
  steg_temporary_folder_free (file.folder);
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

  at_size (FEW);
  at_size (MANY);
  return 0;
}
