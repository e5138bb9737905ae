/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plan/steg-plan-paper.h"

#include "report/steg-pdf.h"

#include <math.h>
#include <string.h>

#define UPRIGHT "upright"
#define LYING "lying"

const char *const steg_plan_parts_keys[STEG_PLAN_N_PARTS] = { "both", "list", "chart" };
const char *const steg_plan_size_keys[STEG_PLAN_N_SIZES] = { "a4", "a3" };

char *
steg_plan_paper_to_text (const StegPlanPaper *self)
{
  return g_strdup_printf ("%s %s %s %u", steg_plan_parts_keys[self->parts],
                          steg_plan_size_keys[self->size], self->is_upright ? UPRIGHT : LYING,
                          self->wide);
}

/* The position of @word in @words, or @fallback. */
static int
find (const char *const *words, int n_words, const char *word, int fallback)
{
  for (int i = 0; i < n_words; i++)
    if (strcmp (words[i], word) == 0)
      return i;
  return fallback;
}

static void
take (StegPlanPaper *self, const char *word)
{
  guint64 wide = 0;

  self->parts
    = (StegPlanParts) find (steg_plan_parts_keys, STEG_PLAN_N_PARTS, word, (int) self->parts);
  self->size
    = (StegPlanSize) find (steg_plan_size_keys, STEG_PLAN_N_SIZES, word, (int) self->size);
  if (strcmp (word, UPRIGHT) == 0)
    self->is_upright = TRUE;
  if (g_ascii_string_to_unsigned (word, 10, 1, STEG_PLAN_MOST_WIDE, &wide, NULL))
    self->wide = (guint) wide;
}

StegPlanPaper
steg_plan_paper_parse (const char *text)
{
  StegPlanPaper self = { .wide = 1 };
  g_auto (GStrv) words = g_strsplit (text != NULL ? text : "", " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    take (&self, words[i]);
  return self;
}

/* A3 is two A4 beside each other (ISO 216). */
void
steg_plan_paper_measure (const StegPlanPaper *self, double *width, double *height)
{
  double small = self->size == STEG_PLAN_A3 ? STEG_PDF_A4_HEIGHT : STEG_PDF_A4_WIDTH;
  double large = self->size == STEG_PLAN_A3 ? 2 * STEG_PDF_A4_WIDTH : STEG_PDF_A4_HEIGHT;

  *width = self->is_upright ? small : large;
  *height = self->is_upright ? large : small;
}
