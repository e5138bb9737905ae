/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-document-review.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

static void
a_document_holds_until_its_review (void)
{
  static const struct
  {
    const char       *review;
    StegDocumentState state;
  } cases[] = {
    { NULL, STEG_DOCUMENT_NO_REVIEW },
    { "2025-05-20", STEG_DOCUMENT_OVERDUE },
    { "2026-05-19", STEG_DOCUMENT_OVERDUE },
    { "2026-05-20", STEG_DOCUMENT_REVIEW_SOON },
    { "2026-06-19", STEG_DOCUMENT_REVIEW_SOON },
    { "2026-06-20", STEG_DOCUMENT_VALID },
    { "2028-01-01", STEG_DOCUMENT_VALID },
  };
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (
      steg_document_state (test_programme_add (programme, &steg_document_table, "title", "Policy",
                                               "review_on", cases[i].review, NULL),
                           test_day ("2026-05-20")),
      ==, cases[i].state);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("document-review", a_document_holds_until_its_review);
  return g_test_run ();
}
