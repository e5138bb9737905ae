/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-accelerators.h"

#include <adwaita.h>

static void
every_key_is_one_that_gtk_knows (void)
{
  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    {
      g_assert_nonnull (entry->keys[0]);
      for (guint i = 0; entry->keys[i] != NULL; i++)
        g_assert_true (gtk_accelerator_parse (entry->keys[i], NULL, NULL));
    }
}

/* A page and a widget have keys of their own, which are then not keys of the window. */
static void
no_key_means_two_things (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    for (guint i = 0; entry->keys[i] != NULL; i++)
      {
        GdkModifierType  modifiers;
        guint            key;
        g_autofree char *name = NULL;

        gtk_accelerator_parse (entry->keys[i], &key, &modifiers);
        name = gtk_accelerator_name (key, modifiers);
        g_assert_true (g_hash_table_add (seen, g_strconcat (entry->group, name, NULL)));
        if (entry->place == STEG_KEYS_WINDOW)
          g_assert_true (g_hash_table_add (seen, g_steal_pointer (&name)));
        else
          g_assert_false (g_hash_table_contains (seen, name));
      }
}

static void
no_action_is_listed_twice (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    g_assert_true (g_hash_table_add (seen, (char *) entry->action));
}

static void
every_shortcut_has_a_title_and_a_group (void)
{
  for (const StegAccelerator *entry = steg_accelerators; entry->action != NULL; entry++)
    {
      g_assert_cmpstr (entry->title, !=, NULL);
      g_assert_cmpstr (entry->group, !=, NULL);
    }
}

static void
a_tooltip_names_the_key (void)
{
  g_autofree char *save = steg_accelerators_tooltip ("win.save", "Save now");
  g_autofree char *other = steg_accelerators_tooltip ("win.unheard-of", "Something");

  g_assert_cmpstr (save, ==, "Save now (Ctrl+S)");
  g_assert_cmpstr (other, ==, "Something");
}

static void
undo_waits_for_the_field_that_is_typed_in (void)
{
  g_autoptr (AdwApplication) application
    = adw_application_new ("io.github.stegvis.Test", G_APPLICATION_NON_UNIQUE);
  g_auto (GStrv) save = NULL;
  g_auto (GStrv) undo = NULL;

  g_application_register (G_APPLICATION (application), NULL, NULL);
  steg_accelerators_install (GTK_APPLICATION (application));
  save = gtk_application_get_accels_for_action (GTK_APPLICATION (application), "win.save");
  undo = gtk_application_get_accels_for_action (GTK_APPLICATION (application), "win.undo");
  g_assert_cmpuint (g_strv_length (save), ==, 1);
  g_assert_cmpuint (g_strv_length (undo), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/accelerators/every_key_is_one_that_gtk_knows",
                   every_key_is_one_that_gtk_knows);
  g_test_add_func ("/accelerators/no_key_means_two_things", no_key_means_two_things);
  g_test_add_func ("/accelerators/no_action_is_listed_twice", no_action_is_listed_twice);
  g_test_add_func ("/accelerators/every_shortcut_has_a_title_and_a_group",
                   every_shortcut_has_a_title_and_a_group);
  g_test_add_func ("/accelerators/a_tooltip_names_the_key", a_tooltip_names_the_key);
  g_test_add_func ("/accelerators/undo_waits_for_the_field_that_is_typed_in",
                   undo_waits_for_the_field_that_is_typed_in);
  return g_test_run ();
}
