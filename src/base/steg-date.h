/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A day, counted as GDate counts Julian days (1 January of the year 1 is 1), so that days are
 * compared and moved with ordinary arithmetic. STEG_DATE_NONE is "no date". */
typedef gint32 StegDate;

#define STEG_DATE_NONE ((StegDate) 0)

/* The day of a calendar date, STEG_DATE_NONE if there is no such day. @month is 1 to 12. */
StegDate steg_date_new (int year, int month, int day);

/* Splits @date, which must be a day. Each of the three may be %NULL. */
void steg_date_split (StegDate date, int *year, int *month, int *day);

/* Reads "2026-05-20" and nothing else, years 1000 to 9999.
 * Returns: whether @text was such a date; @date is set only then. */
gboolean steg_date_parse (const char *text, StegDate *date);

/* "2026-05-20" (ISO 8601); %NULL for STEG_DATE_NONE. Returns: owned by the caller. */
char *steg_date_to_iso (StegDate date);

/* @date moved by calendar months; the day is clamped to the month's last (31 January + 1 month is
 * the last of February). STEG_DATE_NONE stays. */
StegDate steg_date_add_months (StegDate date, int months);

/* The first day of @date's month. */
StegDate steg_date_month_start (StegDate date);

/* 1 is Monday, 7 Sunday (ISO 8601). */
int steg_date_weekday (StegDate date);

/* The ISO 8601 week of @date, 1 to 53. */
int steg_date_iso_week (StegDate date);

G_END_DECLS
