/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-forecast-line.h"

#include "app/widgets/steg-why.h"
#include "widget-fixture.h"

static StegForecastLine *
show_line (PageFixture *fixture, StegRecord *area)
{
  StegForecastLine *line = g_object_new (STEG_TYPE_FORECAST_LINE, NULL);

  page_show_alone (fixture, GTK_WIDGET (line));
  steg_forecast_line_show (line, fixture->session, area);
  return line;
}

/* The first area whose level 3 is in @state. */
static StegRecord *
area_in (PageFixture *fixture, StegForecastState state)
{
  const StegForecast *forecast = steg_session_get_forecast (fixture->session);

  for (guint i = 0; i < forecast->n_areas; i++)
    if (forecast->areas[i].levels[2].state == state)
      return forecast->areas[i].area;
  g_assert_not_reached ();
}

static GtkWidget *
ask_why (StegForecastLine *line)
{
  GtkMenuButton *why = GTK_MENU_BUTTON (page_find (GTK_WIDGET (line), GTK_TYPE_MENU_BUTTON, 0));

  g_assert_nonnull (why);
  g_assert_true (gtk_widget_get_visible (GTK_WIDGET (why)));
  gtk_menu_button_popup (why);
  page_settle ();
  g_assert_nonnull (gtk_menu_button_get_popover (why));
  return GTK_WIDGET (gtk_menu_button_get_popover (why));
}

static void
assert_leads_to (GtkWidget *popover, guint row, const char *action, StegRecord *record)
{
  GtkWidget  *line = page_find (popover, GTK_TYPE_LIST_BOX_ROW, row);
  const char *way = NULL;

  g_assert_nonnull (line);
  g_assert_true (steg_why_find (GTK_LIST_BOX_ROW (line), &way) == record);
  g_assert_cmpstr (way, ==, action);
}

static void
a_day_is_explained_by_the_actions_that_decide_it (PageFixture *fixture, gconstpointer unused)
{
  StegRecord              *area = area_in (fixture, STEG_FORECAST_DATED);
  StegForecastLine        *line = show_line (fixture, area);
  const StegForecast      *forecast = steg_session_get_forecast (fixture->session);
  const StegForecastLevel *level = &steg_forecast_get_place (forecast, area)->levels[2];

  assert_leads_to (ask_why (line), 0, "win.show-action", level->causes[0].action);
}

static void
what_is_not_planned_leads_to_its_area (PageFixture *fixture, gconstpointer unused)
{
  StegRecord       *area = area_in (fixture, STEG_FORECAST_NOT_PLANNED);
  StegForecastLine *line = show_line (fixture, area);

  assert_leads_to (ask_why (line), 0, "win.show-area", area);
}

static void
remember_cb (GSimpleAction *action, GVariant *target, gpointer told)
{
  *(char **) told = g_variant_dup_string (target, NULL);
}

static void
a_line_that_is_pressed_goes_there_and_the_reasons_close (PageFixture  *fixture,
                                                         gconstpointer unused)
{
  StegRecord       *area = area_in (fixture, STEG_FORECAST_NOT_PLANNED);
  StegForecastLine *line = show_line (fixture, area);
  GtkWidget        *popover, *row;
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("show-area", G_VARIANT_TYPE_STRING);
  g_autofree char *told = NULL;

  g_signal_connect (action, "activate", G_CALLBACK (remember_cb), &told);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
  gtk_widget_insert_action_group (GTK_WIDGET (line), "win", G_ACTION_GROUP (actions));
  popover = ask_why (line);
  row = page_find (popover, GTK_TYPE_LIST_BOX_ROW, 0);
  g_signal_emit_by_name (gtk_widget_get_parent (row), "row-activated", row);
  g_assert_cmpstr (told, ==, steg_record_get_id (area));
  g_assert_false (gtk_widget_get_visible (popover));
}

static void
the_programme_is_spoken_of_without_an_area (PageFixture *fixture, gconstpointer unused)
{
  StegForecastLine *line = show_line (fixture, NULL);

  g_assert_true (
    page_says (GTK_WIDGET (line), "○ Level 3 is not planned: 8 statements have no action"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/forecast-line/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (a_day_is_explained_by_the_actions_that_decide_it);
  ADD (what_is_not_planned_leads_to_its_area);
  ADD (a_line_that_is_pressed_goes_there_and_the_reasons_close);
  ADD (the_programme_is_spoken_of_without_an_area);
  return g_test_run ();
}
