/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-plan-dialog.h"
#include "app/dialogs/steg-plan-print.h"
#include "app/pages/steg-timeline-page.h"
#include "app/steg-language.h"
#include "app/widgets/steg-choice-list.h"
#include "base/steg-clock.h"
#include "model/steg-tables.h"
#include "page-fixture.h"
#include "report/plan/steg-plan-pages.h"
#include "support/steg-assert.h"

#include <string.h>

#define TEST(sentence) \
  g_test_add ("/plan-dialog/" #sentence, PageFixture, NULL, set_up, sentence, tear_down)

static void
set_up (PageFixture *fixture, gconstpointer unused)
{
  page_fixture_set_up (fixture, STEG_TYPE_TIMELINE_PAGE, TRUE);
}

static void
tear_down (PageFixture *fixture, gconstpointer unused)
{
  page_fixture_tear_down (fixture);
}

static StegPlanDialog *
open_dialog (PageFixture *fixture, const StegActionFilter *filter)
{
  StegPlanDialog *dialog = g_object_ref (
    steg_plan_dialog_new (fixture->window, fixture->session, filter, STEG_GROUP_AREA));

  gtk_window_present (GTK_WINDOW (dialog));
  page_fixture_settle ();
  g_assert_cmpuint (steg_plan_dialog_count_pages (dialog), >, 0);
  return dialog;
}

static void
close_dialog (StegPlanDialog *dialog)
{
  gtk_window_destroy (GTK_WINDOW (dialog));
  page_fixture_settle ();
  steg_assert_finalizes (dialog);
}

/* Selects @key in the drop-down at or below @widget that offers it. Returns: whether one does. */
static gboolean
choose (GtkWidget *widget, const char *key)
{
  if (GTK_IS_DROP_DOWN (widget))
    {
      steg_choice_list_select (GTK_DROP_DOWN (widget), key);
      return g_strcmp0 (steg_choice_list_get (GTK_DROP_DOWN (widget)), key) == 0;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (choose (child, key))
      return TRUE;
  return FALSE;
}

static void
it_says_how_much_and_which_page_is_shown (PageFixture *fixture, gconstpointer unused)
{
  StegPlanDialog *dialog = open_dialog (fixture, NULL);

  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "43 rows"));
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "Page 1 of 5"));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "plan.next", NULL);
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "Page 2 of 5"));
  gtk_widget_activate_action (GTK_WIDGET (dialog), "plan.previous", NULL);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "plan.previous", NULL);
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "Page 1 of 5"));
  close_dialog (dialog);
}

static void
what_is_chosen_changes_the_pages (PageFixture *fixture, gconstpointer unused)
{
  StegPlanDialog *dialog = open_dialog (fixture, NULL);
  guint           both = steg_plan_dialog_count_pages (dialog);

  g_assert_true (choose (GTK_WIDGET (dialog), "list"));
  g_assert_cmpuint (steg_plan_dialog_count_pages (dialog), <, both);
  g_assert_true (choose (GTK_WIDGET (dialog), "both"));
  g_assert_true (choose (GTK_WIDGET (dialog), "a3"));
  g_assert_cmpuint (steg_plan_dialog_count_pages (dialog), <, both);
  g_assert_true (choose (GTK_WIDGET (dialog), "a4"));
  g_assert_cmpuint (steg_plan_dialog_count_pages (dialog), ==, both);
  close_dialog (dialog);
}

static void
pages_are_laid_out_while_the_dialog_stands_there (PageFixture *fixture, gconstpointer unused)
{
  StegPlanDialog *dialog = g_object_ref (
    steg_plan_dialog_new (fixture->window, fixture->session, NULL, STEG_GROUP_AREA));

  gtk_window_present (GTK_WINDOW (dialog));
  while (!page_fixture_says (GTK_WIDGET (dialog), "Page 1 of 5"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (choose (GTK_WIDGET (dialog), "list"));
  while (page_fixture_says (GTK_WIDGET (dialog), "Page 1 of 5"))
    g_main_context_iteration (NULL, TRUE);
  close_dialog (dialog);
}

static void
a_filter_of_the_window_is_said (PageFixture *fixture, gconstpointer unused)
{
  StegActionFilter *filter = steg_action_filter_parse ("late");
  StegPlanDialog   *dialog = open_dialog (fixture, filter);

  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "3 rows. Only: Late"));
  close_dialog (dialog);
  steg_action_filter_free (filter);
}

static void
a_change_of_the_programme_is_followed (PageFixture *fixture, gconstpointer unused)
{
  StegPlanDialog *dialog = open_dialog (fixture, NULL);
  StegRecord     *action = steg_programme_at (fixture->programme, &steg_action_table, 0);
  StegEdit       *edit = steg_edit_new (fixture->programme, "Remove the action");

  steg_edit_remove (edit, steg_record_get_id (action));
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  g_assert_cmpuint (steg_plan_dialog_count_pages (dialog), >, 0);
  g_assert_false (page_fixture_says (GTK_WIDGET (dialog), "43 rows"));
  page_fixture_undo (fixture);
  g_assert_cmpuint (steg_plan_dialog_count_pages (dialog), >, 0);
  g_assert_true (page_fixture_says (GTK_WIDGET (dialog), "43 rows"));
  close_dialog (dialog);
}

