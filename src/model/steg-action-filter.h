/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action-state.h"
#include "model/steg-action.h"

G_BEGIN_DECLS

/* Which actions are wanted: one filter for list, board and timeline. All that it says must hold; an
 * empty one wants every action but those that were dropped. */

/* What can be asked of an action besides where it belongs. */
typedef enum
{
  STEG_FILTER_MINE = 1 << 0,           /* owned by me, my roles and my groups */
  STEG_FILTER_LATE = 1 << 1,           /* steg_action_state() is late */
  STEG_FILTER_DUE_THIS_MONTH = 1 << 2, /* in the calendar month of today */
  STEG_FILTER_NO_OWNER = 1 << 3,
  STEG_FILTER_NO_DATE = 1 << 4, /* without a due date */
  STEG_FILTER_WAITING = 1 << 5, /* open, and waits for another that is open */
  STEG_FILTER_ALL = (1 << 6) - 1,
} StegFilterConditions;

/* A value; text that is set is owned by it. */
typedef struct
{
  StegFilterConditions conditions;
  char                *area;  /* id; %NULL: any, as the others */
  char                *owner; /* id */
  char                *cycle; /* id */
  int                  phase; /* StegPhase + 1; 0: any */
  int                  state; /* StegActionState + 1; 0: any but dropped */
  char                *words; /* each must occur in How, What or Who, upper and lower case alike */
} StegActionFilter;

/* An empty one. Returns: owned. */
StegActionFilter *steg_action_filter_new (void);
StegActionFilter *steg_action_filter_copy (const StegActionFilter *self);
void              steg_action_filter_free (StegActionFilter *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegActionFilter, steg_action_filter_free)

gboolean steg_action_filter_is_empty (const StegActionFilter *self);
gboolean steg_action_filter_is_equal (const StegActionFilter *a, const StegActionFilter *b);

/* Replaces one of the texts (&self->words); "" is %NULL. */
void steg_action_filter_set_text (char **text, const char *value);

/* The filter as it is kept in a saved view: "late no-owner area=ID phase=do words=backup test",
 * where the words end the text; "" for an empty one. Returns: owned. */
char *steg_action_filter_to_text (const StegActionFilter *self);

/* The filter that @text (may be %NULL) says. What it does not know is passed over, so that a view
 * which a newer Stegvis saved still filters by the rest. Returns: owned. */
StegActionFilter *steg_action_filter_parse (const char *text);

/* A filter made ready to be asked about many actions of a programme, for as long as nothing in it
 * changes. */
typedef struct _StegActionMatch StegActionMatch;

/* @mine: the ids of everybody whose actions are mine (steg_people_mine()), borrowed; %NULL: nobody
 * is me. Returns: owned. */
StegActionMatch *steg_action_match_new (StegProgramme          *programme,
                                        const StegActionFilter *filter,
                                        StegDate                today,
                                        GHashTable             *mine);
void             steg_action_match_free (StegActionMatch *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegActionMatch, steg_action_match_free)

gboolean steg_action_match_wants (StegActionMatch *self, StegRecord *action);

/* Whether @improvement, which has no action yet, is wanted: not by a filter that asks for anything
 * that only actions have. */
gboolean steg_action_match_wants_bare (StegActionMatch *self, StegRecord *improvement);

G_END_DECLS
