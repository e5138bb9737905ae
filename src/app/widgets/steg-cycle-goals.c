/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-cycle-goals.h"

#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-record-words.h"
#include "app/widgets/steg-line-label.h"
#include "model/steg-cycle.h"
#include "model/steg-framework.h"
#include "model/steg-rounds.h"
#include "session/steg-cycle-edit.h"

#include <glib/gi18n.h>

struct _StegCycleGoals
{
  GtkBox parent;

  StegProgramme *programme;
  StegRecord    *cycle;
  gboolean       showing;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (StegCycleGoals, steg_cycle_goals, GTK_TYPE_BOX)

static void
chosen_cb (StegCycleGoals *self, GParamSpec *pspec, GtkDropDown *choice)
{
  GtkWidget  *row = gtk_widget_get_ancestor (GTK_WIDGET (choice), GTK_TYPE_LIST_BOX_ROW);
  StegRecord *area = row != NULL ? steg_record_rows_get (GTK_LIST_BOX_ROW (row)) : NULL;
  guint       level = gtk_drop_down_get_selected (choice);
  StegEdit   *edit;

  if (self->showing || area == NULL || level == GTK_INVALID_LIST_POSITION
      || (int) level == steg_cycle_goal_level (self->programme, self->cycle, area))
    return;
  edit = steg_edit_new (self->programme, N_ ("Change the goal for “%s”"));
  steg_edit_argument (edit, steg_record_words_name (self->programme, area));
  steg_cycle_edit_goal (edit, self->programme, steg_record_get_id (self->cycle), area, (int) level);
  if (!steg_anywhere_commit (GTK_WIDGET (self), edit))
    steg_cycle_goals_show (self, self->cycle);
}

static GtkListBoxRow *
make_row (StegRecord *area)
{
  GtkListBoxRow *row = GTK_LIST_BOX_ROW (gtk_list_box_row_new ());
  GtkWidget     *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget     *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget     *choice = gtk_drop_down_new (NULL, NULL);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (steg_line_label_new (NULL, NULL)));
  gtk_box_append (GTK_BOX (words), GTK_WIDGET (steg_line_label_new (NULL, "quiet")));
  gtk_widget_add_css_class (gtk_widget_get_last_child (words), "caption");
  gtk_widget_set_valign (choice, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), choice);
  gtk_list_box_row_set_child (row, box);
  gtk_widget_set_focusable (GTK_WIDGET (row), FALSE);
  return row;
}

static GtkStringList *
list_levels (StegProgramme *programme)
{
  GtkStringList *words = gtk_string_list_new (NULL);
  int            highest = steg_framework_highest_level (programme);

  gtk_string_list_append (words, _ ("No goal"));
  for (int level = 1; level <= highest; level++)
    {
      g_autofree char *text = g_strdup_printf (_ ("Level %d"), level);

      gtk_string_list_append (words, text);
    }
  return words;
}

/* What the Check of the cycle says of the goal; %NULL before it has said anything. */
static char *
outcome_in_words (StegCycleGoals *self, StegRecord *area, int goal)
{
  StegRecord *round = steg_record_get_link (self->cycle, STEG_CYCLE_ROUND);
  int         level = round != NULL ? steg_rounds_level (self->programme, round, area) : 0;

  if (level == 0)
    return NULL;
  if (goal == 0)
    return g_strdup_printf (_ ("Level %d at Check"), level);
  return g_strdup_printf (level >= goal ? _ ("✓ Reached: level %d at Check")
                                        : _ ("○ Not reached: level %d at Check"),
                          level);
}

static void
show_row (StegCycleGoals *self, GtkListBoxRow *row, StegRecord *area)
{
  GtkWidget       *box = gtk_list_box_row_get_child (row);
  GtkWidget       *words = gtk_widget_get_first_child (box);
  GtkDropDown     *choice = GTK_DROP_DOWN (gtk_widget_get_last_child (box));
  const char      *name = steg_record_words_name (self->programme, area);
  int              goal = steg_cycle_goal_level (self->programme, self->cycle, area);
  g_autofree char *outcome = outcome_in_words (self, area, goal);
  g_autofree char *spoken = g_strdup_printf (_ ("Goal for %s"), name);
  g_autoptr (GtkStringList) levels = list_levels (self->programme);
  GListModel *before = gtk_drop_down_get_model (choice);
  guint       count = g_list_model_get_n_items (G_LIST_MODEL (levels));

  g_signal_handlers_disconnect_by_func (choice, chosen_cb, self);
  if (before == NULL || g_list_model_get_n_items (before) != count)
    gtk_drop_down_set_model (choice, G_LIST_MODEL (levels));
  gtk_drop_down_set_selected (choice, (guint) goal);
  g_signal_connect_object (choice, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (choice), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (words)), name);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (words)),
                      outcome != NULL ? outcome : "");
  gtk_widget_set_visible (gtk_widget_get_last_child (words), outcome != NULL);
}

static void
steg_cycle_goals_dispose (GObject *object)
{
  StegCycleGoals *self = STEG_CYCLE_GOALS (object);

  g_clear_object (&self->cycle);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_cycle_goals_parent_class)->dispose (object);
}

static void
steg_cycle_goals_class_init (StegCycleGoalsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_cycle_goals_dispose;
}

static void
steg_cycle_goals_init (StegCycleGoals *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_box_append (GTK_BOX (self),
                  GTK_WIDGET (steg_line_label_new (_ ("Goal for each area"), "heading")));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "lines");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Goal for each area"), -1);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}

GtkWidget *
steg_cycle_goals_new (StegProgramme *programme)
{
  StegCycleGoals *self = g_object_new (STEG_TYPE_CYCLE_GOALS, NULL);

  self->programme = g_object_ref (programme);
  return GTK_WIDGET (self);
}

void
steg_cycle_goals_show (StegCycleGoals *self, StegRecord *cycle)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (self->programme);

  g_return_if_fail (STEG_IS_CYCLE_GOALS (self));

  g_set_object (&self->cycle, cycle);
  if (cycle == NULL)
    return;
  self->showing = TRUE;
  steg_record_rows_follow (self->list, areas, make_row);
  for (guint i = 0; i < areas->len; i++)
    show_row (self, gtk_list_box_get_row_at_index (self->list, (int) i), areas->pdata[i]);
  self->showing = FALSE;
}
