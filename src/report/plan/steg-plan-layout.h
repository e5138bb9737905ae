/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/plan/steg-plan-pages.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Lays @plan out as steg_plan_pages_new() does, in a thread of its own: of ten thousand actions it
 * takes so long that one would notice. @source is kept until @callback is called, in this thread.
 */
void steg_plan_layout_start (gpointer             source,
                             StegPlan            *plan,
                             const StegPlanPaper *paper,
                             double               width,
                             double               height,
                             GAsyncReadyCallback  callback,
                             gpointer             user_value);

/* Returns: the pages, owned. */
StegPlanPages *steg_plan_layout_finish (GAsyncResult *result);

G_END_DECLS
