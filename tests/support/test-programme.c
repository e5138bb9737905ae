/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/test-programme.h"

static void
absorb (StegProgramme *self, StegChange *change)
{
  g_autoptr (GPtrArray) changes = steg_changes_new ();

  g_ptr_array_add (changes, change);
  steg_programme_absorb (self, changes);
}

static void
take_parsed (StegProgramme *self, StegChange *change, guint field, const char *text)
{
  g_autoptr (GError) error = NULL;
  const StegField *declared = &change->table->fields[field];
  StegValue        value = STEG_VALUE_EMPTY;

  if (declared->kind == STEG_FIELD_LONG && text != NULL)
    text = steg_record_get_id (test_programme_add (self, &steg_longtext_table, "text", text, NULL));
  steg_field_parse (declared, text, &value, &error);
  g_assert_no_error (error);
  steg_change_take (change, field, value);
}

StegRecord *
test_programme_add (StegProgramme *self, const StegTable *table, ...)
{
  g_autoptr (GError) error = NULL;
  StegChange      *change = steg_change_new_row (table);
  g_autofree char *id = NULL;
  const char      *name;
  va_list          pairs;

  va_start (pairs, table);
  while ((name = va_arg (pairs, const char *)) != NULL)
    {
      int field = steg_table_find_field (table, name);

      g_assert_cmpint (field, >=, 0);
      take_parsed (self, change, (guint) field, va_arg (pairs, const char *));
    }
  va_end (pairs);
  steg_change_complete (change, &error);
  g_assert_no_error (error);
  id = g_strdup (change->id);
  absorb (self, change);
  return steg_programme_find (self, id);
}

void
test_programme_set (StegProgramme *self, StegRecord *record, guint field, const char *text)
{
  StegChange *change = steg_change_new (steg_record_get_table (record), STEG_CHANGE_SET,
                                        steg_record_get_id (record));

  take_parsed (self, change, field, text);
  absorb (self, change);
}

void
test_programme_remove (StegProgramme *self, StegRecord *record)
{
  absorb (self, steg_change_new (steg_record_get_table (record), STEG_CHANGE_REMOVE,
                                 steg_record_get_id (record)));
}

static void
name (StegProgramme *self, StegRecord *record, const char *kind, int number)
{
  g_autofree char *text = g_strdup_printf ("%s %d", kind, number);

  test_programme_add (self, &steg_wording_table, "record", steg_record_get_id (record), "field",
                      "name", "language", "en", "text", text, NULL);
}

/* Rows of area or aspect: a key and an order that sorts beyond nine. */
static void
add_parts (StegProgramme *self, const StegTable *table, const char *kind, int count)
{
  for (int i = 1; i <= count; i++)
    {
      g_autofree char *key = g_strdup_printf ("%d", i);
      g_autofree char *order = g_strdup_printf ("%c", 'A' + i);

      name (self, test_programme_add (self, table, "key", key, "order", order, NULL), kind, i);
    }
}

static void
add_levels (StegProgramme *self, int count)
{
  for (int i = 1; i <= count; i++)
    {
      g_autofree char *key = g_strdup_printf ("%d", i);

      name (self, test_programme_add (self, &steg_level_table, "key", key, "number", key, NULL),
            "Level", i);
    }
}

static void
add_statements (StegProgramme *self, int area, int n_aspects, int n_levels)
{
  for (int aspect = 1; aspect <= n_aspects; aspect++)
    for (int level = 1; level <= n_levels; level++)
      {
        g_autofree char *number = g_strdup_printf ("%d", level);

        test_programme_add (self, &steg_statement_table, "area",
                            steg_record_get_id (test_programme_area (self, area)), "aspect",
                            steg_record_get_id (test_programme_aspect (self, aspect)), "level",
                            number, NULL);
      }
}

StegProgramme *
test_programme_new (int n_areas, int n_aspects, int n_levels)
{
  StegProgramme *self = steg_programme_new ();

  test_programme_add (self, &steg_program_table, "title", "Road to level 3", NULL);
  add_levels (self, n_levels);
  add_parts (self, &steg_aspect_table, "Aspect", n_aspects);
  add_parts (self, &steg_area_table, "Area", n_areas);
  for (int area = 1; area <= n_areas; area++)
    add_statements (self, area, n_aspects, n_levels);
  return self;
}

static StegRecord *
find_part (StegProgramme *self, const StegTable *table, int number)
{
  g_autofree char  *key = g_strdup_printf ("%d", number);
  const char *const parts[] = { key, NULL };
  StegRecord       *record = steg_programme_find_tuple (self, table, parts);

  g_assert_nonnull (record);
  return record;
}

StegRecord *
test_programme_area (StegProgramme *self, int number)
{
  return find_part (self, &steg_area_table, number);
}

StegRecord *
test_programme_aspect (StegProgramme *self, int number)
{
  return find_part (self, &steg_aspect_table, number);
}

StegRecord *
test_programme_statement (StegProgramme *self, int area, int aspect, int level)
{
  g_autofree char  *number = g_strdup_printf ("%d", level);
  const char *const parts[]
    = { steg_record_get_id (test_programme_area (self, area)),
        steg_record_get_id (test_programme_aspect (self, aspect)), number, NULL };
  StegRecord *statement = steg_programme_find_tuple (self, &steg_statement_table, parts);

  g_assert_nonnull (statement);
  return statement;
}

StegRecord *
test_programme_round (StegProgramme *self, const char *held_on, gboolean agreed)
{
  return test_programme_add (self, &steg_round_table, "title", "Round", "held_on", held_on, "state",
                             agreed ? "agreed" : "talking", NULL);
}

void
test_programme_rate (
  StegProgramme *self, StegRecord *round, int area, int aspect, const char *state, int level)
{
  g_autofree char *number = level > 0 ? g_strdup_printf ("%d", level) : NULL;

  test_programme_add (self, &steg_rating_table, "round", steg_record_get_id (round), "area",
                      steg_record_get_id (test_programme_area (self, area)), "aspect",
                      steg_record_get_id (test_programme_aspect (self, aspect)), "state", state,
                      "level", number, NULL);
}

void
test_programme_judge (StegProgramme *self, StegRecord *round, int area, int level)
{
  g_autofree char *number = g_strdup_printf ("%d", level);

  test_programme_add (self, &steg_verdict_table, "round", steg_record_get_id (round), "area",
                      steg_record_get_id (test_programme_area (self, area)), "level", number, NULL);
}

StegRecord *
test_programme_action (StegProgramme *self, int area, const char *phase, const char *due)
{
  StegRecord *improvement = test_programme_add (
    self, &steg_improvement_table, "area", steg_record_get_id (test_programme_area (self, area)),
    "title", "What", NULL);

  return test_programme_add (self, &steg_action_table, "improvement",
                             steg_record_get_id (improvement), "title", "How", "phase", phase,
                             "due", due, NULL);
}

void
test_programme_promise (StegProgramme *self, StegRecord *action, int area, int aspect, int level)
{
  test_programme_add (
    self, &steg_action_statement_table, "action", steg_record_get_id (action), "statement",
    steg_record_get_id (test_programme_statement (self, area, aspect, level)), NULL);
}

StegDate
test_day (const char *iso)
{
  StegDate date = STEG_DATE_NONE;

  g_assert_true (steg_date_parse (iso, &date));
  return date;
}
