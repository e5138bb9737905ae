/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Stands where the timeline has painted an item, so that the keyboard and a screen reader find
 * something there. It paints nothing itself, and the pointer goes through it.
 *
 * ::opened () when it is activated. */
#define STEG_TYPE_TIMELINE_MARK (steg_timeline_mark_get_type ())
G_DECLARE_FINAL_TYPE (StegTimelineMark, steg_timeline_mark, STEG, TIMELINE_MARK, GtkWidget)

GtkWidget *steg_timeline_mark_new (void);

/* From now on it stands for the item at @position, of which @spoken says everything. */
void steg_timeline_mark_assign (StegTimelineMark *self, guint position, const char *spoken);

guint       steg_timeline_mark_get_position (StegTimelineMark *self);
const char *steg_timeline_mark_get_spoken (StegTimelineMark *self);

G_END_DECLS
