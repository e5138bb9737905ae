/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-filter-menu.h"

#include "app/steg-record-words.h"
#include "app/steg-words.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-filter-parts.h"
#include "base/steg-text.h"
#include "model/steg-cycle-phases.h"
#include "model/steg-framework.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>
#include <stdlib.h>

/* The key of the line that asks for nothing. */
#define ANY ""

struct _StegFilterMenu
{
  GtkBox parent;

  gboolean   showing; /* what changes is changed by us */
  GtkWidget *checks[STEG_FILTER_PART_N_CONDITIONS];

  GtkBox      *conditions;
  GtkDropDown *area;
  GtkDropDown *owner;
  GtkDropDown *cycle;
  GtkDropDown *phase;
  GtkDropDown *state;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegFilterMenu, steg_filter_menu, GTK_TYPE_BOX)

static void
chosen_cb (StegFilterMenu *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
show_choice (StegChoiceList *list, GtkDropDown *drop_down, const char *key)
{
  steg_choice_list_show (list, drop_down);
  gtk_drop_down_set_selected (drop_down, 0);
  steg_choice_list_select (drop_down, key != NULL ? key : ANY);
}

static StegChoiceList *
begin (const char *any)
{
  StegChoiceList *list = steg_choice_list_new ();

  steg_choice_list_add (list, any, ANY);
  return list;
}

static void
add_records (StegChoiceList *list, StegProgramme *programme, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    steg_choice_list_add (list, steg_record_words_name (programme, records->pdata[i]),
                          steg_record_get_id (records->pdata[i]));
}

static int
compare_people (gconstpointer a, gconstpointer b)
{
  return steg_text_compare (steg_record_get_text (*(StegRecord *const *) a, STEG_PERSON_NAME),
                            steg_record_get_text (*(StegRecord *const *) b, STEG_PERSON_NAME));
}

static void
show_records (StegFilterMenu *self, StegProgramme *programme, const StegActionFilter *filter)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (programme);
  g_autoptr (GPtrArray) people
    = steg_programme_select (programme, &steg_person_table, NULL, NULL, -1);
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (programme);
  StegChoiceList *area = begin (_ ("All areas"));
  StegChoiceList *owner = begin (_ ("Everybody"));
  StegChoiceList *cycle = begin (_ ("All cycles"));

  g_ptr_array_sort (people, compare_people);
  add_records (area, programme, areas);
  add_records (owner, programme, people);
  add_records (cycle, programme, cycles);
  show_choice (area, self->area, filter->area);
  show_choice (owner, self->owner, filter->owner);
  show_choice (cycle, self->cycle, filter->cycle);
}

static void
show_number (StegChoiceList *list, GtkDropDown *drop_down, int number)
{
  g_autofree char *key = number > 0 ? g_strdup_printf ("%d", number) : NULL;

  show_choice (list, drop_down, key);
}

static void
add_number (StegChoiceList *list, const char *words, int number)
{
  g_autofree char *key = g_strdup_printf ("%d", number);

  steg_choice_list_add (list, words, key);
}

static void
show_phase_and_state (StegFilterMenu *self, const StegActionFilter *filter)
{
  StegChoiceList *phase = begin (_ ("All phases"));
  StegChoiceList *state = begin (_ ("All but dropped"));

  for (int i = 0; i < STEG_N_PHASES; i++)
    add_number (phase, steg_words_label (steg_phase_choices[i].label), i + 1);
  for (int i = 0; i <= STEG_ACTION_DROPPED; i++)
    add_number (state, steg_filter_parts_state (i), i + 1);
  show_number (phase, self->phase, filter->phase);
  show_number (state, self->state, filter->state);
}

static void
steg_filter_menu_class_init (StegFilterMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", STEG_TYPE_FILTER_MENU, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/filter-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, StegFilterMenu, conditions);
  gtk_widget_class_bind_template_child (widget_class, StegFilterMenu, area);
  gtk_widget_class_bind_template_child (widget_class, StegFilterMenu, owner);
  gtk_widget_class_bind_template_child (widget_class, StegFilterMenu, cycle);
  gtk_widget_class_bind_template_child (widget_class, StegFilterMenu, phase);
  gtk_widget_class_bind_template_child (widget_class, StegFilterMenu, state);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
steg_filter_menu_init (StegFilterMenu *self)
{
  GtkDropDown *drop_downs[5];

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < STEG_FILTER_PART_N_CONDITIONS; i++)
    {
      self->checks[i] = gtk_check_button_new_with_label (steg_filter_parts_condition (i));
      g_signal_connect_swapped (self->checks[i], "toggled", G_CALLBACK (chosen_cb), self);
      gtk_box_append (self->conditions, self->checks[i]);
    }
  drop_downs[0] = self->area;
  drop_downs[1] = self->owner;
  drop_downs[2] = self->cycle;
  drop_downs[3] = self->phase;
  drop_downs[4] = self->state;
  for (guint i = 0; i < G_N_ELEMENTS (drop_downs); i++)
    steg_choice_list_shorten (drop_downs[i], 20);
}

void
steg_filter_menu_show (StegFilterMenu         *self,
                       StegProgramme          *programme,
                       const StegActionFilter *filter,
                       gboolean                has_me)
{
  g_return_if_fail (STEG_IS_FILTER_MENU (self) && filter != NULL);

  self->showing = TRUE;
  for (guint i = 0; i < STEG_FILTER_PART_N_CONDITIONS; i++)
    gtk_check_button_set_active (GTK_CHECK_BUTTON (self->checks[i]),
                                 (filter->conditions & (1U << i)) != 0);
  gtk_widget_set_visible (self->checks[STEG_FILTER_PART_MINE],
                          has_me || (filter->conditions & STEG_FILTER_MINE) != 0);
  show_records (self, programme, filter);
  show_phase_and_state (self, filter);
  self->showing = FALSE;
}

static int
chosen_number (GtkDropDown *drop_down)
{
  const char *key = steg_choice_list_get (drop_down);

  return key != NULL ? atoi (key) : 0;
}

void
steg_filter_menu_read (StegFilterMenu *self, StegActionFilter *filter)
{
  g_return_if_fail (STEG_IS_FILTER_MENU (self) && filter != NULL);

  filter->conditions = 0;
  for (guint i = 0; i < STEG_FILTER_PART_N_CONDITIONS; i++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (self->checks[i])))
      filter->conditions |= 1U << i;
  steg_action_filter_set_text (&filter->area, steg_choice_list_get (self->area));
  steg_action_filter_set_text (&filter->owner, steg_choice_list_get (self->owner));
  steg_action_filter_set_text (&filter->cycle, steg_choice_list_get (self->cycle));
  filter->phase = chosen_number (self->phase);
  filter->state = chosen_number (self->state);
}
