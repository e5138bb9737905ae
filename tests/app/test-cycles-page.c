/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-cycles-page.h"

#include "app/dialogs/steg-gate-dialog.h"
#include "app/widgets/steg-cycle-actions.h"
#include "app/widgets/steg-cycle-gate.h"
#include "app/widgets/steg-cycle-goals.h"
#include "app/widgets/steg-plan-bars.h"
#include "model/steg-tables.h"
#include "page-fixture.h"
#include "session/steg-cycle-edit.h"

static void
set_up (PageFixture *fixture, gconstpointer sample)
{
  page_fixture_set_up (fixture, STEG_TYPE_CYCLES_PAGE, sample != NULL);
}

static void
tear_down (PageFixture *fixture, gconstpointer sample)
{
  page_fixture_tear_down (fixture);
}

static StegRecord *
cycle_at (PageFixture *fixture, guint index)
{
  g_autoptr (GPtrArray) cycles = steg_cycles_in_order (fixture->programme);

  return cycles->pdata[index];
}

static void
activate (PageFixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), action, NULL));
  page_fixture_settle ();
}

static void
an_empty_programme_gets_the_standard_plan (PageFixture *fixture, gconstpointer sample)
{
  g_assert_true (page_fixture_says (GTK_WIDGET (fixture->page), "No Cycle Is Planned Yet"));
  activate (fixture, "cycle.create-plan");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_cycle_table), ==, 3);
  g_assert_cmpstr (steg_page_get_shown (fixture->page), ==,
                   steg_record_get_id (cycle_at (fixture, 0)));
  page_fixture_undo (fixture);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_cycle_table), ==, 0);
}

static void
the_running_cycle_is_shown_first (PageFixture *fixture, gconstpointer sample)
{
  g_assert_cmpstr (steg_page_get_shown (fixture->page), ==,
                   steg_record_get_id (cycle_at (fixture, 1)));
  g_assert_nonnull (page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_PLAN_BARS));
  g_assert_nonnull (page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_CYCLE_GOALS));
  g_assert_nonnull (page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_CYCLE_ACTIONS));
}

static void
a_new_cycle_follows_the_last (PageFixture *fixture, gconstpointer sample)
{
  activate (fixture, "cycle.add");
  g_assert_cmpstr (steg_page_get_shown (fixture->page), ==,
                   steg_record_get_id (cycle_at (fixture, 3)));
  activate (fixture, "cycle.delete");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_cycle_table), ==, 3);
}

static void
an_item_is_added_to_a_checklist (PageFixture *fixture, gconstpointer sample)
{
  GtkWidget *entry
    = page_fixture_find_entry (GTK_WIDGET (fixture->page), "Add to the checklist…");
  g_autoptr (GPtrArray) before
    = steg_cycle_items (fixture->programme, cycle_at (fixture, 1), STEG_PHASE_PLAN);
  g_autoptr (GPtrArray) after = NULL;

  page_fixture_type (entry, "Ask the auditors");
  after = steg_cycle_items (fixture->programme, cycle_at (fixture, 1), STEG_PHASE_PLAN);
  g_assert_cmpuint (after->len, ==, before->len + 1);
  g_assert_true (page_fixture_says (GTK_WIDGET (fixture->page), "Ask the auditors"));
}

static void
a_gate_asks_before_it_is_passed (PageFixture *fixture, gconstpointer phase)
{
  GtkWidget      *gate = page_fixture_find (GTK_WIDGET (fixture->page), STEG_TYPE_CYCLE_GATE);
  StegGateDialog *dialog
    = steg_gate_dialog_new (gate, cycle_at (fixture, 1), (StegPhase) (GPOINTER_TO_INT (phase) - 1));

  gtk_window_present (GTK_WINDOW (dialog));
  page_fixture_settle ();
  gtk_window_destroy (GTK_WINDOW (dialog));
  page_fixture_settle ();
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  g_setenv ("STEGVIS_TODAY", "2026-05-20", TRUE);
  g_test_add ("/cycles-page/an_empty_programme_gets_the_standard_plan", PageFixture, NULL, set_up,
              an_empty_programme_gets_the_standard_plan, tear_down);
  g_test_add ("/cycles-page/the_running_cycle_is_shown_first", PageFixture, "sample", set_up,
              the_running_cycle_is_shown_first, tear_down);
  g_test_add ("/cycles-page/a_new_cycle_follows_the_last", PageFixture, "sample", set_up,
              a_new_cycle_follows_the_last, tear_down);
  g_test_add ("/cycles-page/an_item_is_added_to_a_checklist", PageFixture, "sample", set_up,
              an_item_is_added_to_a_checklist, tear_down);
  for (int phase = STEG_PHASE_PLAN; phase <= STEG_PHASE_ACT; phase++)
    {
      g_autofree char *name
        = g_strdup_printf ("/cycles-page/a_gate_asks_before_it_is_passed/%d", phase);

      g_test_add (name, PageFixture, GINT_TO_POINTER (phase + 1), set_up,
                  a_gate_asks_before_it_is_passed, tear_down);
    }
  return g_test_run ();
}
