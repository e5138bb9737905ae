/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-error.h"
#include "base/steg-id.h"
#include "store/steg-changeset.h"
#include "store/steg-database.h"
#include "store/steg-log.h"
#include "store/store-fixture.h"
#include "support/steg-assert.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What somebody did to a sound file, and how it is refused. */
typedef struct
{
  const char *name;
  const char *sql;                 /* run by an ordinary connection */
  void (*harm) (const char *path); /* or something else */
  StegError   code;
  const char *words; /* in the message */
} Refusal;

static void
run_sql (const char *path, const char *sql)
{
  sqlite3 *database = NULL;
  char    *message = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  sqlite3_exec (database, sql, NULL, NULL, &message);
  g_assert_cmpstr (message, ==, NULL);
  sqlite3_close (database);
}

static void
shorten (const char *path, off_t length)
{
  g_assert_cmpint (truncate (path, length), ==, 0);
}

static void
empty (const char *path)
{
  shorten (path, 0);
}

static void
keep_beginning (const char *path)
{
  shorten (path, 300);
}

static void
keep_half (const char *path)
{
  shorten (path, 40960);
}

static void
grow_huge (const char *path)
{
  shorten (path, (off_t) 300 * 1024 * 1024);
}

static void
write_at (const char *path, off_t at, const char *bytes, gsize length)
{
  int file = open (path, O_WRONLY);

  g_assert_cmpint (file, >=, 0);
  g_assert_cmpint (pwrite (file, bytes, length, at), ==, (gssize) length);
  close (file);
}

static void
become_text (const char *path)
{
  g_assert_true (g_file_set_contents (path, "Dear all,\nhere is the plan.\n", -1, NULL));
}

static void
flip_page_kind (const char *path)
{
  write_at (path, 4096, "\xff", 1);
}

static void
flip_page_middle (const char *path)
{
  write_at (path, 4096 + 3, "\x7f\x7f", 2);
}

static void
become_folder (const char *path)
{
  g_unlink (path);
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
}

static void
go_away (const char *path)
{
  g_unlink (path);
}

/* Puts @bytes in the place of the first changeset and makes length and checksum fit. */
static void
forge_changeset (const char *path, const char *bytes, gsize length)
{
  sqlite3         *database = NULL;
  sqlite3_stmt    *row = NULL;
  const char      *header[STEG_LOG_N_HEADER];
  g_autofree char *size = g_strdup_printf ("%" G_GSIZE_FORMAT, length);
  g_autofree char *checksum = NULL;

  g_assert_cmpint (sqlite3_open (path, &database), ==, SQLITE_OK);
  sqlite3_prepare_v2 (database, "SELECT " STEG_LOG_COLUMNS " FROM change_log", -1, &row, NULL);
  g_assert_cmpint (sqlite3_step (row), ==, SQLITE_ROW);
  for (int i = 0; i < STEG_LOG_N_HEADER; i++)
    header[i] = (const char *) sqlite3_column_text (row, i);
  header[STEG_LOG_LENGTH] = size;
  checksum = steg_log_checksum (NULL, NULL, header, bytes, length);
  sqlite3_finalize (row);
  sqlite3_prepare_v2 (database, "UPDATE change_log SET changeset = ?1, length = ?2, checksum = ?3",
                      -1, &row, NULL);
  sqlite3_bind_blob (row, 1, bytes, (int) length, SQLITE_STATIC);
  sqlite3_bind_int64 (row, 2, (gint64) length);
  sqlite3_bind_text (row, 3, checksum, -1, SQLITE_STATIC);
  g_assert_cmpint (sqlite3_step (row), ==, SQLITE_DONE);
  sqlite3_finalize (row);
  sqlite3_close (database);
}

/* SQLite's own iterator reads past such a header for ever. */
static void
forge_header_without_end (const char *path)
{
  forge_changeset (path, "T\x03\x01\x00\x00levelxxxx", 14);
}

static void
forge_unknown_table (const char *path)
{
  forge_changeset (path, "T\x02\x01\x00meta\x00", 9);
}

static void
forge_other_key (const char *path)
{
  forge_changeset (path, "T\x03\x01\x01\x00level\x00", 11);
}

