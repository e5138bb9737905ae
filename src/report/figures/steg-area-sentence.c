/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-area-sentence.h"

/* Sentences are whole, because another language orders their parts in another way. */

/* What one sentence says. */
typedef struct
{
  const StegCatalogue *catalogue;
  const char          *name;
  int                  level;
  int                  highest;
  int                  change; /* absolute */
  int                  goal;
} Facts;

static char *
say_no_level (const Facts *facts)
{
  if (facts->goal == 0)
    return g_strdup_printf (steg_catalogue_text (facts->catalogue, "%s: no level yet"),
                            facts->name);
  return g_strdup_printf (steg_catalogue_text (facts->catalogue, "%s: no level yet, goal %d"),
                          facts->name, facts->goal);
}

static char *
say_level (const Facts *facts)
{
  if (facts->goal == 0)
    return g_strdup_printf (steg_catalogue_text (facts->catalogue, "%s: level %d of %d"),
                            facts->name, facts->level, facts->highest);
  return g_strdup_printf (steg_catalogue_text (facts->catalogue, "%s: level %d of %d, goal %d"),
                          facts->name, facts->level, facts->highest, facts->goal);
}

static char *
say_unchanged (const Facts *facts)
{
  if (facts->goal == 0)
    return g_strdup_printf (
      steg_catalogue_text (facts->catalogue, "%s: level %d of %d, unchanged since the baseline"),
      facts->name, facts->level, facts->highest);
  return g_strdup_printf (
    steg_catalogue_text (facts->catalogue,
                         "%s: level %d of %d, unchanged since the baseline, goal %d"),
    facts->name, facts->level, facts->highest, facts->goal);
}

static char *
say_up (const Facts *facts)
{
  if (facts->goal == 0)
    return g_strdup_printf (
      steg_catalogue_text (facts->catalogue, "%s: level %d of %d, %d up since the baseline"),
      facts->name, facts->level, facts->highest, facts->change);
  return g_strdup_printf (
    steg_catalogue_text (facts->catalogue, "%s: level %d of %d, %d up since the baseline, goal %d"),
    facts->name, facts->level, facts->highest, facts->change, facts->goal);
}

static char *
say_down (const Facts *facts)
{
  if (facts->goal == 0)
    return g_strdup_printf (
      steg_catalogue_text (facts->catalogue, "%s: level %d of %d, %d down since the baseline"),
      facts->name, facts->level, facts->highest, facts->change);
  return g_strdup_printf (
    steg_catalogue_text (facts->catalogue,
                         "%s: level %d of %d, %d down since the baseline, goal %d"),
    facts->name, facts->level, facts->highest, facts->change, facts->goal);
}

char *
steg_area_sentence_new (const StegStanding     *standing,
                        const StegAreaStanding *area,
                        const char             *name,
                        const StegCatalogue    *catalogue)
{
  Facts facts = {
    .catalogue = catalogue,
    .name = name,
    .level = area->level,
    .highest = standing->highest_level,
    .change = ABS (area->change),
    .goal = area->goal,
  };

  if (area->level == 0)
    return say_no_level (&facts);
  /* The baseline itself has not changed since the baseline. */
  if (area->baseline == 0 || standing->round == standing->baseline)
    return say_level (&facts);
  if (area->change == 0)
    return say_unchanged (&facts);
  return area->change > 0 ? say_up (&facts) : say_down (&facts);
}

char *
steg_area_sentence_with_plan (const StegStanding     *standing,
                              const StegAreaStanding *area,
                              const char             *name,
                              const StegCatalogue    *catalogue)
{
  g_autofree char *sentence = steg_area_sentence_new (standing, area, name, catalogue);

  if (area->planned <= area->level)
    return g_steal_pointer (&sentence);
  return g_strdup_printf (steg_catalogue_text (catalogue, "%s. Planned up to level %d."), sentence,
                          area->planned);
}
