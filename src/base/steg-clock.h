/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

G_BEGIN_DECLS

/* Today's date where the user is. STEGVIS_TODAY=2026-05-20 in the environment sets it, so that
 * every picture and every test can be repeated. */
StegDate steg_clock_today (void);

/* Now, in microseconds since 1970 (UTC). With STEGVIS_TODAY: that day at the real time of day. */
gint64 steg_clock_now (void);

G_END_DECLS
