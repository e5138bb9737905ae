/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-chart-view.h"

#include "chart/steg-staircase.h"
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
  GtkWidget *view = g_object_ref_sink (steg_chart_view_new ());

  steg_chart_view_set_chart (STEG_CHART_VIEW (view), &figures->chart);
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
every_mark_is_a_focusable_child_that_speaks (void)
{
  GtkWidget *view = create_view (3);
  GtkWidget *first = gtk_widget_get_first_child (view);
  GtkWidget *last = gtk_widget_get_last_child (view);

  g_assert_cmpuint (count_children (view), ==, 3);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (first), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Risk management: level 2 of 2");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (first), ==, "Risk management: level 2 of 2");
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

  steg_chart_view_set_chart (STEG_CHART_VIEW (view), &fewer->chart);
  g_assert_cmpuint (count_children (view), ==, 2);
  g_assert_true (gtk_widget_get_first_child (view) == first);
  steg_chart_view_set_chart (STEG_CHART_VIEW (view), NULL);
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
opening_a_child_names_its_mark (void)
{
  g_autofree char *identity = NULL;
  GtkWidget       *view = create_view (3);

  g_signal_connect_swapped (view, "mark-activated", G_CALLBACK (keep_identity_cb), &identity);
  g_assert_true (gtk_widget_activate_action (gtk_widget_get_last_child (view), "chart.open", NULL));
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
arrow_keys_go_from_mark_to_mark (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *view = create_view (3);

  gtk_window_set_child (GTK_WINDOW (window), view);
  gtk_window_present (GTK_WINDOW (window));
  steg_assert_soon (is_laid_out, view, 5);
  gtk_widget_grab_focus (gtk_widget_get_first_child (view));
  g_assert_true (gtk_widget_is_focus (gtk_widget_get_first_child (view)));
  g_assert_true (gtk_widget_activate_action (view, "chart.right", NULL));
  g_assert_true (second_has_focus (view));
  g_assert_true (gtk_widget_activate_action (view, "chart.left", NULL));
  g_assert_true (gtk_widget_is_focus (gtk_widget_get_first_child (view)));
  g_assert_true (gtk_widget_activate_action (view, "chart.last", NULL));
  g_assert_true (gtk_widget_is_focus (gtk_widget_get_last_child (view)));
  gtk_window_destroy (GTK_WINDOW (window));
  steg_assert_finalizes (view);
}

static GtkWidget *
append_button (GtkWidget *box)
{
  GtkWidget *button = gtk_button_new_with_label ("beside");

  gtk_box_append (GTK_BOX (box), button);
  return button;
}

/* However many marks there are, one press of the Tab key leads past the chart, and back to the mark
 * that had the focus. */
static void
the_tab_key_comes_to_a_chart_once (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *view = create_view (3);
  GtkWidget *before = append_button (box), *after;

  gtk_box_append (GTK_BOX (box), view);
  after = append_button (box);
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_present (GTK_WINDOW (window));
  steg_assert_soon (is_laid_out, view, 5);
  gtk_widget_grab_focus (before);
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_focus (gtk_widget_get_first_child (view)));
  g_assert_true (gtk_widget_activate_action (view, "chart.right", NULL));
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_widget_is_focus (after));
  g_assert_true (gtk_widget_child_focus (window, GTK_DIR_TAB_BACKWARD));
  g_assert_true (second_has_focus (view));
  gtk_window_destroy (GTK_WINDOW (window));
  steg_assert_finalizes (view);
}

/* Whoever cannot see the chart hears all of it, or what to do when there is nothing to see. */
static void
the_chart_itself_speaks (void)
{
  g_autoptr (StegStaircaseFigures) figures = create_figures (0);
  GtkWidget *view = create_view (0);

  steg_chart_set_words (&figures->chart, "All of it.", "Begin an assessment.");
  steg_chart_view_set_chart (STEG_CHART_VIEW (view), &figures->chart);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Begin an assessment.");
  steg_staircase_figures_add_area (
    figures,
    &(StegStaircaseArea){ "a1", "Risk management", "Risk management: level 2", 2, 0, 0, 0 });
  steg_chart_view_set_chart (STEG_CHART_VIEW (view), NULL);
  steg_chart_view_set_chart (STEG_CHART_VIEW (view), &figures->chart);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "All of it.");
  steg_assert_finalizes (view);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();

  g_test_add_func ("/chart-view/every_mark_is_a_focusable_child_that_speaks",
                   every_mark_is_a_focusable_child_that_speaks);
  g_test_add_func ("/chart-view/new_figures_keep_the_children_that_are_still_needed",
                   new_figures_keep_the_children_that_are_still_needed);
  g_test_add_func ("/chart-view/opening_a_child_names_its_mark", opening_a_child_names_its_mark);
  g_test_add_func ("/chart-view/it_paints_at_any_width", it_paints_at_any_width);
  g_test_add_func ("/chart-view/arrow_keys_go_from_mark_to_mark", arrow_keys_go_from_mark_to_mark);
  g_test_add_func ("/chart-view/the_tab_key_comes_to_a_chart_once",
                   the_tab_key_comes_to_a_chart_once);
  g_test_add_func ("/chart-view/the_chart_itself_speaks", the_chart_itself_speaks);
  return g_test_run ();
}
