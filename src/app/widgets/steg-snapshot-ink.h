/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-ink.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Paints as GTK render nodes: boxes, clips and texts are native nodes, dashes and paths are Cairo
 * nodes of their own size. A widget keeps one, so that its texts stay set from frame to frame. */
#define STEG_TYPE_SNAPSHOT_INK (steg_snapshot_ink_get_type ())
G_DECLARE_FINAL_TYPE (StegSnapshotInk, steg_snapshot_ink, STEG, SNAPSHOT_INK, StegInk)

/* Measures and sets texts in the font family of @widget. */
StegInk *steg_snapshot_ink_new (GtkWidget *widget);

/* What follows is painted on @snapshot, which is borrowed; %NULL when the frame is done, and
 * nothing may be painted then. */
void steg_snapshot_ink_set_snapshot (StegSnapshotInk *self, GtkSnapshot *snapshot);

/* The size of @widget's font in pixels, for StegPalette. */
double steg_snapshot_ink_font_size (GtkWidget *widget);

G_END_DECLS
