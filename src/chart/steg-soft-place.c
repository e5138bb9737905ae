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

/* Whether a Swedish or English syllable may begin with the two consonants. Those that end in h are
 * left out: far more compounds are joined there (Incident|hantering). */
static gboolean
is_onset (gunichar first, gunichar second)
{
  static const char *const onsets[]
    = { "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kn", "kr", "kv",
        "pl", "pr", "sj", "sk", "sp", "st", "sv", "tr", "tv", "vr", NULL };
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

/* The next place where @word may be divided, counted from *@from, which moves on behind it.
 * @thickness: how many consonants meet there, an h behind another one counted twice, because it
 * begins a word. Returns: 0 when there is none. */
static glong
next_place (const gunichar *word, glong length, glong *from, glong *thickness)
{
  while (*from < length)
    {
      glong start = *from, end, place;

      *from += 1;
      if (is_vowel (word[start]) || !is_vowel (word[start - 1]))
        continue;
      for (end = start; end < length && !is_vowel (word[end]);)
        end++;
      place = divide (word, start, end);
      *thickness = end - start + (place > start && word[place] == 'h' ? 1 : 0);
      if (end < length && place >= SHORTEST_PART && length - place >= SHORTEST_PART)
        return place;
    }
  return 0;
}

/* The best place to divide @word, 0 if it has none: in the thickest run of consonants between two
 * vowels, because that is where Swedish compounds are joined; among equals nearest to the middle.
 */
static glong
find_best (const gunichar *word, glong length)
{
  glong best = 0, most = 0, from = 1, thickness, place;

  while ((place = next_place (word, length, &from, &thickness)) > 0)
    if (thickness > most
        || (thickness == most && labs (2 * place - length) < labs (2 * best - length)))
      {
        best = place;
        most = thickness;
      }
  return best;
}

static void
append_letters (GString *result, const gunichar *letters, glong length)
{
  for (glong i = 0; i < length; i++)
    g_string_append_unichar (result, letters[i]);
}

static void
append_word (GString *result, const gunichar *word, glong length, gboolean everywhere)
{
  glong from = 1, done = 0, thickness, place;

  if (length >= SHORTEST_WORD && !everywhere && (place = find_best (word, length)) > 0)
    {
      append_letters (result, word, place);
      g_string_append_unichar (result, SOFT_HYPHEN);
      done = place;
    }
  while (everywhere && (place = next_place (word, length, &from, &thickness)) > 0)
    {
      append_letters (result, word + done, place - done);
      g_string_append_unichar (result, SOFT_HYPHEN);
      done = place;
    }
  append_letters (result, word + done, length - done);
}

char *
steg_soft_place_add (const char *text, gboolean everywhere)
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
      append_word (result, letters + start, i - start, everywhere);
      if (i < length)
        g_string_append_unichar (result, letters[i]);
      start = i + 1;
    }
  return g_string_free (result, FALSE);
}
