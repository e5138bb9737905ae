/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* An action with other dates than it has: what a bar that is being dragged would do. */
typedef struct
{
  StegRecord *action;
  StegDate    due; /* or none */
} StegForecastMove;

/* What there is to do about an action. */
typedef enum
{
  STEG_FINISH_OPEN,
  STEG_FINISH_DONE,
  STEG_FINISH_DROPPED,
} StegFinishState;

/* When the open actions of a programme can be expected to be finished. An action is finished on its
 * due day, moved by the median delay; never before today; and not before those that it waits for
 * and that are still open. Actions are told by their places (steg_programme_at()); what counts of
 * each is read once, since reading 100,000 records again takes most of what a forecast takes. It
 * lives no longer than the next change. */
typedef struct _StegFinishes StegFinishes;

/* @moves (may be %NULL with @n_moves 0): dates to be taken in the place of the records'. Returns:
 * owned. */
StegFinishes *steg_finishes_new (StegProgramme          *programme,
                                 StegDate                today,
                                 const StegForecastMove *moves,
                                 guint                   n_moves);

void steg_finishes_free (StegFinishes *self);

StegFinishState steg_finishes_state (const StegFinishes *self, guint action);

/* The day on which the done @action was done: it came to Check, or else was closed. None when
 * nobody wrote it down, or it is not done. */
StegDate steg_finishes_done_on (const StegFinishes *self, guint action);

/* The median of (day done - day due) of the finished actions that have both, in days; of an even
 * number the lower of the two in the middle. An action that was early counts with its negative
 * days, but a median below zero moves nothing: nobody is promised an earlier day than was planned,
 * so that 0 is returned. @n_finished (may be %NULL): set to how many were compared. */
int steg_finishes_get_delay (StegFinishes *self, guint *n_finished);

/* The day on which the open @action is due, with the moves; none without one. */
StegDate steg_finishes_due (const StegFinishes *self, guint action);

/* The day on which the open @action is expected to be finished; none when it has no due day, waits
 * for one that has none, or waits in a circle. */
StegDate steg_finishes_of (const StegFinishes *self, guint action);

/* In the place of the action that waits: none does. */
#define STEG_FINISH_NONE G_MAXUINT

/* Called with an open action, and with the one that waits for it, or STEG_FINISH_NONE. */
typedef void (*StegFinishFound) (guint action, guint waiting, gpointer user_value);

/* Goes from @action to those that it waits for, as long as what it passes decides the day on which
 * @action is finished, and finds the actions whose own due day it is: each of them moves that day
 * when it is moved later, and no other action does. Where @action has no such day, it finds the
 * ones that lack a due day; none of them where there is only a circle. Nothing is found or passed
 * twice until steg_finishes_begin_search() is called. */
void steg_finishes_search (StegFinishes   *self,
                           guint           action,
                           StegFinishFound found,
                           gpointer        user_value);
void steg_finishes_begin_search (StegFinishes *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegFinishes, steg_finishes_free)

G_END_DECLS
