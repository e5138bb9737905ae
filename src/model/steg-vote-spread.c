/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-vote-spread.h"

#include "base/steg-text.h"
#include "model/steg-framework.h"
#include "model/steg-person.h"
#include "model/steg-rating.h"
#include "model/steg-rounds.h"
#include "model/steg-tables.h"

#include <math.h>
#include <string.h>

/* So far from the median is apart. */
#define APART 2

/* Where one of the two tables of votes keeps what is asked here. */
typedef struct
{
  const StegTable *table;
  guint            round, area, aspect, level;
  int              count; /* -1: a row is one vote */
} Source;

static const Source sources[] = {
  { &steg_vote_table, STEG_VOTE_ROUND, STEG_VOTE_AREA, STEG_VOTE_ASPECT, STEG_VOTE_LEVEL, -1 },
  { &steg_tally_table, STEG_TALLY_ROUND, STEG_TALLY_AREA, STEG_TALLY_ASPECT, STEG_TALLY_LEVEL,
    STEG_TALLY_COUNT },
};

static gboolean
is_about (StegRecord *row, guint field, StegRecord *record)
{
  return g_strcmp0 (steg_record_get_link_id (row, field), steg_record_get_id (record)) == 0;
}

static void
count (StegVoteSpread *self, StegProgramme *programme, StegRecord *round, const Source *source)
{
  GPtrArray *rows = steg_programme_linked (programme, source->table, source->round,
                                           steg_record_get_id (round));

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      StegRecord *row = rows->pdata[i];
      gint64      level = steg_record_get_whole (row, source->level);

      if (is_about (row, source->area, self->area) && is_about (row, source->aspect, self->aspect)
          && level >= 0 && level < STEG_VOTE_MOST_LEVELS)
        self->counts[level]
          += source->count < 0 ? 1 : (guint) steg_record_get_whole (row, (guint) source->count);
    }
}

static const char *
name_of (StegRecord *vote)
{
  StegRecord *person = steg_record_get_link (vote, STEG_VOTE_PERSON);
  const char *name = person != NULL ? steg_record_get_text (person, STEG_PERSON_NAME) : NULL;

  return name != NULL ? name : "";
}

/* Those who do not know have no place on the scale, and come last. */
static int
compare_votes (gconstpointer a, gconstpointer b)
{
  StegRecord *one = *(StegRecord *const *) a, *other = *(StegRecord *const *) b;
  int         left = (int) steg_record_get_whole (one, STEG_VOTE_LEVEL);
  int         right = (int) steg_record_get_whole (other, STEG_VOTE_LEVEL);

  if (left != right)
    return left == 0 || (right != 0 && left > right) ? 1 : -1;
  return steg_text_compare (name_of (one), name_of (other));
}

/* The level of the vote at @place, counted from the lowest. */
static int
level_at (const StegVoteSpread *self, guint place)
{
  guint passed = 0;

  for (int level = 1; level < STEG_VOTE_MOST_LEVELS; level++)
    {
      passed += self->counts[level];
      if (place < passed)
        return level;
    }
  return 0;
}

StegVoteSpread
steg_vote_spread (StegProgramme *programme, StegRecord *round, StegRecord *area, StegRecord *aspect)
{
  StegVoteSpread self = { .area = area, .aspect = aspect };

  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    count (&self, programme, round, &sources[i]);
  for (int level = 1; level < STEG_VOTE_MOST_LEVELS; level++)
    self.n_votes += self.counts[level];
  if (self.n_votes == 0)
    return self;
  self.lowest = level_at (&self, 0);
  self.highest = level_at (&self, self.n_votes - 1);
  self.median
    = (level_at (&self, (self.n_votes - 1) / 2) + level_at (&self, self.n_votes / 2)) / 2.0;
  self.agreed = self.n_votes > 1 && self.lowest == self.highest && self.counts[0] == 0;
  return self;
}

gboolean
steg_vote_spread_stands_apart (const StegVoteSpread *self, int level)
{
  return level > 0 && self->n_votes > 0 && fabs (level - self->median) >= APART;
}

GPtrArray *
steg_vote_spread_votes (StegProgramme *programme, StegRecord *round, const StegVoteSpread *self)
{
  GPtrArray *votes = g_ptr_array_new ();
  GPtrArray *rows = steg_programme_linked (programme, &steg_vote_table, STEG_VOTE_ROUND,
                                           steg_record_get_id (round));

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    if (is_about (rows->pdata[i], STEG_VOTE_AREA, self->area)
        && is_about (rows->pdata[i], STEG_VOTE_ASPECT, self->aspect))
      g_ptr_array_add (votes, rows->pdata[i]);
  g_ptr_array_sort (votes, compare_votes);
  return votes;
}

GPtrArray *
steg_vote_spread_apart (StegProgramme *programme, StegRecord *round, const StegVoteSpread *self)
{
  GPtrArray *votes = steg_vote_spread_votes (programme, round, self);

  for (guint i = votes->len; i-- > 0;)
    if (!steg_vote_spread_stands_apart (
          self, (int) steg_record_get_whole (votes->pdata[i], STEG_VOTE_LEVEL)))
      g_ptr_array_remove_index (votes, i);
  return votes;
}

gboolean
steg_vote_spread_has_any (StegProgramme *programme, StegRecord *round)
{
  for (guint i = 0; i < G_N_ELEMENTS (sources); i++)
    if (steg_programme_linked (programme, sources[i].table, sources[i].round,
                               steg_record_get_id (round))
        != NULL)
      return TRUE;
  return FALSE;
}

int
steg_vote_spread_disagreement (StegProgramme *programme, StegRecord *round, StegRecord *area)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  int sum = 0;

  for (guint i = 0; i < aspects->len; i++)
    {
      StegVoteSpread spread = steg_vote_spread (programme, round, area, aspects->pdata[i]);

      sum += spread.highest - spread.lowest;
    }
  return sum;
}

typedef struct
{
  StegRecord *area;
  int         disagreement;
  guint       place;
} Weighed;

static int
compare_weighed (gconstpointer a, gconstpointer b)
{
  const Weighed *one = a, *other = b;

  if (one->disagreement != other->disagreement)
    return other->disagreement - one->disagreement;
  return (int) one->place - (int) other->place;
}

GPtrArray *
steg_vote_spread_areas (StegProgramme *programme, StegRecord *round)
{
  g_autoptr (GArray) weighed = g_array_new (FALSE, FALSE, sizeof (Weighed));
  GPtrArray *areas = steg_framework_areas (programme);

  for (guint i = 0; i < areas->len; i++)
    {
      Weighed item = { areas->pdata[i],
                       steg_vote_spread_disagreement (programme, round, areas->pdata[i]), i };

      g_array_append_val (weighed, item);
    }
  g_array_sort (weighed, compare_weighed);
  for (guint i = 0; i < areas->len; i++)
    areas->pdata[i] = g_array_index (weighed, Weighed, i).area;
  return areas;
}

GArray *
steg_vote_spread_agreed (StegProgramme *programme, StegRecord *round)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  GArray *agreed = g_array_new (FALSE, FALSE, sizeof (StegVoteSpread));

  for (guint i = 0; i < areas->len; i++)
    for (guint k = 0; k < aspects->len; k++)
      {
        StegVoteSpread spread
          = steg_vote_spread (programme, round, areas->pdata[i], aspects->pdata[k]);

        if (spread.agreed
            && steg_rounds_get_rating (programme, round, spread.area, spread.aspect) == NULL)
          g_array_append_val (agreed, spread);
      }
  return agreed;
}
