/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A level out of 1 to the highest, or none. It never changes by itself, only by what it is told.
 *
 * Signal ::chosen (int level): 0 for none. */
#define STEG_TYPE_LEVEL_PICKER (steg_level_picker_get_type ())
G_DECLARE_FINAL_TYPE (StegLevelPicker, steg_level_picker, STEG, LEVEL_PICKER, GtkWidget)

/* What the level @number is called; levels come in order, from 1. */
void steg_level_picker_add (StegLevelPicker *self, int number, const char *name);

/* How many levels there are. */
guint steg_level_picker_count (StegLevelPicker *self);

void steg_level_picker_set_level (StegLevelPicker *self, int level);

/* Whether it can only be read: it is then as legible as before. */
void steg_level_picker_set_locked (StegLevelPicker *self, gboolean locked);

G_END_DECLS
