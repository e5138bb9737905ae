/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "chart/steg-palette.h"

#define TEXT 4.5
#define GRAPHICS 3.0

static const char *const names[]
  = { "light", "dark", "high contrast", "high contrast dark", "print" };

/* The page and the card on which charts stand. */
static const StegColour light_grounds[]
  = { { 1, 1, 1, 1 }, { 250 / 255.0f, 250 / 255.0f, 250 / 255.0f, 1 } };
static const StegColour dark_grounds[]
  = { { 36 / 255.0f, 36 / 255.0f, 36 / 255.0f, 1 }, { 54 / 255.0f, 54 / 255.0f, 54 / 255.0f, 1 } };

static void
assert_contrast (StegPaletteKind   kind,
                 const char       *what,
                 guint             which,
                 const StegColour *a,
                 const StegColour *b,
                 double            least)
{
  double contrast = steg_palette_contrast (a, b);

  if (contrast < least)
    g_error ("%s: %s %u has %.2f, needs %.1f", names[kind], what, which, contrast, least);
}

static void
check_on_ground (StegPaletteKind kind, const StegPalette *palette, const StegColour *ground)
{
  const struct
  {
    const char       *what;
    const StegColour *colour;
    double            least;
  } pairs[] = {
    { "text", &palette->text, TEXT },
    { "dim", &palette->dim, TEXT },
    { "level outline", &palette->level_outline, GRAPHICS },
    { "planned", &palette->planned, GRAPHICS },
    { "planned text", &palette->planned_text, TEXT },
    { "goal", &palette->goal, GRAPHICS },
    { "goal text", &palette->goal_text, TEXT },
    { "today", &palette->today, GRAPHICS },
    { "late", &palette->late, TEXT },
    { "soon", &palette->soon, TEXT },
    { "done", &palette->done, TEXT },
    { "focus", &palette->focus, GRAPHICS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    assert_contrast (kind, pairs[i].what, 0, pairs[i].colour, ground, pairs[i].least);
  for (guint i = 0; i < STEG_PALETTE_PHASES; i++)
    assert_contrast (kind, "phase outline", i, &palette->phase_outline[i], ground, GRAPHICS);
}

static void
check_words_on_fills (StegPaletteKind kind, const StegPalette *palette)
{
  for (guint i = 0; i < STEG_PALETTE_STRENGTHS; i++)
    assert_contrast (kind, "level text", i, &palette->level_text[i], &palette->level_fill[i], TEXT);
  for (guint i = 0; i < STEG_PALETTE_PHASES; i++)
    {
      assert_contrast (kind, "strong phase text", i, &palette->phase_strong_text[i],
                       &palette->phase_strong[i], TEXT);
      assert_contrast (kind, "soft phase text", i, &palette->phase_soft_text[i],
                       &palette->phase_soft[i], TEXT);
    }
  assert_contrast (kind, "today text", 0, &palette->today_text, &palette->today, TEXT);
  assert_contrast (kind, "quiet text", 0, &palette->quiet_text, &palette->quiet, TEXT);
}

static void
every_used_pair_of_colours_can_be_told_apart (void)
{
  for (StegPaletteKind kind = 0; kind < STEG_PALETTE_KINDS; kind++)
    {
      const StegPalette *palette = steg_palette_get (kind);
      const StegColour  *grounds = kind == STEG_PALETTE_DARK ? dark_grounds : light_grounds;

      check_words_on_fills (kind, palette);
      check_on_ground (kind, palette, &palette->background);
      for (guint i = 0; i < 2 && kind != STEG_PALETTE_HIGH_CONTRAST_DARK; i++)
        check_on_ground (kind, palette, &grounds[i]);
    }
}

static void
contrast_is_what_the_guideline_says (void)
{
  const StegColour black = { 0, 0, 0, 1 }, white = { 1, 1, 1, 1 };
  const StegColour grey = { 119 / 255.0f, 119 / 255.0f, 119 / 255.0f, 1 };

  g_assert_cmpfloat_with_epsilon (steg_palette_contrast (&black, &white), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (steg_palette_contrast (&white, &black), 21, 0.001);
  g_assert_cmpfloat_with_epsilon (steg_palette_contrast (&grey, &white), 4.478, 0.001);
  g_assert_cmpfloat_with_epsilon (steg_palette_contrast (&grey, &grey), 1, 0.001);
}

static void
a_higher_level_is_never_weaker (void)
{
  for (guint count = 1; count <= 9; count++)
    for (guint position = 2; position <= count; position++)
      {
        guint lower = steg_palette_strength (position - 1, count);
        guint higher = steg_palette_strength (position, count);

        g_assert_cmpuint (higher, <, STEG_PALETTE_STRENGTHS);
        if (count <= STEG_PALETTE_STRENGTHS)
          g_assert_cmpuint (lower, <, higher);
        else
          g_assert_cmpuint (lower, <=, higher);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/palette/every_used_pair_of_colours_can_be_told_apart",
                   every_used_pair_of_colours_can_be_told_apart);
  g_test_add_func ("/palette/contrast_is_what_the_guideline_says",
                   contrast_is_what_the_guideline_says);
  g_test_add_func ("/palette/a_higher_level_is_never_weaker", a_higher_level_is_never_weaker);
  return g_test_run ();
}
