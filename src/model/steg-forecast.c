/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-forecast.h"

#include "model/steg-action.h"
#include "model/steg-framework.h"
#include "model/steg-gaps.h"
#include "model/steg-promises.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (StegForecast, steg_forecast, steg_forecast_ref, steg_forecast_unref)

/* A statement that is not true yet. */
typedef struct
{
  StegRecord *record;
  StegDate    finish;  /* of its last open action; none when nothing is open */
  StegDate    done_on; /* of its last done one, if that is known */
} Statement;

/* One area, or the programme, while it is being worked out. */
typedef struct
{
  const StegForecast *self;
  StegProgramme      *programme;
  StegFinishes       *finishes;
  StegPromises       *promises;
  GPtrArray          *aspects;
  StegRecord         *area;
  StegRecord         *round; /* in which the area got its level */
  StegRecord         *statement;
  gboolean            denied; /* the round says that the statement is not true */
  gboolean            silent; /* the framework says nothing on some level */
  int                 level;
  StegForecastLevel  *levels;
  GArray             *statements; /* of Statement, from the next level up to this one */
  GArray             *holes;      /* of StegForecastHole, the same */
  GArray             *causes;     /* of StegForecastCause, on this level */
  GHashTable         *counted;    /* what stands in the counts */
  guint               counts[STEG_FORECAST_N_HOLES];
} Work;

/* What the actions of one statement amount to. */
typedef struct
{
  guint dropped; /* the last of them, or STEG_FINISH_NONE */
  guint denied;  /* the same */
  guint counting;
} Actions;

static void
hold (StegRecord *record)
{
  if (record != NULL)
    g_object_ref (record);
}

static void
let_go (StegRecord *record)
{
  if (record != NULL)
    g_object_unref (record);
}

static void
add_hole (Work *work, StegForecastHoleKind kind, StegRecord *action, StegRecord *waiting)
{
  StegForecastHole hole = {
    .kind = kind,
    .level = work->statement != NULL ? work->level : 0,
    .area = work->area,
    .statement = work->statement,
    .action = action,
    .waiting = waiting,
  };

  g_array_append_val (work->holes, hole);
}

/* The action at the place @at, where there is one. */
static StegRecord *
action_at (const Work *work, guint at)
{
  return at != STEG_FINISH_NONE ? steg_programme_at (work->programme, &steg_action_table, at)
                                : NULL;
}

static void
add_undated (guint action, guint waiting, gpointer work)
{
  add_hole (work, STEG_FORECAST_NO_DATE, action_at (work, action), action_at (work, waiting));
}

static void
look_for_undated (Work *work, guint action)
{
  guint before = work->holes->len;

  steg_finishes_search (work->finishes, action, add_undated, work);
  if (work->holes->len == before)
    add_hole (work, STEG_FORECAST_CIRCLE, action_at (work, action), NULL);
}

/* Whether the round denies the statement and was held after @action was done, and so knew of it. An
 * action whose day nobody wrote down is taken to have been done before; a round without a day is
 * the newest there is, and comes after all that is done. */
static gboolean
is_denied (const Work *work, guint action)
{
  StegDate done_on = steg_finishes_done_on (work->finishes, action);

  return work->denied
         && (done_on == STEG_DATE_NONE || !steg_record_has (work->round, STEG_ROUND_HELD_ON)
             || done_on < steg_record_get_date (work->round, STEG_ROUND_HELD_ON));
}

static void
look_at_open (Work *work, Statement *statement, guint action)
{
  StegDate finish = steg_finishes_of (work->finishes, action);

  if (finish == STEG_DATE_NONE)
    look_for_undated (work, action);
  statement->finish = MAX (statement->finish, finish);
}

static void
look_at_action (Work *work, Statement *statement, Actions *actions, guint action)
{
  StegFinishState state = steg_finishes_state (work->finishes, action);

  if (state == STEG_FINISH_DROPPED)
    actions->dropped = action;
  else if (state == STEG_FINISH_DONE && is_denied (work, action))
    actions->denied = action;
  else
    {
      actions->counting++;
      if (state == STEG_FINISH_DONE)
        statement->done_on
          = MAX (statement->done_on, steg_finishes_done_on (work->finishes, action));
      else
        look_at_open (work, statement, action);
    }
}

