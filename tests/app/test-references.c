/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-references.h"

#include "widget-fixture.h"

static GtkWidget *
show_references (PageFixture *fixture)
{
  GtkWidget *references = steg_references_new (fixture->session);

  page_show_alone (fixture, references);
  steg_references_set_record (STEG_REFERENCES (references), fixture->action);
  page_settle ();
  return references;
}

static void
type (GtkWidget *references, const char *text)
{
  GtkWidget *entry = page_find (references, GTK_TYPE_ENTRY, 0);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  page_settle ();
}

static gboolean
is_of_action (StegRecord *reference, gpointer action)
{
  return steg_record_get_link (reference, STEG_REFERENCE_RECORD) == action;
}

static GPtrArray *
list (PageFixture *fixture)
{
  return steg_programme_select (fixture->programme, &steg_reference_table, is_of_action,
                                fixture->action, STEG_REFERENCE_ORDER);
}

static void
what_is_typed_is_a_title_an_address_or_both (PageFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    const char *typed;
    const char *title;
    const char *url;
  } rows[] = {
    { " ISO/IEC 27002 5.24 ", "ISO/IEC 27002 5.24", NULL },
    { "https://guide.example/a", "https://guide.example/a", "https://guide.example/a" },
    { "Method guide  http://guide.example", "Method guide", "http://guide.example" },
    { "Call ftp://old.example", "Call ftp://old.example", NULL },
    { "See https://guide.example first", "See https://guide.example first", NULL },
  };
  GtkWidget *references = show_references (fixture);
  g_autoptr (GPtrArray) made = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    type (references, rows[i].typed);
  made = list (fixture);
  g_assert_cmpuint (made->len, ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < made->len; i++)
    {
      g_assert_cmpstr (steg_record_get_text (made->pdata[i], STEG_REFERENCE_TITLE), ==,
                       rows[i].title);
      g_assert_cmpstr (steg_record_get_text (made->pdata[i], STEG_REFERENCE_URL), ==, rows[i].url);
    }
}

static void
an_address_opens_and_a_title_does_not (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *references = show_references (fixture);

  type (references, "ISO/IEC 27002 5.24");
  g_assert_null (page_find (references, GTK_TYPE_LINK_BUTTON, 0));
  type (references, "Guide https://guide.example");
  g_assert_cmpstr (gtk_link_button_get_uri (
                     GTK_LINK_BUTTON (page_find (references, GTK_TYPE_LINK_BUTTON, 0))),
                   ==, "https://guide.example");
}

static void
nothing_typed_is_no_reference (PageFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) made = NULL;

  type (show_references (fixture), "   ");
  made = list (fixture);
  g_assert_cmpuint (made->len, ==, 0);
}

static void
a_removed_one_comes_back (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *references = show_references (fixture);

  type (references, "ISO/IEC 27002 5.24");
  g_signal_emit_by_name (page_find (references, GTK_TYPE_BUTTON, 0), "clicked");
  page_settle ();
  g_assert_false (page_says (references, "ISO/IEC 27002 5.24"));
  page_undo (fixture);
  g_assert_true (page_says (references, "ISO/IEC 27002 5.24"));
}

static void
what_is_being_typed_is_kept_for_its_own_record (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *references = show_references (fixture);
  g_autoptr (GPtrArray) made = NULL;

  gtk_editable_set_text (GTK_EDITABLE (page_find (references, GTK_TYPE_ENTRY, 0)), "Guide");
  steg_references_set_record (STEG_REFERENCES (references),
                              steg_programme_at (fixture->programme, &steg_action_table, 1));
  made = list (fixture);
  g_assert_cmpuint (made->len, ==, 1);
  g_assert_false (page_says (references, "Guide"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/references/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (what_is_typed_is_a_title_an_address_or_both);
  ADD (an_address_opens_and_a_title_does_not);
  ADD (nothing_typed_is_no_reference);
  ADD (a_removed_one_comes_back);
  ADD (what_is_being_typed_is_kept_for_its_own_record);
  return g_test_run ();
}
