/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/figures/steg-effort-figures.h"

#include "model/steg-action-order.h"
#include "model/steg-action-state.h"
#include "model/steg-action-statement.h"
#include "model/steg-action.h"
#include "report/figures/steg-amount.h"
#include "report/figures/steg-sentences.h"

/* Even where nothing takes long, or all does, there is room to say so. */
#define LEAST_LAST 160
#define MOST_FIRST 4

/* A day, a week, a month, and about twice as long from one to the next. */
static const double ticks[]
  = { 1, 2, 4, 8, 16, 40, 80, 160, 320, 640, 1250,
      2500, 5000, 10000, 20000, 40000, 80000, 160000, 320000, 640000, 1000000 };

typedef struct
{
  StegProgramme       *programme;
  StegDate             today;
  const StegCatalogue *catalogue;
  GArray              *effects; /* of guint: the numbers of statements that occur, falling */
  StegEffort          *effort;
} Builder;

static StegEffortWords
get_words (const StegCatalogue *catalogue)
{
  StegEffortWords words = {
    .not_estimated = steg_catalogue_text (catalogue, "not estimated"),
    .quick = steg_catalogue_text (catalogue, "Quick wins"),
    .states = {
      [STEG_EFFORT_AHEAD] = steg_catalogue_text_in (catalogue, "one action", "ahead"),
      [STEG_EFFORT_UNDER_WAY] = steg_catalogue_text_in (catalogue, "one action", "under way"),
      [STEG_EFFORT_LATE] = steg_catalogue_text_in (catalogue, "one action", "late"),
      [STEG_EFFORT_DONE] = steg_catalogue_text_in (catalogue, "one action", "done"),
    },
  };

  return words;
}

static StegEffort *
create (const StegCatalogue *catalogue)
{
  StegEffortWords  words = get_words (catalogue);
  g_autofree char *key = g_strdup_printf (
    steg_catalogue_text (catalogue, "quick win: at most %d h per statement"),
    STEG_EFFORT_QUICK_HOURS);

  words.quick_key = key;
  return steg_effort_new (&words);
}

static guint
count_statements (StegProgramme *programme, StegRecord *action)
{
  GPtrArray *ties
    = steg_programme_linked (programme, &steg_action_statement_table, STEG_ACTION_STATEMENT_ACTION,
                             steg_record_get_id (action));

  return ties != NULL ? ties->len : 0;
}

static double
hours_of (StegRecord *action)
{
  return steg_record_has (action, STEG_ACTION_EFFORT)
           ? steg_record_get_real (action, STEG_ACTION_EFFORT)
           : STEG_EFFORT_NOT_ESTIMATED;
}

static gboolean
is_action (StegRecord *record)
{
  return steg_record_get_table (record) == &steg_action_table;
}

static int
compare_falling (gconstpointer a, gconstpointer b)
{
  guint one = *(const guint *) a, other = *(const guint *) b;

  return one > other ? -1 : one < other;
}

static int
find_band (const Builder *self, guint effect)
{
  for (guint i = 0; i < self->effects->len; i++)
    if (g_array_index (self->effects, guint, i) == effect)
      return (int) i;
  return -1;
}

static void
add_bands (const Builder *self, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    if (is_action (rows->pdata[i]))
      {
        guint effect = count_statements (self->programme, rows->pdata[i]);

        if (find_band (self, effect) < 0)
          g_array_append_val (self->effects, effect);
      }
  g_array_sort (self->effects, compare_falling);
  for (guint i = 0; i < self->effects->len; i++)
    {
      guint            effect = g_array_index (self->effects, guint, i);
      g_autofree char *count
        = g_strdup_printf (steg_catalogue_plural (self->catalogue, "%u statement",
                                                  "%u statements", effect),
                           effect);
      StegEffortBand band = { count, (double) STEG_EFFORT_QUICK_HOURS * effect };

      if (effect == 0)
        band.name = steg_catalogue_text (self->catalogue, "No statement");
      steg_effort_add_band (self->effort, &band);
    }
}

/* The scale begins below what takes least, so that there is room to say less. */
static void
add_ticks (const Builder *self, GPtrArray *rows)
{
  double most = LEAST_LAST, least = MOST_FIRST;

  for (guint i = 0; i < rows->len; i++)
    if (is_action (rows->pdata[i]) && hours_of (rows->pdata[i]) >= 0)
      {
        most = MAX (most, hours_of (rows->pdata[i]));
        least = MIN (least, hours_of (rows->pdata[i]));
      }
  for (guint i = 0; i < G_N_ELEMENTS (ticks) && (i == 0 || ticks[i - 1] < most); i++)
    {
      g_autofree char *label = steg_effort_figures_hours (ticks[i], self->catalogue);
      StegEffortTick   tick = { ticks[i], label };

      if (i + 1 == G_N_ELEMENTS (ticks) || ticks[i + 1] >= least)
        steg_effort_add_tick (self->effort, &tick);
    }
}

static StegEffortState
state_of (const Builder *self, StegRecord *action)
{
  switch (steg_action_state (action, self->today))
    {
    case STEG_ACTION_UNDER_WAY:
      return STEG_EFFORT_UNDER_WAY;
    case STEG_ACTION_LATE:
      return STEG_EFFORT_LATE;
    case STEG_ACTION_DONE:
    case STEG_ACTION_DROPPED:
      return STEG_EFFORT_DONE;
    case STEG_ACTION_AHEAD:
    default:
      return STEG_EFFORT_AHEAD;
    }
}

static gboolean
is_quick (const Builder *self, const StegEffortItem *item)
{
  return item->hours >= 0
         && item->hours <= steg_effort_band (self->effort, item->band)->quick;
}

