/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* What @error means to a person, and what to do about it, in one or two sentences. The only place
 * in the window's program where a StegError becomes words. Returns: owned. */
char *steg_words_error (const GError *error);

/* The second half of it alone: what to do about it. Borrowed. */
const char *steg_words_error_advice (const GError *error);

/* The first half as the headline of a message page: "This file is damaged". Borrowed. */
const char *steg_words_error_title (const GError *error);

/* What a command did: its label in the language of the windows, filled with its arguments
 * ("Move due date of “Test backups”"). Returns: owned. */
char *steg_words_log (const StegLogRow *row);

/* A choice, field or table label of model/ in the language of the windows. Borrowed. */
const char *steg_words_label (const char *label);

/* Day, number and moment in the language of the windows. @date may be STEG_DATE_NONE: "". @time is
 * in microseconds since 1970; a moment of today is only its clock time. Returns: owned. */
char *steg_words_date (StegDate date, StegDateStyle style);
char *steg_words_number (double number, int decimals);
char *steg_words_moment (gint64 time);

/* The day of @time where this computer is. */
StegDate steg_words_day (gint64 time);

G_END_DECLS