static void
look_at_statement (Work *work)
{
  guint        n;
  const guint *promised = steg_promises_of (work->promises, work->statement, &n);
  Statement    statement = { .record = work->statement };
  Actions      actions = { STEG_FINISH_NONE, STEG_FINISH_NONE, 0 };

  steg_finishes_begin_search (work->finishes);
  for (guint i = 0; i < n; i++)
    look_at_action (work, &statement, &actions, promised[i]);
  g_array_append_val (work->statements, statement);
  if (actions.counting > 0)
    return;
  if (actions.denied != STEG_FINISH_NONE)
    add_hole (work, STEG_FORECAST_DENIED, action_at (work, actions.denied), NULL);
  else if (actions.dropped != STEG_FINISH_NONE)
    add_hole (work, STEG_FORECAST_DROPPED, action_at (work, actions.dropped), NULL);
  else
    add_hole (work, STEG_FORECAST_NO_ACTION, NULL, NULL);
}

static void
look_at_statements (Work *work)
{
  gboolean any = FALSE;

  for (guint i = 0; i < work->aspects->len; i++)
    {
      StegRecord *aspect = work->aspects->pdata[i];

      work->statement
        = steg_framework_get_statement (work->programme, work->area, aspect, work->level);
      any |= work->statement != NULL;
      if (work->statement == NULL
          || steg_gaps_is_true (work->programme, work->round, work->area, aspect, work->level))
        continue;
      work->denied = steg_rounds_rated_level (work->programme, work->round, work->area, aspect) > 0;
      look_at_statement (work);
    }
  work->silent |= !any;
}

static void
add_cause (guint action, guint waiting, gpointer user_value)
{
  Work             *work = user_value;
  StegForecastCause cause = {
    .area = work->area,
    .statement = work->statement,
    .action = action_at (work, action),
    .waiting = action_at (work, waiting),
    .due = steg_finishes_due (work->finishes, action),
  };

  g_array_append_val (work->causes, cause);
}

static void
look_for_causes (Work *work, StegDate on)
{
  guint        n;
  const guint *promised = steg_promises_of (work->promises, work->statement, &n);

  for (guint i = 0; i < n; i++)
    if (steg_finishes_state (work->finishes, promised[i]) == STEG_FINISH_OPEN
        && steg_finishes_of (work->finishes, promised[i]) == on)
      steg_finishes_search (work->finishes, promised[i], add_cause, work);
}

static void
set_causes (Work *work, StegForecastLevel *level)
{
  steg_finishes_begin_search (work->finishes);
  for (guint i = 0; i < work->statements->len; i++)
    {
      const Statement *statement = &g_array_index (work->statements, Statement, i);

      work->statement = statement->record;
      if (statement->finish == level->on)
        look_for_causes (work, level->on);
    }
}

/* The causes pass on to @level. */
static void
keep_causes (Work *work, StegForecastLevel *level)
{
  for (guint i = 0; i < work->causes->len; i++)
    {
      StegForecastCause *cause = &g_array_index (work->causes, StegForecastCause, i);

      hold (cause->area);
      hold (cause->statement);
      hold (cause->action);
      hold (cause->waiting);
    }
  level->n_causes = work->causes->len;
  level->causes = g_memdup2 (work->causes->data, work->causes->len * sizeof (StegForecastCause));
  g_array_set_size (work->causes, 0);
}

static gpointer
counted_by (const StegForecastHole *hole)
{
  if (hole->kind == STEG_FORECAST_NO_DATE || hole->kind == STEG_FORECAST_CIRCLE)
    return hole->action;
  return hole->statement != NULL ? hole->statement : hole->area;
}

/* Counts the holes from @first on: an action that several statements wait for is one. */
static void
count_holes (Work *work, guint first, StegForecastLevel *level)
{
  for (guint i = first; i < work->holes->len; i++)
    {
      const StegForecastHole *hole = &g_array_index (work->holes, StegForecastHole, i);

      if (g_hash_table_add (work->counted, counted_by (hole)))
        work->counts[hole->kind]++;
    }
  level->n_holes = work->holes->len;
  memcpy (level->counts, work->counts, sizeof work->counts);
}

