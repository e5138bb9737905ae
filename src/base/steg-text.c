/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-text.h"

#include <string.h>

/* Control characters, and the two code points that are none and that XML cannot hold. */
static gboolean
has_control (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if ((c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7f && c < 0xa0) || c == 0xfffe
          || c == 0xffff)
        return TRUE;
    }
  return FALSE;
}

static char *
with_plain_line_ends (const char *text)
{
  GString *plain = g_string_new (text);

  g_string_replace (plain, "\r\n", "\n", 0);
  g_string_replace (plain, "\r", "\n", 0);
  return g_string_free (plain, FALSE);
}

char *
steg_text_clean (const char *text, gsize max)
{
  g_autofree char *plain = NULL;
  g_autofree char *clean = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (strlen (text) > 4 * max || !g_utf8_validate (text, -1, NULL))
    return NULL;
  plain = with_plain_line_ends (text);
  clean = g_strstrip (g_utf8_normalize (plain, -1, G_NORMALIZE_DEFAULT_COMPOSE));
  if (strlen (clean) > max || has_control (clean))
    return NULL;
  return g_steal_pointer (&clean);
}

gboolean
steg_text_is_clean (const char *text, gsize max)
{
  g_autofree char *composed = NULL;

  if (text == NULL || strlen (text) > max || !g_utf8_validate (text, -1, NULL)
      || has_control (text))
    return FALSE;
  if (g_str_is_ascii (text))
    return TRUE;
  composed = g_utf8_normalize (text, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  return strcmp (composed, text) == 0;
}

char *
steg_text_fold (const char *text)
{
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);

  return g_utf8_casefold (composed, -1);
}

/* Letters after z keep the order of the Swedish alphabet; other marked letters sort with the plain
 * letter that they decompose to. */
static gunichar
weigh (gunichar c)
{
  gunichar base, mark;

  c = g_unichar_tolower (c);
  switch (c)
    {
    case 0xe5: /* å */
      return 'z' + 1;
    case 0xe4: /* ä */
    case 0xe6: /* æ */
      return 'z' + 2;
    case 0xf6: /* ö */
    case 0xf8: /* ø */
      return 'z' + 3;
    default:
      return g_unichar_decompose (c, &base, &mark) ? base : c;
    }
}

int
steg_text_compare (const char *a, const char *b)
{
  if (a == NULL || b == NULL)
    return (a != NULL) - (b != NULL);
  for (; *a != '\0' && *b != '\0'; a = g_utf8_next_char (a), b = g_utf8_next_char (b))
    {
      gunichar left = weigh (g_utf8_get_char (a));
      gunichar right = weigh (g_utf8_get_char (b));

      if (left != right)
        return left < right ? -1 : 1;
    }
  return (*a != '\0') - (*b != '\0');
}

char *
steg_text_sort_key (const char *text)
{
  GString *key;

  if (g_str_is_ascii (text))
    return g_ascii_strdown (text, -1);
  key = g_string_sized_new (strlen (text));
  for (; *text != '\0'; text = g_utf8_next_char (text))
    g_string_append_unichar (key, weigh (g_utf8_get_char (text)));
  return g_string_free (key, FALSE);
}

/* Keys are fractions in base 62, most significant digit first. A key never ends in the lowest
 * digit, so there is always room in front of it. */
static const char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

static int
digit_value (char c)
{
  const char *place = strchr (digits, c);

  return place != NULL && c != '\0' ? (int) (place - digits) : 0;
}

char *
steg_text_order_between (const char *before, const char *after)
{
  const int base = (int) strlen (digits);
  GString  *key = g_string_new (NULL);
  gboolean  bounded = after != NULL;

  for (gsize i = 0;; i++)
    {
      int low = before != NULL && i < strlen (before) ? digit_value (before[i]) : 0;
      int high = bounded ? (i < strlen (after) ? digit_value (after[i]) : 0) : base;

      if (high - low > 1)
        {
          g_string_append_c (key, digits[(low + high) / 2]);
          return g_string_free (key, FALSE);
        }
      g_string_append_c (key, digits[low]);
      if (high > low)
        bounded = FALSE;
      /* Equal keys (two people moved a row to the same place) have nothing between them. */
      if (i > 200)
        return g_string_free (key, FALSE);
    }
}

void
steg_text_list (GString *names, const char *name)
{
  g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
}
