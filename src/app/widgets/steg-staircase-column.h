/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The place of one area in a level staircase: it has the focus, the name and the press, while the
 * staircase itself paints what stands there. Emits "pressed". */
#define STEG_TYPE_STAIRCASE_COLUMN (steg_staircase_column_get_type ())
G_DECLARE_FINAL_TYPE (StegStaircaseColumn, steg_staircase_column, STEG, STAIRCASE_COLUMN, GtkWidget)

GtkWidget *steg_staircase_column_new (void);

/* What a screen reader says. */
void        steg_staircase_column_set_spoken (StegStaircaseColumn *self, const char *spoken);
const char *steg_staircase_column_get_spoken (StegStaircaseColumn *self);

G_END_DECLS
