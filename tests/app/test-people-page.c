/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-people-page.h"

#include "app/pages/steg-people-words.h"
#include "app/rows/steg-holder-row.h"
#include "app/rows/steg-me-row.h"
#include "app/rows/steg-person-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-application.h"
#include "app/steg-me.h"
#include "app/steg-window.h"
#include "app/widgets/steg-belongings-list.h"
#include "app/widgets/steg-holders.h"
#include "app/widgets/steg-person-pane.h"
#include "app/widgets/steg-workload-table.h"
#include "exchange/steg-programme-xml.h"
#include "model/steg-action-filter.h"
#include "model/steg-people.h"
#include "model/steg-tables.h"
#include "support/steg-assert.h"
#include "support/steg-temporary-folder.h"
#include "widget-fixture.h"

/* The sample in a window that shows its people. */

typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegProgramme       *programme; /* borrowed, as everything below */
  StegWindow          *window;
  GtkWidget           *page;
} Fixture;

static StegApplication *application;

static void
set_up (Fixture *fixture, gconstpointer unused)
{
  StegProgrammeXmlReading reading = { "pillmedtech", "en", steg_date_new (2026, 5, 20) };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, &error);
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "sample.stegvis");
  fixture->session = steg_session_create (path, changes, STEG_STORE_COMMAND, &error);
  g_assert_no_error (error);
  fixture->programme = steg_session_get_programme (fixture->session);
  fixture->window = g_object_ref (steg_window_new (GTK_APPLICATION (application)));
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1280, 900);
  steg_window_take_session (fixture->window, fixture->session);
  gtk_window_present (GTK_WINDOW (fixture->window));
  g_action_group_change_action_state (G_ACTION_GROUP (fixture->window), "view",
                                      g_variant_new_string ("people"));
  page_settle ();
  fixture->page = page_find (GTK_WIDGET (fixture->window), STEG_TYPE_PEOPLE_PAGE, 0);
  g_assert_nonnull (fixture->page);
}

static void
tear_down (Fixture *fixture, gconstpointer unused)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  steg_assert_finalizes (fixture->window);
  steg_assert_finalizes (fixture->session);
  steg_temporary_folder_free (fixture->folder);
}

static StegRecord *
person (Fixture *fixture, const char *name)
{
  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_person_table); i++)
    {
      StegRecord *record = steg_programme_at (fixture->programme, &steg_person_table, i);

      if (g_strcmp0 (steg_record_get_text (record, STEG_PERSON_NAME), name) == 0)
        return record;
    }
  return NULL;
}

static GtkListBox *
list_of (Fixture *fixture)
{
  return GTK_LIST_BOX (gtk_widget_get_parent (page_find (fixture->page, STEG_TYPE_PERSON_ROW, 0)));
}

static StegRecord *
show (Fixture *fixture, const char *name)
{
  StegRecord *record = person (fixture, name);

  g_assert_true (steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (record)));
  page_settle ();
  return record;
}

static void
type_into (GtkWidget *entry, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  page_settle ();
}

static void
everybody_is_listed_in_order (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) people = steg_people_list (fixture->programme);

  g_assert_cmpuint (people->len, >, 5);
  for (guint i = 0; i < people->len; i++)
    g_assert_true (steg_record_rows_get (gtk_list_box_get_row_at_index (list_of (fixture), (int) i))
                   == people->pdata[i]);
}

static void
a_typed_name_is_added_and_shown (Fixture *fixture, gconstpointer unused)
{
  StegRecord *added;

  type_into (page_find (fixture->page, GTK_TYPE_ENTRY, 0), "  Data protection officer ");
  added = person (fixture, "Data protection officer");
  g_assert_nonnull (added);
  g_assert_cmpint (steg_record_get_choice (added, STEG_PERSON_KIND), ==, STEG_PERSON_KIND_ROLE);
  g_assert_true (steg_record_rows_get (gtk_list_box_get_selected_row (list_of (fixture))) == added);
}

