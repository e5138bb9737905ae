/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-tables.h"

#include "support/test-sentence.h"

#include <string.h>

#define AN_ID "01890a5d-ac96-774b-bcce-b302099a8057"

typedef void (*EachField) (const StegTable *table, const StegField *field);

static void
for_every_field (EachField check)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    for (guint j = 0; j < steg_tables[i]->n_fields; j++)
      {
        g_test_message ("%s.%s", steg_tables[i]->name, steg_tables[i]->fields[j].name);
        check (steg_tables[i], &steg_tables[i]->fields[j]);
      }
}

/* What a field of each kind takes, and how it is written then. */
static const struct
{
  StegFieldKind kind;
  const char   *text;
  const char   *written;
} sound[] = {
  { STEG_FIELD_TEXT, "Översyn", "Översyn" },
  { STEG_FIELD_TEXT, "  trimmed ", "trimmed" },
  { STEG_FIELD_ORDER, "V", "V" },
  { STEG_FIELD_DATE, "2026-05-20", "2026-05-20" },
  { STEG_FIELD_FLAG, "yes", "yes" },
  { STEG_FIELD_FLAG, "true", "yes" },
  { STEG_FIELD_FLAG, "0", "no" },
  { STEG_FIELD_WHOLE, "2", "2" },
  { STEG_FIELD_REAL, "2.5", "2.5" },
  { STEG_FIELD_LINK, AN_ID, AN_ID },
  { STEG_FIELD_ANY, AN_ID, AN_ID },
  { STEG_FIELD_LONG, AN_ID, AN_ID },
};

static const struct
{
  StegFieldKind kind;
  const char   *text;
} unsound[] = {
  { STEG_FIELD_TEXT, "bell\a" },
  { STEG_FIELD_TEXT, "\xff" },
  { STEG_FIELD_ORDER, "\x01" },
  { STEG_FIELD_DATE, "20 May" },
  { STEG_FIELD_DATE, "2026-02-30" },
  { STEG_FIELD_FLAG, "maybe" },
  { STEG_FIELD_FLAG, "Yes" },
  { STEG_FIELD_WHOLE, "two" },
  { STEG_FIELD_WHOLE, "2.5" },
  { STEG_FIELD_WHOLE, "2 " },
  { STEG_FIELD_WHOLE, "1e300" },
  { STEG_FIELD_REAL, "2,5" },
  { STEG_FIELD_REAL, "nan" },
  { STEG_FIELD_REAL, "inf" },
  { STEG_FIELD_CHOICE, "no such" },
  { STEG_FIELD_LINK, "risk" },
  { STEG_FIELD_ANY, "not an id" },
  { STEG_FIELD_LONG, "Words, not an id" },
};

static void
assert_written (const StegField *field, const char *text, const char *written)
{
  g_autoptr (GError) error = NULL;
  g_auto (StegValue) value = STEG_VALUE_EMPTY;
  g_auto (StegValue) again = STEG_VALUE_EMPTY;
  g_autofree char *formatted = NULL;

  steg_field_parse (field, text, &value, &error);
  g_assert_no_error (error);
  formatted = steg_field_format (field, &value);
  g_assert_cmpstr (formatted, ==, written);
  g_assert_true (steg_field_check (field, &value, NULL));
  g_assert_true (steg_field_parse (field, formatted, &again, NULL));
  g_assert_true (steg_value_equal (&value, &again));
}

static void
assert_refused (const StegField *field, const char *text)
{
  g_autoptr (GError) error = NULL;
  StegValue value = { STEG_VALUE_WHOLE, { .whole = 4711 } };

  g_assert_false (steg_field_parse (field, text, &value, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (error->message, field->name));
  g_assert_cmpint (value.whole, ==, 4711);
}

static void
check_sound (const StegTable *table, const StegField *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (sound); i++)
    if (sound[i].kind == field->kind)
      assert_written (field, sound[i].text, sound[i].written);
  for (guint i = 0; field->choices != NULL && field->choices[i].key != NULL; i++)
    assert_written (field, field->choices[i].key, field->choices[i].key);
}

static void
what_a_field_takes_it_gives_back (void)
{
  for_every_field (check_sound);
}

