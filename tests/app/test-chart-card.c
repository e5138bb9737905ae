/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-chart-card.h"

#include "app/pages/steg-overview-page.h"
#include "app/widgets/steg-chart-view.h"
#include "assessment-fixture.h"
#include "model/steg-rounds.h"
#include "model/steg-verdict.h"
#include "support/steg-assert.h"

#include <adwaita.h>

/* The Overview in the window of @fixture, with an action that remembers what it was asked to show.
 */
typedef struct
{
  AssessmentFixture fixture;
  char             *shown; /* "show-area ID" */
} Fixture;

static void
show_cb (GSimpleAction *action, GVariant *id, gpointer user_value)
{
  Fixture *self = user_value;

  g_free (self->shown);
  self->shown = g_strdup_printf ("%s %s", g_action_get_name (G_ACTION (action)),
                                 g_variant_get_string (id, NULL));
}

static void
set_up (Fixture *self, gconstpointer unused)
{
  const GActionEntry entries[] = { { "show-area", show_cb, "s" }, { "show-cycle", show_cb, "s" } };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  assessment_set_up (&self->fixture, NULL);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  gtk_widget_insert_action_group (GTK_WIDGET (self->fixture.window), "win", G_ACTION_GROUP (group));
  self->fixture.page
    = g_object_new (STEG_TYPE_OVERVIEW_PAGE, "session", self->fixture.session, NULL);
  gtk_window_set_child (self->fixture.window, self->fixture.page);
  assessment_settle ();
}

static void
tear_down (Fixture *self, gconstpointer unused)
{
  assessment_tear_down (&self->fixture, NULL);
  g_free (self->shown);
}

/* The card of that kind at or below @widget. */
static GtkWidget *
find_card (GtkWidget *widget, const char *kind)
{
  g_autofree char *own = NULL;

  if (STEG_IS_CHART_CARD (widget))
    g_object_get (widget, "kind", &own, NULL);
  if (g_strcmp0 (own, kind) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_card (child, kind);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_view (Fixture *self, const char *kind)
{
  GtkWidget *card = find_card (self->fixture.page, kind);

  g_assert_nonnull (card);
  return gtk_widget_get_last_child (card);
}

static void
a_press_on_a_mark_leads_to_what_it_is_about (Fixture *self, gconstpointer unused)
{
  StegRecord *rating = steg_rounds_get_rating (self->fixture.programme, self->fixture.round,
                                               self->fixture.area, self->fixture.aspect);
  StegRecord *baseline = steg_rounds_get_baseline (self->fixture.programme);
  const struct
  {
    const char *kind, *action;
    guint       mark;
    StegRecord *record; /* %NULL: any of its table */
  } cases[] = {
    { "radar", "show-area", 0, self->fixture.area },
    { "heat", "show-area", 6, rating },
    { "trend", "show-area", 0, baseline },
    { "cycles", "show-cycle", 0, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget       *mark = gtk_widget_get_first_child (find_view (self, cases[i].kind));
      g_autofree char *wanted = NULL;

      for (guint k = 0; k < cases[i].mark; k++)
        mark = gtk_widget_get_next_sibling (mark);
      g_clear_pointer (&self->shown, g_free);
      g_assert_true (gtk_widget_activate_action (mark, "chart.open", NULL));
      wanted
        = g_strdup_printf ("%s %s", cases[i].action,
                           cases[i].record != NULL ? steg_record_get_id (cases[i].record) : "");
      g_assert_true (g_str_has_prefix (self->shown, wanted));
    }
}

static void
a_chart_follows_every_change (Fixture *self, gconstpointer unused)
{
  GtkWidget  *mark = gtk_widget_get_first_child (find_view (self, "radar"));
  StegRecord *verdict
    = steg_rounds_get_verdict (self->fixture.programme, self->fixture.round, self->fixture.area);
  StegEdit *edit = steg_edit_new (self->fixture.programme, "Change the level");
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (mark), "level 2 of 4"));
  steg_edit_whole (edit, steg_record_get_id (verdict), STEG_VERDICT_LEVEL, 4);
  g_assert_true (steg_session_commit (self->fixture.session, edit, &error));
  g_assert_no_error (error);
  assessment_settle ();
  g_assert_nonnull (strstr (gtk_widget_get_tooltip_text (mark), "level 4 of 4"));
}

/* Outside of a window with a programme there is nothing to show, and nothing goes wrong. */
static void
a_card_without_a_programme_is_its_title (void)
{
  GtkWidget *card = g_object_ref_sink (
    g_object_new (STEG_TYPE_CHART_CARD, "title", "Shape", "kind", "radar", NULL));
  g_autofree char *title = NULL;

  g_object_get (card, "title", &title, NULL);
  g_assert_cmpstr (title, ==, "Shape");
  g_assert_true (STEG_IS_CHART_VIEW (gtk_widget_get_last_child (card)));
  g_assert_null (gtk_widget_get_first_child (gtk_widget_get_last_child (card)));
  steg_assert_finalizes (card);
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/chart-card/a_press_on_a_mark_leads_to_what_it_is_about", Fixture, NULL, set_up,
              a_press_on_a_mark_leads_to_what_it_is_about, tear_down);
  g_test_add ("/chart-card/a_chart_follows_every_change", Fixture, NULL, set_up,
              a_chart_follows_every_change, tear_down);
  g_test_add_func ("/chart-card/a_card_without_a_programme_is_its_title",
                   a_card_without_a_programme_is_its_title);
  return g_test_run ();
}
