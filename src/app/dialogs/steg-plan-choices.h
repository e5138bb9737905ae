/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action-order.h"
#include "report/plan/steg-plan-paper.h"

G_BEGIN_DECLS

/* The widgets in which a plan on paper is chosen; all borrowed. */
typedef struct
{
  GtkDropDown   *parts;
  GtkDropDown   *size;
  GtkDropDown   *orientation;
  GtkDropDown   *grouping;
  GtkSpinButton *wide;
} StegPlanChoices;

/* Fills them with all that can be chosen, and chooses @paper. */
void steg_plan_choices_fill (const StegPlanChoices *self, const StegPlanPaper *paper);

/* What is chosen. */
StegPlanPaper      steg_plan_choices_read (const StegPlanChoices *self);
StegActionGrouping steg_plan_choices_read_grouping (GtkDropDown *grouping);

G_END_DECLS
