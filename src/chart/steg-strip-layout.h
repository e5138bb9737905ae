/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-strip.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_STRIP_TITLE,
  STEG_STRIP_PERIOD,
  STEG_STRIP_PHASE,
  STEG_STRIP_PHASE_NAME, /* or its first letter, where that alone has room */
  STEG_STRIP_TODAY,
  STEG_STRIP_TODAY_WORD,
  STEG_STRIP_SIGN, /* of a milestone */
  STEG_STRIP_MILESTONE,
} StegStripPart;

/* For its kind: cycles stand side by side, in as many rows as their words need. Every cycle is a
 * mark, and every milestone. */
void steg_strip_lay_out (StegChart         *chart,
                         StegDrawing       *drawing,
                         StegInk           *ink,
                         const StegPalette *palette,
                         const StegBox     *box);
double
steg_strip_get_height (const StegChart *chart, double font_size, double width, gboolean is_least);

G_END_DECLS
