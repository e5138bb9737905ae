/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-choice-list.h"

#include "app/widgets/steg-whole-text.h"

#include <string.h>

#define SLOT "steg-choice-list"

StegChoiceList *
steg_choice_list_new (void)
{
  StegChoiceList *self = g_new0 (StegChoiceList, 1);

  self->words = gtk_string_list_new (NULL);
  self->keys = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
steg_choice_list_free (StegChoiceList *self)
{
  g_object_unref (self->words);
  g_ptr_array_unref (self->keys);
  g_free (self);
}

void
steg_choice_list_add (StegChoiceList *self, const char *words, const char *key)
{
  gtk_string_list_append (self->words, words);
  g_ptr_array_add (self->keys, g_strdup (key));
}

static StegChoiceList *
list_of (GtkDropDown *drop_down)
{
  return g_object_get_data (G_OBJECT (drop_down), SLOT);
}

static gboolean
is_shown (StegChoiceList *self, StegChoiceList *other)
{
  if (other == NULL || other->keys->len != self->keys->len)
    return FALSE;
  for (guint i = 0; i < self->keys->len; i++)
    if (strcmp (self->keys->pdata[i], other->keys->pdata[i]) != 0
        || strcmp (gtk_string_list_get_string (self->words, i),
                   gtk_string_list_get_string (other->words, i))
             != 0)
      return FALSE;
  return TRUE;
}

/* GTK 4.8 gives the focus to the button inside, which is to have the name of the whole. */
static void
name_button (GtkDropDown *drop_down)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (drop_down));

  gtk_accessible_update_relation (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  drop_down, NULL, -1);
}

void
steg_choice_list_show (StegChoiceList *self, GtkDropDown *drop_down)
{
  g_autofree char *selected = g_strdup (steg_choice_list_get (drop_down));

  /* An unchanged list is left alone: a new model would close it under the user's hand. */
  if (is_shown (self, list_of (drop_down)))
    {
      steg_choice_list_free (self);
      return;
    }
  g_object_set_data_full (G_OBJECT (drop_down), SLOT, self, (GDestroyNotify) steg_choice_list_free);
  gtk_drop_down_set_model (drop_down, G_LIST_MODEL (self->words));
  name_button (drop_down);
  if (selected != NULL)
    steg_choice_list_select (drop_down, selected);
}

const char *
steg_choice_list_get (GtkDropDown *drop_down)
{
  StegChoiceList *self = list_of (drop_down);
  guint           line = gtk_drop_down_get_selected (drop_down);

  return self != NULL && line < self->keys->len ? self->keys->pdata[line] : NULL;
}

void
steg_choice_list_select (GtkDropDown *drop_down, const char *key)
{
  StegChoiceList *self = list_of (drop_down);

  for (guint i = 0; self != NULL && i < self->keys->len; i++)
    if (g_strcmp0 (self->keys->pdata[i], key) == 0)
      gtk_drop_down_set_selected (drop_down, i);
}

static void
setup_short_cb (GtkListItemFactory *factory, GtkListItem *item, gpointer width_chars)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  if (width_chars != NULL)
    {
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_label_set_width_chars (GTK_LABEL (label), GPOINTER_TO_INT (width_chars));
      gtk_label_set_max_width_chars (GTK_LABEL (label), GPOINTER_TO_INT (width_chars));
      gtk_widget_set_has_tooltip (label, TRUE);
      g_signal_connect (label, "query-tooltip", G_CALLBACK (steg_whole_text_cb), NULL);
    }
  gtk_list_item_set_child (item, label);
}

static void
bind_cb (GtkListItemFactory *factory, GtkListItem *item)
{
  gtk_label_set_text (GTK_LABEL (gtk_list_item_get_child (item)),
                      gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

static GtkListItemFactory *
new_factory (int width_chars)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();

  g_signal_connect (factory, "setup", G_CALLBACK (setup_short_cb), GINT_TO_POINTER (width_chars));
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  return factory;
}

void
steg_choice_list_shorten (GtkDropDown *drop_down, int width_chars)
{
  g_autoptr (GtkListItemFactory) button = new_factory (width_chars);
  g_autoptr (GtkListItemFactory) list = new_factory (0);

  gtk_drop_down_set_factory (drop_down, button);
  gtk_drop_down_set_list_factory (drop_down, list);
}

/* The list that it opens stays as it is, with its check mark. */
void
steg_choice_list_show_whole (AdwComboRow *row)
{
  g_autoptr (GtkListItemFactory) whole = new_factory (0);

  adw_combo_row_set_list_factory (row, adw_combo_row_get_factory (row));
  adw_combo_row_set_factory (row, whole);
}
