/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

#include <glib.h>

G_BEGIN_DECLS

/* One line that was read. */
typedef struct
{
  StegDate on;
  double   value;
  char    *note; /* %NULL when there is none */
} StegPastedReading;

/* Why a line was not read. */
typedef enum
{
  STEG_REFUSED_DATE,             /* the first cell is no date */
  STEG_REFUSED_YEAR,             /* the date has no year in four digits */
  STEG_REFUSED_DAY,              /* there is no such day */
  STEG_REFUSED_AMBIGUOUS_DATE,   /* day or month first? */
  STEG_REFUSED_NO_VALUE,         /* no second cell, or an empty one */
  STEG_REFUSED_NUMBER,           /* the value is no number */
  STEG_REFUSED_AMBIGUOUS_NUMBER, /* does the comma part thousands or decimals? */
  STEG_REFUSED_TWICE,            /* a line before it has the same day */
  STEG_REFUSED_NOTE,             /* the note is too long or has signs that cannot be kept */
} StegRefusal;

typedef struct
{
  guint       line; /* from 1, as the user counts */
  char       *text; /* the line as it came, without what parts its cells */
  StegRefusal why;
} StegRefusedLine;

/* What was found in a pasted text. */
typedef struct
{
  GArray *readings; /* of StegPastedReading, in the order of the lines */
  GArray *refused;  /* of StegRefusedLine */
} StegPastedReadings;

/* Whether @text has more than one cell or line, so that it is a table and no word. */
gboolean steg_pasted_readings_is_table (const char *text);

/* Reads a table as spreadsheets copy it: a line per reading; date, value and if there is one a
 * note; parted by tabs, else by semicolons, else by the last blank. The first line is skipped when
 * it is a heading, empty lines always. Returns: owned. */
StegPastedReadings *steg_pasted_readings_new (const char *text);
void                steg_pasted_readings_free (StegPastedReadings *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegPastedReadings, steg_pasted_readings_free)

G_END_DECLS
