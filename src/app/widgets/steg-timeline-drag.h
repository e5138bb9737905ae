/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/widgets/steg-timeline-wait.h"

G_BEGIN_DECLS

/* Moves a bar of a timeline widget, or an end of it: with the pointer, at the edges of what is in
 * view, and with keys. Escape gives up. */
typedef struct _StegTimelineDrag StegTimelineDrag;

typedef struct
{
  /* What is said while @identity would be there. Returns: owned. */
  char *(*describe) (GtkWidget *widget, const char *identity, StegDate start, StegDate due);

  /* It is to be there. */
  void (*moved) (GtkWidget *widget, const char *identity, StegDate start, StegDate due);
} StegTimelineDragFuncs;

/* For @widget, which holds it and @sight, and gets its controllers; @funcs must be static. What is
 * pressed on a dot of @wait, which must live as long, is left to that. */
StegTimelineDrag *steg_timeline_drag_new (GtkWidget                   *widget,
                                          StegTimelineSight           *sight,
                                          const StegTimelineDragFuncs *funcs,
                                          StegTimelineWait            *wait);
void              steg_timeline_drag_free (StegTimelineDrag *self);

/* From now on keys move the item at @position, if it is a bar: arrows by a day, with Shift by a
 * week, with Alt its end and with Ctrl its start; Enter keeps what they did. */
void steg_timeline_drag_begin_keys (StegTimelineDrag *self, guint position);

/* Gives up whatever is being moved. */
void steg_timeline_drag_cancel (StegTimelineDrag *self);

/* What is being moved; %NULL: nothing. Borrowed. */
const StegTimelineGhost *steg_timeline_drag_get_ghost (StegTimelineDrag *self);

/* The name of the cursor over a point of the widget; %NULL: the ordinary one. */
const char *steg_timeline_drag_get_cursor (StegTimelineDrag *self, double x, double y);

G_END_DECLS
