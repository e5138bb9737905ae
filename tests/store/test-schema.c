/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/steg-database.h"
#include "store/steg-schema.h"
#include "store/store-fixture.h"

/* Files of schema 1 are on people's disks: what is written here never changes. A new field is a new
 * schema with a migration. */
static void
schema_1_is_what_it_was (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "schema-1.sql", NULL);
  g_autofree char *found = g_strjoinv (";\n\n", (char **) steg_schema_statements ());
  g_autofree char *text = g_strconcat (found, ";\n", NULL);
  g_autofree char *frozen = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (STEG_SCHEMA_VERSION, ==, 1);
  g_file_get_contents (path, &frozen, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, frozen);
}

static guint
count_columns (sqlite3 *database, const StegTable *table)
{
  g_autofree char *sql
    = g_strdup_printf ("SELECT count(*) FROM pragma_table_info('%s')", table->name);
  g_autofree char *count = steg_database_ask (database, sql, NULL);

  return (guint) g_ascii_strtoull (count, NULL, 10);
}

static void
every_field_is_a_column (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (sqlite3) database = steg_database_new_scratch (&error);

  g_assert_no_error (error);
  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      const StegTable *table = steg_tables[i];

      g_assert_cmpuint (count_columns (database, table), ==, table->n_fields + 1);
      for (guint j = 0; j < table->n_fields; j++)
        {
          g_autofree char *sql = g_strdup_printf (
            "SELECT name FROM pragma_table_info('%s') WHERE cid = %u", table->name, j + 1);
          g_autofree char *name = steg_database_ask (database, sql, NULL);

          g_assert_cmpstr (name, ==, table->fields[j].name);
        }
    }
}

static void
no_table_has_a_trigger_or_an_action_of_its_own (void)
{
  const char *const *statements = steg_schema_statements ();

  for (guint i = 0; statements[i] != NULL; i++)
    {
      g_assert_true (g_str_has_prefix (statements[i], "CREATE TABLE \""));
      g_assert_null (strstr (statements[i], "ON DELETE"));
      g_assert_nonnull (strstr (statements[i], "STRICT"));
      g_assert_true (strstr (statements[i], "REFERENCES") == NULL
                     || strstr (statements[i], "DEFERRABLE INITIALLY DEFERRED") != NULL);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(sentence) g_test_add_func ("/schema/" #sentence, sentence)
  ADD (schema_1_is_what_it_was);
  ADD (every_field_is_a_column);
  ADD (no_table_has_a_trigger_or_an_action_of_its_own);
  return g_test_run ();
}