/* Every level says the first of the holes, since what lacks on one level lacks on those above. */
static void
keep_holes (Work *work)
{
  guint             n = work->holes->len;
  StegForecastHole *holes;

  for (guint i = 0; i < n; i++)
    {
      StegForecastHole *hole = &g_array_index (work->holes, StegForecastHole, i);

      hold (hole->area);
      hold (hole->statement);
      hold (hole->action);
      hold (hole->waiting);
    }
  holes = g_memdup2 (work->holes->data, n * sizeof (StegForecastHole));
  for (int i = 0; i < work->self->n_levels; i++)
    work->levels[i].holes = holes;
}

static void
conclude (Work *work, StegForecastLevel *level)
{
  StegDate finish = STEG_DATE_NONE, done_on = STEG_DATE_NONE;

  for (guint i = 0; i < work->statements->len; i++)
    {
      const Statement *statement = &g_array_index (work->statements, Statement, i);

      finish = MAX (finish, statement->finish);
      done_on = MAX (done_on, statement->done_on);
    }
  if (work->silent || work->holes->len > 0)
    level->state = STEG_FORECAST_NOT_PLANNED;
  else
    {
      level->state = finish != STEG_DATE_NONE ? STEG_FORECAST_DATED : STEG_FORECAST_DONE;
      level->on = finish != STEG_DATE_NONE ? finish : done_on;
    }
}

static void
foresee_level (Work *work, StegForecastLevel *level, int now)
{
  guint holes = work->holes->len;

  work->level = level->level;
  if (level->level <= now)
    return;
  if (now > 0)
    {
      look_at_statements (work);
      conclude (work, level);
    }
  else
    {
      level->state = STEG_FORECAST_NOT_ASSESSED;
      if (holes == 0)
        add_hole (work, STEG_FORECAST_AREA_UNKNOWN, NULL, NULL);
    }
  count_holes (work, holes, level);
  if (level->state == STEG_FORECAST_DATED)
    set_causes (work, level);
  keep_causes (work, level);
}

static void
begin_place (Work *work)
{
  int n = work->self->n_levels;

  work->silent = FALSE;
  work->statement = NULL;
  work->levels = g_new0 (StegForecastLevel, n);
  for (int i = 0; i < n; i++)
    work->levels[i].level = i + 1;
  g_array_set_size (work->statements, 0);
  g_array_set_size (work->holes, 0);
  g_hash_table_remove_all (work->counted);
  memset (work->counts, 0, sizeof work->counts);
}

static StegForecastPlace
foresee_area (Work *work, const StegStanding *standing, const StegAreaStanding *place)
{
  begin_place (work);
  work->area = place->area;
  work->round = steg_rounds_get_judging (work->programme, standing->round, place->area);
  for (int i = 0; i < work->self->n_levels; i++)
    foresee_level (work, &work->levels[i], place->level);
  keep_holes (work);
  return (StegForecastPlace){ .area = g_object_ref (place->area), .levels = work->levels };
}

/* What is worst of all areas is so of the programme; a day is the last of those. */
static void
gather_state (Work *work, StegForecastLevel *level)
{
  level->state = work->self->n_areas > 0 ? STEG_FORECAST_REACHED : STEG_FORECAST_NOT_ASSESSED;
  for (guint i = 0; i < work->self->n_areas; i++)
    {
      const StegForecastLevel *part = &work->self->areas[i].levels[level->level - 1];

      if (part->state > level->state)
        level->on = STEG_DATE_NONE;
      level->state = MAX (level->state, part->state);
      if (part->state == level->state)
        level->on = MAX (level->on, part->on);
    }
}

/* An action that decides for several areas is named once. */
static void
gather_causes (Work *work, StegForecastLevel *level)
{
  g_autoptr (GHashTable) named = g_hash_table_new (NULL, NULL);

  for (guint i = 0; level->state == STEG_FORECAST_DATED && i < work->self->n_areas; i++)
    {
      const StegForecastLevel *part = &work->self->areas[i].levels[level->level - 1];

      for (guint j = 0; part->on == level->on && j < part->n_causes; j++)
        if (g_hash_table_add (named, part->causes[j].action))
          g_array_append_val (work->causes, part->causes[j]);
    }
  keep_causes (work, level);
}

static void
gather_holes (Work *work, const StegForecastPlace *area, int level)
{
  const StegForecastLevel *part = &area->levels[level - 1];
  guint                    first = level > 1 ? area->levels[level - 2].n_holes : 0;

  if (part->n_holes > first)
    g_array_append_vals (work->holes, &part->holes[first], part->n_holes - first);
}

