/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* sRGB, each part 0 to 1. Alpha 0 draws nothing. */
typedef struct
{
  float red, green, blue, alpha;
} StegColour;

#define STEG_COLOUR_NOTHING ((StegColour){ 0, 0, 0, 0 })

/* Strengths of the one hue of the levels. */
#define STEG_PALETTE_STRENGTHS 6

/* The four phases in their order: Plan, Do, Check, Act. */
#define STEG_PALETTE_PHASES 4

typedef enum
{
  STEG_PALETTE_LIGHT,
  STEG_PALETTE_DARK,
  STEG_PALETTE_HIGH_CONTRAST,
  STEG_PALETTE_HIGH_CONTRAST_DARK,
  STEG_PALETTE_PRINT,
} StegPaletteKind;

#define STEG_PALETTE_KINDS (STEG_PALETTE_PRINT + 1)

/* The colours and the font of every chart. A fill is always drawn together with its outline
 * (3:1 against the background); words on a fill use the text colour declared with it (4.5:1). */
typedef struct
{
  StegColour background, text, dim, grid, band;
  StegColour level_fill[STEG_PALETTE_STRENGTHS], level_text[STEG_PALETTE_STRENGTHS];
  StegColour level_outline;
  StegColour planned, planned_text; /* a dashed outline, and the word inside it */
  StegColour goal, goal_text;
  /* A phase that is under way or over is strong; one that lies ahead is soft. */
  StegColour phase_strong[STEG_PALETTE_PHASES], phase_strong_text[STEG_PALETTE_PHASES];
  StegColour phase_soft[STEG_PALETTE_PHASES], phase_soft_text[STEG_PALETTE_PHASES];
  StegColour phase_outline[STEG_PALETTE_PHASES];
  StegColour today, today_text; /* today_text stands on today */
  StegColour late, soon, done;  /* as words and marks on the background */
  StegColour quiet, quiet_text; /* a fill without a phase, and the words on it */
  StegColour focus;             /* the outline of what has the focus */

  double      stroke;      /* thickness of ordinary outlines and lines */
  const char *font_family; /* interned or static */
  double      font_size;   /* of ordinary words, in the drawing's units */
} StegPalette;

/* A palette with the family "sans-serif" at 14 units; a copy may be given another font.
 * Returns: borrowed, lives as long as the process. */
const StegPalette *steg_palette_get (StegPaletteKind kind);

/* Which strength (0 to 5) stands for step @position (1 to @count) of @count levels, so that few
 * levels still differ clearly. */
guint steg_palette_strength (guint position, guint count);

/* The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance). */
double steg_palette_contrast (const StegColour *a, const StegColour *b);

G_END_DECLS