/* Adds @pattern with @value in it. */
static void
add_said (GString *text, const char *pattern, const char *value)
{
  g_autoptr (GString) sentence = g_string_new (pattern);

  g_string_replace (sentence, "%s", value, 1);
  steg_sentences_add (text, sentence->str);
}

/* "Test the backups: ahead. Effort: 8 h. Makes 2 statements true. A quick win." */
static char *
describe (const Builder *self, StegRecord *action, const StegEffortItem *item)
{
  GString         *text = g_string_new (NULL);
  g_autofree char *who
    = g_strdup_printf ("%s: %s", item->title, self->effort->words.states[item->state]);
  g_autofree char *hours = steg_effort_figures_hours (item->hours, self->catalogue);
  g_autofree char *effect
    = steg_effort_figures_effect (self->programme, action, self->catalogue);

  steg_sentences_add (text, who);
  add_said (text, steg_catalogue_text (self->catalogue, "Effort: %s"), hours);
  steg_sentences_add (text, effect);
  if (item->cost != NULL)
    add_said (text, steg_catalogue_text (self->catalogue, "Cost: %s"), item->cost);
  if (is_quick (self, item) && item->state != STEG_EFFORT_DONE)
    steg_sentences_add (text, steg_catalogue_text (self->catalogue, "A quick win"));
  return g_string_free (text, FALSE);
}

static void
add_item (const Builder *self, StegRecord *action, const char *chosen)
{
  const char      *title = steg_record_get_text (action, STEG_ACTION_TITLE);
  g_autofree char *cost = steg_record_has (action, STEG_ACTION_COST)
                            ? steg_amount_money (
                              self->programme, steg_record_get_real (action, STEG_ACTION_COST),
                              self->catalogue)
                            : NULL;
  g_autofree char *spoken = NULL;
  StegEffortItem   item = {
      .identity = steg_record_get_id (action),
      .title = title != NULL ? title : "–",
      .cost = cost,
      .hours = hours_of (action),
      .band = (guint) find_band (self, count_statements (self->programme, action)),
      .state = state_of (self, action),
  };

  item.is_chosen = g_strcmp0 (item.identity, chosen) == 0;
  item.spoken = spoken = describe (self, action, &item);
  steg_effort_add_item (self->effort, &item);
}

/* How many there are, and which of the open ones are quick wins. */
static char *
summarise (const Builder *self)
{
  guint            n = self->effort->items->len;
  GString         *text = g_string_new (NULL);
  g_autofree char *count = g_strdup_printf (
    steg_catalogue_plural (self->catalogue, "Effort against effect of %u action.",
                           "Effort against effect of %u actions.", n),
    n);
  g_autoptr (GString) wins = g_string_new (NULL);

  steg_sentences_add (text, count);
  for (guint i = 0; i < n; i++)
    {
      const StegEffortItem *item = steg_effort_item (self->effort, i);

      if (is_quick (self, item) && item->state != STEG_EFFORT_DONE)
        g_string_append_printf (wins, "%s%s", wins->len > 0 ? ", " : "", item->title);
    }
  if (wins->len > 0)
    add_said (text, steg_catalogue_text (self->catalogue, "Quick wins: %s."), wins->str);
  return g_string_free (text, FALSE);
}

static void
set_words (const Builder *self)
{
  g_autofree char *spoken = summarise (self);

  steg_chart_set_words (
    &self->effort->chart, spoken,
    steg_catalogue_text (self->catalogue,
                         "Add an action and say how many hours it takes: then its effort stands "
                         "here against its effect."));
}

StegEffort *
steg_effort_figures_new (StegProgramme       *programme,
                         GPtrArray           *rows,
                         const char          *chosen,
                         StegDate             today,
                         const StegCatalogue *catalogue)
{
  g_autoptr (GArray) effects = g_array_new (FALSE, FALSE, sizeof (guint));
  Builder self = { programme, today, catalogue, effects, create (catalogue) };

  add_bands (&self, rows);
  add_ticks (&self, rows);
  for (guint i = 0; i < rows->len; i++)
    if (is_action (rows->pdata[i]))
      add_item (&self, rows->pdata[i], chosen);
  set_words (&self);
  return self.effort;
}

StegEffort *
steg_effort_figures_all (StegProgramme       *programme,
                         StegDate             today,
                         const StegCatalogue *catalogue)
{
  g_autoptr (StegActionFilter) filter = steg_action_filter_new ();
  g_autoptr (StegActionMatch) match = steg_action_match_new (programme, filter, today, NULL);
  g_autoptr (StegActionOrder) order
    = steg_action_order_new (programme, match, STEG_GROUP_AREA, STEG_SORT_PLAN, FALSE);

  return steg_effort_figures_new (programme, order->rows, NULL, today, catalogue);
}

char *
steg_effort_figures_hours (double hours, const StegCatalogue *catalogue)
{
  g_autofree char *number = NULL;

  if (hours < 0)
    return g_strdup (steg_catalogue_text (catalogue, "not estimated"));
  number = steg_amount_number (hours, catalogue);
  return g_strdup_printf (steg_catalogue_text_in (catalogue, "hours", "%s h"), number);
}

char *
steg_effort_figures_effect (StegProgramme       *programme,
                            StegRecord          *action,
                            const StegCatalogue *catalogue)
{
  guint count = count_statements (programme, action);

  if (count == 0)
    return g_strdup (steg_catalogue_text (catalogue, "Makes no statement true."));
  return g_strdup_printf (steg_catalogue_plural (catalogue, "Makes %u statement true.",
                                                 "Makes %u statements true.", count),
                          count);
}