static void
gather_level (Work *work, StegForecastLevel *level)
{
  guint holes = work->holes->len;

  gather_state (work, level);
  for (guint i = 0; i < work->self->n_areas; i++)
    gather_holes (work, &work->self->areas[i], level->level);
  count_holes (work, holes, level);
  gather_causes (work, level);
}

static StegForecastPlace
gather (Work *work)
{
  begin_place (work);
  for (int i = 0; i < work->self->n_levels; i++)
    gather_level (work, &work->levels[i]);
  keep_holes (work);
  return (StegForecastPlace){ .levels = work->levels };
}

static void
foresee (StegForecast *self, Work *work, const StegStanding *standing)
{
  StegForecastPlace *areas = g_new0 (StegForecastPlace, standing->n_areas);

  for (guint i = 0; i < standing->n_areas; i++)
    areas[i] = foresee_area (work, standing, &standing->areas[i]);
  self->areas = areas;
  self->n_areas = standing->n_areas;
  self->programme = gather (work);
}

StegForecast *
steg_forecast_new (StegProgramme          *programme,
                   const StegStanding     *standing,
                   const StegForecastMove *moves,
                   guint                   n_moves)
{
  StegForecast *self = g_atomic_rc_box_new0 (StegForecast);
  g_autoptr (StegFinishes) finishes
    = steg_finishes_new (programme, standing->today, moves, n_moves);
  g_autoptr (StegPromises) promises = steg_promises_new (programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  g_autoptr (GArray) statements = g_array_new (FALSE, FALSE, sizeof (Statement));
  g_autoptr (GArray) holes = g_array_new (FALSE, FALSE, sizeof (StegForecastHole));
  g_autoptr (GArray) causes = g_array_new (FALSE, FALSE, sizeof (StegForecastCause));
  g_autoptr (GHashTable) counted = g_hash_table_new (NULL, NULL);
  Work work = { .self = self,
                .programme = programme,
                .finishes = finishes,
                .promises = promises,
                .aspects = aspects,
                .statements = statements,
                .holes = holes,
                .causes = causes,
                .counted = counted };

  self->today = standing->today;
  self->n_levels = standing->highest_level;
  self->delay = steg_finishes_get_delay (finishes, &self->n_finished);
  foresee (self, &work, standing);
  return self;
}

StegForecast *
steg_forecast_ref (StegForecast *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
let_go_of_all (StegRecord *area, StegRecord *statement, StegRecord *action, StegRecord *waiting)
{
  let_go (area);
  let_go (statement);
  let_go (action);
  let_go (waiting);
}

static void
clear_level (const StegForecastLevel *level)
{
  for (guint i = 0; i < level->n_causes; i++)
    let_go_of_all (level->causes[i].area, level->causes[i].statement, level->causes[i].action,
                   level->causes[i].waiting);
  g_free ((gpointer) level->causes);
}

static void
clear_place (const StegForecastPlace *place, int n_levels)
{
  const StegForecastLevel *last = n_levels > 0 ? &place->levels[n_levels - 1] : NULL;

  for (guint i = 0; last != NULL && i < last->n_holes; i++)
    let_go_of_all (last->holes[i].area, last->holes[i].statement, last->holes[i].action,
                   last->holes[i].waiting);
  if (last != NULL)
    g_free ((gpointer) last->holes);
  for (int i = 0; i < n_levels; i++)
    clear_level (&place->levels[i]);
  g_free ((gpointer) place->levels);
  let_go (place->area);
}

static void
clear (gpointer pointer)
{
  StegForecast *self = pointer;

  clear_place (&self->programme, self->n_levels);
  for (guint i = 0; i < self->n_areas; i++)
    clear_place (&self->areas[i], self->n_levels);
  g_free ((gpointer) self->areas);
}

void
steg_forecast_unref (StegForecast *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

const StegForecastPlace *
steg_forecast_get_place (const StegForecast *self, StegRecord *area)
{
  if (area == NULL)
    return &self->programme;
  for (guint i = 0; i < self->n_areas; i++)
    if (self->areas[i].area == area)
      return &self->areas[i];
  return NULL;
}

const StegForecastLevel *
steg_forecast_get_level (const StegForecast *self, const StegForecastPlace *place, int level)
{
  return level >= 1 && level <= self->n_levels ? &place->levels[level - 1] : NULL;
}
