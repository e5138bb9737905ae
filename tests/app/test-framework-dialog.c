/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-framework-dialog.h"
#include "app/dialogs/steg-framework-taking.h"
#include "app/pages/steg-assessment-page.h"
#include "app/widgets/steg-choice-list.h"
#include "app/widgets/steg-remark-field.h"
#include "exchange/steg-framework-xml.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "page-fixture.h"
#include "support/steg-assert.h"

#define TEST(sentence) \
  g_test_add ("/framework-dialog/" #sentence, PageFixture, NULL, set_up, sentence, tear_down)

static void
set_up (PageFixture *fixture, gconstpointer unused)
{
  page_fixture_set_up (fixture, STEG_TYPE_ASSESSMENT_PAGE, TRUE);
}

static void
tear_down (PageFixture *fixture, gconstpointer unused)
{
  page_fixture_tear_down (fixture);
}

static GtkWidget *
open_dialog (PageFixture *fixture)
{
  GtkWidget *dialog
    = g_object_ref (GTK_WIDGET (steg_framework_dialog_new (fixture->window, fixture->session)));

  gtk_window_present (GTK_WINDOW (dialog));
  page_fixture_settle ();
  return dialog;
}

static void
close_dialog (GtkWidget *dialog)
{
  gtk_window_destroy (GTK_WINDOW (dialog));
  page_fixture_settle ();
  steg_assert_finalizes (dialog);
}

static const char *
first_name (PageFixture *fixture)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (fixture->programme);

  return steg_programme_wording (fixture->programme, areas->pdata[0], "name", "en");
}

static void
it_is_built_and_finalised (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *dialog = open_dialog (fixture);

  g_assert_true (page_fixture_says (dialog, "Name of the area"));
  g_assert_true (page_fixture_says (dialog, "Culture, level 2: the aim"));
  close_dialog (dialog);
}

static void
areas_move_go_and_come_in_one_step_each (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *dialog = open_dialog (fixture);
  g_autoptr (GPtrArray) left_out = NULL;

  gtk_widget_activate_action (dialog, "framework.down", NULL);
  g_assert_cmpstr (first_name (fixture), ==, "Information classification");
  page_fixture_undo (fixture);
  g_assert_cmpstr (first_name (fixture), ==, "Risk management");
  gtk_widget_activate_action (dialog, "framework.leave-out", NULL);
  left_out = steg_framework_left_out (fixture->programme);
  g_assert_cmpuint (left_out->len, ==, 1);
  g_assert_true (page_fixture_says (dialog, "Bring Back"));
  page_fixture_undo (fixture);
  g_assert_cmpstr (first_name (fixture), ==, "Risk management");
  close_dialog (dialog);
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);
  return found;
}

static void
what_is_left_out_can_be_deleted_with_what_rests_on_it (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *dialog = open_dialog (fixture);
  guint      ratings = steg_programme_count (fixture->programme, &steg_rating_table);

  g_assert_null (find_button (dialog, "Delete"));
  gtk_widget_activate_action (dialog, "framework.leave-out", NULL);
  g_assert_true (page_fixture_says (dialog, "Left out · ratings: 10 · actions: 9"));
  g_signal_emit_by_name (find_button (dialog, "Delete"), "clicked");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_rating_table), ==,
                    ratings - 10);
  g_assert_null (find_button (dialog, "Delete"));
  page_fixture_undo (fixture);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_rating_table), ==, ratings);
  close_dialog (dialog);
}

static void
questions_and_roles_of_an_area_and_checklists_can_be_written (PageFixture  *fixture,
                                                              gconstpointer unused)
{
  GtkWidget *dialog = open_dialog (fixture);

  g_assert_true (page_fixture_says (dialog, "Culture: a question to ask"));
  g_assert_true (page_fixture_says (dialog, "A role that is needed at the table"));
  g_assert_true (page_fixture_says (dialog, "Culture, level 2 · ratings: 1 · actions: 1"));
  steg_choice_list_select (GTK_DROP_DOWN (page_fixture_find (dialog, GTK_TYPE_DROP_DOWN)),
                           "common");
  g_assert_true (page_fixture_says (dialog, "Checklist of Plan, 1"));
  close_dialog (dialog);
}

/* What is undone is done by the window behind, which a fixture has not. */
static void
what_is_undone_goes_with_its_offer (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *dialog = open_dialog (fixture);

  gtk_widget_activate_action (dialog, "framework.leave-out", NULL);
  g_assert_true (page_fixture_says (dialog, "“Risk management” is left out"));
  g_assert_nonnull (find_button (dialog, "Undo"));
  g_signal_emit_by_name (find_button (dialog, "Delete"), "clicked");
  g_assert_null (find_button (dialog, "Undo"));
  g_assert_nonnull (gtk_window_get_focus (GTK_WINDOW (dialog)));
  page_fixture_undo (fixture);
  page_fixture_settle ();
  g_assert_null (find_button (dialog, "Undo"));
  close_dialog (dialog);
}

