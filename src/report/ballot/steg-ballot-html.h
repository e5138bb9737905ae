/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-ballot.h"

G_BEGIN_DECLS

/* @ballot, an empty one of @programme, as one web page that needs no network and keeps nothing: the
 * statements to choose from, and a button that saves an answer file (exchange/steg-ballot-file.h)
 * called @answers. Returns: owned. */
char *steg_ballot_html_new (const StegBallot    *ballot,
                            StegProgramme       *programme,
                            const char          *answers,
                            const StegCatalogue *catalogue);

G_END_DECLS
