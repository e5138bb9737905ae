/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How long a group talks about each area, in minutes. */
#define STEG_COUNTDOWN_LEAST 1
#define STEG_COUNTDOWN_USUAL 15
#define STEG_COUNTDOWN_MOST 120

/* The next longer or shorter time than @minutes: by one up to ten, by five from there on. */
int steg_countdown_longer (int minutes);
int steg_countdown_shorter (int minutes);

/* A clock that counts down. All zero: not begun. Moments are in microseconds of any clock. */
typedef struct
{
  gint64 spent;   /* before it was last paused */
  gint64 started; /* 0: it stands still */
} StegCountdown;

gboolean steg_countdown_is_running (const StegCountdown *self);

/* Starts it at @now, or lets it stand still. */
void steg_countdown_toggle (StegCountdown *self, gint64 now);

/* Begins anew: running if it was. */
void steg_countdown_reset (StegCountdown *self, gint64 now);

/* The seconds that are left of @minutes at @now, rounded up; below 0 when more than all are spent.
 */
gint64 steg_countdown_left (const StegCountdown *self, int minutes, gint64 now);

/* "14:05", or "−1:20" when the time is over. Returns: owned. */
char *steg_countdown_words (gint64 left);

G_END_DECLS