static void
forge_half_row (const char *path)
{
  forge_changeset (path,
                   "T\x03\x01\x00\x00level\x00\x12\x00\x03\x24"
                   "0190",
                   18);
}

static void
forge_row_without_table (const char *path)
{
  forge_changeset (path, "\x12\x00\x05\x05", 4);
}

static const Refusal refusals[] = {
  { "empty", NULL, empty, STEG_ERROR_DAMAGED, "empty" },
  { "a text", NULL, become_text, STEG_ERROR_NOT_OURS, "no mark of ours" },
  { "a folder", NULL, become_folder, STEG_ERROR_NOT_OURS, "not a regular file" },
  { "gone", NULL, go_away, STEG_ERROR_GONE, "No such file" },
  { "another program's database", "PRAGMA application_id = 1", NULL, STEG_ERROR_NOT_OURS,
    "no mark of ours" },
  { "only the beginning", NULL, keep_beginning, STEG_ERROR_DAMAGED, "ends after 300 bytes" },
  { "half of it", NULL, keep_half, STEG_ERROR_DAMAGED, "not as long as its header says" },
  { "larger than allowed", NULL, grow_huge, STEG_ERROR_DAMAGED, "more than allowed" },
  { "newer", "PRAGMA user_version = 2", NULL, STEG_ERROR_NEWER, "format 2" },
  { "no format", "PRAGMA user_version = 0", NULL, STEG_ERROR_DAMAGED, "no number" },
  { "write-ahead mode", "PRAGMA journal_mode = WAL", NULL, STEG_ERROR_DAMAGED, "write-ahead" },
  { "another page size", "PRAGMA page_size = 1024; VACUUM", NULL, STEG_ERROR_DAMAGED, "page size" },
  { "a trigger", "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM change_log; END", NULL,
    STEG_ERROR_DAMAGED, "tables" },
  { "a view", "CREATE VIEW v AS SELECT 1", NULL, STEG_ERROR_DAMAGED, "tables" },
  { "an index", "CREATE INDEX i ON person (name)", NULL, STEG_ERROR_DAMAGED, "tables" },
  { "a table more", "CREATE TABLE extra (a)", NULL, STEG_ERROR_DAMAGED, "tables" },
  { "a table less", "DROP TABLE slide", NULL, STEG_ERROR_DAMAGED, "tables" },
  { "a column more", "ALTER TABLE person ADD COLUMN x TEXT", NULL, STEG_ERROR_DAMAGED, "tables" },
  { "statistics", "ANALYZE", NULL, STEG_ERROR_DAMAGED, "tables" },
  { "a page of another kind", NULL, flip_page_kind, STEG_ERROR_DAMAGED, "" },
  { "a page that counts wrongly", NULL, flip_page_middle, STEG_ERROR_DAMAGED, "" },
  { "a number out of bounds", "UPDATE action SET progress = 101", NULL, STEG_ERROR_DAMAGED,
    "progress: a number from 0 to 100" },
  { "an unknown choice", "UPDATE action SET phase = 'later'", NULL, STEG_ERROR_DAMAGED, "phase" },
  { "a day that is none", "UPDATE action SET due = '2026-02-30'", NULL, STEG_ERROR_DAMAGED, "due" },
  { "a required cell empty", "UPDATE action SET title = NULL", NULL, STEG_ERROR_DAMAGED,
    "title: must not be empty" },
  { "an empty text", "UPDATE action SET title = ''", NULL, STEG_ERROR_DAMAGED, "title" },
  { "bytes that are not UTF-8", "UPDATE person SET name = CAST(x'41ff42' AS TEXT)", NULL,
    STEG_ERROR_DAMAGED, "name" },
  { "a text with NUL", "UPDATE person SET name = CAST(x'410042' AS TEXT)", NULL, STEG_ERROR_DAMAGED,
    "name" },
  { "a control character", "UPDATE person SET name = 'A' || char(27) || '[2J'", NULL,
    STEG_ERROR_DAMAGED, "name" },
  { "a text that is not composed", "UPDATE person SET name = 'A' || char(778)", NULL,
    STEG_ERROR_DAMAGED, "name" },
  { "a line too long", "UPDATE person SET name = printf('%.5000c', 'x')", NULL, STEG_ERROR_DAMAGED,
    "name" },
  { "a link to nobody", "UPDATE action SET owner = '01900000-0000-7000-8000-000000000000'", NULL,
    STEG_ERROR_DAMAGED, "a link to no person" },
  { "an id that is none", "INSERT INTO person (id, name) VALUES ('1', 'X')", NULL,
    STEG_ERROR_DAMAGED, "person 1: not an id" },
  { "an id of a person for a tuple",
    "INSERT INTO area (id, key) VALUES ('01900000-0000-7000-8000-000000000000', 'x')", NULL,
    STEG_ERROR_DAMAGED, "not an id of this table" },
  { "an id of a tuple for a person",
    "INSERT INTO person (id, name) VALUES ('01900000-0000-8000-8000-000000000000', 'X')", NULL,
    STEG_ERROR_DAMAGED, "not an id of this table" },
  { "a tuple that is another", "UPDATE level SET key = '2'", NULL, STEG_ERROR_DAMAGED,
    "not the id that its cells make" },
  { "one id in two tables", "INSERT INTO measure (id, title) SELECT id, name FROM person LIMIT 1",
    NULL, STEG_ERROR_DAMAGED, "the id occurs twice" },
  { "a long text of another row",
    "UPDATE action SET detail = (SELECT id FROM longtext) WHERE detail IS NULL", NULL,
    STEG_ERROR_DAMAGED, "belongs elsewhere" },
  { "no identity", "DELETE FROM meta", NULL, STEG_ERROR_DAMAGED, "no identity" },
  { "no log", "DELETE FROM change_log", NULL, STEG_ERROR_DAMAGED, "the log is empty" },
  { "a label changed", "UPDATE change_log SET label_key = 'Nothing happened'", NULL,
    STEG_ERROR_DAMAGED, "the checksum does not match" },
  { "a changeset changed", "UPDATE change_log SET changeset = zeroblob(length)", NULL,
    STEG_ERROR_DAMAGED, "the checksum does not match" },
  { "a changeset cut", "UPDATE change_log SET changeset = x'54'", NULL, STEG_ERROR_DAMAGED,
    "not as long" },
  { "the first row gone from the chain",
    "UPDATE change_log SET parent = '01900000-0000-7000-8000-000000000000'", NULL,
    STEG_ERROR_DAMAGED, "chain" },
  { "an author that is none", "UPDATE author SET id = 'me'", NULL, STEG_ERROR_DAMAGED, "author" },
  { "a changeset without an end", NULL, forge_header_without_end, STEG_ERROR_DAMAGED,
    "a table without an end" },
  { "a changeset of another table", NULL, forge_unknown_table, STEG_ERROR_DAMAGED,
    "a table that is not ours" },
  { "a changeset with another key", NULL, forge_other_key, STEG_ERROR_DAMAGED,
    "a key that is not ours" },
  { "a changeset with half a row", NULL, forge_half_row, STEG_ERROR_DAMAGED,
    "a row without an id" },
  { "a changeset without a table", NULL, forge_row_without_table, STEG_ERROR_DAMAGED,
    "a row that begins wrongly" },
};

