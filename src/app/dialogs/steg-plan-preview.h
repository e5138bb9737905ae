/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/plan/steg-plan-pages.h"

G_BEGIN_DECLS

/* Draws the page at @position of @pages as large as @width and @height pixels allow. It is as white
 * here as on paper, whatever colours the windows have. */
void steg_plan_preview_draw (
  const StegPlanPages *pages, guint position, cairo_t *cr, int width, int height);

G_END_DECLS
