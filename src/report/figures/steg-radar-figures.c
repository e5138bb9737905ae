/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-radar-figures.h"

#include "report/figures/steg-area-sentence.h"
#include "report/figures/steg-sentences.h"

static char *
describe_level (int level, const StegCatalogue *catalogue)
{
  if (level == 0)
    return g_strdup (steg_catalogue_text (catalogue, "not assessed"));
  return g_strdup_printf (steg_catalogue_text (catalogue, "Level %d"), level);
}

static void
add_area (StegRadar              *radar,
          StegProgramme          *programme,
          const StegStanding     *standing,
          const StegAreaStanding *place,
          const StegCatalogue    *catalogue)
{
  const char         *name = steg_programme_wording (programme, place->area, "name",
                                                     steg_catalogue_get_language (catalogue));
  g_autofree char    *value = describe_level (place->level, catalogue);
  g_autofree char    *spoken = steg_area_sentence_new (standing, place, name, catalogue);
  const StegRadarArea area = {
    .identity = steg_record_get_id (place->area),
    .name = name,
    .value = value,
    .spoken = spoken,
    .level = place->level,
    .before = standing->round != standing->baseline ? place->baseline : 0,
    .goal = place->goal,
  };

  steg_radar_add (radar, &area);
}

StegRadar *
steg_radar_figures_new (StegProgramme       *programme,
                        const StegStanding  *standing,
                        const StegCatalogue *catalogue)
{
  const StegRadarWords words = {
    .now = steg_catalogue_text (catalogue, "now"),
    .before = steg_catalogue_text (catalogue, "baseline"),
    .goal = steg_catalogue_text (catalogue, "goal"),
  };
  g_autoptr (GString) spoken
    = g_string_new (steg_catalogue_text (catalogue, "The shape of the levels, area by area."));
  StegRadar *radar;

  g_return_val_if_fail (STEG_IS_PROGRAMME (programme), NULL);
  g_return_val_if_fail (standing != NULL && catalogue != NULL, NULL);

  radar = steg_radar_new (&words, standing->round != NULL ? standing->highest_level : 0);
  for (guint i = 0; i < standing->n_areas; i++)
    add_area (radar, programme, standing, &standing->areas[i], catalogue);
  for (guint i = 0; i < radar->areas->len; i++)
    steg_sentences_add (spoken, steg_radar_area (radar, i)->spoken);
  steg_chart_set_words (
    &radar->chart, spoken->str,
    steg_catalogue_text (catalogue, "Begin with an assessment: then the shape of your levels "
                                    "stands here."));
  return radar;
}