static void
refuse_one (StegTemporaryFolder *folder, const Refusal *refusal)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GError) error = NULL;
  g_autoptr (StegStore) store = NULL;

  g_test_message ("%s", refusal->name);
  g_object_unref (fixture_store (folder, STEG_STORE_COMMAND));
  if (refusal->sql != NULL)
    run_sql (path, refusal->sql);
  else
    refusal->harm (path);
  store = steg_store_open (path, STEG_STORE_WINDOW, NULL, &error);
  g_assert_null (store);
  g_assert_error (error, STEG_ERROR, (int) refusal->code);
  steg_assert_error_says (error, refusal->words);
  if (refusal->harm == become_folder)
    g_rmdir (path);
  g_unlink (path);
}

static void
each_harm_is_refused_with_its_code (StegTemporaryFolder *folder)
{
  for (guint i = 0; i < G_N_ELEMENTS (refusals); i++)
    refuse_one (folder, &refusals[i]);
}

static void
a_refused_file_is_left_as_it_was (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autoptr (GPtrArray) facts = NULL;

  g_object_unref (fixture_store (folder, STEG_STORE_COMMAND));
  run_sql (path, "UPDATE action SET progress = 101");
  before = fixture_bytes (path);
  g_assert_null (steg_store_open (path, STEG_STORE_WINDOW, NULL, NULL));
  facts = steg_store_check (path, NULL);
  after = fixture_bytes (path);
  g_assert_true (g_bytes_equal (before, after));
}

