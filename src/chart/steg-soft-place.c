/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-soft-place.h"

#include <stdlib.h>
#include <string.h>

#define SOFT_HYPHEN 0x00ad
#define SHORTEST_WORD 10
#define SHORTEST_PART 3

/* How good a place is; between these, more consonants make it better. */
#define SYLLABLE 1
#define ENDING 20
#define JOINT 40

/* Words that compounds of our field begin with. */
static const char *const first_parts[]
  = { "data", "efter", "egen", "fram", "för", "före", "förut", "genom",
      "grund", "hot", "krav", "mellan", "risk", "samman", "själv", "till",
      "under", "upp", "webb", "åter", "över", NULL };

/* Words that begin the second part of compounds of our field. */
static const char *const second_parts[]
  = { "analys", "angrepp", "ansvar", "arbet", "avtal", "baserad", "bedömning",
      "beroende", "beslut", "chef", "dialog", "dokument", "fördel", "följ",
      "givare", "hantering", "händelse", "incident", "index", "kedja", "klassning",
      "kompetens", "kontroll", "koppling", "krav", "kunnig", "kurser", "levnad",
      "linje", "lista", "lägg", "medveten", "metod", "modell", "nivå",
      "område", "ombud", "orsak", "plan", "process", "punkt", "rapport",
      "register", "relation", "revision", "rättelse", "samord", "skydd", "stöd",
      "säker", "sätt", "test", "tjänst", "trender", "utbild", "utskick",
      "verktyg", "åtgärd", "ägare", NULL };

/* Endings after which an s joins the next word: informations|klassning. */
static const char *const joined_by_s[]
  = { "arbet", "avtal", "gång", "het", "ing", "ion", "kvartal",
      "mål", "skap", "skydd", "tet", "tör", "årtal", NULL };

/* Endings that stay whole in both languages. */
static const char *const endings[] = { "fiering", "het", "ment", "ning", "tion", NULL };

static gboolean
is_vowel (gunichar letter)
{
  return g_utf8_strchr ("aeiouyåäöéü", -1, letter) != NULL;
}

/* Whether @part stands in @word from @at on. */
static gboolean
stands_at (const gunichar *word, glong length, glong at, const char *part)
{
  for (; *part != '\0'; part = g_utf8_next_char (part), at++)
    if (at < 0 || at >= length || word[at] != g_utf8_get_char (part))
      return FALSE;
  return TRUE;
}

static gboolean
one_stands_at (const gunichar *word, glong length, glong at, const char *const *parts)
{
  for (; *parts != NULL; parts++)
    if (stands_at (word, length, at, *parts))
      return TRUE;
  return FALSE;
}

/* Whether one of @parts ends in @word before @end. */
static gboolean
one_ends_at (const gunichar *word, glong end, const char *const *parts)
{
  for (; *parts != NULL; parts++)
    if (stands_at (word, end, end - g_utf8_strlen (*parts, -1), *parts))
      return TRUE;
  return FALSE;
}

static gboolean
begins_word_with (const gunichar *word, glong length, const char *const *parts)
{
  for (; *parts != NULL; parts++)
    if (g_utf8_strlen (*parts, -1) == length && stands_at (word, length, 0, *parts))
      return TRUE;
  return FALSE;
}

static gboolean
is_joint (const gunichar *word, glong length, glong at)
{
  return begins_word_with (word, at, first_parts) || one_stands_at (word, length, at, second_parts)
         || (word[at - 1] == 's' && one_ends_at (word, at - 1, joined_by_s));
}

/* Whether a Swedish or English syllable begins with what stands from @at to @end. Those that end in
 * h or j are left out: far more compounds are joined there (Incident|hantering). */
static gboolean
is_onset (const gunichar *word, glong at, glong end)
{
  static const char *const onsets[]
    = { "bl", "br", "ch", "dr", "fl", "fr", "gr", "kl", "kr", "kv", "pl", "pr",
        "sk", "sl", "sp", "st", "str", "skr", "spr", "sv", "tr", "tv", "vr", NULL };

  return begins_word_with (word + at, end - at, onsets);
}

