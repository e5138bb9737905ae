/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Empty ballots for @round on paper, A4: for each of @persons (of StegRecord) a part with pages of
 * its own, boxes to tick beside every statement and lines to write on. In an anonymous round no
 * part has a name on it. Returns: owned; %NULL with @error. */
GBytes *steg_ballot_pdf_new (StegProgramme       *programme,
                             StegRecord          *round,
                             GPtrArray           *persons,
                             StegDate             today,
                             const StegCatalogue *catalogue,
                             GError             **error);

G_END_DECLS
