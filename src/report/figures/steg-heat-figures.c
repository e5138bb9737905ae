/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-heat-figures.h"

#include "chart/steg-grid.h"
#include "model/steg-framework.h"
#include "model/steg-rating.h"
#include "model/steg-rounds.h"
#include "report/figures/steg-area-sentence.h"
#include "report/figures/steg-sentences.h"

typedef struct
{
  StegProgramme       *programme;
  const StegStanding  *standing;
  const StegCatalogue *catalogue;
  StegHeat            *heat;
} Builder;

static const char *
name_of (const Builder *self, StegRecord *record)
{
  return steg_programme_wording (self->programme, record, "name",
                                 steg_catalogue_get_language (self->catalogue));
}

static void
add_names (const Builder *self, GPtrArray *aspects)
{
  for (int number = 1; number <= self->standing->highest_level; number++)
    {
      g_autofree char *title
        = g_strdup_printf (steg_catalogue_text (self->catalogue, "Level %d"), number);

      steg_heat_add_level (self->heat, title);
    }
  for (guint i = 0; i < self->standing->n_areas; i++)
    steg_heat_add_area (self->heat, name_of (self, self->standing->areas[i].area));
  for (guint i = 0; i < aspects->len; i++)
    steg_heat_add_aspect (self->heat, name_of (self, aspects->pdata[i]));
}

/* "Competence, Culture: level 2 of 4". */
static char *
say_cell (const Builder *self, StegRecord *area, StegRecord *aspect, int level)
{
  const char *where = name_of (self, area), *what = name_of (self, aspect);

  if (level == STEG_GRID_NOT_APPLICABLE)
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "%s, %s: not applicable"), where,
                            what);
  if (level == STEG_GRID_NOT_ASSESSED)
    return g_strdup_printf (steg_catalogue_text (self->catalogue, "%s, %s: not assessed"), where,
                            what);
  return g_strdup_printf (steg_catalogue_text (self->catalogue, "%s, %s: level %d of %d"), where,
                          what, level, self->standing->highest_level);
}

static void
add_cell (const Builder *self, StegRecord *area, StegRecord *aspect)
{
  StegRecord      *round = self->standing->round;
  StegRecord      *rating = steg_rounds_get_rating (self->programme, round, area, aspect);
  int              level = steg_rounds_rated_level (self->programme, round, area, aspect);
  g_autofree char *spoken = NULL;
  StegHeatCell     cell = { .identity = steg_record_get_id (rating != NULL ? rating : area) };

  if (rating != NULL
      && steg_record_get_choice (rating, STEG_RATING_STATE) == STEG_RATING_STATE_NOT_APPLICABLE)
    level = STEG_GRID_NOT_APPLICABLE;
  spoken = say_cell (self, area, aspect, level);
  cell.spoken = spoken;
  cell.level = level;
  steg_heat_add_cell (self->heat, &cell);
}

static void
add_verdict (const Builder *self, const StegAreaStanding *place, GString *spoken)
{
  g_autofree char *sentence
    = steg_area_sentence_new (self->standing, place, name_of (self, place->area), self->catalogue);
  const StegHeatCell cell = { steg_record_get_id (place->area), sentence, place->level };

  steg_heat_add_verdict (self->heat, &cell);
  steg_sentences_add (spoken, sentence);
}

static void
add_cells (const Builder *self, GPtrArray *aspects, GString *spoken)
{
  for (guint i = 0; i < aspects->len; i++)
    for (guint k = 0; k < self->standing->n_areas; k++)
      {
        add_cell (self, self->standing->areas[k].area, aspects->pdata[i]);
        steg_sentences_add (
          spoken,
          g_array_index (self->heat->cells, StegHeatCell, self->heat->cells->len - 1).spoken);
      }
  for (guint k = 0; k < self->standing->n_areas; k++)
    add_verdict (self, &self->standing->areas[k], spoken);
}

StegHeat *
steg_heat_figures_new (StegProgramme       *programme,
                       const StegStanding  *standing,
                       const StegCatalogue *catalogue)
{
  const StegHeatWords words = {
    .verdict = steg_catalogue_text (catalogue, "Area level"),
    .not_assessed = steg_catalogue_text (catalogue, "not assessed"),
    .not_applicable = steg_catalogue_text (catalogue, "not applicable"),
  };
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  g_autoptr (GString) spoken
    = g_string_new (steg_catalogue_text (catalogue, "Every judgement, aspect by aspect."));
  const Builder self = { programme, standing, catalogue, steg_heat_new (&words) };

  g_return_val_if_fail (standing != NULL && catalogue != NULL, NULL);

  add_names (&self, aspects);
  if (standing->round != NULL)
    add_cells (&self, aspects, spoken);
  steg_chart_set_words (
    &self.heat->chart, spoken->str,
    steg_catalogue_text (catalogue, "Begin with an assessment: then every judgement stands here."));
  return self.heat;
}
