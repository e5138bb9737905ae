/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "chart/steg-timeline-ghost.h"
#include "chart/steg-timeline-pull.h"

G_BEGIN_DECLS

/* What a timeline widget sees: its layout for the widget's width, scrolled by two adjustments. It
 * remembers which day stands at a place, and at which place, so that another zoom, width or
 * timeline shows the same days. */
typedef struct _StegTimelineSight StegTimelineSight;

/* The properties of a GtkScrollable, as the widget that holds a sight numbers them. */
enum
{
  STEG_TIMELINE_SIGHT_HADJUSTMENT = 1,
  STEG_TIMELINE_SIGHT_VADJUSTMENT,
  STEG_TIMELINE_SIGHT_HSCROLL_POLICY,
  STEG_TIMELINE_SIGHT_VSCROLL_POLICY,
  STEG_TIMELINE_SIGHT_N_SCROLLABLE,
};

void steg_timeline_sight_override_scrollable (GObjectClass *object_class);
void steg_timeline_sight_get_scrollable (StegTimelineSight *self, guint id, GValue *value);
void steg_timeline_sight_set_scrollable (StegTimelineSight *self, guint id, const GValue *value);

/* For @widget, which holds it. */
StegTimelineSight *steg_timeline_sight_new (GtkWidget *widget);
void               steg_timeline_sight_free (StegTimelineSight *self);

/* %NULL: none. Borrowed. */
GtkAdjustment *steg_timeline_sight_get_adjustment (StegTimelineSight *self,
                                                   GtkOrientation     orientation);
void           steg_timeline_sight_set_adjustment (StegTimelineSight *self,
                                                   GtkOrientation     orientation,
                                                   GtkAdjustment     *adjustment);

/* Each of the two makes a new layout, at once if the width is known. Items keep their positions at
 * every zoom and in every style. The first timeline is seen around today. */
void steg_timeline_sight_set_timeline (StegTimelineSight *self, StegTimeline *timeline);
void steg_timeline_sight_restyle (StegTimelineSight *self);

/* Makes a day @zoom ordinary pixels long, within the least and the most of STEG_TIME_ZOOM. The day
 * and the row at @anchor, a point of the widget, stay where they are as far as there is something
 * to scroll; %NULL: those at a place that the widget chooses. */
void   steg_timeline_sight_set_zoom (StegTimelineSight *self, double zoom, const StegPoint *anchor);
double steg_timeline_sight_get_zoom (StegTimelineSight *self);

/* The zoom at which all is in view; what it is now until sizes are known. */
double steg_timeline_sight_get_fit (StegTimelineSight *self);

/* Moves so that today stands at the fixed place, once sizes are known. */
void steg_timeline_sight_show_today (StegTimelineSight *self);

/* Scrolls as little as brings the item at @position into view. */
void steg_timeline_sight_reveal (StegTimelineSight *self, guint position);

/* Scrolls up to where the group at @group begins, when that is above what is in view: whatever
 * comes below its heading then, the heading stays where it is seen. */
void steg_timeline_sight_reveal_group (StegTimelineSight *self, guint group);

/* Lays out for the widget's new size, when there is a timeline. */
void steg_timeline_sight_allocate (StegTimelineSight *self, int width, int height);

/* %NULL until there is a timeline and a size. Borrowed until the next change. */
const StegTimelineLayout *steg_timeline_sight_get_layout (StegTimelineSight *self);
StegTimelinePane          steg_timeline_sight_get_pane (StegTimelineSight *self);

/* The item at a point of the widget, -1 when there is none. */
int steg_timeline_sight_hit (StegTimelineSight *self, double x, double y);

/* What Tab enters when nothing has been current yet: the first item in view; -1: there is none. */
int steg_timeline_sight_find_first (StegTimelineSight *self);

/* Where the item at @position is on the widget; FALSE when it is out of view. */
gboolean
steg_timeline_sight_get_area (StegTimelineSight *self, guint position, GdkRectangle *area);

/* What is said of a point of the widget: of the item there, or, where days can be seen, of the
 * holiday; %NULL when there is neither. Borrowed. */
const char *steg_timeline_sight_say (StegTimelineSight *self, double x, double y);

/* The group whose heading is there, if it can be collapsed; -1: none. */
int steg_timeline_sight_hit_heading (StegTimelineSight *self, double x, double y);

/* What is held at a point of the widget by the bar at @position. */
StegTimelineGrip
steg_timeline_sight_grip_at (StegTimelineSight *self, guint position, double x, double y);

/* The bar whose dot is at a point of the widget (steg_timeline_pull_find_dot()), -1: none. */
int steg_timeline_sight_find_dot (StegTimelineSight *self, double x, double y);

/* A screen reader hears @words beside what is said of the item that has the focus. */
void steg_timeline_sight_speak (StegTimelineSight *self, const char *words);

/* @ghost: a bar where it would be, over everything; %NULL: none. @pull: the dot or the line that is
 * shown over the bars. */
void steg_timeline_sight_snapshot (StegTimelineSight       *self,
                                   GtkSnapshot             *snapshot,
                                   int                      focused,
                                   const StegTimelineGhost *ghost,
                                   const StegTimelinePull  *pull);

G_END_DECLS
