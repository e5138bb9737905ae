/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-cycle-outcome.h"

#include "app/widgets/steg-cycle-actions.h"
#include "app/widgets/steg-line-label.h"
#include "model/steg-cycle-standing.h"
#include "model/steg-cycle.h"
#include "model/steg-framework.h"
#include "model/steg-rounds.h"

#include <glib/gi18n.h>

struct _StegCycleOutcome
{
  GtkBox parent;

  StegProgramme  *programme;
  GtkBox         *went; /* shown once the cycle is closed */
  GtkLabel       *actions;
  GtkLabel       *goals;
  StegRecordPane *learnt;
};

G_DEFINE_FINAL_TYPE (StegCycleOutcome, steg_cycle_outcome, GTK_TYPE_BOX)

static void
show_actions (StegCycleOutcome *self, StegRecord *cycle)
{
  g_autoptr (GArray) actions = steg_cycle_actions (self->programme, cycle);
  g_autofree char *words = steg_cycle_actions_say_result (steg_cycle_result (actions));

  gtk_label_set_text (self->actions, words);
}

/* By the Check of the cycle; nothing is said where it has no goals or no Check. */
static void
show_goals (StegCycleOutcome *self, StegRecord *cycle)
{
  StegRecord *round = steg_record_get_link (cycle, STEG_CYCLE_ROUND);
  g_autoptr (GPtrArray) areas = steg_framework_areas (self->programme);
  g_autofree char *words = NULL;
  guint            count = 0;
  guint            reached = 0;

  for (guint i = 0; i < areas->len && round != NULL; i++)
    {
      int goal = steg_cycle_goal_level (self->programme, cycle, areas->pdata[i]);

      count += goal > 0;
      reached += goal > 0 && steg_rounds_level (self->programme, round, areas->pdata[i]) >= goal;
    }
  words = g_strdup_printf (
    ngettext ("%u of %u goal reached", "%u of %u goals reached", count), reached, count);
  gtk_label_set_text (self->goals, words);
  gtk_widget_set_visible (GTK_WIDGET (self->goals), count > 0);
}

static void
steg_cycle_outcome_dispose (GObject *object)
{
  g_clear_object (&STEG_CYCLE_OUTCOME (object)->programme);
  G_OBJECT_CLASS (steg_cycle_outcome_parent_class)->dispose (object);
}

static void
steg_cycle_outcome_class_init (StegCycleOutcomeClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_cycle_outcome_dispose;
}

static void
steg_cycle_outcome_init (StegCycleOutcome *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->went = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  self->actions = steg_line_label_new (NULL, NULL);
  self->goals = steg_line_label_new (NULL, NULL);
  gtk_box_append (self->went, GTK_WIDGET (steg_line_label_new (_ ("How it went"), "heading")));
  gtk_box_append (self->went, GTK_WIDGET (self->actions));
  gtk_box_append (self->went, GTK_WIDGET (self->goals));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->went));
}

GtkWidget *
steg_cycle_outcome_new (StegProgramme *programme)
{
  static const guint fields[] = { STEG_CYCLE_LEARNT };
  StegCycleOutcome  *self = g_object_new (STEG_TYPE_CYCLE_OUTCOME, NULL);

  self->programme = g_object_ref (programme);
  self->learnt = STEG_RECORD_PANE (
    steg_record_pane_new (programme, &steg_cycle_table, fields, G_N_ELEMENTS (fields)));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->learnt));
  return GTK_WIDGET (self);
}

void
steg_cycle_outcome_show (StegCycleOutcome *self, StegRecord *cycle)
{
  gboolean is_closed;

  g_return_if_fail (STEG_IS_CYCLE_OUTCOME (self));

  is_closed = cycle != NULL && steg_cycle_next_gate (self->programme, cycle) < 0;
  gtk_widget_set_visible (GTK_WIDGET (self->went), is_closed);
  if (!is_closed)
    return;
  show_actions (self, cycle);
  show_goals (self, cycle);
}

StegRecordPane *
steg_cycle_outcome_get_learnt (StegCycleOutcome *self)
{
  g_return_val_if_fail (STEG_IS_CYCLE_OUTCOME (self), NULL);

  return self->learnt;
}
