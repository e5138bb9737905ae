/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-field.h"

#include "base/steg-id.h"
#include "base/steg-text.h"

#include <math.h>
#include <string.h>

gboolean
steg_field_is_link (const StegField *field)
{
  return field->kind == STEG_FIELD_LINK || field->kind == STEG_FIELD_ANY
         || field->kind == STEG_FIELD_LONG;
}

gboolean
steg_table_is_part (const StegTable *table, guint index)
{
  const StegField *field = &table->fields[index];

  return (field->kind == STEG_FIELD_LINK || field->kind == STEG_FIELD_ANY)
         && (field->part || index < table->n_tuple);
}

int
steg_table_find_field (const StegTable *table, const char *name)
{
  for (guint i = 0; i < table->n_fields; i++)
    if (strcmp (table->fields[i].name, name) == 0)
      return (int) i;
  return -1;
}

int
steg_field_find_choice (const StegField *field, const char *key)
{
  for (int i = 0; field->choices != NULL && field->choices[i].key != NULL; i++)
    if (g_strcmp0 (field->choices[i].key, key) == 0)
      return i;
  return -1;
}

static gboolean
refuse (const StegField *field, const char *expected, GError **error)
{
  g_set_error (error, STEG_ERROR, STEG_ERROR_INVALID, "%s: %s", field->name, expected);
  return FALSE;
}

static gboolean
refuse_choice (const StegField *field, GError **error)
{
  g_autoptr (GString) keys = g_string_new ("one of");

  for (const StegChoice *choice = field->choices; choice->key != NULL; choice++)
    g_string_append_printf (keys, " %s", choice->key);
  return refuse (field, keys->str, error);
}

static gboolean
refuse_bounds (const StegField *field, GError **error)
{
  g_autofree char *bounds
    = g_strdup_printf ("a number from %g to %g", field->minimum, field->maximum);

  return refuse (field, bounds, error);
}

static gsize
longest (const StegField *field)
{
  /* The text of a long text is the only line without a label of its own. */
  return field->label == NULL ? STEG_TEXT_MAX_LONG : STEG_TEXT_MAX_LINE;
}

static gboolean
parse_flag (const StegField *field, const char *text, StegValue *value, GError **error)
{
  static const char *const words[] = { "no", "yes", "false", "true", "0", "1" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (strcmp (text, words[i]) == 0)
      {
        *value = steg_value_whole (i % 2);
        return TRUE;
      }
  return refuse (field, "yes or no", error);
}

static gboolean
parse_number (const StegField *field, const char *text, StegValue *value, GError **error)
{
  char  *end = NULL;
  double number = g_ascii_strtod (text, &end);

  if (end == text || *end != '\0' || !isfinite (number))
    return refuse (field, "a number such as 12 or 12.5", error);
  if (field->kind == STEG_FIELD_REAL)
    *value = steg_value_real (number);
  else if (number == floor (number) && fabs (number) < 9e15)
    *value = steg_value_whole ((gint64) number);
  else
    return refuse (field, "a whole number", error);
  return TRUE;
}

static gboolean
parse_text (const StegField *field, const char *text, StegValue *value, GError **error)
{
  g_autofree char *clean = steg_text_clean (text, longest (field));

  if (clean == NULL)
    return refuse (field, "text in UTF-8 without control characters, and not longer than allowed",
                   error);
  *value = steg_value_text (*clean != '\0' ? clean : NULL);
  return TRUE;
}

static gboolean
parse_by_kind (const StegField *field, const char *text, StegValue *value, GError **error)
{
  StegDate date;
  int      choice;

  switch (field->kind)
    {
    case STEG_FIELD_DATE:
      if (!steg_date_parse (text, &date))
        return refuse (field, "a date such as 2026-05-20", error);
      *value = steg_value_whole (date);
      return TRUE;
    case STEG_FIELD_CHOICE:
      choice = steg_field_find_choice (field, text);
      if (choice < 0)
        return refuse_choice (field, error);
      *value = steg_value_whole (choice);
      return TRUE;
    case STEG_FIELD_FLAG:
      return parse_flag (field, text, value, error);
    case STEG_FIELD_WHOLE:
    case STEG_FIELD_REAL:
      return parse_number (field, text, value, error);
    default:
      return parse_text (field, text, value, error);
    }
}

gboolean
steg_field_parse (const StegField *field, const char *text, StegValue *value, GError **error)
{
  g_auto (StegValue) parsed = STEG_VALUE_EMPTY;

  if (text != NULL && *text != '\0' && !parse_by_kind (field, text, &parsed, error))
    return FALSE;
  if (!steg_field_check (field, &parsed, error))
    return FALSE;
  *value = steg_value_copy (&parsed);
  return TRUE;
}

char *
steg_field_format (const StegField *field, const StegValue *value)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  if (value->kind == STEG_VALUE_NONE)
    return NULL;
  switch (field->kind)
    {
    case STEG_FIELD_DATE:
      return steg_date_to_iso ((StegDate) value->whole);
    case STEG_FIELD_CHOICE:
      return g_strdup (field->choices[value->whole].key);
    case STEG_FIELD_FLAG:
      return g_strdup (value->whole ? "yes" : "no");
    case STEG_FIELD_WHOLE:
      return g_strdup_printf ("%" G_GINT64_FORMAT, value->whole);
    case STEG_FIELD_REAL:
      return g_strdup (g_ascii_dtostr (buffer, sizeof buffer, value->real));
    default:
      return g_strdup (value->text);
    }
}

