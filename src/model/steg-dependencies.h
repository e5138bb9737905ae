/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What actions wait for: who comes before whom, circles, and what moves when one moves. All of it
 * reads the programme's index of dependencies and costs what it finds, not what there is. */

/* The actions that @action waits for, or those that wait for it, directly, in the order in which
 * they were tied. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_dependencies_awaited (StegProgramme *programme, StegRecord *action);
GPtrArray *steg_dependencies_waiting (StegProgramme *programme, StegRecord *action);

/* All open actions that wait for @action, directly or through others, each once, the nearest first.
 * @action itself is never among them. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_dependencies_followers (StegProgramme *programme, StegRecord *action);

/* The shortest circle that would arise if the action @action were to wait for @awaited (ids): the
 * two and then each that the one before waits for; the last waits for @action. @changes (of
 * StegChange, %NULL: none) count as done. Returns: (of owned ids) owned; %NULL when there would be
 * none. */
GPtrArray *steg_dependencies_find_circle (StegProgramme *programme,
                                          GPtrArray     *changes,
                                          const char    *action,
                                          const char    *awaited);

/* The first circle that the dependencies added by @changes would close. Returns: as above. */
GPtrArray *steg_dependencies_find_new_circle (StegProgramme *programme, GPtrArray *changes);

/* Why @circle cannot be: "That would be a circle: “A” waits for “B”, which waits for “A”".
 * Returns: owned. */
char *steg_dependencies_say_circle (const StegCatalogue *catalogue,
                                    StegProgramme       *programme,
                                    GPtrArray           *circle);

/* Where an action would be: STEG_DATE_NONE where it has no such date. */
typedef struct
{
  StegRecord *action; /* borrowed */
  StegDate    start;
  StegDate    due;
} StegShift;

/* Where the followers of @actions (of StegRecord) would be if they moved by @days too. What is
 * under way keeps the day on which it began, and what has no date is left out; none of @actions is
 * in it.
 * Nothing is changed. Returns: (of StegShift) owned, may be empty. */
GArray *steg_dependencies_shift (StegProgramme *programme, GPtrArray *actions, int days);

/* An action that moved, and how far. */
typedef struct
{
  StegRecord *action; /* borrowed */
  int         days;
} StegMove;

/* The same for actions that moved each by days of its own (@moves: of StegMove): what follows
 * several goes with the one that takes it furthest into the future. */
GArray *steg_dependencies_shift_each (StegProgramme *programme, GArray *moves);

G_END_DECLS
