/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-attached.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static StegRecord *
attachment (StegProgramme *programme, const char *name)
{
  return test_programme_add (programme, &steg_attachment_table, "name", name, "hash", "abc", NULL);
}

static StegRecord *
tie (StegProgramme *programme, StegRecord *record, StegRecord *file, const char *order)
{
  g_autofree char *address = steg_attached_address (steg_record_get_id (file));

  return test_programme_add (programme, &steg_reference_table, "record",
                             steg_record_get_id (record), "url", address, "order", order, NULL);
}

static void
a_reference_ties_a_file_to_any_record (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *action = test_programme_action (programme, 1, "plan", NULL);
  StegRecord *file = attachment (programme, "plan.pdf");
  StegRecord *second = tie (programme, action, file, "B");
  StegRecord *first = tie (programme, action, attachment (programme, "minutes.pdf"), "A");
  g_autoptr (GPtrArray) ties = NULL;

  tie (programme, test_programme_area (programme, 1), file, "A");
  test_programme_add (programme, &steg_reference_table, "record", steg_record_get_id (action),
                      "url", "https://example.org", NULL);
  ties = steg_attached_list (programme, action);

  g_assert_cmpuint (ties->len, ==, 2);
  g_assert_true (ties->pdata[0] == first);
  g_assert_true (ties->pdata[1] == second);
  g_assert_true (steg_attached_get (programme, second) == file);
}

static void
a_document_names_its_file_itself (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *document
    = test_programme_add (programme, &steg_document_table, "title", "Policy", NULL);
  StegRecord *file = attachment (programme, "policy.pdf");
  g_autoptr (GPtrArray) none = steg_attached_list (programme, document);
  g_autoptr (GPtrArray) one = NULL;

  test_programme_set (programme, document, STEG_DOCUMENT_ATTACHMENT, steg_record_get_id (file));
  one = steg_attached_list (programme, document);

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (one->len, ==, 1);
  g_assert_true (one->pdata[0] == document);
  g_assert_true (steg_attached_get (programme, document) == file);
}

static void
a_reference_to_something_else_names_no_file (void)
{
  static const char *const addresses[] = { "https://example.org", "attachment:", "attachment:x" };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *area = test_programme_area (programme, 1);
  StegRecord *wrong = tie (programme, area, area, NULL);

  g_assert_null (steg_attached_get (programme, wrong));
  g_assert_null (steg_attached_get (programme, area));
  test_programme_set (programme, wrong, STEG_REFERENCE_URL, NULL);
  g_assert_null (steg_attached_get (programme, wrong));
  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      test_programme_set (programme, wrong, STEG_REFERENCE_URL, addresses[i]);
      g_assert_null (steg_attached_get (programme, wrong));
    }
}

static void
a_file_is_shared_when_something_else_names_it (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *file = attachment (programme, "policy.pdf");
  StegRecord *only = tie (programme, test_programme_area (programme, 1), file, NULL);

  g_assert_false (steg_attached_is_shared (programme, file, only));
  test_programme_add (programme, &steg_document_table, "title", "Policy", "attachment",
                      steg_record_get_id (file), NULL);
  g_assert_true (steg_attached_is_shared (programme, file, only));
}

static void
the_same_file_is_found_by_name_and_content (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *file = attachment (programme, "policy.pdf");

  g_assert_true (steg_attached_find (programme, "policy.pdf", "abc") == file);
  g_assert_null (steg_attached_find (programme, "policy.pdf", "abd"));
  g_assert_null (steg_attached_find (programme, "other.pdf", "abc"));
}

static void
the_latest_note_comes_first (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *area = test_programme_area (programme, 1);
  const char *days[] = { "2026-05-20", "2026-05-21", "2026-05-20", NULL };
  StegRecord *notes[G_N_ELEMENTS (days)];
  g_autoptr (GPtrArray) listed = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (days); i++)
    notes[i] = test_programme_add (programme, &steg_note_table, "record", steg_record_get_id (area),
                                   "on", days[i], NULL);
  test_programme_add (programme, &steg_note_table, "record", steg_record_get_id (notes[0]), NULL);
  listed = steg_notes_list (programme, area);

  g_assert_cmpuint (listed->len, ==, 4);
  g_assert_true (listed->pdata[0] == notes[1]);
  g_assert_true (listed->pdata[1] == notes[2]);
  g_assert_true (listed->pdata[2] == notes[0]);
  g_assert_true (listed->pdata[3] == notes[3]);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD_SENTENCE ("attached", a_reference_ties_a_file_to_any_record);
  ADD_SENTENCE ("attached", a_document_names_its_file_itself);
  ADD_SENTENCE ("attached", a_reference_to_something_else_names_no_file);
  ADD_SENTENCE ("attached", a_file_is_shared_when_something_else_names_it);
  ADD_SENTENCE ("attached", the_same_file_is_found_by_name_and_content);
  ADD_SENTENCE ("attached", the_latest_note_comes_first);
  return g_test_run ();
}
