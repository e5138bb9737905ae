/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-vote-bars.h"

G_BEGIN_DECLS

/* What an element of the drawing is about. */
typedef enum
{
  STEG_VOTE_BARS_BAR,
  STEG_VOTE_BARS_COUNT,
  STEG_VOTE_BARS_BASE, /* the line on which the bars stand */
  STEG_VOTE_BARS_LABEL,
  STEG_VOTE_BARS_MEDIAN,
} StegVoteBarsPart;

/* For its kind: every level that has votes is a mark. */
void   steg_vote_bars_lay_out (StegChart         *chart,
                               StegDrawing       *drawing,
                               StegInk           *ink,
                               const StegPalette *palette,
                               const StegBox     *box);
double steg_vote_bars_get_height (const StegChart *chart,
                                  double           font_size,
                                  double           width,
                                  gboolean         is_least);

G_END_DECLS