static StegValueKind
kind_of (const StegField *field)
{
  switch (field->kind)
    {
    case STEG_FIELD_DATE:
    case STEG_FIELD_CHOICE:
    case STEG_FIELD_FLAG:
    case STEG_FIELD_WHOLE:
      return STEG_VALUE_WHOLE;
    case STEG_FIELD_REAL:
      return STEG_VALUE_REAL;
    default:
      return STEG_VALUE_TEXT;
    }
}

static gboolean
is_in_bounds (const StegField *field, double number)
{
  return isfinite (number)
         && (field->maximum <= field->minimum
             || (number >= field->minimum && number <= field->maximum));
}

static gboolean
check_whole (const StegField *field, gint64 whole, GError **error)
{
  switch (field->kind)
    {
    case STEG_FIELD_CHOICE:
      for (int i = 0; field->choices[i].key != NULL; i++)
        if (i == whole)
          return TRUE;
      return refuse_choice (field, error);
    case STEG_FIELD_FLAG:
      return whole == 0 || whole == 1 || refuse (field, "yes or no", error);
    case STEG_FIELD_DATE:
      return (whole >= steg_date_new (1000, 1, 1) && whole <= steg_date_new (9999, 12, 31))
             || refuse (field, "a date such as 2026-05-20", error);
    default:
      return is_in_bounds (field, (double) whole) || refuse_bounds (field, error);
    }
}

static gboolean
check_text (const StegField *field, const char *text, GError **error)
{
  if (steg_field_is_link (field))
    return steg_id_is_valid (text) || refuse (field, "the id of a record", error);
  return (*text != '\0' && steg_text_is_clean (text, longest (field)))
         || refuse (field, "text in UTF-8 without control characters, and not longer than allowed",
                    error);
}

gboolean
steg_field_check (const StegField *field, const StegValue *value, GError **error)
{
  if (value->kind == STEG_VALUE_NONE)
    return !field->required || refuse (field, "must not be empty", error);
  if (value->kind != kind_of (field))
    return refuse (field, "a value of another kind", error);
  switch (value->kind)
    {
    case STEG_VALUE_WHOLE:
      return check_whole (field, value->whole, error);
    case STEG_VALUE_REAL:
      return is_in_bounds (field, value->real) || refuse_bounds (field, error);
    default:
      return check_text (field, value->text, error);
    }
}
