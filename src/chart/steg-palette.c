/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-palette.h"

#include <math.h>

#define RGB(hex)                                                                        \
  {                                                                                     \
    ((hex) >> 16 & 255) / 255.0f, ((hex) >> 8 & 255) / 255.0f, ((hex) &255) / 255.0f, 1 \
  }
#define SHADE(grey, opacity)  \
  {                           \
    grey, grey, grey, opacity \
  }

#define FONT .font_family = "sans-serif", .font_size = 14

#define LIGHT_LEVELS                                                \
  .level_fill = { RGB (0xcfe3f7), RGB (0xb0d1f2), RGB (0x90bfee),   \
                  RGB (0x5e9fe0), RGB (0x1f66b0), RGB (0x12427c) }, \
  .level_text = { RGB (0x123663), RGB (0x123663), RGB (0x123663),   \
                  RGB (0x0a1f3b), RGB (0xffffff), RGB (0xffffff) }, \
  .level_outline = RGB (0x4f8ac6), .planned = RGB (0x4f8ac6), .planned_text = RGB (0x2f639c)

#define LIGHT_PHASES                                                                       \
  .phase_strong = { RGB (0x1b66c9), RGB (0x1f7a4d), RGB (0xa85400), RGB (0x813d9c) },      \
  .phase_strong_text = { RGB (0xffffff), RGB (0xffffff), RGB (0xffffff), RGB (0xffffff) }, \
  .phase_soft = { RGB (0xd3e4f9), RGB (0xcdebdc), RGB (0xfbe3c0), RGB (0xead9f1) },        \
  .phase_soft_text = { RGB (0x12457f), RGB (0x0f5132), RGB (0x7a3d00), RGB (0x5b2670) },   \
  .phase_outline = { RGB (0x1b66c9), RGB (0x1f7a4d), RGB (0xa85400), RGB (0x813d9c) }

#define LIGHT_MARKS                                                              \
  .goal = RGB (0xc64600), .goal_text = RGB (0xa33a00), .today = RGB (0xc01c28),  \
  .today_text = RGB (0xffffff), .late = RGB (0xb3131f), .soon = RGB (0x855400),  \
  .done = RGB (0x1d6f45), .quiet = RGB (0xe2e2e4), .quiet_text = RGB (0x3d3d40), \
  .focus = RGB (0x1c71d8)

#define DARK_LEVELS                                                 \
  .level_fill = { RGB (0x1d3b5e), RGB (0x23507f), RGB (0x2a649f),   \
                  RGB (0x5c9de0), RGB (0x8abbee), RGB (0xbbd8f6) }, \
  .level_text = { RGB (0xffffff), RGB (0xffffff), RGB (0xffffff),   \
                  RGB (0x0b1f38), RGB (0x0b1f38), RGB (0x0b1f38) }, \
  .level_outline = RGB (0x6aa5e3), .planned = RGB (0x7fb3ea), .planned_text = RGB (0xa8cdf5)

#define DARK_PHASES                                                                        \
  .phase_strong = { RGB (0x7db4f2), RGB (0x63c795), RGB (0xf0a94b), RGB (0xcf9fe2) },      \
  .phase_strong_text = { RGB (0x10161d), RGB (0x10161d), RGB (0x10161d), RGB (0x10161d) }, \
  .phase_soft = { RGB (0x24405f), RGB (0x1f4a37), RGB (0x5a3d18), RGB (0x4a3158) },        \
  .phase_soft_text = { RGB (0xbcd8f8), RGB (0xaee6cb), RGB (0xfbd59b), RGB (0xe8cdf2) },   \
  .phase_outline = { RGB (0x7db4f2), RGB (0x63c795), RGB (0xf0a94b), RGB (0xcf9fe2) }

#define DARK_MARKS                                                               \
  .goal = RGB (0xff9e5e), .goal_text = RGB (0xffb07c), .today = RGB (0xf66151),  \
  .today_text = RGB (0x1b0705), .late = RGB (0xff938a), .soon = RGB (0xf5c76a),  \
  .done = RGB (0x74d6a4), .quiet = RGB (0x4a4a4d), .quiet_text = RGB (0xe6e6e6), \
  .focus = RGB (0x78aeed)