/* Root reads everything: it becomes nobody for a moment. */
static void
a_file_that_may_not_be_read_says_so (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GError) error = NULL;
  gboolean is_root = geteuid () == 0;

  g_object_unref (fixture_store (folder, STEG_STORE_COMMAND));
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
  if (is_root)
    g_assert_cmpint (seteuid (65534), ==, 0);
  g_assert_null (steg_store_open (path, STEG_STORE_WINDOW, NULL, &error));
  if (is_root)
    g_assert_cmpint (seteuid (0), ==, 0);
  g_assert_error (error, STEG_ERROR, STEG_ERROR_NO_PERMISSION);
}

static void
a_cancelled_opening_opens_nothing (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_object_unref (fixture_store (folder, STEG_STORE_COMMAND));
  g_cancellable_cancel (cancellable);
  g_assert_null (steg_store_open (path, STEG_STORE_WINDOW, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
a_sound_file_has_nothing_to_report (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) facts = NULL;

  g_object_unref (fixture_store (folder, STEG_STORE_COMMAND));
  facts = steg_store_check (path, &error);
  g_assert_no_error (error);
  if (facts->len > 0)
    g_test_message ("%s", (char *) facts->pdata[0]);
  g_assert_cmpuint (facts->len, ==, 0);
}

/* What opening tolerates, and what is said about it. */
static const struct
{
  const char *sql;
  const char *words;
} oddities[] = {
  { "INSERT INTO note (id, record) VALUES ('01900000-0000-7000-8000-000000000001', "
    "'01900000-0000-7000-8000-000000000000')",
    "record: there is no row" },
  { "INSERT INTO cycle (id, title, plan_from, do_from, check_from, act_from, ends_on) VALUES "
    "('01900000-0000-7000-8000-000000000001', 'X', '2026-05-01', '2026-05-01', '2026-06-01', "
    "'2026-07-01', '2026-07-01')",
    "the phases are not in order" },
  { "INSERT INTO cycle (id, title, plan_from, do_from) VALUES "
    "('01900000-0000-7000-8000-000000000001', 'X', '2026-05-01', '2026-06-01')",
    "one of its phases has no day" },
  { "INSERT INTO cycle (id, title, plan_from, do_from, check_from, act_from, ends_on) VALUES "
    "('01900000-0000-7000-8000-000000000001', 'X', '2026-05-01', '2026-05-02', '2026-06-01', "
    "'2026-07-01', '2026-07-31'), "
    "('01900000-0000-7000-8000-000000000002', 'Y', '2026-08-02', '2026-08-03', '2026-08-04', "
    "'2026-08-05', '2026-08-06')",
    "01900000-0000-7000-8000-000000000002: it does not begin on the day after" },
  { "UPDATE action SET start = '2027-01-01' WHERE due IS NOT NULL", "due before it starts" },
  { "INSERT INTO program (id, title) VALUES ('01900000-0000-7000-8000-000000000001', 'X')",
    "a second one" },
  { "INSERT INTO attachment (id, name, hash) VALUES "
    "('01900000-0000-7000-8000-000000000001', 'a.png', 'abc')",
    "its content is not in the file" },
};

static void
what_opening_tolerates_is_reported (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");

  for (guint i = 0; i < G_N_ELEMENTS (oddities); i++)
    {
      g_autoptr (GPtrArray) facts = NULL;

      g_object_unref (fixture_store (folder, STEG_STORE_COMMAND));
      run_sql (path, oddities[i].sql);
      g_object_unref (fixture_open (path, STEG_STORE_LOOK));
      facts = steg_store_check (path, NULL);
      g_assert_cmpuint (facts->len, ==, 1);
      g_assert_nonnull (strstr (facts->pdata[0], oddities[i].words));
      g_unlink (path);
    }
}

static void
all_that_is_wrong_is_reported_at_once (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "plan.stegvis");
  g_autoptr (GPtrArray) facts = NULL;

  g_object_unref (fixture_store (folder, STEG_STORE_COMMAND));
  run_sql (path, "UPDATE action SET progress = 101; UPDATE person SET name = ''; "
                 "UPDATE change_log SET label_key = 'x'");
  facts = steg_store_check (path, NULL);
  g_assert_cmpuint (facts->len, ==, 5);
}

/* Two actions that wait for each other. */
static void
a_circle_of_waiting_is_reported (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_WINDOW);
  g_autoptr (GPtrArray) all = steg_store_read (store, NULL);
  g_autoptr (GPtrArray) facts = NULL;

  for (guint i = 0; i < all->len; i++)
    {
      const StegChange *row = all->pdata[i];

      if (row->table == &steg_dependency_table)
        g_ptr_array_unref (fixture_commit (
          store,
          fixture_changes (fixture_row (&steg_dependency_table, "action",
                                        row->values[STEG_DEPENDENCY_WAITS_FOR].text, "waits_for",
                                        row->values[STEG_DEPENDENCY_ACTION].text, NULL),
                           NULL)));
    }
  fixture_publish (store);
  facts = steg_store_check (steg_store_get_path (store), NULL);
  g_assert_cmpuint (facts->len, ==, 2);
  g_assert_nonnull (strstr (facts->pdata[0], "waits for itself"));
}

