/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-forecast-line.h"

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
  GtkWidget *line = page_find (popover, GTK_TYPE_LIST_BOX_ROW, row);
  GVariant  *target;

  g_assert_nonnull (line);
  target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (line));
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (line)), ==, action);
  g_assert_cmpstr (g_variant_get_string (target, NULL), ==, steg_record_get_id (record));
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
  ADD (the_programme_is_spoken_of_without_an_area);
  return g_test_run ();
}