/* Outlines and words only: @ink on @paper, a phase under way turned around. */
#define TWO_COLOURS(ink, paper)                                                                   \
  .background = RGB (paper), .text = RGB (ink), .dim = RGB (ink), .grid = RGB (ink),              \
  .level_fill = { RGB (paper), RGB (paper), RGB (paper), RGB (paper), RGB (paper), RGB (paper) }, \
  .level_text = { RGB (ink), RGB (ink), RGB (ink), RGB (ink), RGB (ink), RGB (ink) },             \
  .level_outline = RGB (ink), .planned = RGB (ink), .planned_text = RGB (ink), .goal = RGB (ink), \
  .goal_text = RGB (ink), .phase_strong = { RGB (ink), RGB (ink), RGB (ink), RGB (ink) },         \
  .phase_strong_text = { RGB (paper), RGB (paper), RGB (paper), RGB (paper) },                    \
  .phase_soft = { RGB (paper), RGB (paper), RGB (paper), RGB (paper) },                           \
  .phase_soft_text = { RGB (ink), RGB (ink), RGB (ink), RGB (ink) },                              \
  .phase_outline = { RGB (ink), RGB (ink), RGB (ink), RGB (ink) }, .today = RGB (ink),            \
  .today_text = RGB (paper), .late = RGB (ink), .soon = RGB (ink), .done = RGB (ink),             \
  .quiet = RGB (paper), .quiet_text = RGB (ink), .focus = RGB (ink)

static const StegPalette palettes[STEG_PALETTE_KINDS] = {
  [STEG_PALETTE_LIGHT] = { .background = RGB (0xffffff),
                           .text = RGB (0x1e1e20),
                           .dim = RGB (0x5e5c64),
                           .grid = RGB (0xe4e4e7),
                           .band = SHADE (0, 0.03f),
                           LIGHT_LEVELS,
                           LIGHT_PHASES,
                           LIGHT_MARKS,
                           .stroke = 1,
                           FONT },
  [STEG_PALETTE_DARK] = { .background = RGB (0x242424),
                          .text = RGB (0xf2f2f2),
                          .dim = RGB (0xb8b6be),
                          .grid = RGB (0x4a4a4d),
                          .band = SHADE (1, 0.03f),
                          DARK_LEVELS,
                          DARK_PHASES,
                          DARK_MARKS,
                          .stroke = 1,
                          FONT },
  [STEG_PALETTE_HIGH_CONTRAST] = { TWO_COLOURS (0x000000, 0xffffff), .stroke = 2, FONT },
  [STEG_PALETTE_HIGH_CONTRAST_DARK] = { TWO_COLOURS (0xffffff, 0x000000), .stroke = 2, FONT },
  [STEG_PALETTE_PRINT] = { .background = RGB (0xffffff),
                           .text = RGB (0x000000),
                           .dim = RGB (0x4b4b50),
                           .grid = RGB (0xd5d5d8),
                           .band = SHADE (0, 0.03f),
                           LIGHT_LEVELS,
                           LIGHT_PHASES,
                           LIGHT_MARKS,
                           .stroke = 1,
                           FONT },
};

const StegPalette *
steg_palette_get (StegPaletteKind kind)
{
  g_return_val_if_fail (kind < STEG_PALETTE_KINDS, NULL);

  return &palettes[kind];
}

guint
steg_palette_strength (guint position, guint count)
{
  static const guint8 strengths[STEG_PALETTE_STRENGTHS][STEG_PALETTE_STRENGTHS] = {
    { 2 },
    { 0, 3 },
    { 0, 2, 4 },
    { 0, 2, 3, 4 },
    { 0, 2, 3, 4, 5 },
    { 0, 1, 2, 3, 4, 5 },
  };

  g_return_val_if_fail (position >= 1 && position <= count, 0);

  if (count > STEG_PALETTE_STRENGTHS)
    return (position - 1) * (STEG_PALETTE_STRENGTHS - 1) / (count - 1);
  return strengths[count - 1][position - 1];
}

static double
linearise (double part)
{
  return part <= 0.04045 ? part / 12.92 : pow ((part + 0.055) / 1.055, 2.4);
}

static double
luminance (const StegColour *colour)
{
  return 0.2126 * linearise (colour->red) + 0.7152 * linearise (colour->green)
         + 0.0722 * linearise (colour->blue);
}

double
steg_palette_contrast (const StegColour *a, const StegColour *b)
{
  double one = luminance (a) + 0.05;
  double other = luminance (b) + 0.05;

  return MAX (one, other) / MIN (one, other);
}
