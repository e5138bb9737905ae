/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assessment-fixture.h"

#include "app/widgets/steg-matrix-view.h"
#include "exchange/steg-programme-xml.h"
#include "model/steg-framework.h"
#include "model/steg-rounds.h"
#include "support/steg-assert.h"

void
assessment_settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

void
assessment_show_page (AssessmentFixture *fixture)
{
  fixture->page = g_object_new (STEG_TYPE_ASSESSMENT_PAGE, "session", fixture->session, NULL);
  fixture->window = g_object_ref (GTK_WINDOW (gtk_window_new ()));
  gtk_window_set_default_size (fixture->window, 1280, 900);
  gtk_window_set_child (fixture->window, fixture->page);
  gtk_window_present (fixture->window);
  assessment_settle ();
}

void
assessment_set_up (AssessmentFixture *fixture, gconstpointer unused)
{
  StegProgrammeXmlReading reading = { "pillmedtech", "en", steg_date_new (2026, 5, 20) };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, &error);
  g_autoptr (GPtrArray) areas = NULL;
  g_autoptr (GPtrArray) aspects = NULL;
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "sample.stegvis");
  fixture->session = steg_session_create (path, changes, STEG_STORE_COMMAND, &error);
  g_assert_no_error (error);
  fixture->programme = steg_session_get_programme (fixture->session);
  fixture->round = steg_rounds_get_current (fixture->programme);
  areas = steg_framework_areas (fixture->programme);
  aspects = steg_framework_aspects (fixture->programme);
  fixture->area = areas->pdata[0];
  fixture->aspect = aspects->pdata[1];
  assessment_show_page (fixture);
}

void
assessment_tear_down (AssessmentFixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  gtk_window_destroy (fixture->window);
  assessment_settle ();
  steg_assert_finalizes (fixture->window);
  g_assert_true (steg_session_close (fixture->session, &error));
  g_assert_no_error (error);
  steg_assert_finalizes (fixture->session);
  steg_temporary_folder_free (fixture->folder);
}

GtkWidget *
assessment_find (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = assessment_find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

GtkWidget *
assessment_cell_at (AssessmentFixture *fixture, int level)
{
  return steg_matrix_view_get_cell (
    STEG_MATRIX_VIEW (assessment_find (fixture->page, STEG_TYPE_MATRIX_VIEW)), fixture->aspect,
    level);
}

int
assessment_rated (AssessmentFixture *fixture)
{
  return steg_rounds_rated_level (fixture->programme, fixture->round, fixture->area,
                                  fixture->aspect);
}

/* Does what @key does where @widget has the focus: the first shortcut on the way up. */
static gboolean
press_on (GtkWidget *widget, guint key, GdkModifierType modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
      guint n = GTK_IS_SHORTCUT_CONTROLLER (controller)
                  ? g_list_model_get_n_items (G_LIST_MODEL (controller))
                  : 0;

      for (guint k = 0; k < n; k++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), k);
          GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

          if (GTK_IS_KEYVAL_TRIGGER (trigger)
              && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key
              && gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers
              && gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                               gtk_shortcut_get_arguments (shortcut)))
            return TRUE;
        }
    }
  return FALSE;
}

void
assessment_press (AssessmentFixture *fixture, guint key, GdkModifierType modifiers)
{
  GtkWidget *widget = gtk_window_get_focus (fixture->window);
  gboolean   done = FALSE;

  g_assert_nonnull (widget);
  while (widget != NULL && !(done = press_on (widget, key, modifiers)))
    widget = gtk_widget_get_parent (widget);
  g_assert_true (done);
  assessment_settle ();
}

void
assessment_activate (GtkWidget *widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  assessment_settle ();
}

void
assessment_undo (AssessmentFixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (steg_session_undo (fixture->session, NULL, &error));
  g_assert_no_error (error);
  assessment_settle ();
}
