/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-arrange-menu.h"

#include "app/widgets/steg-choice-list.h"

#include <glib/gi18n.h>
#include <string.h>

struct _StegArrangeMenu
{
  GtkBox parent;

  gboolean showing; /* what changes is changed by us */

  GtkDropDown    *grouping;
  GtkDropDown    *sort;
  GtkCheckButton *descending;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegArrangeMenu, steg_arrange_menu, GTK_TYPE_BOX)

static void
chosen_cb (StegArrangeMenu *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
fill_groupings (StegArrangeMenu *self)
{
  const char *const words[STEG_N_GROUPINGS]
    = { _ ("Area"), _ ("Who"), _ ("Cycle"), _ ("Phase"), _ ("Month due") };
  StegChoiceList *list = steg_choice_list_new ();

  for (guint i = 0; i < STEG_N_GROUPINGS; i++)
    steg_choice_list_add (list, words[i], steg_action_grouping_keys[i]);
  steg_choice_list_show (list, self->grouping);
}

static void
fill_sorts (StegArrangeMenu *self)
{
  StegChoiceList *list = steg_choice_list_new ();

  for (guint i = 0; i < STEG_N_SORTS; i++)
    steg_choice_list_add (list, steg_arrange_menu_sort_words (i), steg_action_sort_keys[i]);
  steg_choice_list_show (list, self->sort);
}

static void
steg_arrange_menu_class_init (StegArrangeMenuClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", STEG_TYPE_ARRANGE_MENU, G_SIGNAL_RUN_LAST, 0,
                                          NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/arrange-menu.ui");
  gtk_widget_class_bind_template_child (widget_class, StegArrangeMenu, grouping);
  gtk_widget_class_bind_template_child (widget_class, StegArrangeMenu, sort);
  gtk_widget_class_bind_template_child (widget_class, StegArrangeMenu, descending);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
}

static void
steg_arrange_menu_init (StegArrangeMenu *self)
{
  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  fill_groupings (self);
  fill_sorts (self);
  self->showing = FALSE;
}

void
steg_arrange_menu_show (StegArrangeMenu *self, const StegArrangement *arrangement)
{
  g_return_if_fail (STEG_IS_ARRANGE_MENU (self) && arrangement != NULL);

  self->showing = TRUE;
  gtk_drop_down_set_selected (self->grouping, arrangement->grouping);
  gtk_drop_down_set_selected (self->sort, arrangement->sort);
  gtk_check_button_set_active (self->descending, arrangement->descending);
  gtk_widget_set_sensitive (GTK_WIDGET (self->descending), arrangement->sort != STEG_SORT_PLAN);
  self->showing = FALSE;
}

StegArrangement
steg_arrange_menu_read (StegArrangeMenu *self)
{
  StegArrangement arrangement = { 0 };

  g_return_val_if_fail (STEG_IS_ARRANGE_MENU (self), arrangement);

  arrangement.grouping = gtk_drop_down_get_selected (self->grouping);
  arrangement.sort = gtk_drop_down_get_selected (self->sort);
  arrangement.descending
    = arrangement.sort != STEG_SORT_PLAN && gtk_check_button_get_active (self->descending);
  return arrangement;
}

const char *
steg_arrange_menu_sort_words (StegActionSort sort)
{
  const char *const words[STEG_N_SORTS] = { _ ("The plan's own order"),
                                            _ ("What"),
                                            _ ("Who"),
                                            _ ("Phase"),
                                            _ ("Due"),
                                            _ ("Progress") };

  g_return_val_if_fail (sort < STEG_N_SORTS, "");

  return words[sort];
}

char *
steg_arrangement_to_text (const StegArrangement *arrangement)
{
  return g_strdup_printf ("%s %s%s", steg_action_grouping_keys[arrangement->grouping],
                          arrangement->descending ? "-" : "",
                          steg_action_sort_keys[arrangement->sort]);
}

static guint
find_key (const char *const *keys, guint n_keys, const char *key)
{
  for (guint i = 0; i < n_keys; i++)
    if (strcmp (keys[i], key) == 0)
      return i;
  return 0;
}

StegArrangement
steg_arrangement_parse (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text != NULL ? text : "", " ", 2);
  StegArrangement arrangement = { 0 };
  const char     *sort;

  if (g_strv_length (parts) < 2)
    return arrangement;
  sort = parts[1] + (*parts[1] == '-' ? 1 : 0);
  arrangement.grouping = find_key (steg_action_grouping_keys, STEG_N_GROUPINGS, parts[0]);
  arrangement.sort = find_key (steg_action_sort_keys, STEG_N_SORTS, sort);
  arrangement.descending = *parts[1] == '-' && arrangement.sort != STEG_SORT_PLAN;
  return arrangement;
}

StegArrangement
steg_arrangement_sorted (const StegArrangement *arrangement, const char *sort)
{
  StegArrangement sorted = { .grouping = arrangement->grouping };

  sorted.sort = find_key (steg_action_sort_keys, STEG_N_SORTS, sort);
  if (sorted.sort != arrangement->sort)
    return sorted;
  if (arrangement->descending)
    sorted.sort = STEG_SORT_PLAN;
  else
    sorted.descending = sorted.sort != STEG_SORT_PLAN;
  return sorted;
}
