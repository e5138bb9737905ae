/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/steg-programme-xml.h"

#include "base/steg-id.h"
#include "base/steg-text.h"
#include "exchange/steg-framework-xml.h"
#include "model/steg-dependencies.h"
#include "model/steg-tables.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#include <string.h>

static void
assert_same_record (StegProgramme *there, StegRecord *record)
{
  const StegTable *table = steg_record_get_table (record);
  StegRecord      *back = steg_programme_find (there, steg_record_get_id (record));

  if (back == NULL || steg_record_get_table (back) != table)
    g_error ("%s %s is lost", table->name, steg_record_get_id (record));
  for (guint i = 0; i < table->n_fields; i++)
    if (!steg_value_equal (steg_record_get_value (record, i), steg_record_get_value (back, i)))
      g_error ("%s.%s of %s: “%s” became “%s”", table->name, table->fields[i].name,
               steg_record_get_id (record),
               steg_field_format (&table->fields[i], steg_record_get_value (record, i)),
               steg_field_format (&table->fields[i], steg_record_get_value (back, i)));
}

static StegProgramme *
written_and_read (StegProgramme *programme)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = steg_programme_xml_write (programme);
  g_autoptr (GBytes) bytes = g_bytes_new (xml, strlen (xml));
  StegProgrammeXmlReading reading = { "round-trip.xml", NULL, test_day ("2030-01-01") };
  g_autoptr (GPtrArray) changes = steg_programme_xml_read (bytes, &reading, &error);
  StegProgramme *back = steg_programme_new ();

  g_assert_no_error (error);
  steg_programme_absorb (back, changes);
  return back;
}

static void
assert_survives (StegProgramme *programme)
{
  g_autoptr (StegProgramme) back = written_and_read (programme);
  g_autofree char *once = steg_programme_xml_write (programme);
  g_autofree char *twice = steg_programme_xml_write (back);

  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      g_assert_cmpuint (steg_programme_count (programme, steg_tables[i]), ==,
                        steg_programme_count (back, steg_tables[i]));
      for (guint j = 0; j < steg_programme_count (programme, steg_tables[i]); j++)
        assert_same_record (back, steg_programme_at (programme, steg_tables[i], j));
    }
  g_assert_cmpstr (once, ==, twice);
}

static void
the_sample_comes_back_cell_by_cell (gconstpointer language)
{
  g_autoptr (GError) error = NULL;
  StegProgrammeXmlReading reading = { "pillmedtech", language, test_day ("2026-05-20") };
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, &error);
  g_autoptr (StegProgramme) programme = steg_programme_new ();

  g_assert_no_error (error);
  steg_programme_absorb (programme, changes);
  assert_survives (programme);
}

static const char *const nasty[] = {
  "plain",
  "<b>&amp; \"quoted\" 'single' ]]> <!-- --> <?php ?>",
  "a\tb\nc\n\n  d",
  "=1+1",
  "today-3d",
  "risk/culture/2",
  "01890a5d-ac96-774b-bcce-b302099a8057",
  "å ä ö \u00a0 \u2028 \U0001f600 \u202e",
  "%s %n &#0; &nbsp;",
  "\\n \\\" \\u0000",
  "a  b   c",
};

/* A clean text, short or long enough to be written as an element. */
static char *
random_text (GRand *random)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n = (guint) g_rand_int_range (random, 1, g_rand_boolean (random) ? 3 : 30);

  for (guint i = 0; i < n; i++)
    g_string_append (text, nasty[g_rand_int_range (random, 0, G_N_ELEMENTS (nasty))]);
  return steg_text_clean (text->str, STEG_TEXT_MAX_LINE);
}

static const char *
random_row (GRand *random, StegProgramme *programme, const StegTable *table)
{
  guint n = steg_programme_count (programme, table);

  if (n == 0)
    return NULL;
  return steg_record_get_id (
    steg_programme_at (programme, table, (guint) g_rand_int_range (random, 0, (gint32) n)));
}

static char *
random_link (GRand *random, StegProgramme *programme, const StegField *field)
{
  const StegTable *table = field->kind == STEG_FIELD_LINK ? steg_table_find (field->target) : NULL;

  while (table == NULL || (field->kind == STEG_FIELD_ANY && table == &steg_longtext_table))
    {
      table = steg_tables[g_rand_int_range (random, 0, 40)];
      if (steg_programme_count (programme, table) == 0)
        table = NULL;
    }
  return g_strdup (random_row (random, programme, table));
}

static char *
random_number (GRand *random, const StegField *field)
{
  double   from = field->maximum > field->minimum ? field->minimum : -1000;
  double   to = field->maximum > field->minimum ? field->maximum : 1000;
  double   number = g_rand_double_range (random, from, to);
  gboolean is_whole = field->kind == STEG_FIELD_WHOLE;
  char     buffer[G_ASCII_DTOSTR_BUF_SIZE];

  return is_whole ? g_strdup_printf ("%d", (int) MIN (number, 1e9))
                  : g_strdup (g_ascii_dtostr (buffer, sizeof buffer, number));
}

