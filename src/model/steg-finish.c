/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-finish.h"

#include "model/steg-action-state.h"
#include "model/steg-action.h"
#include "model/steg-dependency.h"

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
  StegRecord *action;
  Wait       *awaited;
  Wait       *waiting;
  guint       unsettled; /* how many of the awaited have not been settled */
  StegDate    finish;
};

struct _StegFinishes
{
  StegDate    today;
  int         delay;
  guint       n_finished;
  GHashTable *moves; /* borrowed StegRecord → const StegForecastMove * */
  GHashTable *nodes; /* borrowed StegRecord → Node * within all_nodes */
  Node       *all_nodes;
  Wait       *all_waits;
  GHashTable *passed; /* borrowed StegRecord, in the search that goes on */
};

StegDate
steg_finish_done_on (StegRecord *action)
{
  if (steg_action_state (action, STEG_DATE_NONE) != STEG_ACTION_DONE)
    return STEG_DATE_NONE;
  return steg_record_has (action, STEG_ACTION_CHECKED_ON)
           ? steg_record_get_date (action, STEG_ACTION_CHECKED_ON)
           : steg_record_get_date (action, STEG_ACTION_CLOSED_ON);
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
measure_delay (StegFinishes *self, StegProgramme *programme)
{
  guint           n = steg_programme_count (programme, &steg_action_table);
  g_autofree int *days = g_new (int, n);

  for (guint i = 0; i < n; i++)
    {
      StegRecord *action = steg_programme_at (programme, &steg_action_table, i);
      StegDate    done_on = steg_finish_done_on (action);
      StegDate    due = steg_record_get_date (action, STEG_ACTION_DUE);

      if (done_on != STEG_DATE_NONE && due != STEG_DATE_NONE)
        days[self->n_finished++] = done_on - due;
    }
  if (self->n_finished > 0)
    self->delay
      = MAX (select_place (days, (int) self->n_finished, (int) (self->n_finished - 1) / 2), 0);
}

static Node *
ensure_node (StegFinishes *self, StegRecord *action)
{
  Node *node = g_hash_table_lookup (self->nodes, action);

  if (node != NULL)
    return node;
  node = &self->all_nodes[g_hash_table_size (self->nodes)];
  node->action = action;
  g_hash_table_insert (self->nodes, action, node);
  return node;
}

static void
add_wait (StegFinishes *self, Wait *wait, StegRecord *action, StegRecord *awaited)
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

  self->all_nodes = g_new0 (Node, 2 * n);
  self->all_waits = g_new0 (Wait, n);
  for (guint i = 0; i < n; i++)
    if (steg_action_is_open (waits[i].from) && steg_action_is_open (waits[i].to))
      add_wait (self, &self->all_waits[i], waits[i].from, waits[i].to);
}

/* When @action would be finished if it waited for nothing. */
static StegDate
finish_alone (StegFinishes *self, StegRecord *action)
{
  StegDate due = steg_finishes_due (self, action);

  return due != STEG_DATE_NONE ? MAX (due + self->delay, self->today) : STEG_DATE_NONE;
}

static StegDate
finish_after_awaited (StegFinishes *self, Node *node)
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
  guint             n = g_hash_table_size (self->nodes);
  g_autofree Node **queue = g_new (Node *, n);
  guint             n_queued = 0;

  for (guint i = 0; i < n; i++)
    if (self->all_nodes[i].unsettled == 0)
      queue[n_queued++] = &self->all_nodes[i];
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
  self->moves = g_hash_table_new (NULL, NULL);
  self->nodes = g_hash_table_new (NULL, NULL);
  self->passed = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < n_moves; i++)
    g_hash_table_insert (self->moves, moves[i].action, (gpointer) &moves[i]);
  measure_delay (self, programme);
  look_at_waits (self, programme);
  settle_waits (self);
  return self;
}

void
steg_finishes_free (StegFinishes *self)
{
  g_hash_table_unref (self->moves);
  g_hash_table_unref (self->nodes);
  g_hash_table_unref (self->passed);
  g_free (self->all_nodes);
  g_free (self->all_waits);
  g_free (self);
}

int
steg_finishes_get_delay (StegFinishes *self, guint *n_finished)
{
  if (n_finished != NULL)
    *n_finished = self->n_finished;
  return self->delay;
}

StegDate
steg_finishes_due (StegFinishes *self, StegRecord *action)
{
  const StegForecastMove *move = NULL;

  if (g_hash_table_size (self->moves) > 0)
    move = g_hash_table_lookup (self->moves, action);
  return move != NULL ? move->due : steg_record_get_date (action, STEG_ACTION_DUE);
}

StegDate
steg_finishes_of (StegFinishes *self, StegRecord *action)
{
  Node *node = g_hash_table_lookup (self->nodes, action);

  return node != NULL ? node->finish : finish_alone (self, action);
}

void
steg_finishes_begin_search (StegFinishes *self)
{
  g_hash_table_remove_all (self->passed);
}

/* An action that a search has come to, and the one that waits for it. */
typedef struct
{
  StegRecord *action;
  StegRecord *waiting;
} Step;

static void
go_to (StegFinishes *self, GArray *ahead, StegRecord *action, StegRecord *waiting)
{
  Step step = { action, waiting };

  if (g_hash_table_add (self->passed, action))
    g_array_append_val (ahead, step);
}

void
steg_finishes_search (StegFinishes   *self,
                      StegRecord     *action,
                      StegFinishFound found,
                      gpointer        user_value)
{
  g_autoptr (GArray) ahead = g_array_new (FALSE, FALSE, sizeof (Step));
  StegDate finish = steg_finishes_of (self, action);

  go_to (self, ahead, action, NULL);
  for (guint i = 0; i < ahead->len; i++)
    {
      Step  step = g_array_index (ahead, Step, i);
      Node *node = g_hash_table_lookup (self->nodes, step.action);

      if (finish_alone (self, step.action) == finish)
        found (step.action, step.waiting, user_value);
      for (Wait *wait = node != NULL ? node->awaited : NULL; wait != NULL;
           wait = wait->next_awaited)
        if (wait->awaited->finish == finish)
          go_to (self, ahead, wait->awaited->action, step.action);
    }
}
