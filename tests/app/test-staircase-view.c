/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-staircase-view.h"

#include "support/steg-assert.h"

#include <adwaita.h>

static StegStaircaseFigures *
create_figures (int n_areas)
{
  static const StegStaircaseArea areas[] = {
    { "a1", "Risk management", "Risk management: level 2 of 2", 2, 1, 0, 2 },
    { "a2", "Competence", "Competence: level 1 of 2, goal 2", 1, 0, 2, 2 },
    { "a3", "Procurement", "Procurement: not assessed", 0, 0, 0, 2 },
  };
  const StegStaircaseWords words = { .planned = "planned", .goal = "Goal: level 2" };
  StegStaircaseFigures    *figures = steg_staircase_figures_new (&words);

  steg_staircase_figures_add_level (figures, &(StegStaircaseLevel){ "Level 1", "Reactive" });
  steg_staircase_figures_add_level (figures, &(StegStaircaseLevel){ "Level 2", "Some system" });
  for (int i = 0; i < n_areas; i++)
    steg_staircase_figures_add_area (figures, &areas[i]);
  return figures;
}

static GtkWidget *
create_view (int n_areas)
{
  g_autoptr (StegStaircaseFigures) figures = create_figures (n_areas);
  GtkWidget *view = g_object_ref_sink (steg_staircase_view_new ());

  steg_staircase_view_set_figures (STEG_STAIRCASE_VIEW (view), figures);
  return view;
}

static guint
count_children (GtkWidget *widget)
{
  guint count = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    count++;
  return count;
}

static void
every_area_is_a_focusable_child_that_speaks (void)
{
  GtkWidget *view = create_view (3);
  GtkWidget *first = gtk_widget_get_first_child (view);
  GtkWidget *last = gtk_widget_get_last_child (view);

  g_assert_cmpuint (count_children (view), ==, 3);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Risk management: level 2 of 2");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (last), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Procurement: not assessed");
  g_assert_true (gtk_widget_get_focusable (first));
  steg_assert_finalizes (view);
}

static void
new_figures_keep_the_children_that_are_still_needed (void)
{
  g_autoptr (StegStaircaseFigures) fewer = create_figures (2);
  GtkWidget *view = create_view (3);
  GtkWidget *first = gtk_widget_get_first_child (view);

  steg_staircase_view_set_figures (STEG_STAIRCASE_VIEW (view), fewer);
  g_assert_cmpuint (count_children (view), ==, 2);
  g_assert_true (gtk_widget_get_first_child (view) == first);
  steg_staircase_view_set_figures (STEG_STAIRCASE_VIEW (view), NULL);
  g_assert_cmpuint (count_children (view), ==, 0);
  steg_assert_finalizes (view);
}

static void
keep_identity_cb (char **kept, const char *identity)
{
  g_free (*kept);
  *kept = g_strdup (identity);
}

static void
opening_a_child_names_its_area (void)
{
  g_autofree char *identity = NULL;
  GtkWidget       *view = create_view (3);

  g_signal_connect_swapped (view, "area-activated", G_CALLBACK (keep_identity_cb), &identity);
  g_assert_true (
    gtk_widget_activate_action (gtk_widget_get_last_child (view), "staircase.open", NULL));
  g_assert_cmpstr (identity, ==, "a3");
  steg_assert_finalizes (view);
}

static gboolean
is_laid_out (gpointer view)
{
  GtkWidget *last = gtk_widget_get_last_child (view);

  return gtk_widget_get_width (last) > 0 && gtk_widget_get_mapped (last);
}

/* Children stand side by side where there is room and one below the other where there is not. */
static void
it_paints_at_any_width (void)
{
  static const int widths[] = { 300, 1400 };

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget      *window = gtk_window_new ();
      GtkWidget      *view = create_view (3);
      graphene_rect_t first, last;

      gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 400);
      gtk_window_set_child (GTK_WINDOW (window), view);
      gtk_window_present (GTK_WINDOW (window));
      steg_assert_soon (is_laid_out, view, 5);
      g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_first_child (view), view, &first));
      g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_last_child (view), view, &last));
      g_assert_false (graphene_rect_intersection (&first, &last, NULL));
      gtk_window_destroy (GTK_WINDOW (window));
      steg_assert_finalizes (view);
    }
}

static gboolean
second_has_focus (gpointer view)
{
  return gtk_widget_is_focus (gtk_widget_get_next_sibling (gtk_widget_get_first_child (view)));
}

static void
arrow_keys_go_from_area_to_area (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = create_view (3);

  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_grab_focus (gtk_widget_get_first_child (view));
  g_assert_true (gtk_widget_is_focus (gtk_widget_get_first_child (view)));
  g_assert_true (gtk_widget_activate_action (view, "staircase.next", NULL));
  g_assert_true (second_has_focus (view));
  g_assert_true (gtk_widget_activate_action (view, "staircase.previous", NULL));
  g_assert_true (gtk_widget_is_focus (gtk_widget_get_first_child (view)));
  gtk_window_destroy (GTK_WINDOW (window));
  steg_assert_finalizes (view);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/staircase-view/every_area_is_a_focusable_child_that_speaks",
                   every_area_is_a_focusable_child_that_speaks);
  g_test_add_func ("/staircase-view/new_figures_keep_the_children_that_are_still_needed",
                   new_figures_keep_the_children_that_are_still_needed);
  g_test_add_func ("/staircase-view/opening_a_child_names_its_area",
                   opening_a_child_names_its_area);
  g_test_add_func ("/staircase-view/it_paints_at_any_width", it_paints_at_any_width);
  g_test_add_func ("/staircase-view/arrow_keys_go_from_area_to_area",
                   arrow_keys_go_from_area_to_area);
  return g_test_run ();
}
