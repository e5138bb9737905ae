/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

G_BEGIN_DECLS

/* The figures at the head of the overview. */
typedef enum
{
  STEG_KEY_FIGURE_LOWEST,
  STEG_KEY_FIGURE_MEAN,
  STEG_KEY_FIGURE_TARGET,
  STEG_KEY_FIGURE_BY,
  STEG_KEY_FIGURES_N,
} StegKeyFigure;

/* What it is called, its value and what is said of that in small ("in 12 months"). Returns: the
 * name borrowed, the others owned; %NULL where nothing is to be said, as of a target that nobody
 * has set. */
const char *steg_key_figure_name (StegKeyFigure which);
char       *steg_key_figure_value (StegKeyFigure which, const StegStanding *standing);
char       *steg_key_figure_remark (StegKeyFigure which, const StegStanding *standing);

/* The explanation, which there is of every figure that has a value: what the figure is in a
 * sentence, and by what rule it came about, with the numbers that went into it. Returns: owned. */
char *steg_key_figure_sentence (StegKeyFigure which, const StegStanding *standing);
char *steg_key_figure_rule (StegKeyFigure which, StegSession *session);

/* What the notes of all areas say together, above them. Borrowed. */
const char *steg_key_figure_introduction (StegKeyFigure which);

/* What @place has to do with it: "Level 1, agreed on 30 Apr 2026". Returns: owned; %NULL when the
 * area has nothing to do with it. */
char *
steg_key_figure_note (StegKeyFigure which, StegSession *session, const StegAreaStanding *place);

G_END_DECLS
