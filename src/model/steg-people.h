/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Who stands behind whom. A row of table holder says that its human holds a role or, where the role
 * is a group, belongs to it; a day that is missing means "always" and "still". */

/* Whether @holder is true on @day: both its days belong to it. */
gboolean steg_holder_is_on (StegRecord *holder, StegDate day);

/* The holder rows in which @person is held (a role, a group), the latest first. Returns: (of
 * borrowed StegRecord) owned. */
GPtrArray *steg_people_list_holders (StegProgramme *programme, StegRecord *person);

/* The holder rows in which @person holds something, the latest first. Returns: as above. */
GPtrArray *steg_people_list_held (StegProgramme *programme, StegRecord *person);

/* All persons whose affairs are those of @me on @day: @me, the roles that it holds, the groups that
 * it belongs to, and what these hold in turn. @me may be %NULL. Returns: a set of ids, owned. */
GHashTable *steg_people_mine (StegProgramme *programme, StegRecord *me, StegDate day);

/* The human called @name, upper and lower case alike; %NULL when there is none. Borrowed. */
StegRecord *steg_people_propose (StegProgramme *programme, const char *name);

/* All persons, in the order roles, humans, groups, each by name; those that are no longer active
 * come last in each. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_people_list (StegProgramme *programme);

/* What a person owns: open actions, the late ones first, then by due date (none last); measures and
 * documents by title. */
typedef struct
{
  GPtrArray *actions; /* of borrowed StegRecord, as the others */
  guint      n_late;  /* so many of the actions */
  GPtrArray *measures;
  GPtrArray *documents;
} StegBelongings;

StegBelongings *steg_belongings_new (StegProgramme *programme, StegRecord *person, StegDate today);
void            steg_belongings_free (StegBelongings *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegBelongings, steg_belongings_free)

G_END_DECLS
