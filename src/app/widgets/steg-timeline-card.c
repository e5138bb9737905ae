/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-timeline-card.h"

#include "app/steg-words.h"
#include "model/steg-action-state.h"
#include "model/steg-action.h"
#include "model/steg-cycle-phases.h"
#include "model/steg-cycle.h"
#include "model/steg-improvement.h"
#include "model/steg-milestone.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

struct _StegTimelineCard
{
  GtkPopover parent;

  GtkLabel  *title;
  GtkLabel  *subtitle;
  GtkLabel  *late;
  GtkGrid   *facts;
  GtkWidget *open;
  int        n_facts;
};

G_DEFINE_FINAL_TYPE (StegTimelineCard, steg_timeline_card, GTK_TYPE_POPOVER)

static void
say (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text != NULL ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static GtkWidget *
create_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 26);
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  return label;
}

static void
add_fact (StegTimelineCard *self, const char *name, const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  gtk_grid_attach (self->facts, create_label (name, "quiet"), 0, self->n_facts, 1, 1);
  gtk_grid_attach (self->facts, create_label (value, NULL), 1, self->n_facts, 1, 1);
  self->n_facts++;
}

static void
add_date (StegTimelineCard *self, const char *name, StegDate date)
{
  g_autofree char *value = steg_words_date (date, STEG_DATE_STYLE_FULL);

  add_fact (self, name, value);
}

static void
add_period (StegTimelineCard *self, const char *name, StegDate from, StegDate to)
{
  g_autofree char *start = steg_words_date (from, STEG_DATE_STYLE_FULL);
  g_autofree char *end = steg_words_date (to, STEG_DATE_STYLE_FULL);
  g_autofree char *period = g_strdup_printf ("%s – %s", start, end);

  if (from != STEG_DATE_NONE && to != STEG_DATE_NONE)
    add_fact (self, name, period);
  else
    add_fact (self, name, from != STEG_DATE_NONE ? start : end);
}

static void
say_late (StegTimelineCard *self, StegRecord *action, StegDate today)
{
  int              days = steg_action_days_late (action, today);
  g_autofree char *text
    = g_strdup_printf (ngettext ("%d day late", "%d days late", (gulong) days), days);

  say (self->late, days > 0 ? text : NULL);
}

static void
describe_action (StegTimelineCard *self, StegRecord *action, StegDate today)
{
  StegRecord      *improvement = steg_record_get_link (action, STEG_ACTION_IMPROVEMENT);
  StegRecord      *owner = steg_record_get_link (action, STEG_ACTION_OWNER);
  StegDate         due = steg_record_get_date (action, STEG_ACTION_DUE);
  int              phase = MAX (steg_record_get_choice (action, STEG_ACTION_PHASE), 0);
  g_autofree char *progress
    = g_strdup_printf (_ ("%d %%"), (int) steg_record_get_whole (action, STEG_ACTION_PROGRESS));

  say (self->title, steg_record_get_text (action, STEG_ACTION_TITLE));
  say (self->subtitle,
       improvement != NULL ? steg_record_get_text (improvement, STEG_IMPROVEMENT_TITLE) : NULL);
  say_late (self, action, today);
  add_fact (self, _ ("Who"),
            owner != NULL ? steg_record_get_text (owner, STEG_PERSON_NAME) : _ ("Nobody yet"));
  if (due != STEG_DATE_NONE)
    add_period (self, _ ("When"), steg_record_get_date (action, STEG_ACTION_START), due);
  else
    add_fact (self, _ ("When"), _ ("No due date yet"));
  add_fact (self, _ ("Phase"),
            steg_action_state (action, today) == STEG_ACTION_DROPPED
              ? _ ("Dropped")
              : steg_words_label (steg_phase_choices[phase].label));
  add_fact (self, _ ("Progress"), progress);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open), "s", steg_record_get_id (action));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->open), "win.show-action");
}

