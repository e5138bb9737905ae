/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-timeline-sight.h"

G_BEGIN_DECLS

/* Makes one bar of a timeline widget wait for another: with the pointer by a line that is pulled
 * from the dot at the end of the one to the other, which is to wait for it; with keys by choosing
 * what a bar is to wait for. Escape gives up. */
typedef struct _StegTimelineWait StegTimelineWait;

typedef struct
{
  /* What is said while @waiting would wait for @awaited; sets @refused where that cannot be.
   * Returns: owned. */
  char *(*describe) (GtkWidget  *widget,
                     const char *waiting,
                     const char *awaited,
                     gboolean   *refused);

  /* It is to wait, or, if it does, to wait no longer. */
  void (*chosen) (GtkWidget *widget, const char *waiting, const char *awaited);
} StegTimelineWaitFuncs;

/* For @widget, which holds it and @sight, and gets its controllers; @funcs must be static. */
StegTimelineWait *steg_timeline_wait_new (GtkWidget                   *widget,
                                          StegTimelineSight           *sight,
                                          const StegTimelineWaitFuncs *funcs);
void              steg_timeline_wait_free (StegTimelineWait *self);

/* From now on keys choose what the item at @position, if it is a bar, is to wait for: arrows, Home
 * and End go from bar to bar, Enter takes it. */
void steg_timeline_wait_begin_keys (StegTimelineWait *self, guint position);

/* Gives up whatever is being chosen. */
void steg_timeline_wait_cancel (StegTimelineWait *self);

/* Whether a point of the widget is on a dot that is shown. */
gboolean steg_timeline_wait_is_on_dot (StegTimelineWait *self, double x, double y);

/* The dot or the line to be shown. Borrowed. */
const StegTimelinePull *steg_timeline_wait_get_pull (StegTimelineWait *self);

G_END_DECLS
