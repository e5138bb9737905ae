/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-cycle-actions.h"

#include "app/rows/steg-record-rows.h"
#include "app/steg-words.h"
#include "app/widgets/steg-line-label.h"
#include "app/widgets/steg-plan-bars.h"
#include "model/steg-cycle-standing.h"
#include "model/steg-cycle.h"

#include <glib/gi18n.h>

struct _StegCycleActions
{
  GtkBox parent;

  GtkLabel   *result;
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (StegCycleActions, steg_cycle_actions, GTK_TYPE_BOX)

static void
activated_cb (GtkListBox *list, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (list), "win.show-action", "s",
                              steg_record_get_id (steg_record_rows_get (row)));
}

static char *
delay_in_words (const StegCycleAction *action)
{
  int delay = steg_cycle_action_delay (action);

  if (action->plan.to == STEG_DATE_NONE)
    return g_strdup (action->planned ? _ ("planned without a date") : _ ("not in the frozen plan"));
  if (delay > 0)
    return g_strdup_printf (ngettext ("%d day after the plan", "%d days after the plan",
                                      (gulong) delay),
                            delay);
  if (delay < 0)
    return g_strdup_printf (ngettext ("%d day before the plan", "%d days before the plan",
                                      (gulong) -delay),
                            -delay);
  return g_strdup (_ ("as planned"));
}

static char *
fate_in_words (const StegCycleAction *action)
{
  StegRecord *now = steg_record_get_link (action->action, STEG_ACTION_CYCLE);
  const char *reason = steg_record_get_text (action->action, STEG_ACTION_OUTCOME_REASON);

  switch (action->fate)
    {
    case STEG_FATE_DONE:
      return g_strdup (_ ("✓ Done"));
    case STEG_FATE_CARRIED:
      return now != NULL ? g_strdup_printf (_ ("→ Carried over to “%s”"),
                                            steg_record_get_text (now, STEG_CYCLE_TITLE))
                         : g_strdup (_ ("→ Taken out of the cycle"));
    case STEG_FATE_DROPPED:
      return reason != NULL ? g_strdup_printf (_ ("✕ Dropped: %s"), reason)
                            : g_strdup (_ ("✕ Dropped"));
    default:
      return g_strdup (_ ("○ Not done yet"));
    }
}

static char *
describe (const StegCycleAction *action, gboolean is_frozen)
{
  g_autofree char *fate = fate_in_words (action);
  g_autofree char *delay = delay_in_words (action);
  g_autofree char *ready = steg_words_date (action->actual.to, STEG_DATE_STYLE_DAY);
  g_autoptr (GString) text = g_string_new (fate);

  if (*ready != '\0')
    g_string_append_printf (text, " · %s", ready);
  if (is_frozen)
    g_string_append_printf (text, " · %s", delay);
  return g_strdup (text->str);
}

static GtkListBoxRow *
make_row (StegRecord *record)
{
  GtkListBoxRow *row = GTK_LIST_BOX_ROW (gtk_list_box_row_new ());
  GtkWidget     *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_box_append (GTK_BOX (box), GTK_WIDGET (steg_line_label_new (NULL, NULL)));
  gtk_box_append (GTK_BOX (box), steg_plan_bars_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (steg_line_label_new (NULL, "quiet")));
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "caption");
  gtk_list_box_row_set_child (row, box);
  return row;
}

static void
show_row (GtkListBoxRow         *row,
          const StegCycleAction *action,
          StegPeriod             scale,
          StegDate               today,
          gboolean               frozen)
{
  GtkWidget       *box = gtk_list_box_row_get_child (row);
  GtkWidget       *title = gtk_widget_get_first_child (box);
  const char      *name = steg_record_get_text (action->action, STEG_ACTION_TITLE);
  g_autofree char *words = describe (action, frozen);
  g_autofree char *spoken = g_strdup_printf ("%s, %s", name != NULL ? name : "", words);

  gtk_label_set_text (GTK_LABEL (title), name != NULL ? name : "");
  steg_plan_bars_set_action (STEG_PLAN_BARS (gtk_widget_get_next_sibling (title)), action, scale,
                             today);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (box)), words);
  steg_record_rows_name (row, spoken);
}

/* The days that all bars have in common: those of the cycle, and what lies beyond them. */
static StegPeriod
find_scale (StegRecord *cycle, GArray *actions)
{
  StegPeriod scale = steg_cycle_get_period (cycle);

  for (guint i = 0; i < actions->len; i++)
    {
      const StegCycleAction *action = &g_array_index (actions, StegCycleAction, i);
      const StegDate         days[]
        = { action->plan.from, action->plan.to, action->actual.from, action->actual.to };

      for (guint k = 0; k < G_N_ELEMENTS (days); k++)
        {
          if (days[k] == STEG_DATE_NONE)
            continue;
          scale.from = scale.from != STEG_DATE_NONE ? MIN (scale.from, days[k]) : days[k];
          scale.to = MAX (scale.to, days[k]);
        }
    }
  scale.to = MAX (scale.to, scale.from);
  return scale;
}

static void
show_result (StegCycleActions *self, StegCycleResult result, gboolean frozen, guint count)
{
  g_autofree char *text = NULL;

  if (count == 0)
    text = g_strdup (_ ("No action is in this cycle yet. Choose the cycle of an action on the "
                        "Improvements page."));
  else if (!frozen)
    text = g_strdup_printf (ngettext ("%u action. The plan is frozen when Do begins.",
                                      "%u actions. The plan is frozen when Do begins.", count),
                            count);
  else
    text = steg_cycle_actions_say_result (result);
  gtk_label_set_text (self->result, text);
}

static void
steg_cycle_actions_class_init (StegCycleActionsClass *klass)
{
}

static void
steg_cycle_actions_init (StegCycleActions *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (steg_line_label_new (_ ("Actions"), "heading")));
  self->result = steg_line_label_new (NULL, "quiet");
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->result));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "lines");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Actions of the cycle, planned and as they went"), -1);
  g_signal_connect (self->list, "row-activated", G_CALLBACK (activated_cb), NULL);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}

GtkWidget *
steg_cycle_actions_new (void)
{
  return g_object_new (STEG_TYPE_CYCLE_ACTIONS, NULL);
}

void
steg_cycle_actions_show (StegCycleActions *self,
                         StegProgramme    *programme,
                         StegRecord       *cycle,
                         StegDate          today)
{
  g_autoptr (GArray) actions = steg_cycle_actions (programme, cycle);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  gboolean   frozen = steg_cycle_passed_on (programme, cycle, STEG_PHASE_PLAN) != STEG_DATE_NONE;
  StegPeriod scale = find_scale (cycle, actions);

  g_return_if_fail (STEG_IS_CYCLE_ACTIONS (self));

  for (guint i = 0; i < actions->len; i++)
    g_ptr_array_add (records, g_array_index (actions, StegCycleAction, i).action);
  steg_record_rows_follow (self->list, records, make_row);
  for (guint i = 0; i < actions->len; i++)
    show_row (gtk_list_box_get_row_at_index (self->list, (int) i),
              &g_array_index (actions, StegCycleAction, i), scale, today, frozen);
  gtk_widget_set_visible (GTK_WIDGET (self->list), actions->len > 0);
  show_result (self, steg_cycle_result (actions), frozen, actions->len);
}

char *
steg_cycle_actions_say_result (StegCycleResult result)
{
  return g_strdup_printf (
    _ ("%u planned, %u added · %u done · %u carried over · %u dropped · %u open"), result.planned,
    result.added, result.done, result.carried, result.dropped, result.open);
}
