/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-finish.h"

#include "model/steg-action-state.h"
#include "model/steg-action.h"
#include "model/steg-dependency.h"
#include "model/steg-record-private.h"

/* What counts of an action. */
typedef struct
{
  StegFinishState state;
  StegDate        due;     /* with the moves */
  StegDate        done_on; /* or none */
  guint           node;    /* its place among the nodes, from 1; 0: it needs none */
} Fact;

/* An open action that waits for an open one, or is waited for. Others need no node. */
typedef struct _Node Node;

/* One waits for the other. Each stands in a list of either's. */
typedef struct _Wait Wait;

struct _Wait
{
  Node *action;
  Node *awaited;
  Wait *next_awaited; /* the next that the action waits for */
  Wait *next_waiting; /* the next that waits for the awaited */
};

struct _Node
{
  guint    action;
  Wait    *awaited;
  Wait    *waiting;
  guint    unsettled; /* how many of the awaited have not been settled */
  StegDate finish;
};

struct _StegFinishes
{
  StegDate today;
  int      delay;
  guint    n_finished;
  Fact    *facts; /* per action, by its place */
  guint    n_actions;
  Node    *nodes;
  guint    n_nodes;
  Wait    *waits;
  guint   *passed; /* per action: the last search that passed it */
  guint    search;
};

static StegDate
read_done_on (StegRecord *action)
{
  return steg_record_has (action, STEG_ACTION_CHECKED_ON)
           ? steg_record_get_date (action, STEG_ACTION_CHECKED_ON)
           : steg_record_get_date (action, STEG_ACTION_CLOSED_ON);
}

static void
read_fact (Fact *fact, StegRecord *action)
{
  StegActionState state = steg_action_state (action, STEG_DATE_NONE);

  fact->due = steg_record_get_date (action, STEG_ACTION_DUE);
  if (state == STEG_ACTION_DROPPED)
    fact->state = STEG_FINISH_DROPPED;
  else if (state == STEG_ACTION_DONE)
    {
      fact->state = STEG_FINISH_DONE;
      fact->done_on = read_done_on (action);
    }
}

static void
read_facts (StegFinishes *self, StegProgramme *programme)
{
  self->n_actions = steg_programme_count (programme, &steg_action_table);
  self->facts = g_new0 (Fact, self->n_actions);
  self->passed = g_new0 (guint, self->n_actions);
  self->search = 1;
  for (guint i = 0; i < self->n_actions; i++)
    read_fact (&self->facts[i], steg_programme_at (programme, &steg_action_table, i));
}

/* Puts what belongs at @place in the order of size there, with all that is smaller before it
 * (Hoare's quickselect): sorting 100,000 numbers for one of them takes ten times as long. */
static int
select_place (int *numbers, int n, int place)
{
  int low = 0, high = n - 1;

  while (low < high)
    {
      int pivot = numbers[low + (high - low) / 2];
      int i = low, j = high;

      while (i <= j)
        {
          while (numbers[i] < pivot)
            i++;
          while (numbers[j] > pivot)
            j--;
          if (i <= j)
            {
              int kept = numbers[i];

              numbers[i++] = numbers[j];
              numbers[j--] = kept;
            }
        }
      if (place <= j)
        high = j;
      else if (place >= i)
        low = i;
      else
        break;
    }
  return numbers[place];
}

static void
measure_delay (StegFinishes *self)
{
  g_autofree int *days = g_new (int, self->n_actions);

  for (guint i = 0; i < self->n_actions; i++)
    {
      const Fact *fact = &self->facts[i];

      if (fact->done_on != STEG_DATE_NONE && fact->due != STEG_DATE_NONE)
        days[self->n_finished++] = fact->done_on - fact->due;
    }
  if (self->n_finished > 0)
    self->delay
      = MAX (select_place (days, (int) self->n_finished, (int) (self->n_finished - 1) / 2), 0);
}

/* What was done is not moved any more, and its delay not changed. */
static void
apply_moves (StegFinishes *self, const StegForecastMove *moves, guint n_moves)
{
  for (guint i = 0; i < n_moves; i++)
    {
      guint action = steg_record_get_position (moves[i].action);

      if (action < self->n_actions)
        self->facts[action].due = moves[i].due;
    }
}

static Node *
ensure_node (StegFinishes *self, guint action)
{
  Fact *fact = &self->facts[action];

  if (fact->node == 0)
    {
      self->nodes[self->n_nodes].action = action;
      fact->node = ++self->n_nodes;
    }
  return &self->nodes[fact->node - 1];
}

static const Node *
find_node (const StegFinishes *self, guint action)
{
  guint node = self->facts[action].node;

  return node > 0 ? &self->nodes[node - 1] : NULL;
}

static void
add_wait (StegFinishes *self, Wait *wait, guint action, guint awaited)
{
  wait->action = ensure_node (self, action);
  wait->awaited = ensure_node (self, awaited);
  wait->next_awaited = wait->action->awaited;
  wait->action->awaited = wait;
  wait->next_waiting = wait->awaited->waiting;
  wait->awaited->waiting = wait;
  wait->action->unsettled++;
}

