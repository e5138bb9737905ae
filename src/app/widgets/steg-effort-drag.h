/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Re-estimates an action on the chart of efforts: with the pointer and with keys. Escape gives up.
 */
typedef struct _StegEffortDrag StegEffortDrag;

/* What the widget knows of its actions. Hours are as StegEffortItem has them. */
typedef struct
{
  /* The action at a point of the widget; %NULL: none. Borrowed. */
  const char *(*hit) (GtkWidget *widget, double x, double y);

  /* Its hours as they are now. */
  double (*get_hours) (GtkWidget *widget, const char *identity);

  /* The round hours that it would have @by units further to the right. */
  double (*find_hours) (GtkWidget *widget, const char *identity, double by);

  /* What is said while it would have @hours. Returns: owned. */
  char *(*describe) (GtkWidget *widget, const char *identity, double hours);

  /* It is to have @hours. */
  void (*estimated) (GtkWidget *widget, const char *identity, double hours);
} StegEffortDragFuncs;

/* For @widget, which holds it and gets its controllers; @funcs must be static. */
StegEffortDrag *steg_effort_drag_new (GtkWidget *widget, const StegEffortDragFuncs *funcs);
void            steg_effort_drag_free (StegEffortDrag *self);

/* From now on keys estimate the action called @identity: arrows by a step, with Shift by five;
 * Enter keeps what they did. */
void steg_effort_drag_begin_keys (StegEffortDrag *self, const char *identity);

/* Gives up whatever is being estimated. */
void steg_effort_drag_cancel (StegEffortDrag *self);

/* What is being estimated; %NULL: nothing. Borrowed. */
const char *steg_effort_drag_get_identity (StegEffortDrag *self);
double      steg_effort_drag_get_hours (StegEffortDrag *self);
const char *steg_effort_drag_get_tip (StegEffortDrag *self);

G_END_DECLS
