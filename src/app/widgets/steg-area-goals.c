/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-area-goals.h"

#include "app/rows/steg-field-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-record-words.h"
#include "app/widgets/steg-line-label.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"

#include <glib/gi18n.h>

struct _StegAreaGoals
{
  GtkBox parent;

  const StegAreaGoalsUse *use;
  StegProgramme          *programme;
  StegRecord             *subject;
  gboolean                showing;

  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (StegAreaGoals, steg_area_goals, GTK_TYPE_BOX)

static void
chosen_cb (StegAreaGoals *self, GParamSpec *pspec, GtkDropDown *choice)
{
  GtkWidget  *row = gtk_widget_get_ancestor (GTK_WIDGET (choice), GTK_TYPE_LIST_BOX_ROW);
  StegRecord *area = row != NULL ? steg_record_rows_get (GTK_LIST_BOX_ROW (row)) : NULL;
  guint       level = gtk_drop_down_get_selected (choice);
  StegEdit   *edit;

  if (self->showing || area == NULL || level == GTK_INVALID_LIST_POSITION
      || (int) level == self->use->level (self->programme, self->subject, area))
    return;
  edit = steg_edit_new (self->programme, N_ ("Change the goal for “%s”"));
  steg_edit_argument (edit, steg_record_words_name (self->programme, area));
  self->use->choose (edit, self->programme, self->subject, area, (int) level);
  if (!steg_anywhere_commit (GTK_WIDGET (self), edit))
    steg_area_goals_show (self, self->subject);
}

static GtkListBoxRow *
make_row (StegRecord *area)
{
  GtkListBoxRow *row = GTK_LIST_BOX_ROW (gtk_list_box_row_new ());
  GtkWidget     *all = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
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
  gtk_box_append (GTK_BOX (all), box);
  gtk_list_box_row_set_child (row, all);
  gtk_widget_set_focusable (GTK_WIDGET (row), FALSE);
  return row;
}

static GtkStringList *
list_levels (StegAreaGoals *self)
{
  GtkStringList *words = gtk_string_list_new (NULL);
  int            highest = steg_framework_highest_level (self->programme);

  gtk_string_list_append (words, _ (self->use->none));
  for (int level = 1; level <= highest; level++)
    {
      g_autofree char *text = g_strdup_printf (_ ("Level %d"), level);

      gtk_string_list_append (words, text);
    }
  return words;
}

/* The day by which, below the level where there is one. */
static void
show_day (StegAreaGoals *self, GtkWidget *all, StegRecord *area)
{
  GtkWidget  *day = gtk_widget_get_last_child (all);
  StegRecord *goal = self->use->find (self->programme, area);

  if (!STEG_IS_FIELD_ROW (day))
    {
      day = steg_field_row_new (self->programme, &steg_goal_table, STEG_GOAL_DUE);
      gtk_box_append (GTK_BOX (all), day);
    }
  steg_field_row_set_record (STEG_FIELD_ROW (day), goal);
  gtk_widget_set_visible (day, goal != NULL);
}

static void
show_row (StegAreaGoals *self, GtkListBoxRow *row, StegRecord *area)
{
  GtkWidget       *all = gtk_list_box_row_get_child (row);
  GtkWidget       *box = gtk_widget_get_first_child (all);
  GtkWidget       *words = gtk_widget_get_first_child (box);
  GtkDropDown     *choice = GTK_DROP_DOWN (gtk_widget_get_last_child (box));
  const char      *name = steg_record_words_name (self->programme, area);
  int              goal = self->use->level (self->programme, self->subject, area);
  g_autofree char *remark = self->use->remark (self->programme, self->subject, area, goal);
  g_autofree char *spoken = g_strdup_printf (_ ("Goal for %s"), name);
  g_autoptr (GtkStringList) levels = list_levels (self);
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
                      remark != NULL ? remark : "");
  gtk_widget_set_visible (gtk_widget_get_last_child (words), remark != NULL);
  if (self->use->find != NULL)
    show_day (self, all, area);
}

static void
steg_area_goals_dispose (GObject *object)
{
  StegAreaGoals *self = STEG_AREA_GOALS (object);

  g_clear_object (&self->subject);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_area_goals_parent_class)->dispose (object);
}

static void
steg_area_goals_class_init (StegAreaGoalsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_area_goals_dispose;
}

static void
steg_area_goals_init (StegAreaGoals *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
}

static void
fill (StegAreaGoals *self)
{
  const char *heading = _ (self->use->heading);

  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "lines");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  heading, -1);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (steg_line_label_new (heading, "heading")));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->list));
}

GtkWidget *
steg_area_goals_new (StegProgramme *programme, const StegAreaGoalsUse *use)
{
  StegAreaGoals *self = g_object_new (STEG_TYPE_AREA_GOALS, NULL);

  self->use = use;
  self->programme = g_object_ref (programme);
  fill (self);
  return GTK_WIDGET (self);
}

void
steg_area_goals_show (StegAreaGoals *self, StegRecord *subject)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (self->programme);

  g_return_if_fail (STEG_IS_AREA_GOALS (self));

  g_set_object (&self->subject, subject);
  if (subject == NULL)
    return;
  self->showing = TRUE;
  steg_record_rows_follow (self->list, areas, make_row);
  for (guint i = 0; i < areas->len; i++)
    show_row (self, gtk_list_box_get_row_at_index (self->list, (int) i), areas->pdata[i]);
  self->showing = FALSE;
}

void
steg_area_goals_settle (StegAreaGoals *self)
{
  GtkListBoxRow *row;

  g_return_if_fail (STEG_IS_AREA_GOALS (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      GtkWidget *day = gtk_widget_get_last_child (gtk_list_box_row_get_child (row));

      if (STEG_IS_FIELD_ROW (day))
        steg_field_row_settle (STEG_FIELD_ROW (day));
    }
}
