/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

G_BEGIN_DECLS

/* What came of reading a day as people and spreadsheets write it. */
typedef enum
{
  STEG_WRITTEN_DATE_READ,
  STEG_WRITTEN_DATE_NONE,      /* no date at all, or only a part of one */
  STEG_WRITTEN_DATE_NO_YEAR,   /* without a year in four digits */
  STEG_WRITTEN_DATE_NO_DAY,    /* there is no such day: 31 April */
  STEG_WRITTEN_DATE_AMBIGUOUS, /* 5/4/2026: day or month first? */
} StegWrittenDate;

/* Reads a day in Swedish, English or ISO form, in upper or lower case: 2026-05-20, 20260520,
 * 2026/5/20, 20.5.2026, 20/5 2026, 20 maj 2026, onsdag den 20 maj 2026, May 20th, 2026. A time of
 * day after it is left out. @date is set only when it was read. */
StegWrittenDate steg_written_date (const char *text, StegDate *date);

G_END_DECLS
