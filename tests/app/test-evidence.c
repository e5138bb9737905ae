/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-attachment-row.h"
#include "app/rows/steg-evidence-row.h"
#include "app/rows/steg-field-row.h"
#include "app/widgets/steg-evidence-card.h"
#include "app/widgets/steg-evidence-list.h"
#include "app/widgets/steg-matrix-foot.h"
#include "assessment-fixture.h"
#include "model/steg-claim.h"
#include "model/steg-tables.h"
#include "session/steg-attaching.h"

#include <adwaita.h>
#include <string.h>

#define TODAY steg_date_new (2026, 5, 20)

static GtkWidget *
list_of (AssessmentFixture *fixture)
{
  return assessment_find (fixture->page, STEG_TYPE_EVIDENCE_LIST);
}

/* Everything that is evidence for the fixture's area. */
static GPtrArray *
list_evidence (AssessmentFixture *fixture)
{
  return steg_claim_evidence (fixture->programme, fixture->round, fixture->area, NULL);
}

static void
commit (AssessmentFixture *fixture, StegEdit *edit)
{
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  assessment_settle ();
}

/* Takes away what the sample has, and rates the fixture's aspect at level 3. */
static void
begin (AssessmentFixture *fixture)
{
  g_autoptr (GPtrArray) evidence = list_evidence (fixture);
  StegEdit *edit = steg_edit_new (fixture->programme, "Begin");

  for (guint i = 0; i < evidence->len; i++)
    steg_edit_remove (edit, steg_record_get_id (evidence->pdata[i]));
  if (evidence->len > 0)
    commit (fixture, edit);
  else
    steg_edit_free (edit);
  assessment_activate (assessment_cell_at (fixture, 3), "cell.rate");
}

static void
type (AssessmentFixture *fixture, const char *text)
{
  GtkWidget *entry = assessment_find (list_of (fixture), GTK_TYPE_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  assessment_settle ();
}

/* Whether the matrix says under the fixture's aspect that its rating is claimed. */
static gboolean
says_claimed (AssessmentFixture *fixture)
{
  GtkWidget *row = gtk_widget_get_parent (assessment_cell_at (fixture, 1));
  GtkWidget *foot = gtk_widget_get_next_sibling (row);

  return gtk_widget_get_visible (assessment_find (foot, GTK_TYPE_LABEL));
}

static void
a_link_is_evidence_and_the_rating_is_claimed_no_more (AssessmentFixture *fixture,
                                                      gconstpointer      unused)
{
  g_autoptr (GPtrArray) evidence = NULL;

  begin (fixture);
  g_assert_true (says_claimed (fixture));
  type (fixture, "Minutes of May https://example.org/minutes");
  evidence = list_evidence (fixture);
  g_assert_cmpuint (evidence->len, ==, 1);
  g_assert_cmpstr (steg_record_get_text (evidence->pdata[0], STEG_EVIDENCE_TITLE), ==,
                   "Minutes of May");
  g_assert_cmpstr (steg_record_get_text (evidence->pdata[0], STEG_EVIDENCE_URL), ==,
                   "https://example.org/minutes");
  g_assert_false (says_claimed (fixture));
  assessment_undo (fixture);
  g_assert_true (says_claimed (fixture));
}

static void
what_is_no_address_is_only_a_title (AssessmentFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) evidence = NULL;

  begin (fixture);
  type (fixture, "The red binder");
  evidence = list_evidence (fixture);
  g_assert_cmpstr (steg_record_get_text (evidence->pdata[0], STEG_EVIDENCE_TITLE), ==,
                   "The red binder");
  g_assert_false (steg_record_has (evidence->pdata[0], STEG_EVIDENCE_URL));
}

static void
expired_evidence_counts_as_none_and_that_is_said (AssessmentFixture *fixture, gconstpointer unused)
{
  g_autoptr (GPtrArray) evidence = NULL;
  StegEdit *edit;

  begin (fixture);
  type (fixture, "Audit https://example.org/audit");
  evidence = list_evidence (fixture);
  edit = steg_edit_new (fixture->programme, "Expire");
  steg_edit_date (edit, steg_record_get_id (evidence->pdata[0]), STEG_EVIDENCE_VALID_UNTIL,
                  TODAY - 1);
  commit (fixture, edit);
  g_assert_true (says_claimed (fixture));
}

static void
a_press_opens_what_can_be_changed_and_delete_removes (AssessmentFixture *fixture,
                                                      gconstpointer      unused)
{
  g_autoptr (GPtrArray) evidence = NULL;
  GtkWidget *row;

  begin (fixture);
  type (fixture, "Audit https://example.org/audit");
  row = assessment_find (list_of (fixture), STEG_TYPE_EVIDENCE_ROW);
  g_assert_null (assessment_find (row, STEG_TYPE_FIELD_ROW));
  assessment_activate (row, "evidence.toggle");
  g_assert_nonnull (assessment_find (row, STEG_TYPE_FIELD_ROW));
  assessment_activate (row, "evidence.remove");
  evidence = list_evidence (fixture);
  g_assert_cmpuint (evidence->len, ==, 0);
}

/* How many widgets of @type can be seen in @widget. */
static guint
count_shown (GtkWidget *widget, GType type)
{
  guint n = gtk_widget_get_visible (widget) && G_TYPE_CHECK_INSTANCE_TYPE (widget, type);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count_shown (child, type);
  return n;
}

static void
a_file_stands_once_and_can_be_opened_dated_and_removed (AssessmentFixture *fixture,
                                                        gconstpointer      unused)
{
  static const char text[] = "Yes\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  GtkWidget *card, *row;
  gboolean   fresh;

  begin (fixture);
  g_assert_true (steg_attaching_add_evidence (fixture->session, fixture->round, fixture->area,
                                              "answer.txt", bytes, &fresh, NULL));
  assessment_settle ();
  card = assessment_find (fixture->page, STEG_TYPE_EVIDENCE_CARD);
  g_assert_cmpuint (count_shown (card, STEG_TYPE_EVIDENCE_ROW), ==, 1);
  g_assert_cmpuint (count_shown (card, STEG_TYPE_ATTACHMENT_ROW), ==, 0);
  g_assert_false (says_claimed (fixture));
  row = assessment_find (card, STEG_TYPE_EVIDENCE_ROW);
  g_assert_cmpuint (count_shown (row, GTK_TYPE_BUTTON), ==, 3);
  assessment_activate (row, "evidence.toggle");
  g_assert_nonnull (assessment_find (row, STEG_TYPE_FIELD_ROW));
  assessment_activate (row, "evidence.remove");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_attachment_table), ==, 0);
  g_assert_true (says_claimed (fixture));
}

static void
add (const char *name, void (*test) (AssessmentFixture *, gconstpointer))
{
  g_test_add (name, AssessmentFixture, NULL, assessment_set_up, test, assessment_tear_down);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  add ("/evidence/a_link_is_evidence_and_the_rating_is_claimed_no_more",
       a_link_is_evidence_and_the_rating_is_claimed_no_more);
  add ("/evidence/what_is_no_address_is_only_a_title", what_is_no_address_is_only_a_title);
  add ("/evidence/expired_evidence_counts_as_none_and_that_is_said",
       expired_evidence_counts_as_none_and_that_is_said);
  add ("/evidence/a_press_opens_what_can_be_changed_and_delete_removes",
       a_press_opens_what_can_be_changed_and_delete_removes);
  add ("/evidence/a_file_stands_once_and_can_be_opened_dated_and_removed",
       a_file_stands_once_and_can_be_opened_dated_and_removed);
  return g_test_run ();
}
