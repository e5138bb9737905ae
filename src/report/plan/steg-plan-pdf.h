/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/plan/steg-plan-pages.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* How far a PDF has come that is painted in another thread, and whether it is still wanted. The
 * numbers are read and written as atomic ones. */
typedef struct
{
  GCancellable *cancellable; /* borrowed */
  guint         page;        /* so many are painted, */
  guint         count;       /* of so many; 0: not known yet */
} StegPlanPace;

/* @plan, which it takes over, as a PDF for @paper, with an outline of chart, list and its groups.
 * The same plan on the same day makes the same bytes. @pace may be %NULL. May be called in any
 * thread. Returns: owned; %NULL with @error when it was cancelled, or there is no memory for it. */
GBytes *steg_plan_pdf_new (StegPlan            *plan,
                           const StegPlanPaper *paper,
                           StegPlanPace        *pace,
                           GError             **error);

/* The page at @position of @pages as a drawing of its own. Returns: owned; %NULL with @error when
 * there is no memory for it. */
GBytes *steg_plan_svg_new (const StegPlanPages *pages, guint position, GError **error);

G_END_DECLS