static char *
random_cell (GRand *random, StegProgramme *programme, const StegField *field)
{
  switch (field->kind)
    {
    case STEG_FIELD_WHOLE:
    case STEG_FIELD_REAL:
      return random_number (random, field);
    case STEG_FIELD_DATE:
      return steg_date_to_iso (test_day ("2026-01-01") + g_rand_int_range (random, -90000, 90000));
    case STEG_FIELD_FLAG:
      return g_strdup (g_rand_boolean (random) ? "yes" : "no");
    case STEG_FIELD_CHOICE:
      return g_strdup (field->choices[g_rand_int_range (random, 0, 2)].key);
    case STEG_FIELD_LINK:
    case STEG_FIELD_ANY:
      return random_link (random, programme, field);
    default:
      return random_text (random);
    }
}

static StegChange *
long_text (const StegChange *row, guint field, const char *text)
{
  const char      *parts[] = { row->id, row->table->fields[field].name, NULL };
  g_autofree char *id = steg_id_for_tuple ("longtext", parts);
  StegChange      *words = steg_change_new (&steg_longtext_table, STEG_CHANGE_ADD, id);

  steg_change_take (words, STEG_LONGTEXT_TEXT, steg_value_text (text));
  return words;
}

/* Fills the fields of @row that are, or are not, long texts; FALSE when one that must not be empty
 * has nothing to point at. */
static gboolean
fill (GRand *random, StegProgramme *programme, StegChange *row, GPtrArray *changes)
{
  const StegTable *table = row->table;

  for (guint i = 0; i < table->n_fields; i++)
    {
      gboolean         needed = table->fields[i].required || i < table->n_tuple;
      gboolean         empty = !needed && g_rand_boolean (random);
      StegValue        value = STEG_VALUE_EMPTY;
      g_autofree char *text = NULL;

      if (table->fields[i].kind == STEG_FIELD_LONG)
        continue;
      text = empty ? NULL : random_cell (random, programme, &table->fields[i]);
      if (needed && text == NULL)
        return FALSE;
      g_assert_true (steg_field_parse (&table->fields[i], text, &value, NULL));
      steg_change_take (row, i, value);
    }
  g_assert_true (steg_change_complete (row, NULL));
  for (guint i = 0; i < table->n_fields; i++)
    if (table->fields[i].kind == STEG_FIELD_LONG && g_rand_boolean (random))
      {
        g_autofree char *text = random_text (random);
        StegChange      *words = long_text (row, i, text);

        g_ptr_array_add (changes, words);
        steg_change_take (row, i, steg_value_text (words->id));
      }
  return TRUE;
}

/* Days of cycles are not left to chance: a file that has them out of line is refused. */
static void
stand_in_line (StegProgramme *programme, StegChange *cycle)
{
  StegDate first
    = test_day ("2026-01-01") + (StegDate) (200 * steg_programme_count (programme, cycle->table));

  for (guint i = STEG_CYCLE_PLAN_FROM; i < STEG_CYCLE_ENDS_ON; i++)
    steg_change_take (cycle, i, steg_value_whole (first + (StegDate) (i * 20)));
  first += STEG_CYCLE_PLAN_FROM * 20;
  steg_change_take (cycle, STEG_CYCLE_ENDS_ON, steg_value_whole (first + 199));
}

static gboolean
closes_a_circle (StegProgramme *programme, StegChange *row)
{
  g_autoptr (GPtrArray) changes = g_ptr_array_new ();
  g_autoptr (GPtrArray) circle = NULL;

  g_ptr_array_add (changes, row);
  circle = steg_dependencies_find_new_circle (programme, changes);
  return circle != NULL;
}

static void
add_random_row (GRand *random, StegProgramme *programme, const StegTable *table)
{
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  g_autoptr (StegChange) row = steg_change_new_row (table);

  if (!fill (random, programme, row, changes) || steg_programme_find (programme, row->id) != NULL)
    return;
  if (table == &steg_cycle_table)
    stand_in_line (programme, row);
  if (closes_a_circle (programme, row))
    return;
  g_ptr_array_add (changes, g_steal_pointer (&row));
  steg_programme_absorb (programme, changes);
}

static void
a_random_programme_comes_back_cell_by_cell (void)
{
  for (guint seed = 0; seed < 20; seed++)
    {
      g_autoptr (GRand) random = g_rand_new_with_seed (seed);
      g_autoptr (StegProgramme) programme = steg_programme_new ();
      guint n_empty = 0;

      g_test_message ("seed %u", seed);
      for (guint i = 0; steg_tables[i] != NULL; i++)
        {
          guint n = steg_tables[i] == &steg_program_table ? 1 : 6;

          for (guint j = 0; j < n && steg_tables[i] != &steg_longtext_table; j++)
            add_random_row (random, programme, steg_tables[i]);
          n_empty += steg_programme_count (programme, steg_tables[i]) == 0;
        }
      g_assert_cmpuint (n_empty, <=, 1);
      assert_survives (programme);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/round-trip/the_swedish_sample_comes_back_cell_by_cell", "sv",
                        the_sample_comes_back_cell_by_cell);
  g_test_add_data_func ("/round-trip/the_english_sample_comes_back_cell_by_cell", "en",
                        the_sample_comes_back_cell_by_cell);
  ADD_SENTENCE ("round-trip", a_random_programme_comes_back_cell_by_cell);
  return g_test_run ();
}
