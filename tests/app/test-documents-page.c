/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-document-order.h"
#include "app/pages/steg-document-words.h"
#include "app/pages/steg-documents-page.h"
#include "app/rows/steg-document-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/widgets/steg-record-pane.h"
#include "model/steg-document.h"
#include "model/steg-person.h"

#include "page-fixture.h"

#define TODAY (steg_date_new (2026, 5, 20))

static void
set_up (PageFixture *fixture, gconstpointer sample)
{
  page_fixture_set_up (fixture, STEG_TYPE_DOCUMENTS_PAGE, sample != NULL);
}

static void
tear_down (PageFixture *fixture, gconstpointer sample)
{
  page_fixture_tear_down (fixture);
}

static GtkWidget *
page_of (PageFixture *fixture)
{
  return GTK_WIDGET (fixture->page);
}

static guint
count_documents (PageFixture *fixture)
{
  return steg_programme_count (fixture->programme, &steg_document_table);
}

/* The policy, whose review is overdue by 20 days in the sample. */
static StegRecord *
policy_of (PageFixture *fixture)
{
  return steg_programme_at (fixture->programme, &steg_document_table, 0);
}

static void
show (PageFixture *fixture, StegRecord *document)
{
  g_assert_true (steg_page_show_record (fixture->page, steg_record_get_id (document)));
}

static guint
count_rows (PageFixture *fixture)
{
  GtkWidget  *row = page_fixture_find (page_of (fixture), STEG_TYPE_DOCUMENT_ROW);
  GtkListBox *list = row != NULL ? GTK_LIST_BOX (gtk_widget_get_parent (row)) : NULL;
  int         rows = 0;

  while (list != NULL && gtk_list_box_get_row_at_index (list, rows) != NULL)
    rows++;
  return (guint) rows;
}

static void
an_empty_programme_has_one_clear_next_step (PageFixture *fixture, gconstpointer sample)
{
  g_assert_true (page_fixture_says (page_of (fixture), "Which documents steer your work?"));
  gtk_widget_activate_action (page_of (fixture), "document.add", NULL);
  page_fixture_type (page_fixture_find_entry (page_of (fixture), "Add a document…"), "Our policy");
  g_assert_cmpuint (count_documents (fixture), ==, 1);
  g_assert_true (page_fixture_says (page_of (fixture), "no review planned"));
  page_fixture_undo (fixture);
  page_fixture_settle ();
  g_assert_true (page_fixture_says (page_of (fixture), "Which documents steer your work?"));
}

static void
the_register_is_grouped_and_the_next_review_leads (PageFixture *fixture, gconstpointer sample)
{
  static const struct
  {
    StegDocumentGrouping grouping;
    const char          *first;
    const char          *heading;
    const char          *last;
  } cases[] = {
    { STEG_DOCUMENTS_BY_KIND, "Information security policy", "Policies", "Disaster plan" },
    { STEG_DOCUMENTS_BY_AREA, "Information security policy", "The whole organisation",
      "Disaster plan" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) documents
        = steg_document_order (fixture->programme, cases[i].grouping, NULL);

      g_assert_cmpuint (documents->len, ==, 10);
      g_assert_cmpstr (steg_record_get_text (documents->pdata[0], STEG_DOCUMENT_TITLE), ==,
                       cases[i].first);
      g_assert_cmpstr (
        steg_document_order_heading (fixture->programme, cases[i].grouping, documents->pdata[0]),
        ==, cases[i].heading);
      g_assert_cmpstr (steg_record_get_text (documents->pdata[9], STEG_DOCUMENT_TITLE), ==,
                       cases[i].last);
    }
  g_assert_true (page_fixture_says (page_of (fixture), "Guidelines"));
  g_assert_true (page_fixture_says (page_of (fixture), "⚠ review 20 days overdue"));
}

static void
every_word_of_a_search_must_fit (PageFixture *fixture, gconstpointer sample)
{
  static const struct
  {
    const char *words;
    guint       found;
  } cases[] = {
    { "", 10 },
    { "backup", 1 },
    { "CISO guideline", 3 },
    { "procurement", 2 },
    { "policy ciso", 0 },
    { "0.9", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) documents
        = steg_document_order (fixture->programme, STEG_DOCUMENTS_BY_KIND, cases[i].words);

      g_assert_cmpuint (documents->len, ==, cases[i].found);
    }
}