static void
check_unsound (const StegTable *table, const StegField *field)
{
  for (guint i = 0; i < G_N_ELEMENTS (unsound); i++)
    if (unsound[i].kind == field->kind)
      assert_refused (field, unsound[i].text);
}

static void
what_a_field_does_not_take_is_refused_by_its_name (void)
{
  for_every_field (check_unsound);
}

static void
check_empty (const StegTable *table, const StegField *field)
{
  g_auto (StegValue) value = STEG_VALUE_EMPTY;
  g_autofree char *written = steg_field_format (field, &value);

  g_assert_null (written);
  g_assert_cmpint (steg_field_check (field, &value, NULL), ==, !field->required);
  g_assert_cmpint (steg_field_parse (field, "", &value, NULL), ==, !field->required);
  g_assert_cmpint (steg_field_parse (field, NULL, &value, NULL), ==, !field->required);
  g_assert_cmpint (value.kind, ==, STEG_VALUE_NONE);
}

static void
a_field_may_be_empty_unless_it_is_required (void)
{
  for_every_field (check_empty);
}

static void
check_bounds (const StegTable *table, const StegField *field)
{
  g_autofree char *low = g_strdup_printf ("%.0f", field->minimum);
  g_autofree char *high = g_strdup_printf ("%.0f", field->maximum);
  g_autofree char *below = g_strdup_printf ("%.0f", field->minimum - 1);
  g_autofree char *above = g_strdup_printf ("%.0f", field->maximum + 1);
  g_auto (StegValue) value = STEG_VALUE_EMPTY;

  if (field->maximum <= field->minimum)
    return;
  g_assert_true (steg_field_parse (field, low, &value, NULL));
  g_assert_true (steg_field_parse (field, high, &value, NULL));
  assert_refused (field, below);
  assert_refused (field, above);
}

static void
numbers_stay_within_their_bounds (void)
{
  for_every_field (check_bounds);
}

static void
check_other_kinds (const StegTable *table, const StegField *field)
{
  static const StegValueKind kinds[] = { STEG_VALUE_WHOLE, STEG_VALUE_REAL, STEG_VALUE_TEXT };
  guint                      accepted = 0;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_auto (StegValue) value = kinds[i] == STEG_VALUE_WHOLE  ? steg_value_whole (1)
                                 : kinds[i] == STEG_VALUE_REAL ? steg_value_real (1)
                                                               : steg_value_text (AN_ID);

      accepted += steg_field_check (field, &value, NULL);
    }
  g_assert_cmpuint (accepted, <=, 1);
}

static void
a_value_of_another_kind_is_refused (void)
{
  for_every_field (check_other_kinds);
}

/* A file that was written elsewhere may hold any number where a choice, flag or day stands. */
static void
check_wild_numbers (const StegTable *table, const StegField *field)
{
  static const gint64 wild[] = { -1, 99, G_MAXINT64, G_MININT64 };

  if (field->kind != STEG_FIELD_CHOICE && field->kind != STEG_FIELD_FLAG
      && field->kind != STEG_FIELD_DATE)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (wild); i++)
    {
      StegValue value = steg_value_whole (wild[i]);

      g_assert_false (steg_field_check (field, &value, NULL));
    }
}

static void
a_number_that_means_nothing_is_refused (void)
{
  for_every_field (check_wild_numbers);
}

static void
a_refused_choice_names_the_allowed_ones (void)
{
  g_autoptr (GError) error = NULL;
  StegValue value;

  g_assert_false (
    steg_field_parse (&steg_action_table.fields[STEG_ACTION_PHASE], "rest", &value, &error));
  g_assert_nonnull (strstr (error->message, "plan do check act"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("field", what_a_field_takes_it_gives_back);
  ADD_SENTENCE ("field", what_a_field_does_not_take_is_refused_by_its_name);
  ADD_SENTENCE ("field", a_field_may_be_empty_unless_it_is_required);
  ADD_SENTENCE ("field", numbers_stay_within_their_bounds);
  ADD_SENTENCE ("field", a_value_of_another_kind_is_refused);
  ADD_SENTENCE ("field", a_number_that_means_nothing_is_refused);
  ADD_SENTENCE ("field", a_refused_choice_names_the_allowed_ones);
  return g_test_run ();
}