static void
an_area_moves_between_the_first_and_the_last_place (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *dialog = open_dialog (fixture);

  g_assert_true (page_fixture_says (dialog, "Area 1 of 6 · ratings: 10 · actions: 9. Left out, the "
                                            "area keeps them, but they are in no view and no "
                                            "number until it is brought back."));
  gtk_widget_activate_action (dialog, "framework.up", NULL);
  g_assert_cmpstr (first_name (fixture), ==, "Risk management");
  for (guint i = 0; i < 7; i++)
    gtk_widget_activate_action (dialog, "framework.down", NULL);
  g_assert_true (page_fixture_says (dialog, "Area 6 of 6 · ratings: 10 · actions: 9. Left out, the "
                                            "area keeps them, but they are in no view and no "
                                            "number until it is brought back."));
  close_dialog (dialog);
}

static void
the_last_area_cannot_be_left_out (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *dialog = open_dialog (fixture);
  g_autoptr (GPtrArray) areas = NULL;

  for (guint i = 0; i < 8; i++)
    gtk_widget_activate_action (dialog, "framework.leave-out", NULL);
  areas = steg_framework_areas (fixture->programme);
  g_assert_cmpuint (areas->len, ==, 1);
  close_dialog (dialog);
}

static void
what_is_typed_is_taken_before_the_file_is_saved (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget     *dialog = open_dialog (fixture);
  GtkWidget     *field = page_fixture_find (dialog, STEG_TYPE_REMARK_FIELD);
  GtkTextBuffer *buffer
    = gtk_text_view_get_buffer (GTK_TEXT_VIEW (page_fixture_find (field, GTK_TYPE_TEXT_VIEW)));
  g_autoptr (GPtrArray) areas = steg_framework_areas (fixture->programme);

  gtk_text_buffer_set_text (buffer, "Risker", -1);
  steg_session_settle (fixture->session);
  g_assert_cmpstr (
    steg_programme_wording (fixture->programme, areas->pdata[0], "name", "sv"), ==, "Risker");
  close_dialog (dialog);
}

static void
the_version_that_a_programme_has_is_not_offered (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget       *dialog = open_dialog (fixture);
  g_autofree char *path = steg_temporary_folder_dup_path (fixture->folder, "own.xml");
  g_autoptr (GError) error = NULL;

  g_assert_true (steg_framework_xml_save (fixture->programme, path, &error));
  steg_framework_taking_offer (GTK_WINDOW (dialog), fixture->session, path);
  g_assert_true (page_fixture_says (dialog, "Version 1.0 of “The information security maturity "
                                            "dialogue” is what the programme has already"));
  close_dialog (dialog);
}

static GtkWindow *
find_over (GtkWidget *dialog)
{
  GListModel *all = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (all, i);

      if (gtk_window_get_transient_for (window) == GTK_WINDOW (dialog))
        return window;
    }
  return NULL;
}

static void
what_is_no_framework_is_refused_in_words (PageFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    const char *xml, *advice;
  } files[] = {
    { "<a/>", "It is no framework of Stegvis. Choose an XML file" },
    { "<framework xmlns='urn:stegvis:framework'/>", "The framework is not complete. Correct" },
  };
  GtkWidget       *dialog = open_dialog (fixture);
  g_autofree char *path = steg_temporary_folder_dup_path (fixture->folder, "theirs.xml");

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *body = NULL;
      GtkWindow       *refusal;

      g_assert_true (g_file_set_contents (path, files[i].xml, -1, NULL));
      steg_framework_taking_offer (GTK_WINDOW (dialog), fixture->session, path);
      refusal = find_over (dialog);
      g_assert_nonnull (refusal);
      g_object_get (refusal, "body", &body, NULL);
      g_assert_true (g_str_has_prefix (body, files[i].advice));
      gtk_window_destroy (refusal);
    }
  close_dialog (dialog);
}

static void
a_new_area_is_shown_at_once (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *dialog = open_dialog (fixture);
  g_autoptr (GPtrArray) areas = NULL;

  gtk_widget_activate_action (dialog, "framework.add", NULL);
  page_fixture_settle ();
  areas = steg_framework_areas (fixture->programme);
  g_assert_cmpuint (areas->len, ==, 7);
  g_assert_true (page_fixture_says (dialog, "New area"));
  g_assert_true (
    page_fixture_says (dialog, "Area 7 of 7 · no rating and no action rests on it"));
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_window_get_focus (GTK_WINDOW (dialog))));
  close_dialog (dialog);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  TEST (it_is_built_and_finalised);
  TEST (areas_move_go_and_come_in_one_step_each);
  TEST (what_is_left_out_can_be_deleted_with_what_rests_on_it);
  TEST (questions_and_roles_of_an_area_and_checklists_can_be_written);
  TEST (what_is_undone_goes_with_its_offer);
  TEST (an_area_moves_between_the_first_and_the_last_place);
  TEST (the_last_area_cannot_be_left_out);
  TEST (what_is_typed_is_taken_before_the_file_is_saved);
  TEST (the_version_that_a_programme_has_is_not_offered);
  TEST (what_is_no_framework_is_refused_in_words);
  TEST (a_new_area_is_shown_at_once);
  return g_test_run ();
}
