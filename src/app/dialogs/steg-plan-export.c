/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-plan-export.h"

#include "report/steg-chart-picture.h"

typedef struct
{
  StegPlanContent content;
  char           *path;
  StegPlanPace   *pace;
} Writing;

static void
writing_free (gpointer value)
{
  Writing *self = value;

  g_clear_pointer (&self->content.bytes, g_bytes_unref);
  g_clear_pointer (&self->content.plan, steg_plan_free);
  g_free (self->path);
  g_free (self);
}

static void
write_in_worker (GTask *task, gpointer source, gpointer value, GCancellable *cancellable)
{
  Writing         *self = value;
  StegPlanContent *content = &self->content;
  GError          *error = NULL;

  if (content->bytes == NULL)
    content->bytes = steg_plan_pdf_new (g_steal_pointer (&content->plan), &content->paper,
                                        self->pace, &error);
  if (content->bytes != NULL
      && !g_cancellable_set_error_if_cancelled (cancellable, &error)
      && steg_chart_picture_save (content->bytes, self->path, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
steg_plan_export_start (gpointer            source,
                        StegPlanContent     content,
                        const char         *path,
                        StegPlanPace       *pace,
                        GAsyncReadyCallback callback,
                        gpointer            user_value)
{
  g_autoptr (GTask) task = g_task_new (source, pace->cancellable, callback, user_value);
  Writing *self = g_new0 (Writing, 1);

  self->content = content;
  self->path = g_strdup (path);
  self->pace = pace;
  g_task_set_task_data (task, self, writing_free);
  /* Who cancels too late has the file, and is told so. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, write_in_worker);
}

gboolean
steg_plan_export_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}

const char *
steg_plan_export_get_path (GAsyncResult *result)
{
  return ((Writing *) g_task_get_task_data (G_TASK (result)))->path;
}
