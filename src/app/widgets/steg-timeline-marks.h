/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-timeline-mark.h"
#include "chart/steg-timeline-place.h"

G_BEGIN_DECLS

/* The marks of a timeline: children of its widget, one for each item in view, used again for
 * others when those have gone out of it. */
typedef struct _StegTimelineMarks StegTimelineMarks;

/* @opened is called with @widget, to which the marks belong, and the mark that was activated;
 * @entered likewise with the one that got the focus. */
typedef void (*StegTimelineMarkFunc) (GtkWidget *widget, StegTimelineMark *mark);

StegTimelineMarks *steg_timeline_marks_new (GtkWidget           *widget,
                                            StegTimelineMarkFunc opened,
                                            StegTimelineMarkFunc entered);

/* Its children go with it. */
void steg_timeline_marks_free (StegTimelineMarks *self);

/* Gives what is in view, and the item at @current (-1: none) wherever it is, a mark, and nothing
 * else. The marks are children in the order in which the timeline is read. Returns: whether
 * anything changed, so that sizes must be given out. */
gboolean steg_timeline_marks_update (StegTimelineMarks        *self,
                                     const StegTimelineLayout *layout,
                                     const StegTimelinePane   *pane,
                                     int                       current);

/* Forgets which item each mark stands for, before a layout of other items. */
void steg_timeline_marks_reset (StegTimelineMarks *self);

void steg_timeline_marks_allocate (StegTimelineMarks        *self,
                                   const StegTimelineLayout *layout,
                                   const StegTimelinePane   *pane);

/* The mark of the item at @position; %NULL when it has none. Borrowed. */
GtkWidget *steg_timeline_marks_get (StegTimelineMarks *self, guint position);

G_END_DECLS
