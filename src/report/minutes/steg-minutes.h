/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-programme.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a part of minutes is, whatever they are written as. */
typedef enum
{
  STEG_MINUTES_QUIET, /* beside the title: which programme, which day */
  STEG_MINUTES_TITLE,
  STEG_MINUTES_AREA, /* a heading */
  STEG_MINUTES_PART, /* one below it: participants, reasons */
  STEG_MINUTES_WORDS,
  STEG_MINUTES_ITEM,   /* of a list */
  STEG_MINUTES_ASPECT, /* the name of an aspect and its level */
  STEG_MINUTES_REMARK, /* below it: how the votes lay, what was noted */
  STEG_MINUTES_N_KINDS,
} StegMinutesKind;

typedef struct
{
  StegMinutesKind kind;
  char           *text; /* owned */
} StegMinutesLine;

/* The dialogue of @round: who took part, and in every area the level, the ratings, how the votes
 * lay once they were revealed, dissent, reasons and what was parked. Votes that are not revealed
 * are in no programme, and so not here. In the words of @catalogue. Returns: (of StegMinutesLine)
 * owned. */
GArray *
steg_minutes_new (StegProgramme *programme, StegRecord *round, const StegCatalogue *catalogue);

/* What minutes can be written as. */
typedef enum
{
  STEG_MINUTES_PDF,
  STEG_MINUTES_HTML,
  STEG_MINUTES_N_FORMATS,
} StegMinutesFormat;

/* The format that a file called @path has by its ending, -1 when it is none of them. */
int steg_minutes_find_format (const char *path);

/* Writes them as the ending of @path says: whole or not at all, replacing what was there. @today is
 * for the PDF's properties. */
gboolean steg_minutes_save (StegProgramme       *programme,
                            StegRecord          *round,
                            const char          *path,
                            StegDate             today,
                            const StegCatalogue *catalogue,
                            GError             **error);

G_END_DECLS
