/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-value.h"

#include <string.h>

StegValue
steg_value_text (const char *text)
{
  if (text == NULL)
    return STEG_VALUE_EMPTY;
  return (StegValue){ STEG_VALUE_TEXT, { .text = g_ref_string_new (text) } };
}

StegValue
steg_value_whole (gint64 whole)
{
  return (StegValue){ STEG_VALUE_WHOLE, { .whole = whole } };
}

StegValue
steg_value_real (double real)
{
  return (StegValue){ STEG_VALUE_REAL, { .real = real } };
}

StegValue
steg_value_copy (const StegValue *value)
{
  if (value->kind == STEG_VALUE_TEXT)
    g_ref_string_acquire (value->text);
  return *value;
}

void
steg_value_clear (StegValue *value)
{
  if (value->kind == STEG_VALUE_TEXT)
    g_ref_string_release (value->text);
  *value = STEG_VALUE_EMPTY;
}

gboolean
steg_value_equal (const StegValue *a, const StegValue *b)
{
  if (a->kind != b->kind)
    return FALSE;
  switch (a->kind)
    {
    case STEG_VALUE_NONE:
      return TRUE;
    case STEG_VALUE_WHOLE:
      return a->whole == b->whole;
    case STEG_VALUE_REAL:
      return memcmp (&a->real, &b->real, sizeof a->real) == 0;
    case STEG_VALUE_TEXT:
      return strcmp (a->text, b->text) == 0;
    default:
      g_assert_not_reached ();
    }
}
