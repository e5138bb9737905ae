/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-difference-sentences.h"

#include "base/steg-text.h"
#include "model/steg-action.h"
#include "model/steg-reason.h"

/* Phrases are whole, because another language orders their parts in another way. */

static char *
say_up_or_down (int before, int after, const StegCatalogue *catalogue)
{
  if (after > before)
    /* Translators: two levels, after the name of an area or aspect. */
    return g_strdup_printf (steg_catalogue_text (catalogue, "up from level %d to %d"), before,
                            after);
  /* Translators: two levels, after the name of an area or aspect. */
  return g_strdup_printf (steg_catalogue_text (catalogue, "down from level %d to %d"), before,
                          after);
}

char *
steg_difference_sentences_shift (int before, int after, const StegCatalogue *catalogue)
{
  switch (steg_shift_between (before, after))
    {
    case STEG_SHIFT_DOWN:
    case STEG_SHIFT_UP:
      return say_up_or_down (before, after, catalogue);
    case STEG_SHIFT_LOST:
      return g_strdup_printf (steg_catalogue_text (catalogue, "no level any more, was %d"), before);
    case STEG_SHIFT_NEW:
      return g_strdup_printf (steg_catalogue_text (catalogue, "new: level %d"), after);
    case STEG_SHIFT_SAME:
      return g_strdup_printf (steg_catalogue_text (catalogue, "unchanged at level %d"), after);
    default:
      return g_strdup (steg_catalogue_text (catalogue, "no level in either"));
    }
}

/* @n areas that have shifted in that way. Returns: owned. */
static char *
count_areas (const StegCatalogue *catalogue, StegShift shift, guint n)
{
  switch (shift)
    {
    case STEG_SHIFT_DOWN:
      return g_strdup_printf (
        steg_catalogue_plural (catalogue, "%u area down", "%u areas down", n), n);
    case STEG_SHIFT_LOST:
      return g_strdup_printf (steg_catalogue_plural (catalogue, "%u area without a level now",
                                                     "%u areas without a level now", n),
                              n);
    case STEG_SHIFT_UP:
      return g_strdup_printf (steg_catalogue_plural (catalogue, "%u area up", "%u areas up", n), n);
    case STEG_SHIFT_NEW:
      return g_strdup_printf (
        steg_catalogue_plural (catalogue, "%u area with its first level",
                               "%u areas with their first level", n),
        n);
    default:
      return g_strdup_printf (
        steg_catalogue_plural (catalogue, "%u area unchanged", "%u areas unchanged", n), n);
    }
}

char *
steg_difference_sentences_summary (const StegRoundDifference *difference,
                                   const StegCatalogue       *catalogue)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (StegShift shift = STEG_SHIFT_DOWN; shift <= STEG_SHIFT_SAME; shift++)
    if (difference->n[shift] > 0)
      {
        g_autofree char *count = count_areas (catalogue, shift, difference->n[shift]);

        steg_text_list (text, count);
      }
  if (text->len == 0)
    g_string_append (text, steg_catalogue_text (catalogue, "No area has a level in either round"));
  return g_strdup (text->str);
}

const char *
steg_difference_sentences_mark (StegShift shift)
{
  static const char *const marks[] = {
    [STEG_SHIFT_DOWN] = "▼",
    [STEG_SHIFT_LOST] = "▽",
    [STEG_SHIFT_UP] = "▲",
    [STEG_SHIFT_NEW] = "△",
    [STEG_SHIFT_SAME] = "=",
    [STEG_SHIFT_NONE] = "–",
  };

  return marks[shift];
}

static gboolean
are_alike (const StegAspectDifference *a, const StegAspectDifference *b)
{
  return a->before == b->before && a->after == b->after;
}

/* Whether @area names, before the aspect at @at, one that has shifted in the same way. */
static gboolean
is_told (const StegAreaDifference *area, guint at)
{
  for (guint i = 0; i < at; i++)
    if (are_alike (steg_area_difference_aspect (area, i), steg_area_difference_aspect (area, at)))
      return TRUE;
  return FALSE;
}

/* The names of the aspects that have shifted like the one at @at. Returns: owned. */
static char *
name_alike (StegProgramme            *programme,
            const StegAreaDifference *area,
            guint                     at,
            const StegCatalogue      *catalogue)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = at; i < area->aspects->len; i++)
    {
      const StegAspectDifference *aspect = steg_area_difference_aspect (area, i);

      if (are_alike (aspect, steg_area_difference_aspect (area, at)))
        steg_text_list (names, steg_programme_wording (programme, aspect->aspect, "name",
                                                       steg_catalogue_get_language (catalogue)));
    }
  return g_strdup (names->str);
}

char **
steg_difference_sentences_aspects (StegProgramme            *programme,
                                   const StegAreaDifference *area,
                                   const StegCatalogue      *catalogue)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  for (guint i = 0; i < area->aspects->len; i++)
    {
      const StegAspectDifference *aspect = steg_area_difference_aspect (area, i);
      const char                 *mark = steg_difference_sentences_mark (aspect->shift);
      g_autofree char            *names = NULL;
      g_autofree char            *words = NULL;
      g_autofree char            *line = NULL;

      if (aspect->shift == STEG_SHIFT_NONE || is_told (area, i))
        continue;
      names = name_alike (programme, area, i, catalogue);
      words = steg_difference_sentences_shift (aspect->before, aspect->after, catalogue);
      line = g_strdup_printf ("%s %s: %s", mark, names, words);
      g_strv_builder_add (lines, line);
    }
  return g_strv_builder_end (lines);
}

static void
add_texts (GStrvBuilder *lines, GPtrArray *records, guint field, const char *mark)
{
  for (guint i = 0; i < records->len; i++)
    {
      const char      *text = steg_record_get_text (records->pdata[i], field);
      g_autofree char *line = g_strdup_printf ("%s %s", mark, text != NULL ? text : "");

      g_strv_builder_add (lines, line);
    }
}

char **
steg_difference_sentences_why (const StegAreaDifference *area)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  add_texts (lines, area->actions, STEG_ACTION_TITLE, "✓");
  add_texts (lines, area->added, STEG_REASON_TEXT, "+");
  add_texts (lines, area->gone, STEG_REASON_TEXT, "−");
  return g_strv_builder_end (lines);
}
