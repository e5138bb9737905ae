/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-chart.h"
#include "chart/steg-recording-ink.h"

G_BEGIN_DECLS

/* What must be true of every drawing, whatever it shows. */

/* Twelve names of areas and eight of aspects, the longest that there are; @is_swedish. */
const char *chart_check_area (guint position, gboolean is_swedish);
const char *chart_check_aspect (guint position, gboolean is_swedish);

/* Paints @chart inside @box and checks that nothing is outside of it, no text is cut, too small to
 * read or on top of another, and that every mark is inside and has its own place.
 * Returns: what was painted, owned. */
StegInk *chart_check_paint (StegChart *chart, const StegPalette *palette, const StegBox *box);

/* The same at @width and the chart's least, or comfortable, height. */
StegInk *chart_check_at (StegChart *chart, double font_size, double width, gboolean is_least);

/* How many texts read @text, in the group called @group; %NULL: in any or none. */
guint chart_check_count (StegInk *ink, const char *group, const char *text);

G_END_DECLS
