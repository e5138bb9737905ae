/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/steg-action-order.h"
#include "session/steg-session.h"

G_BEGIN_DECLS

/* Where the plan is put on paper: which parts of it, on what, in which groups, with the pages as
 * they will be; from here it is printed, or written as PDF, SVG or CSV. What was chosen is
 * remembered. It stays up to date. */
#define STEG_TYPE_PLAN_DIALOG (steg_plan_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegPlanDialog, steg_plan_dialog, STEG, PLAN_DIALOG, AdwWindow)

/* Over @parent (may be %NULL), for the actions that @filter (copied) wants. */
StegPlanDialog *steg_plan_dialog_new (GtkWindow              *parent,
                                      StegSession            *session,
                                      const StegActionFilter *filter,
                                      StegActionGrouping      grouping);

/* How many pages the plan takes as it is chosen now. */
guint steg_plan_dialog_count_pages (StegPlanDialog *self);

/* Writes it to @path as its ending says: all of it as .pdf, the page that is shown as .svg, the
 * list as .csv for spreadsheets. That is done in a thread, while it is said how far it is; one file
 * at a time. */
void steg_plan_dialog_export (StegPlanDialog     *self,
                              const char         *path,
                              GAsyncReadyCallback callback,
                              gpointer            user_value);

/* Whether the file is written; else @error, %G_IO_ERROR_CANCELLED when somebody cancelled it. */
gboolean
steg_plan_dialog_export_finish (StegPlanDialog *self, GAsyncResult *result, GError **error);

G_END_DECLS