/* Where the consonants of @word from @start up to @end, between two vowels, are divided: before
 * those that a syllable begins with, but ng and ck belong to the vowel before them. */
static glong
divide (const gunichar *word, glong start, glong end)
{
  if (stands_at (word, end, start, "ng") || stands_at (word, end, start, "ck"))
    return start + 2;
  for (glong at = MAX (start, end - 3); at < end - 1; at++)
    if (is_onset (word, at, end))
      return at;
  return end - 1;
}

/* Gives the consonants from @start on, which stand between two vowels, their place, unless words
 * are joined there. */
static void
mark_syllable (const gunichar *word, glong length, glong start, int *places)
{
  glong end = start, place;

  while (end < length && !is_vowel (word[end]))
    end++;
  for (place = start; place <= end && places[place] == 0;)
    place++;
  if (end == length || place <= end)
    return;
  place = divide (word, start, end);
  places[place] = SYLLABLE + (int) (end - start);
}

/* How good each place of @word is: 0 where it cannot be divided. Returns: owned by the caller. */
static int *
find_places (const gunichar *word, glong length)
{
  int *places = g_new0 (int, length + 1);

  for (glong at = SHORTEST_PART; at <= length - SHORTEST_PART; at++)
    if (is_joint (word, length, at))
      places[at] = JOINT;
    else if (one_stands_at (word, length, at, endings))
      places[at] = ENDING;
  for (glong at = 1; at < length; at++)
    if (!is_vowel (word[at]) && is_vowel (word[at - 1]))
      mark_syllable (word, length, at, places);
  for (glong at = 0; at <= length; at++)
    if (at < SHORTEST_PART || at > length - SHORTEST_PART)
      places[at] = 0;
  return places;
}

/* Leaves of @places the best; among equals that nearest to the middle. */
static void
keep_best (int *places, glong length)
{
  glong best = 0;

  for (glong at = 1; at < length; at++)
    if (places[at] > places[best]
        || (places[at] == places[best] && labs (2 * at - length) < labs (2 * best - length)))
      best = at;
  for (glong at = 0; at < length; at++)
    if (at != best)
      places[at] = 0;
}

static void
append_word (GString *result, const gunichar *word, glong length, glong shortest)
{
  g_autofree gunichar *small = g_new (gunichar, length + 1);
  g_autofree int      *places = NULL;

  for (glong i = 0; i < length; i++)
    small[i] = g_unichar_tolower (word[i]);
  places = find_places (small, length);
  if (shortest > 0)
    keep_best (places, length);
  for (glong i = 0; i < length; i++)
    {
      if (places[i] > 0 && length >= shortest)
        g_string_append_unichar (result, SOFT_HYPHEN);
      g_string_append_unichar (result, word[i]);
    }
}
/* @shortest: 0 means everywhere. */
static char *
add (const char *text, glong shortest)
{
  g_autofree gunichar *letters = NULL;
  GString             *result;
  glong                length, start = 0;

  letters = g_utf8_to_ucs4_fast (text, -1, &length);
  result = g_string_new (NULL);
  for (glong i = 0; i <= length; i++)
    {
      if (i < length && g_unichar_isalpha (letters[i]))
        continue;
      append_word (result, letters + start, i - start, shortest);
      if (i < length)
        g_string_append_unichar (result, letters[i]);
      start = i + 1;
    }
  return g_string_free (result, FALSE);
}

char *
steg_soft_place_add (const char *text, gboolean everywhere)
{
  g_return_val_if_fail (text != NULL, NULL);

  return add (text, everywhere ? 0 : SHORTEST_WORD);
}

char *
steg_soft_place_add_in_long (const char *text, guint shortest)
{
  g_return_val_if_fail (text != NULL, NULL);

  return add (text, shortest);
}