static void
look_at_waits (StegFinishes *self, StegProgramme *programme)
{
  guint           n;
  const StegPair *waits = steg_programme_pairs (programme, &steg_dependency_table, &n);

  self->nodes = g_new0 (Node, 2 * n);
  self->waits = g_new0 (Wait, n);
  for (guint i = 0; i < n; i++)
    if (self->facts[waits[i].from_at].state == STEG_FINISH_OPEN
        && self->facts[waits[i].to_at].state == STEG_FINISH_OPEN)
      add_wait (self, &self->waits[i], waits[i].from_at, waits[i].to_at);
}

/* When @action would be finished if it waited for nothing. */
static StegDate
finish_alone (const StegFinishes *self, guint action)
{
  StegDate due = steg_finishes_due (self, action);

  return due != STEG_DATE_NONE ? MAX (due + self->delay, self->today) : STEG_DATE_NONE;
}

static StegDate
finish_after_awaited (const StegFinishes *self, const Node *node)
{
  StegDate finish = finish_alone (self, node->action);

  for (Wait *wait = node->awaited; finish != STEG_DATE_NONE && wait != NULL;
       wait = wait->next_awaited)
    finish = wait->awaited->finish != STEG_DATE_NONE ? MAX (finish, wait->awaited->finish)
                                                     : STEG_DATE_NONE;
  return finish;
}

/* Every action after those that it waits for (Kahn's order), without recursion: a chain may be as
 * long as the plan. What waits in a circle, or for one that does, is never reached. */
static void
settle_waits (StegFinishes *self)
{
  guint             n = self->n_nodes;
  g_autofree Node **queue = g_new (Node *, n);
  guint             n_queued = 0;

  for (guint i = 0; i < n; i++)
    if (self->nodes[i].unsettled == 0)
      queue[n_queued++] = &self->nodes[i];
  for (guint i = 0; i < n_queued; i++)
    {
      queue[i]->finish = finish_after_awaited (self, queue[i]);
      for (Wait *wait = queue[i]->waiting; wait != NULL; wait = wait->next_waiting)
        if (--wait->action->unsettled == 0)
          queue[n_queued++] = wait->action;
    }
}

StegFinishes *
steg_finishes_new (StegProgramme          *programme,
                   StegDate                today,
                   const StegForecastMove *moves,
                   guint                   n_moves)
{
  StegFinishes *self = g_new0 (StegFinishes, 1);

  self->today = today;
  read_facts (self, programme);
  measure_delay (self);
  apply_moves (self, moves, n_moves);
  look_at_waits (self, programme);
  settle_waits (self);
  return self;
}

void
steg_finishes_free (StegFinishes *self)
{
  g_free (self->facts);
  g_free (self->nodes);
  g_free (self->waits);
  g_free (self->passed);
  g_free (self);
}

int
steg_finishes_get_delay (StegFinishes *self, guint *n_finished)
{
  if (n_finished != NULL)
    *n_finished = self->n_finished;
  return self->delay;
}

StegFinishState
steg_finishes_state (const StegFinishes *self, guint action)
{
  return self->facts[action].state;
}

StegDate
steg_finishes_done_on (const StegFinishes *self, guint action)
{
  return self->facts[action].done_on;
}

StegDate
steg_finishes_due (const StegFinishes *self, guint action)
{
  return self->facts[action].due;
}

StegDate
steg_finishes_of (const StegFinishes *self, guint action)
{
  const Node *node = find_node (self, action);

  return node != NULL ? node->finish : finish_alone (self, action);
}

void
steg_finishes_begin_search (StegFinishes *self)
{
  self->search++;
}

/* An action that a search has come to, and the one that waits for it. */
typedef struct
{
  guint action;
  guint waiting;
} Step;

static void
go_to (StegFinishes *self, GArray *ahead, guint action, guint waiting)
{
  Step step = { action, waiting };

  if (self->passed[action] == self->search)
    return;
  self->passed[action] = self->search;
  g_array_append_val (ahead, step);
}

void
steg_finishes_search (StegFinishes   *self,
                      guint           action,
                      StegFinishFound found,
                      gpointer        user_value)
{
  g_autoptr (GArray) ahead = g_array_new (FALSE, FALSE, sizeof (Step));
  StegDate finish = steg_finishes_of (self, action);

  go_to (self, ahead, action, STEG_FINISH_NONE);
  for (guint i = 0; i < ahead->len; i++)
    {
      Step        step = g_array_index (ahead, Step, i);
      const Node *node = find_node (self, step.action);

      if (finish_alone (self, step.action) == finish)
        found (step.action, step.waiting, user_value);
      for (Wait *wait = node != NULL ? node->awaited : NULL; wait != NULL;
           wait = wait->next_awaited)
        if (wait->awaited->finish == finish)
          go_to (self, ahead, wait->awaited->action, step.action);
    }
}
