/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-countdown.h"

/* From here on, minutes. */
#define COARSE_FROM 10
#define COARSE_STEP 5

int
steg_countdown_longer (int minutes)
{
  int next
    = minutes < COARSE_FROM ? minutes + 1 : (minutes / COARSE_STEP + 1) * COARSE_STEP;

  return CLAMP (next, STEG_COUNTDOWN_LEAST, STEG_COUNTDOWN_MOST);
}

int
steg_countdown_shorter (int minutes)
{
  int next
    = minutes <= COARSE_FROM ? minutes - 1 : (minutes - 1) / COARSE_STEP * COARSE_STEP;

  return CLAMP (next, STEG_COUNTDOWN_LEAST, STEG_COUNTDOWN_MOST);
}

gboolean
steg_countdown_is_running (const StegCountdown *self)
{
  return self->started != 0;
}

static gint64
spent_at (const StegCountdown *self, gint64 now)
{
  return self->spent + (self->started != 0 ? now - self->started : 0);
}

void
steg_countdown_toggle (StegCountdown *self, gint64 now)
{
  self->spent = spent_at (self, now);
  self->started = self->started != 0 ? 0 : now;
}

void
steg_countdown_reset (StegCountdown *self, gint64 now)
{
  self->spent = 0;
  self->started = self->started != 0 ? now : 0;
}

gint64
steg_countdown_left (const StegCountdown *self, int minutes, gint64 now)
{
  return minutes * 60 - spent_at (self, now) / G_USEC_PER_SEC;
}

char *
steg_countdown_words (gint64 left)
{
  gint64 seconds = ABS (left);

  return g_strdup_printf ("%s%" G_GINT64_FORMAT ":%02d", left < 0 ? "−" : "", seconds / 60,
                          (int) (seconds % 60));
}