/* A changeset as SQLite makes it, for tampering with. */
static GBytes *
real_changeset (StegTemporaryFolder *folder)
{
  g_autoptr (StegStore) store = fixture_store (folder, STEG_STORE_COMMAND);
  sqlite3      *database = NULL;
  sqlite3_stmt *row = NULL;
  GBytes       *bytes;

  fixture_rename_person (store, "Någon annan");
  fixture_publish (store);
  sqlite3_open (steg_store_get_path (store), &database);
  sqlite3_prepare_v2 (database, "SELECT changeset FROM change_log", -1, &row, NULL);
  g_assert_cmpint (sqlite3_step (row), ==, SQLITE_ROW);
  bytes = g_bytes_new (sqlite3_column_blob (row, 0), (gsize) sqlite3_column_bytes (row, 0));
  sqlite3_finalize (row);
  sqlite3_close (database);
  return bytes;
}

static void
tampered_changesets_are_read_to_an_end (StegTemporaryFolder *folder)
{
  g_autoptr (GBytes) real = real_changeset (folder);
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  const guint8 *sound = g_bytes_get_data (real, NULL);
  guint         n_refused = 0;

  g_assert_true (steg_changeset_append_to (sound, g_bytes_get_size (real), NULL, NULL));
  for (guint i = 0; i < 20000; i++)
    {
      gint32             size = (gint32) g_bytes_get_size (real);
      gsize              length = (gsize) g_rand_int_range (random, 1, size + 1);
      g_autofree guint8 *bytes = g_memdup2 (sound, length);

      for (guint j = 0; j <= i % 4; j++)
        bytes[g_rand_int_range (random, 0, (gint32) length)] = (guint8) g_rand_int (random);
      n_refused += !steg_changeset_append_to (bytes, length, NULL, NULL);
    }
  g_assert_cmpuint (n_refused, >, 10000);
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

#define ADD(sentence) steg_test_add_in_folder ("/gate/" #sentence, sentence)
  ADD (each_harm_is_refused_with_its_code);
  ADD (a_refused_file_is_left_as_it_was);
  ADD (a_file_that_may_not_be_read_says_so);
  ADD (a_cancelled_opening_opens_nothing);
  ADD (a_sound_file_has_nothing_to_report);
  ADD (what_opening_tolerates_is_reported);
  ADD (all_that_is_wrong_is_reported_at_once);
  ADD (a_circle_of_waiting_is_reported);
  ADD (tampered_changesets_are_read_to_an_end);
  return g_test_run ();
}
