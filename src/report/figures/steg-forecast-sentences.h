/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-forecast.h"

G_BEGIN_DECLS

/* The level that the forecast of @area (%NULL: the programme) is about: its goal, or without one
 * above its level the next; the highest when it is reached already. 0 without levels. */
int steg_forecast_level_asked (const StegStanding *standing, StegRecord *area);

/* When @level is reached in @area (%NULL: by the programme), and where it is the goal's level, how
 * that is with the goal's day: "Level 3 in May 2027, 2 months after the goal", "Level 3 is not
 * planned: 14 statements have no action". Returns: owned; %NULL when there is no such level. */
char *steg_forecast_sentence (const StegForecast  *forecast,
                              const StegStanding  *standing,
                              StegRecord          *area,
                              int                  level,
                              const StegCatalogue *catalogue);

/* Whether @level, of @area (%NULL: the programme), is its goal and comes after the goal's day. */
gboolean steg_forecast_is_late (const StegStanding      *standing,
                                StegRecord              *area,
                                const StegForecastLevel *level);

/* What is put before the sentence of @level, of @area (%NULL: the programme), for the eye: an empty
 * ring, as everywhere where something is open (a question mark would ask the reader), or a warning
 * where it is late; "" where it is in time. Not to be spoken. */
const char *steg_forecast_sign (const StegStanding      *standing,
                                StegRecord              *area,
                                const StegForecastLevel *level);

/* By how much the planned days were moved, and why. Returns: owned; %NULL when no finished action
 * can tell. */
char *steg_forecast_delay_sentence (const StegForecast *forecast, const StegCatalogue *catalogue);

/* A cause or a hole, as a line with its action or else what is to be true above and the reason
 * below: "Test the backups", "Incident management · due 1 Sep 2026". Returns: owned. */
char *steg_forecast_cause_title (const StegForecastCause *cause);
char *steg_forecast_cause_note (StegProgramme           *programme,
                                const StegForecastCause *cause,
                                const StegCatalogue     *catalogue);
char *steg_forecast_hole_title (StegProgramme          *programme,
                                const StegForecastHole *hole,
                                const StegCatalogue    *catalogue);
char *steg_forecast_hole_note (StegProgramme          *programme,
                               const StegForecastHole *hole,
                               const StegCatalogue    *catalogue);

/* What a change does to the level that is asked of @area, and that of the programme:
 * "Incident management: level 2 on 1 Dec 2026 instead of 1 Sep 2026". @after is made from the same
 * standing. Returns: owned; %NULL when it does nothing. */
char *steg_forecast_change_sentence (StegProgramme       *programme,
                                     const StegStanding  *standing,
                                     const StegForecast  *before,
                                     const StegForecast  *after,
                                     StegRecord          *area,
                                     const StegCatalogue *catalogue);

G_END_DECLS
