/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-staircase-figures.h"

#include "model/steg-framework.h"
#include "report/figures/steg-area-sentence.h"
#include "report/figures/steg-sentences.h"

/* What occurs in a standing, and so needs a word. */
typedef struct
{
  gboolean level;
  gboolean change;
  gboolean planned;
  gboolean goal;
} Needs;

static Needs
look_for_needs (const StegStanding *standing)
{
  Needs needs = { FALSE };

  for (guint i = 0; i < standing->n_areas; i++)
    {
      const StegAreaStanding *area = &standing->areas[i];

      needs.level |= area->level > 0;
      needs.change |= area->change != 0;
      needs.planned |= area->planned > area->level;
      needs.goal |= area->goal > 0;
    }
  return needs;
}

/* "Goal: level 3 by May 2027"; %NULL when one line would not tell the truth. */
static char *
describe_goal (const StegStanding *standing, const StegCatalogue *catalogue)
{
  const StegAreaStanding *first = standing->areas;
  g_autofree char        *month = NULL;

  if (!standing->goals_agree)
    return NULL;
  if (first->goal_on == STEG_DATE_NONE)
    return g_strdup_printf (steg_catalogue_text (catalogue, "Goal: level %d"), first->goal);
  month = steg_catalogue_format_date (catalogue, first->goal_on, STEG_DATE_STYLE_MONTH);
  return g_strdup_printf (steg_catalogue_text (catalogue, "Goal: level %d by %s"), first->goal,
                          month);
}

static StegStaircaseFigures *
start_with_words (const StegStanding *standing, const StegCatalogue *catalogue)
{
  Needs              needs = look_for_needs (standing);
  g_autofree char   *goal = describe_goal (standing, catalogue);
  StegStaircaseWords words = {
    .planned = steg_catalogue_text (catalogue, "planned"),
    .not_assessed = steg_catalogue_text (catalogue, "not assessed"),
    .goal = goal,
  };

  if (needs.level)
    words.legend_now = steg_catalogue_text (catalogue, "now");
  if (needs.planned)
    words.legend_planned = steg_catalogue_text (catalogue, "planned");
  if (needs.goal)
    words.legend_goal = steg_catalogue_text (catalogue, "goal");
  if (needs.change)
    words.legend_change = steg_catalogue_text (catalogue, "since the baseline");
  return steg_staircase_figures_new (&words);
}

static void
add_level (StegStaircaseFigures *figures,
           StegProgramme        *programme,
           int                   number,
           const StegCatalogue  *catalogue)
{
  g_autofree char *title = g_strdup_printf (steg_catalogue_text (catalogue, "Level %d"), number);
  const char      *name
    = steg_framework_level_name (programme, number, steg_catalogue_get_language (catalogue));
  StegStaircaseLevel level = { title, *name != '\0' ? name : NULL };

  steg_staircase_figures_add_level (figures, &level);
}

static void
add_area (StegStaircaseFigures   *figures,
          StegProgramme          *programme,
          const StegStanding     *standing,
          const StegAreaStanding *place,
          const StegCatalogue    *catalogue)
{
  const char       *name = steg_programme_wording (programme, place->area, "name",
                                                   steg_catalogue_get_language (catalogue));
  g_autofree char  *spoken = steg_area_sentence_with_plan (standing, place, name, catalogue);
  StegStaircaseArea area = {
    .identity = steg_record_get_id (place->area),
    .name = name,
    .spoken = spoken,
    .level = place->level,
    .change = place->change,
    .planned = place->planned,
    .goal = place->goal,
  };

  steg_staircase_figures_add_area (figures, &area);
}

static void
say_all (StegStaircaseFigures *figures, const StegCatalogue *catalogue)
{
  g_autoptr (GString) spoken
    = g_string_new (steg_catalogue_text (catalogue, "Where we stand, area by area."));

  for (guint i = 0; i < figures->areas->len; i++)
    steg_sentences_add (spoken, steg_staircase_figures_area (figures, i)->spoken);
  steg_chart_set_words (&figures->chart, spoken->str,
                        steg_catalogue_text (catalogue, "Choose a framework with areas and levels "
                                                        "first: then their levels stand here."));
}

/* @n areas of @standing, from @areas on. */
static StegStaircaseFigures *
build (StegProgramme          *programme,
       const StegStanding     *standing,
       const StegAreaStanding *areas,
       guint                   n,
       const StegCatalogue    *catalogue)
{
  StegStaircaseFigures *figures = start_with_words (standing, catalogue);

  for (int number = 1; number <= standing->highest_level; number++)
    add_level (figures, programme, number, catalogue);
  for (guint i = 0; i < n; i++)
    add_area (figures, programme, standing, &areas[i], catalogue);
  say_all (figures, catalogue);
  return figures;
}

StegStaircaseFigures *
steg_staircase_figures_from (StegProgramme       *programme,
                             const StegStanding  *standing,
                             const StegCatalogue *catalogue)
{
  return build (programme, standing, standing->areas, standing->n_areas, catalogue);
}

StegStaircaseFigures *
steg_staircase_figures_of_area (StegProgramme          *programme,
                                const StegStanding     *standing,
                                const StegAreaStanding *area,
                                const StegCatalogue    *catalogue)
{
  return build (programme, standing, area, 1, catalogue);
}