static void
a_record_from_elsewhere_is_shown_whatever_is_searched_for (PageFixture  *fixture,
                                                           gconstpointer sample)
{
  GtkWidget *search = page_fixture_find (page_of (fixture), GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (search), "backup");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpuint (count_rows (fixture), ==, 1);
  show (fixture, policy_of (fixture));
  g_assert_cmpuint (count_rows (fixture), ==, 10);
  g_assert_false (steg_page_show_record (fixture->page, "nothing"));
}

static void
a_review_moves_the_next_one (PageFixture *fixture, gconstpointer sample)
{
  static const int months[] = { 6, 12, 24 };

  show (fixture, policy_of (fixture));
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      gtk_widget_activate_action (page_of (fixture), "document.reviewed", "i", months[i]);
      g_assert_cmpint (steg_record_get_date (policy_of (fixture), STEG_DOCUMENT_REVIEW_ON), ==,
                       steg_date_add_months (TODAY, months[i]));
    }
  g_assert_true (page_fixture_says (page_of (fixture), "valid until 20 May 2028"));
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    page_fixture_undo (fixture);
  g_assert_cmpint (steg_record_get_date (policy_of (fixture), STEG_DOCUMENT_REVIEW_ON), ==,
                   TODAY - 20);
}

static void
an_owner_is_made_where_first_named (PageFixture *fixture, gconstpointer sample)
{
  guint      people = steg_programme_count (fixture->programme, &steg_person_table);
  GtkWidget *pane = page_fixture_find (page_of (fixture), STEG_TYPE_RECORD_PANE);

  show (fixture, policy_of (fixture));
  page_fixture_type (page_fixture_find_entry (pane, "Nobody yet"), "Archivist");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_person_table), ==, people + 1);
  g_assert_cmpstr (
    steg_record_get_text (steg_record_get_link (policy_of (fixture), STEG_DOCUMENT_OWNER),
                          STEG_PERSON_NAME),
    ==, "Archivist");
}

static void
a_document_is_deleted_and_comes_back (PageFixture *fixture, gconstpointer sample)
{
  show (fixture, policy_of (fixture));
  gtk_widget_activate_action (page_of (fixture), "document.delete", NULL);
  g_assert_cmpuint (count_documents (fixture), ==, 9);
  g_assert_cmpuint (count_rows (fixture), ==, 9);
  page_fixture_undo (fixture);
  g_assert_cmpuint (count_rows (fixture), ==, 10);
}

static void
a_link_leads_to_an_address (PageFixture *fixture, gconstpointer sample)
{
  static const struct
  {
    const char *link;
    const char *address;
  } cases[] = {
    { NULL, NULL },
    { "https://intranet.example/policy", "https://intranet.example/policy" },
    { "mailto:ciso@example.org", "mailto:ciso@example.org" },
    { "www.example.org/policy.pdf", "https://www.example.org/policy.pdf" },
    { "/srv/documents/policy.pdf", "file:///srv/documents/policy.pdf" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *address = NULL;
      StegEdit        *edit = steg_edit_new (fixture->programme, "Link");

      steg_edit_text (edit, steg_record_get_id (policy_of (fixture)), STEG_DOCUMENT_URL,
                      cases[i].link);
      g_assert_true (steg_session_commit (fixture->session, edit, &error));
      address = steg_document_words_address (policy_of (fixture));
      g_assert_cmpstr (address, ==, cases[i].address);
    }
}

#define ADD(program, sentence) \
  g_test_add ("/documents-page/" #sentence, PageFixture, program, set_up, sentence, tear_down)

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD (NULL, an_empty_programme_has_one_clear_next_step);
  ADD ("sample", the_register_is_grouped_and_the_next_review_leads);
  ADD ("sample", every_word_of_a_search_must_fit);
  ADD ("sample", a_record_from_elsewhere_is_shown_whatever_is_searched_for);
  ADD ("sample", a_review_moves_the_next_one);
  ADD ("sample", an_owner_is_made_where_first_named);
  ADD ("sample", a_document_is_deleted_and_comes_back);
  ADD ("sample", a_link_leads_to_an_address);
  return g_test_run ();
}
