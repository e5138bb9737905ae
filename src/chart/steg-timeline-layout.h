/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"
#include "chart/steg-timeline.h"

G_BEGIN_DECLS

/* The room of the arrow before the title of a group, in ordinary pixels. */
#define STEG_TIMELINE_ARROW 16

typedef enum
{
  STEG_TIMELINE_ITEM_CYCLE,
  STEG_TIMELINE_ITEM_MILESTONE,
  STEG_TIMELINE_ITEM_BAR,
  STEG_TIMELINE_ITEM_GOAL,
  STEG_TIMELINE_ITEM_SUMMARY, /* of a collapsed group */
} StegTimelineItemKind;

/* One thing on the timeline, placed in the body: x from where time begins, y from where the rows
 * begin. */
typedef struct
{
  StegTimelineItemKind kind;
  guint                index; /* in the timeline's array of its kind */
  guint                row;
  guint                lane;                 /* in its row, from the top */
  StegBox              shape;                /* the bar, the strip of phases, the mark */
  double               plan_start, plan_end; /* the frozen plan; both 0: none */
  double               from, to;             /* what of its lane it takes, without its words */
  double               words;                /* what its words take, whatever they are given */
  double               badge;                /* where the initials stand, if it has an owner */
  double               content;              /* where its words begin: in the shape or beside */
  double               end;                  /* and how far they may go */
} StegTimelineItem;

/* The cycles, the milestones, or one group. */
typedef struct
{
  const char *title;
  const char *subtitle; /* may be %NULL */
  int         group;    /* its position; -1: it is of cycles or milestones */
  double      y, height;
  double      title_height, least_height; /* of its title, and of the row for its words */
  guint       first_item, n_items;        /* its items, in order of time */
  guint       first_lane, n_lanes;        /* see StegTimelineLayout.lanes */
} StegTimelineRow;

/* The geometry of a timeline, from which it is painted, pointed at, walked through and spoken.
 * Independent of colours. */
typedef struct
{
  StegTimeline *timeline;
  StegTimeScale scale;
  double        width;          /* the least of the chart, as asked for */
  double        unit;           /* an ordinary pixel; more when texts are larger */
  double        side;           /* the frozen column at the left */
  double        heading;        /* the frozen lines at the top */
  double        length, height; /* of the body, without the frozen parts */
  double        bar_height, strip_height, initials;
  double        mark_width;                                  /* of the late mark with its word */
  StegTextStyle group, subtitle, wide, narrow, label, badge; /* without colours */

  GArray *rows;  /* of StegTimelineRow */
  GArray *items; /* of StegTimelineItem, row by row, in order of time */

  /* Of guint: the positions of items, lane by lane, in order of time; and where in it each lane
   * begins, with one more at the end. */
  GArray *order;
  GArray *lanes;

  GArray *bar_places; /* of guint: where each bar is among the items, G_MAXUINT: nowhere */
} StegTimelineLayout;

/* Lays out @timeline at @zoom for a chart at least @width wide with its frozen column. Words are
 * measured on @ink at the size that @palette has. */
StegTimelineLayout *steg_timeline_layout_new (
  StegTimeline *timeline, StegInk *ink, const StegPalette *palette, double zoom, double width);

/* The same for the width that @self has, at another zoom: nothing is measured or sorted anew. */
StegTimelineLayout *steg_timeline_layout_zoom (const StegTimelineLayout *self, double zoom);

void steg_timeline_layout_free (StegTimelineLayout *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegTimelineLayout, steg_timeline_layout_free)

/* The zoom at which all of time is in view on a chart @width wide. */
double steg_timeline_layout_fit (const StegTimelineLayout *self, double width);

/* The item at @position. Borrowed. */
const StegTimelineItem *steg_timeline_layout_item (const StegTimelineLayout *self, guint position);

/* What it is about, and the sentence that says it. Borrowed. */
const char *steg_timeline_layout_identity (const StegTimelineLayout *self, guint position);
const char *steg_timeline_layout_spoken (const StegTimelineLayout *self, guint position);

/* The position of the item called @identity, -1 when there is none. */
int steg_timeline_layout_find (const StegTimelineLayout *self, const char *identity);

/* The bar of the item at @position; %NULL for items of other kinds. Borrowed. */
const StegTimelineBar *steg_timeline_layout_bar (const StegTimelineLayout *self, guint position);

/* The position of the group of the item at @position, if it can be collapsed; -1: none. */
int steg_timeline_layout_foldable (const StegTimelineLayout *self, guint position);

/* Likewise of the group of the row at @row, which may be below them all. */
int steg_timeline_layout_foldable_row (const StegTimelineLayout *self, guint row);

/* How far from the top of @row its lanes begin, and from one to the next. */
double steg_timeline_layout_lane_top (const StegTimelineLayout *self, const StegTimelineRow *row);
double steg_timeline_layout_lane_pitch (const StegTimelineLayout *self, const StegTimelineRow *row);

G_END_DECLS
