/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What takes the place of everything in a window for a while, full screen. */
typedef struct
{
  GtkWidget     *focus;    /* what has the focus when it ends; may be %NULL */
  GtkAdjustment *scrolled; /* how far down that stands; may be %NULL */
  double         place;    /* its value */
  gboolean       was_full; /* the window filled the screen before */
  guint          inhibited;
} StegStage;

/* Makes room beside what @window shows, once, before it is on the screen: GTK 4.8 does not take
 * widgets out of a window and in again without complaints of the accessibility tree. */
void steg_stage_make_room (AdwApplicationWindow *window);

/* What takes the whole of @window now; %NULL when its ordinary content does. Borrowed. */
GtkWidget *steg_stage_find (AdwApplicationWindow *window);

/* Puts @actor in the place of what @window shows, and keeps the screen awake because of @reason. */
void steg_stage_enter (StegStage            *self,
                       AdwApplicationWindow *window,
                       GtkWidget            *actor,
                       const char           *reason);

/* Gives the window back what it showed, with the focus where it was and scrolled as it was. @actor
 * is removed. */
void steg_stage_leave (StegStage *self, GtkWidget *actor);

/* For dispose. */
void steg_stage_clear (StegStage *self);

G_END_DECLS
