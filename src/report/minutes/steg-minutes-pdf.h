/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/minutes/steg-minutes.h"

G_BEGIN_DECLS

/* @lines (of StegMinutesLine) on A4, with an entry in the outline for every area. Returns: owned;
 * %NULL with @error. */
GBytes *steg_minutes_pdf_new (GArray *lines, StegDate today, GError **error);

G_END_DECLS
