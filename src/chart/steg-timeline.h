/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-time-scale.h"

G_BEGIN_DECLS

#define STEG_TIMELINE_PHASES 4

/* The words around the figures, borrowed from whoever translates them: they must outlive the
 * timeline. */
typedef struct
{
  StegTimeWords time;
  const char   *cycles;     /* heading of the row of cycles */
  const char   *milestones; /* and of the row of milestones */
  const char   *today;
  const char   *late;
  const char   *phases[STEG_TIMELINE_PHASES];      /* Plan, Do, Check, Act */
  const char   *phase_marks[STEG_TIMELINE_PHASES]; /* P, D, C, A: where there is little room */
} StegTimelineWords;

typedef struct
{
  const char *title;
  const char *subtitle; /* "level 1 → 3"; may be %NULL */
  const char *identity; /* %NULL: it cannot be collapsed */
  gboolean    is_collapsed;

  /* Set by steg_timeline_sum_up() and as bars are added: what stands for them where it is
   * collapsed. */
  const char *summary; /* "4 actions" */
  const char *spoken;
  guint       n_bars;
  guint       n_late;
  StegDate    first, last; /* of its bars */
} StegTimelineGroup;

/* An action: something that lasts from one day to another. */
typedef struct
{
  const char *identity;
  const char *title;
  const char *initials; /* of its owner; may be %NULL */
  const char *spoken;   /* all of it in a sentence */
  StegDate    start;    /* %STEG_DATE_NONE: only its due date is known */
  StegDate    due;      /* %STEG_DATE_NONE: it is listed apart, never placed by guess */
  guint       group;    /* the position of its group */
  guint       phase;    /* 0 to 3 */
  double      progress; /* 0 to 1 */
  gboolean    is_late;
  gboolean    is_dropped;
  StegDate    planned_start; /* as it was when its cycle's Do began; or none */
  StegDate    planned_due;
} StegTimelineBar;

/* One bar that waits for another, by their positions in the array of bars. */
typedef struct
{
  guint waiting;
  guint awaited;
} StegTimelineLink;

/* A level that a group is to have reached. */
typedef struct
{
  const char *identity;
  const char *title; /* "level 3" */
  const char *spoken;
  StegDate    on;
  guint       group;
} StegTimelineGoal;

/* One turn of Plan-Do-Check-Act. */
typedef struct
{
  const char *identity;
  const char *title;
  const char *spoken;
  StegDate    from[STEG_TIMELINE_PHASES]; /* %STEG_DATE_NONE: this phase has no days */
  StegDate    to[STEG_TIMELINE_PHASES];   /* the last day; %STEG_DATE_NONE: no end is set */
} StegTimelineCycle;

typedef enum
{
  STEG_TIMELINE_SIGN_POINT,  /* an ordinary milestone */
  STEG_TIMELINE_SIGN_REVIEW, /* somebody judges */
  STEG_TIMELINE_SIGN_GOAL,   /* what it is all for */
} StegTimelineSign;

typedef struct
{
  const char      *identity;
  const char      *title;
  const char      *spoken;
  StegDate         on;
  StegTimelineSign sign;
  gboolean         is_reached;
} StegTimelineMilestone;

/* What a timeline shows: numbers and labels, no places. Counted; not to be changed once it is
 * shown. */
typedef struct
{
  StegDate          today;
  StegTimelineWords words;
  GArray           *groups;     /* of StegTimelineGroup, in order */
  GArray           *cycles;     /* of StegTimelineCycle */
  GArray           *milestones; /* of StegTimelineMilestone, all with a day */
  GArray           *bars;       /* of StegTimelineBar, all with a due date */
  GArray           *undated;    /* of StegTimelineBar, those without one */
  GArray           *links;      /* of StegTimelineLink, between bars with a due date */
  GArray           *goals;      /* of StegTimelineGoal, all with a day */

  GStringChunk *texts;
  GHashTable   *bar_places; /* the identity of a bar → its position + 1 */
} StegTimeline;

StegTimeline *steg_timeline_new (StegDate today, const StegTimelineWords *words);
StegTimeline *steg_timeline_ref (StegTimeline *self);
void          steg_timeline_unref (StegTimeline *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegTimeline, steg_timeline_unref)

/* Each adds one more; texts are copied. A cycle in which no phase has days, and a milestone or goal
 * without a day, are left out. */
void steg_timeline_add_group (StegTimeline *self, const StegTimelineGroup *group);
void steg_timeline_add_bar (StegTimeline *self, const StegTimelineBar *bar);
void steg_timeline_add_cycle (StegTimeline *self, const StegTimelineCycle *cycle);
void steg_timeline_add_milestone (StegTimeline *self, const StegTimelineMilestone *milestone);

void steg_timeline_add_goal (StegTimeline *self, const StegTimelineGoal *goal);

/* The bar called @waiting waits for the one called @awaited; left out unless both have a due date.
 */
void steg_timeline_add_link (StegTimeline *self, const char *waiting, const char *awaited);

/* What stands for the bars of @group where it is collapsed; the texts are copied. */
void steg_timeline_sum_up (StegTimeline *self,
                           guint         group,
                           const char   *summary,
                           const char   *spoken);

/* The identity of what stands for the group at @group once its bars are shown or hidden, the other
 * way than now: its first bar, or its summary. Borrowed. */
const char *steg_timeline_find_heir (const StegTimeline *self, guint group);

/* The bar called @identity that has a due date; %NULL when there is none. Borrowed. */
const StegTimelineBar *steg_timeline_find_bar (const StegTimeline *self, const char *identity);

/* Whether there is nothing at all to be placed on a line of time. */
gboolean steg_timeline_is_empty (const StegTimeline *self);

/* From the first to the last day that anything is about, today among them. */
void steg_timeline_get_days (const StegTimeline *self, StegDate *first, StegDate *last);

G_END_DECLS
