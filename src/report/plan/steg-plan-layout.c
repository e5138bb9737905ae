/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/plan/steg-plan-layout.h"

typedef struct
{
  StegPlan     *plan; /* %NULL once it is in the pages */
  StegPlanPaper paper;
  double        width, height;
} Layout;

static void
layout_free (gpointer value)
{
  Layout *self = value;

  g_clear_pointer (&self->plan, steg_plan_free);
  g_free (self);
}

static void
lay_out_in_worker (GTask *task, gpointer source, gpointer value, GCancellable *cancellable)
{
  Layout *self = value;

  g_task_return_pointer (task,
                         steg_plan_pages_new (g_steal_pointer (&self->plan), &self->paper,
                                              self->width, self->height),
                         (GDestroyNotify) steg_plan_pages_free);
}

void
steg_plan_layout_start (gpointer             source,
                        StegPlan            *plan,
                        const StegPlanPaper *paper,
                        double               width,
                        double               height,
                        GAsyncReadyCallback  callback,
                        gpointer             user_value)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, user_value);
  Layout *self = g_new0 (Layout, 1);

  self->plan = plan;
  self->paper = *paper;
  self->width = width;
  self->height = height;
  g_task_set_task_data (task, self, layout_free);
  g_task_run_in_thread (task, lay_out_in_worker);
}

StegPlanPages *
steg_plan_layout_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
