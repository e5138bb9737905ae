/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-suggestion.h"

#include "model/steg-framework.h"
#include "model/steg-rating.h"
#include "model/steg-rounds.h"

G_DEFINE_BOXED_TYPE (StegSuggestion, steg_suggestion, steg_suggestion_ref, steg_suggestion_unref)

/* The levels of the rated aspects, while they are gathered. */
typedef struct
{
  GArray *levels; /* of int, beside StegSuggestion.rated */
  int     lowest;
  int     sum;
} Tally;

static GPtrArray *
new_aspects (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static gboolean
is_not_applicable (StegRecord *rating)
{
  return rating != NULL
         && steg_record_get_choice (rating, STEG_RATING_STATE) == STEG_RATING_STATE_NOT_APPLICABLE;
}

static void
gather (StegSuggestion *self,
        Tally          *tally,
        StegProgramme  *programme,
        StegRecord     *round,
        StegRecord     *area,
        StegRecord     *aspect)
{
  int level = steg_rounds_rated_level (programme, round, area, aspect);

  if (is_not_applicable (steg_rounds_get_rating (programme, round, area, aspect)))
    g_ptr_array_add (self->left_out, g_object_ref (aspect));
  else if (level == 0)
    g_ptr_array_add (self->unrated, g_object_ref (aspect));
  else
    {
      g_ptr_array_add (self->rated, g_object_ref (aspect));
      g_array_append_val (tally->levels, level);
      tally->lowest = tally->lowest == 0 ? level : MIN (tally->lowest, level);
      tally->sum += level;
    }
}

static void
decide (StegSuggestion *self, const Tally *tally)
{
  int count = (int) self->rated->len;

  self->mean = count > 0 ? (double) tally->sum / count : 0;
  if (count == 0 || self->unrated->len > 0 || self->rule == STEG_PROGRAM_RULE_AGREED)
    return;
  self->level = self->rule == STEG_PROGRAM_RULE_LOWEST ? tally->lowest : tally->sum / count;
  for (int i = 0; i < count; i++)
    if (self->rule == STEG_PROGRAM_RULE_MEAN
        || g_array_index (tally->levels, int, i) == tally->lowest)
      g_ptr_array_add (self->deciding, g_object_ref (self->rated->pdata[i]));
}

static StegProgramRule
rule_of (StegProgramme *programme)
{
  StegRecord *card = steg_programme_get_card (programme);

  if (card == NULL || !steg_record_has (card, STEG_PROGRAM_RULE))
    return STEG_PROGRAM_RULE_AGREED;
  return (StegProgramRule) steg_record_get_choice (card, STEG_PROGRAM_RULE);
}

StegSuggestion *
steg_suggestion_new (StegProgramme *programme, StegRecord *round, StegRecord *area)
{
  StegSuggestion *self = g_atomic_rc_box_new0 (StegSuggestion);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  g_autoptr (GArray) levels = g_array_new (FALSE, FALSE, sizeof (int));
  Tally tally = { levels, 0, 0 };

  self->rule = rule_of (programme);
  self->rated = new_aspects ();
  self->deciding = new_aspects ();
  self->unrated = new_aspects ();
  self->left_out = new_aspects ();
  for (guint i = 0; i < aspects->len; i++)
    gather (self, &tally, programme, round, area, aspects->pdata[i]);
  decide (self, &tally);
  return self;
}

StegSuggestion *
steg_suggestion_ref (StegSuggestion *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer pointer)
{
  StegSuggestion *self = pointer;

  g_ptr_array_unref (self->rated);
  g_ptr_array_unref (self->deciding);
  g_ptr_array_unref (self->unrated);
  g_ptr_array_unref (self->left_out);
}

void
steg_suggestion_unref (StegSuggestion *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

static gboolean
equal_aspects (const GPtrArray *a, const GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (a->pdata[i] != b->pdata[i])
      return FALSE;
  return TRUE;
}

gboolean
steg_suggestion_equal (const StegSuggestion *a, const StegSuggestion *b)
{
  return a->rule == b->rule && a->level == b->level && a->mean == b->mean
         && equal_aspects (a->rated, b->rated) && equal_aspects (a->deciding, b->deciding)
         && equal_aspects (a->unrated, b->unrated) && equal_aspects (a->left_out, b->left_out);
}
