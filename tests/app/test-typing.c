/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-typing.h"

#include "support/steg-assert.h"

#include <adwaita.h>

static GtkWindow *window;
static GtkWidget *entry;
static GtkWidget *button;

static void
build (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  window = GTK_WINDOW (gtk_window_new ());
  entry = gtk_entry_new ();
  button = gtk_button_new ();
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), button);
  gtk_window_set_child (window, box);
  gtk_window_present (window);
}

static void
iterate (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
a_field_that_holds_another_text_than_before_is_typed_in (void)
{
  g_autoptr (StegTyping) typing = NULL;

  build ();
  typing = steg_typing_new (window);
  gtk_widget_grab_focus (entry);
  g_assert_false (steg_typing_is_going_on (typing));
  gtk_editable_set_text (GTK_EDITABLE (entry), "a");
  g_assert_true (steg_typing_is_going_on (typing));
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  g_assert_false (steg_typing_is_going_on (typing));
  g_clear_pointer (&typing, steg_typing_free);
  gtk_window_destroy (window);
}

static void
what_is_taken_into_the_programme_is_no_longer_typing (void)
{
  g_autoptr (StegTyping) typing = NULL;

  build ();
  typing = steg_typing_new (window);
  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "a");
  steg_typing_settle (typing);
  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  iterate ();
  g_assert_false (steg_typing_is_going_on (typing));
  g_clear_pointer (&typing, steg_typing_free);
  gtk_window_destroy (window);
}

static void
elsewhere_nobody_types (void)
{
  g_autoptr (StegTyping) typing = NULL;

  build ();
  typing = steg_typing_new (window);
  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "a");
  gtk_widget_grab_focus (button);
  g_assert_false (steg_typing_is_going_on (typing));
  gtk_widget_grab_focus (entry);
  g_assert_false (steg_typing_is_going_on (typing));
  g_clear_pointer (&typing, steg_typing_free);
  gtk_window_destroy (window);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/typing/a_field_that_holds_another_text_than_before_is_typed_in",
                   a_field_that_holds_another_text_than_before_is_typed_in);
  g_test_add_func ("/typing/what_is_taken_into_the_programme_is_no_longer_typing",
                   what_is_taken_into_the_programme_is_no_longer_typing);
  g_test_add_func ("/typing/elsewhere_nobody_types", elsewhere_nobody_types);
  return g_test_run ();
}
