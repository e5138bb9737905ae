/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-soft-place.h"

#include <stdlib.h>
#include <string.h>

#define SOFT_HYPHEN 0x00ad
#define SHORTEST_WORD 10
#define SHORTEST_PART 3

static gboolean
is_vowel (gunichar letter)
{
  return g_utf8_strchr ("aeiouyåäöéü", -1, g_unichar_tolower (letter)) != NULL;
}

/* Whether a Swedish or English syllable may begin with the two consonants. */
static gboolean
is_onset (gunichar first, gunichar second)
{
  static const char *const onsets[]
    = { "bl", "br", "ch", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kv", "pl",
        "pr", "sh", "sj", "sk", "sp", "st", "sv", "th", "tr", "tv", "vr", NULL };
  char pair[3] = { 0 };

  if (first > 'z' || second > 'z')
    return FALSE;
  pair[0] = (char) g_unichar_tolower (first);
  pair[1] = (char) g_unichar_tolower (second);
  return g_strv_contains (onsets, pair);
}

/* Where the consonants of @word from @start up to @end, between two vowels, are divided. */
static glong
divide (const gunichar *word, glong start, glong end)
{
  if (end - start >= 2 && is_onset (word[end - 2], word[end - 1]))
    return end - 2;
  return end - 1;
}

/* The best place to divide @word, 0 if it has none: after the thickest run of consonants between
 * two vowels, because that is where Swedish compounds are joined; among equals nearest to the
 * middle. */
static glong
find_place (const gunichar *word, glong length)
{
  glong best = 0, thickest = 0;

  for (glong start = 1; start < length; start++)
    {
      glong end = start;
      glong place;

      if (is_vowel (word[start]) || !is_vowel (word[start - 1]))
        continue;
      while (end < length && !is_vowel (word[end]))
        end++;
      place = divide (word, start, end);
      if (end == length || place < SHORTEST_PART || length - place < SHORTEST_PART)
        continue;
      if (end - start > thickest
          || (end - start == thickest && labs (2 * place - length) < labs (2 * best - length)))
        {
          best = place;
          thickest = end - start;
        }
    }
  return best;
}

static void
append_word (GString *result, const gunichar *word, glong length)
{
  glong place = 0;

  if (length >= SHORTEST_WORD)
    place = find_place (word, length);
  for (glong i = 0; i < length; i++)
    {
      if (place > 0 && i == place)
        g_string_append_unichar (result, SOFT_HYPHEN);
      g_string_append_unichar (result, word[i]);
    }
}

char *
steg_soft_place_add (const char *text)
{
  g_autofree gunichar *letters = NULL;
  GString             *result;
  glong                length, start = 0;

  g_return_val_if_fail (text != NULL, NULL);

  letters = g_utf8_to_ucs4_fast (text, -1, &length);
  result = g_string_new (NULL);
  for (glong i = 0; i <= length; i++)
    {
      if (i < length && g_unichar_isalpha (letters[i]))
        continue;
      append_word (result, letters + start, i - start);
      if (i < length)
        g_string_append_unichar (result, letters[i]);
      start = i + 1;
    }
  return g_string_free (result, FALSE);
}
