/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-standing.h"

G_BEGIN_DECLS

/* Where an area stands, as a person would say it and a screen reader does: "Competence: level 2 of
 * 4, 1 up since the baseline, goal 3". @name is the area's name in the language of @catalogue.
 * Returns: owned. */
char *steg_area_sentence_new (const StegStanding     *standing,
                              const StegAreaStanding *area,
                              const char             *name,
                              const StegCatalogue    *catalogue);

/* The same, and what is planned above its level, if anything is: "… goal 3. Planned up to level 3."
 * Returns: owned. */
char *steg_area_sentence_with_plan (const StegStanding     *standing,
                                    const StegAreaStanding *area,
                                    const char             *name,
                                    const StegCatalogue    *catalogue);

G_END_DECLS