static void
who_holds_a_role_is_added_from_today_on (Fixture *fixture, gconstpointer unused)
{
  StegRecord      *role = show (fixture, "CISO");
  GtkWidget       *holders = page_find (fixture->page, STEG_TYPE_HOLDERS, 0);
  StegRecord      *holder;
  g_autofree char *behind = NULL;

  type_into (gtk_widget_get_last_child (holders), "Duty Officer");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_holder_table), ==, 1);
  holder = steg_programme_at (fixture->programme, &steg_holder_table, 0);
  g_assert_true (steg_record_get_link (holder, STEG_HOLDER_ROLE) == role);
  g_assert_cmpint (steg_record_get_date (holder, STEG_HOLDER_FROM), ==,
                   steg_date_new (2026, 5, 20));
  g_assert_cmpint (steg_record_get_choice (person (fixture, "Duty Officer"), STEG_PERSON_KIND), ==,
                   STEG_PERSON_KIND_HUMAN);
  behind = steg_people_words_behind (fixture->programme, role, steg_date_new (2026, 5, 20));
  g_assert_cmpstr (behind, ==, "Held by Duty Officer");
  gtk_widget_activate_action (page_find (holders, STEG_TYPE_HOLDER_ROW, 0), "holder.remove", NULL);
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_holder_table), ==, 0);
}

static void
nobody_stands_behind_themselves (Fixture *fixture, gconstpointer unused)
{
  show (fixture, "CISO");
  type_into (gtk_widget_get_last_child (page_find (fixture->page, STEG_TYPE_HOLDERS, 0)), "ciso");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_holder_table), ==, 0);
}

static void
somebody_nothing_refers_to_goes_at_once (Fixture *fixture, gconstpointer unused)
{
  type_into (page_find (fixture->page, GTK_TYPE_ENTRY, 0), "Nobody’s role");
  gtk_widget_activate_action (fixture->page, "person.delete", NULL);
  g_assert_null (person (fixture, "Nobody’s role"));
  g_action_group_activate_action (G_ACTION_GROUP (fixture->window), "undo", NULL);
  g_assert_nonnull (person (fixture, "Nobody’s role"));
}

static void
what_refers_to_somebody_is_said_before_deleting (Fixture *fixture, gconstpointer unused)
{
  StegRecord *ciso = show (fixture, "CISO");
  g_autoptr (StegEdit) edit = steg_edit_new (fixture->programme, "Delete");
  g_autofree char *words = NULL;

  steg_edit_remove (edit, steg_record_get_id (ciso));
  words = steg_people_words_deletion (edit, "CISO");
  g_assert_nonnull (g_strrstr (words, "These stay, but no longer name “CISO”: Action: "));
  g_assert_nonnull (g_strrstr (words, "These go as well: "));
  g_assert_null (g_strrstr (words, "Person: "));
  gtk_widget_activate_action (fixture->page, "person.delete", NULL);
  page_settle ();
  g_assert_true (person (fixture, "CISO") == ciso);
}

static void
an_open_action_leads_to_where_it_is_shown (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *list;
  GtkWidget *row;
  g_autoptr (GVariant) view = NULL;

  show (fixture, "CISO");
  list = page_find (page_find (fixture->page, STEG_TYPE_BELONGINGS_LIST, 0), GTK_TYPE_LIST_BOX, 0);
  row = gtk_widget_get_first_child (list);
  g_assert_true (steg_record_get_table (steg_record_rows_get (GTK_LIST_BOX_ROW (row)))
                 == &steg_action_table);
  g_signal_emit_by_name (list, "row-activated", row);
  view = g_action_group_get_action_state (G_ACTION_GROUP (fixture->window), "view");
  g_assert_cmpstr (g_variant_get_string (view, NULL), ==, "improvements");
}

static void
who_i_am_is_remembered_for_this_programme (Fixture *fixture, gconstpointer unused)
{
  StegRecord *ciso = show (fixture, "CISO");
  GtkWidget  *me
    = page_find (page_find (fixture->page, STEG_TYPE_PERSON_PANE, 0), GTK_TYPE_CHECK_BUTTON, 0);
  g_autoptr (GHashTable) mine = NULL;

  g_assert_false (gtk_check_button_get_active (GTK_CHECK_BUTTON (me)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (me), TRUE);
  g_assert_true (steg_me_get (fixture->session) == ciso);
  mine = steg_me_mine (fixture->session);
  g_assert_true (g_hash_table_contains (mine, steg_record_get_id (ciso)));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (me), FALSE);
  g_assert_null (steg_me_get (fixture->session));
}

