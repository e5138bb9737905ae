/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/minutes/steg-minutes.h"

G_BEGIN_DECLS

/* @lines (of StegMinutesLine) as one web page in @language that needs nothing else and prints well.
 * Returns: owned; %NULL with @error when there is no memory. */
GBytes *steg_minutes_html_new (GArray *lines, const char *language, GError **error);

G_END_DECLS
