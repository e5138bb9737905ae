/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-countdown.h"
#include "model/steg-record.h"

G_BEGIN_DECLS

/* A clock for each area that a group talks about, all of which count down from the same time. */
typedef struct
{
  GHashTable *clocks;  /* id of an area → StegCountdown */
  int         minutes; /* for each area */
} StegAreaClocks;

/* With the minutes that were last chosen. */
void steg_area_clocks_init (StegAreaClocks *self);
void steg_area_clocks_clear (StegAreaClocks *self);

/* That of @area, which stands still at first. Borrowed. */
StegCountdown *steg_area_clocks_get (StegAreaClocks *self, StegRecord *area);

/* Now and for the workshops to come. Returns: what is said then, "20 minutes for each area"; owned.
 */
char *steg_area_clocks_set_minutes (StegAreaClocks *self, int minutes);

G_END_DECLS
