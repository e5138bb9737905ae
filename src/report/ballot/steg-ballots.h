/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* What empty ballots can be written as. */
typedef enum
{
  STEG_BALLOTS_PDF,  /* one file, a part for each person */
  STEG_BALLOTS_CSV,  /* a file for each person */
  STEG_BALLOTS_HTML, /* a file for each person */
  STEG_BALLOTS_N_FORMATS,
} StegBallotsFormat;

/* The format that files called @path have by its ending, -1 when it is none of them. */
int steg_ballots_find_format (const char *path);

/* Writes empty ballots for @persons (of StegRecord, who take part in @round) as the ending of @path
 * says, replacing what was there. Where each has a file of its own and there are several, the name
 * goes before the ending: "ballot-CISO.html". @today: for the PDF's properties. Returns: (of char
 * *) the paths that were written, owned; %NULL with @error. */
GPtrArray *steg_ballots_save (StegSession         *session,
                              StegRecord          *round,
                              GPtrArray           *persons,
                              const char          *path,
                              StegDate             today,
                              const StegCatalogue *catalogue,
                              GError             **error);

G_END_DECLS
