/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/plan/steg-plan-pdf.h"

G_BEGIN_DECLS

/* A plan becomes a file in a thread of its own: one of ten thousand actions takes seconds. */

/* What is to be written: @bytes or, where they are %NULL, @plan as a PDF for @paper. */
typedef struct
{
  GBytes       *bytes;
  StegPlan     *plan;
  StegPlanPaper paper;
} StegPlanContent;

/* Writes @content, whose @bytes or @plan it takes over, to @path: whole or not at all. @pace and
 * @source, which is kept until then, must last until @callback is called, in this thread. */
void steg_plan_export_start (gpointer            source,
                             StegPlanContent     content,
                             const char         *path,
                             StegPlanPace       *pace,
                             GAsyncReadyCallback callback,
                             gpointer            user_value);

/* Whether the file is written; else @error, %G_IO_ERROR_CANCELLED when it is no longer wanted. */
gboolean steg_plan_export_finish (GAsyncResult *result, GError **error);

/* The path that is written to. Borrowed. */
const char *steg_plan_export_get_path (GAsyncResult *result);

G_END_DECLS