typedef struct
{
  gboolean is_over;
  gboolean is_written;
  GError  *error; /* owned */
} Export;

static void
exported_cb (GObject *source, GAsyncResult *result, gpointer user_value)
{
  Export *export = user_value;

  export->is_written
    = steg_plan_dialog_export_finish (STEG_PLAN_DIALOG (source), result, &export->error);
  export->is_over = TRUE;
}

static void
wait_for (const gboolean *is_over)
{
  while (!*is_over)
    g_main_context_iteration (NULL, TRUE);
}

static void
each_ending_is_a_format (PageFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    const char *name, *begins;
  } cases[] = { { "a.pdf", "%PDF-" }, { "a.SVG", "<?xml" }, { "a.csv", "\xef\xbb\xbf"
                                                                       "Area;What;" } };
  StegPlanDialog *dialog = open_dialog (fixture, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = steg_temporary_folder_dup_path (fixture->folder, cases[i].name);
      g_autofree char *content = NULL;
      Export export = { FALSE };

      steg_plan_dialog_export (dialog, path, exported_cb, &export);
      wait_for (&export.is_over);
      g_assert_no_error (export.error);
      g_assert_true (export.is_written);
      g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
      g_assert_true (g_str_has_prefix (content, cases[i].begins));
    }
  close_dialog (dialog);
}

static void
a_place_that_cannot_be_written_is_an_error (PageFixture *fixture, gconstpointer unused)
{
  StegPlanDialog *dialog = open_dialog (fixture, NULL);
  Export export = { FALSE };

  steg_plan_dialog_export (dialog, "/nowhere/at/all/a.pdf", exported_cb, &export);
  wait_for (&export.is_over);
  g_assert_false (export.is_written);
  g_assert_nonnull (export.error);
  g_clear_error (&export.error);
  close_dialog (dialog);
}

static void
a_file_that_is_cancelled_is_not_there (PageFixture *fixture, gconstpointer unused)
{
  StegPlanDialog  *dialog = open_dialog (fixture, NULL);
  g_autofree char *path = steg_temporary_folder_dup_path (fixture->folder, "given-up.csv");
  Export export = { FALSE };

  steg_plan_dialog_export (dialog, path, exported_cb, &export);
  gtk_widget_activate_action (GTK_WIDGET (dialog), "plan.cancel", NULL);
  wait_for (&export.is_over);
  if (!export.is_written)
    g_assert_error (export.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, export.is_written);
  g_clear_error (&export.error);
  close_dialog (dialog);
}

static void
closing_gives_up_the_file (PageFixture *fixture, gconstpointer unused)
{
  StegPlanDialog  *dialog = open_dialog (fixture, NULL);
  g_autofree char *path = steg_temporary_folder_dup_path (fixture->folder, "closed.pdf");
  Export export = { FALSE };

  steg_plan_dialog_export (dialog, path, exported_cb, &export);
  gtk_window_destroy (GTK_WINDOW (dialog));
  wait_for (&export.is_over);
  g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, export.is_written);
  g_clear_error (&export.error);
  steg_assert_finalizes (dialog);
}

/* GTK draws on a file what it would draw on a printer. */
static void
what_is_printed_is_laid_out_for_its_paper (PageFixture *fixture, gconstpointer unused)
{
  const StegPlanPaper     paper = steg_plan_paper_parse ("list a4 upright");
  const StegPlanSelection selection = { .grouping = STEG_GROUP_OWNER };
  g_autoptr (StegStanding) standing = steg_standing_new (fixture->programme, steg_clock_today ());
  g_autoptr (GtkPrintOperation) operation = steg_plan_print_new (
    steg_plan_new (fixture->programme, standing, &selection, steg_language_catalogue ()), &paper);
  g_autofree char *path = steg_temporary_folder_dup_path (fixture->folder, "printed.pdf");
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  int pages = 0;

  gtk_print_operation_set_export_filename (operation, path);
  g_assert_cmpint (
    gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, fixture->window, &error),
    ==, GTK_PRINT_OPERATION_RESULT_APPLY);
  g_assert_no_error (error);
  g_object_get (operation, "n-pages", &pages, NULL);
  g_assert_cmpint (pages, >, 0);
  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_true (g_str_has_prefix (content, "%PDF-"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  TEST (it_says_how_much_and_which_page_is_shown);
  TEST (what_is_chosen_changes_the_pages);
  TEST (pages_are_laid_out_while_the_dialog_stands_there);
  TEST (a_filter_of_the_window_is_said);
  TEST (a_change_of_the_programme_is_followed);
  TEST (each_ending_is_a_format);
  TEST (a_place_that_cannot_be_written_is_an_error);
  TEST (a_file_that_is_cancelled_is_not_there);
  TEST (closing_gives_up_the_file);
  TEST (what_is_printed_is_laid_out_for_its_paper);
  return g_test_run ();
}