static void
mine_are_the_actions_of_my_roles (Fixture *fixture, gconstpointer unused)
{
  StegRecord *ciso = show (fixture, "CISO");
  g_autoptr (GHashTable) mine
    = steg_people_mine (fixture->programme, ciso, steg_date_new (2026, 5, 20));
  g_autoptr (StegActionFilter) filter = steg_action_filter_parse ("mine");
  g_autoptr (StegActionMatch) match = steg_action_match_new (
    fixture->programme, filter, steg_date_new (2026, 5, 20), mine);
  guint actions = 0;

  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_action_table); i++)
    {
      StegRecord *action = steg_programme_at (fixture->programme, &steg_action_table, i);

      if (!steg_action_match_wants (match, action))
        continue;
      g_assert_true (steg_record_get_link (action, STEG_ACTION_OWNER) == ciso);
      actions++;
    }
  g_assert_cmpuint (actions, >, 0);
}

static void
too_much_has_a_word_and_a_shape (Fixture *fixture, gconstpointer unused)
{
  GtkWidget *grid
    = page_find (page_find (fixture->page, STEG_TYPE_WORKLOAD_TABLE, 0), GTK_TYPE_GRID, 0);
  guint heavy = 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (grid); cell != NULL;
       cell = gtk_widget_get_next_sibling (cell))
    if (gtk_widget_has_css_class (cell, "heavy"))
      {
        g_assert_nonnull (g_strrstr (gtk_label_get_text (GTK_LABEL (cell)), "▲ much"));
        heavy++;
      }
  g_assert_cmpuint (heavy, >, 0);
}

static void
a_load_says_hours_and_what_has_none (void)
{
  static const struct
  {
    StegLoad    load;
    const char *expected;
  } cases[] = {
    { { 0, 0, 0 }, "" },
    { { 12.4, 0, 2 }, "12 h" },
    { { 1.26, 0, 1 }, "1.3 h" },
    { { 0, 1, 1 }, "1 action" },
    { { 8, 2, 3 }, "8 h\n2 actions" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = steg_people_words_load (&cases[i].load);

      g_assert_cmpstr (words, ==, cases[i].expected);
    }
}

static void
preferences_offer_everybody (Fixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) people = steg_people_list (fixture->programme);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = g_object_new (STEG_TYPE_ME_ROW, NULL);

  gtk_list_box_append (GTK_LIST_BOX (list), row);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (fixture->window), list);
  page_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (adw_combo_row_get_model (ADW_COMBO_ROW (row))), ==,
                    people->len + 1);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 2);
  g_assert_true (steg_me_get (fixture->session) == people->pdata[1]);
  adw_combo_row_set_selected (ADW_COMBO_ROW (row), 0);
  g_assert_null (steg_me_get (fixture->session));
}

#define ADD(test) g_test_add ("/people-page/" #test, Fixture, NULL, set_up, test, tear_down)

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  application = steg_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  ADD (everybody_is_listed_in_order);
  ADD (a_typed_name_is_added_and_shown);
  ADD (who_holds_a_role_is_added_from_today_on);
  ADD (nobody_stands_behind_themselves);
  ADD (somebody_nothing_refers_to_goes_at_once);
  ADD (what_refers_to_somebody_is_said_before_deleting);
  ADD (an_open_action_leads_to_where_it_is_shown);
  ADD (who_i_am_is_remembered_for_this_programme);
  ADD (mine_are_the_actions_of_my_roles);
  ADD (too_much_has_a_word_and_a_shape);
  ADD (preferences_offer_everybody);
  g_test_add_func ("/people-page/a_load_says_hours_and_what_has_none",
                   a_load_says_hours_and_what_has_none);
  result = g_test_run ();
  g_object_unref (application);
  return result;
}
