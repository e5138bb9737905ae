/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-written-number.h"

#include "base/steg-text.h"

#include <string.h>

#define MAX_BYTES 40
#define GROUPED "^[+-]?([0-9]+|[0-9]{1,3}(_[0-9]{3})+)(\\.[0-9]+)?$"
#define EITHER "^[+-]?[1-9][0-9]{0,2}[,.][0-9]{3}$" /* thousands or thousandths */

/* The signs of @text as ASCII: one kind of minus and of blank, no percent sign at the end. Returns:
 * owned; %NULL for what is no plain text. */
static char *
plain (const char *text)
{
  static const char *const alike[][2] = {
    { "\u2212", "-" },
    { "\u2013", "-" },
    { "\u00a0", " " },
    { "\u202f", " " },
    { "\u2009", " " },
    { "'", " " },
    { "\u2019", " " },
  };
  g_autofree char *clean = text != NULL ? steg_text_clean (text, MAX_BYTES) : NULL;
  g_autoptr (GString) signs = clean != NULL ? g_string_new (clean) : NULL;

  if (signs == NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (alike); i++)
    g_string_replace (signs, alike[i][0], alike[i][1], 0);
  if (g_str_has_suffix (signs->str, "%"))
    g_string_truncate (signs, signs->len - 1);
  return g_strstrip (g_string_free (g_steal_pointer (&signs), FALSE));
}

static guint
count (const char *text, char sign)
{
  guint found = 0;

  for (const char *at = text; *at != '\0'; at++)
    found += *at == sign;
  return found;
}

static gboolean
is_either (const char *signs)
{
  return g_regex_match_simple (EITHER, signs, 0, 0);
}

StegComma
steg_written_number_comma (const char *text)
{
  g_autofree char *signs = plain (text);
  const char      *comma = signs != NULL ? strrchr (signs, ',') : NULL;
  const char      *point = signs != NULL ? strrchr (signs, '.') : NULL;

  if ((comma == NULL && point == NULL) || is_either (signs))
    return STEG_COMMA_UNKNOWN;
  if (comma == NULL || point == NULL)
    return (comma != NULL) == (count (signs, comma != NULL ? ',' : '.') > 1) ? STEG_COMMA_THOUSANDS
                                                                             : STEG_COMMA_DECIMAL;
  return point > comma ? STEG_COMMA_THOUSANDS : STEG_COMMA_DECIMAL;
}

/* The sign that stands before decimals when a comma means @comma. */
static char
decimal_sign (const char *signs, StegComma comma)
{
  StegComma own = steg_written_number_comma (signs);

  return (own != STEG_COMMA_UNKNOWN ? own : comma) == STEG_COMMA_DECIMAL ? ',' : '.';
}

/* A point is a decimal one unless the other numbers have a decimal comma. */
static gboolean
is_ambiguous (const char *signs, StegComma comma)
{
  return is_either (signs)
         && comma == (strchr (signs, ',') != NULL ? STEG_COMMA_UNKNOWN : STEG_COMMA_DECIMAL);
}

StegWrittenNumber
steg_written_number (const char *text, StegComma comma, double *number)
{
  g_autofree char *signs = plain (text);
  char             decimal;
  char            *kept;

  if (signs == NULL)
    return STEG_WRITTEN_NUMBER_NONE;
  if (is_ambiguous (signs, comma))
    return STEG_WRITTEN_NUMBER_AMBIGUOUS;
  decimal = decimal_sign (signs, comma);
  for (char *at = signs; *at != '\0'; at++)
    if (*at == decimal)
      *at = '.';
    else if (*at == ',' || *at == '.' || *at == ' ')
      *at = '_';
  if (!g_regex_match_simple (GROUPED, signs, 0, 0))
    return STEG_WRITTEN_NUMBER_NONE;
  kept = signs;
  for (const char *at = signs; *at != '\0'; at++)
    if (*at != '_')
      *kept++ = *at;
  *kept = '\0';
  *number = g_ascii_strtod (signs, NULL);
  return STEG_WRITTEN_NUMBER_READ;
}
