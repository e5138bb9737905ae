/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a comma means in the numbers of one text. */
typedef enum
{
  STEG_COMMA_UNKNOWN,
  STEG_COMMA_DECIMAL,   /* Swedish: 12,5 */
  STEG_COMMA_THOUSANDS, /* English: 1,234.5 */
} StegComma;

/* What came of reading a number as people and spreadsheets write it. */
typedef enum
{
  STEG_WRITTEN_NUMBER_READ,
  STEG_WRITTEN_NUMBER_NONE,      /* not a number */
  STEG_WRITTEN_NUMBER_AMBIGUOUS, /* 1,234 where a comma may mean either */
} StegWrittenNumber;

/* What the one number @text tells about commas. */
StegComma steg_written_number_comma (const char *text);

/* Reads a number with a Swedish decimal comma or an English point, thousands apart or not, and a
 * percent sign after it or not (12 % is 12): 1234,5; 1 234,5; 1,234.5; −3. @comma decides what a
 * single one before three digits means. @number is set only when it was read. */
StegWrittenNumber steg_written_number (const char *text, StegComma comma, double *number);

G_END_DECLS
