/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "chart/steg-staircase-frame.h"
#include "chart/steg-staircase-layout.h"

G_BEGIN_DECLS

/* Adds elements to @drawing in the places that @frame gives: what belongs to the whole chart, and
 * what belongs to one area. */
void steg_staircase_place_chart (const StegStaircaseFrame *frame, StegDrawing *drawing);
void
steg_staircase_place_area (const StegStaircaseFrame *frame, guint position, StegDrawing *drawing);

G_END_DECLS