static void
describe_cycle (StegTimelineCard *self, StegRecord *cycle)
{
  StegPeriod periods[STEG_N_PHASES];

  say (self->title, steg_record_get_text (cycle, STEG_CYCLE_TITLE));
  say (self->subtitle, steg_record_get_text (cycle, STEG_CYCLE_GOAL));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->open), "s", steg_record_get_id (cycle));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->open), "win.show-cycle");
  steg_cycle_get_periods (cycle, periods);
  for (int phase = 0; phase < STEG_N_PHASES; phase++)
    add_period (self, steg_words_label (steg_phase_choices[phase].label), periods[phase].from,
                periods[phase].to);
}

static void
describe_milestone (StegTimelineCard *self, StegRecord *milestone)
{
  const StegField *kind = &steg_milestone_table.fields[STEG_MILESTONE_KIND];
  int              choice = steg_record_get_choice (milestone, STEG_MILESTONE_KIND);
  StegDate         reached = steg_record_get_date (milestone, STEG_MILESTONE_REACHED_ON);

  say (self->title, steg_record_get_text (milestone, STEG_MILESTONE_TITLE));
  say (self->subtitle, choice >= 0 ? steg_words_label (kind->choices[choice].label) : NULL);
  add_date (self, _ ("Date"), steg_record_get_date (milestone, STEG_MILESTONE_ON));
  if (reached != STEG_DATE_NONE)
    add_date (self, _ ("Reached"), reached);
  else
    add_fact (self, _ ("Reached"), _ ("Not yet"));
}

static void
steg_timeline_card_class_init (StegTimelineCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/timeline-card.ui");
  gtk_widget_class_bind_template_child (widget_class, StegTimelineCard, title);
  gtk_widget_class_bind_template_child (widget_class, StegTimelineCard, subtitle);
  gtk_widget_class_bind_template_child (widget_class, StegTimelineCard, late);
  gtk_widget_class_bind_template_child (widget_class, StegTimelineCard, facts);
  gtk_widget_class_bind_template_child (widget_class, StegTimelineCard, open);
  gtk_widget_class_bind_template_callback (widget_class, gtk_popover_popdown);
}

static void
steg_timeline_card_init (StegTimelineCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

StegTimelineCard *
steg_timeline_card_new (GtkWidget *parent)
{
  StegTimelineCard *self = g_object_new (STEG_TYPE_TIMELINE_CARD, NULL);

  gtk_widget_set_parent (GTK_WIDGET (self), parent);
  return self;
}

static void
clear_facts (StegTimelineCard *self)
{
  GtkWidget *fact;

  while ((fact = gtk_widget_get_first_child (GTK_WIDGET (self->facts))) != NULL)
    gtk_grid_remove (self->facts, fact);
  self->n_facts = 0;
}

void
steg_timeline_card_describe (StegTimelineCard *self, StegRecord *record, StegDate today)
{
  const StegTable *table;

  g_return_if_fail (STEG_IS_TIMELINE_CARD (self));
  g_return_if_fail (STEG_IS_RECORD (record));

  table = steg_record_get_table (record);
  clear_facts (self);
  say (self->late, NULL);
  gtk_widget_set_visible (self->open,
                          table == &steg_action_table || table == &steg_cycle_table);
  if (table == &steg_action_table)
    describe_action (self, record, today);
  else if (table == &steg_cycle_table)
    describe_cycle (self, record);
  else
    describe_milestone (self, record);
}

void
steg_timeline_card_describe_goal (StegTimelineCard *self, const StegTimelineGoal *goal)
{
  g_return_if_fail (STEG_IS_TIMELINE_CARD (self));
  g_return_if_fail (goal != NULL);

  clear_facts (self);
  say (self->title, goal->title);
  say (self->subtitle, goal->spoken);
  say (self->late, NULL);
  gtk_widget_set_visible (self->open, FALSE);
}
