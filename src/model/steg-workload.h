/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* More work than this in one month is much for somebody who also has an ordinary job; an action
 * whose effort nobody has estimated is taken as one working day of it. */
#define STEG_WORKLOAD_MANY_HOURS 40
#define STEG_WORKLOAD_UNKNOWN_HOURS 8

/* What is to be done in one month: the hours of the actions that have an effort, and how many
 * actions have none. */
typedef struct
{
  double hours;
  guint  unestimated;
  guint  actions; /* all of them, with and without an effort */
} StegLoad;

/* By whole hours, as they are shown. */
gboolean steg_load_is_heavy (const StegLoad *load);

/* What one person, role or group is the owner of. */
typedef struct
{
  StegRecord *person;  /* borrowed */
  StegLoad   *months;  /* as many as the workload has */
  StegLoad    undated; /* actions without a due date, which are in no month */
} StegWorkloadRow;

typedef struct
{
  StegDate   first; /* the first day of the first month: that of today */
  guint      n_months;
  GPtrArray *rows; /* of StegWorkloadRow: everybody who owns something open, by name */
} StegWorkload;

/* Spreads every open action over the months from its start (at the earliest today) to its due date:
 * it counts in each of them, and what remains of its effort (effort × (100 - progress) %) is spread
 * by days. A late one is all in the first month. What lies after the last month is left out. */
StegWorkload *steg_workload_new (StegProgramme *programme, StegDate today, guint n_months);
void          steg_workload_free (StegWorkload *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegWorkload, steg_workload_free)

G_END_DECLS
