/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-carry.h"

#include <string.h>

/* The key of @widget, %NULL for none. Borrowed. */
static const char *
key_of (GtkWidget *widget)
{
  if (!GTK_IS_EDITABLE (widget) && !GTK_IS_DROP_DOWN (widget))
    return NULL;
  return gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget));
}

/* Notes the fields inside @widget by their keys; %NULL for a key that there are two of. */
static void
collect (GtkWidget *widget, GHashTable *fields)
{
  const char *key = key_of (widget);

  if (key != NULL)
    g_hash_table_insert (fields, g_strdup (key),
                         g_hash_table_contains (fields, key) ? NULL : widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, fields);
}

static void
carry_text (GtkEditable *from, GtkEditable *to)
{
  const char *text = gtk_editable_get_text (from);

  if (strcmp (text, gtk_editable_get_text (to)) != 0)
    gtk_editable_set_text (to, text);
  gtk_editable_set_position (to, gtk_editable_get_position (from));
}

/* Lines may have other words by now, but they stand in the same order. */
static void
carry_choice (GtkDropDown *from, GtkDropDown *to)
{
  GListModel *before = gtk_drop_down_get_model (from);
  GListModel *after = gtk_drop_down_get_model (to);

  if (before != NULL && after != NULL
      && g_list_model_get_n_items (before) == g_list_model_get_n_items (after))
    gtk_drop_down_set_selected (to, gtk_drop_down_get_selected (from));
}

static void
carry_field (GtkWidget *from, GtkWidget *to)
{
  GtkRoot   *root = gtk_widget_get_root (from);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (GTK_IS_EDITABLE (from) && GTK_IS_EDITABLE (to))
    carry_text (GTK_EDITABLE (from), GTK_EDITABLE (to));
  else if (GTK_IS_DROP_DOWN (from) && GTK_IS_DROP_DOWN (to))
    carry_choice (GTK_DROP_DOWN (from), GTK_DROP_DOWN (to));
  if (focus != NULL && gtk_widget_is_ancestor (focus, from) && GTK_IS_ENTRY (to))
    gtk_entry_grab_focus_without_selecting (GTK_ENTRY (to));
}

void
steg_carry (GtkWidget *from, GtkWidget *to)
{
  g_autoptr (GHashTable) before = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) after = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GHashTableIter iter;
  gpointer       key;
  gpointer       field;

  g_return_if_fail (GTK_IS_WIDGET (from) && GTK_IS_WIDGET (to));

  collect (from, before);
  collect (to, after);
  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &key, &field))
    if (field != NULL && g_hash_table_lookup (after, key) != NULL)
      carry_field (field, g_hash_table_lookup (after, key));
}
