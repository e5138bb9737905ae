/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/plan/steg-plan-pages.h"

G_BEGIN_DECLS

/* A printing of @plan, which it takes over, with the parts and the size of @paper at first; sheets
 * are laid out for the paper that is chosen where it is printed. Returns: owned. */
GtkPrintOperation *steg_plan_print_new (StegPlan *plan, const StegPlanPaper *paper);

G_END_DECLS
