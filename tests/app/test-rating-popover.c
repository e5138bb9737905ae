/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "assessment-fixture.h"

#include "app/dialogs/steg-rating-popover.h"
#include "app/dialogs/steg-round-dialog.h"
#include "app/widgets/steg-matrix-view.h"
#include "app/widgets/steg-remark-field.h"
#include "model/steg-claim.h"
#include "model/steg-evidence.h"
#include "model/steg-rating.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"

static StegRecord *
get_rating (AssessmentFixture *fixture)
{
  return steg_rounds_get_rating (fixture->programme, fixture->round, fixture->area,
                                 fixture->aspect);
}

/* Opens the card of the fixture's aspect as a press on its name does. */
static GtkWidget *
open_card (AssessmentFixture *fixture)
{
  GtkWidget *row = gtk_widget_get_parent (assessment_cell_at (fixture, 1));

  g_signal_emit_by_name (steg_matrix_row_get_at (STEG_MATRIX_ROW (row), -1), "clicked");
  assessment_settle ();
  return assessment_find (fixture->page, STEG_TYPE_RATING_POPOVER);
}

static void
write_in (GtkWidget *widget, const char *text)
{
  GtkWidget *view = assessment_find (widget, GTK_TYPE_TEXT_VIEW);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), text, -1);
}

/* The button that is the @place-th toggle of the card. */
static GtkWidget *
get_toggle (GtkWidget *card, int place)
{
  GtkWidget *button = assessment_find (card, GTK_TYPE_TOGGLE_BUTTON);

  while (place-- > 0)
    button = gtk_widget_get_next_sibling (button);
  return button;
}

static void
toggle (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  assessment_settle ();
}

static GtkWidget *
get_remark (AssessmentFixture *fixture)
{
  GtkWidget *row = gtk_widget_get_parent (assessment_cell_at (fixture, 1));

  /* Above it stands whether the rating is only claimed. */
  return gtk_widget_get_next_sibling (
    assessment_find (gtk_widget_get_next_sibling (row), GTK_TYPE_LABEL));
}

static void
confidence_is_one_of_three_and_can_be_taken_back (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *card = open_card (fixture);

  toggle (get_toggle (card, STEG_RATING_CONFIDENCE_LOW));
  g_assert_cmpint (steg_record_get_choice (get_rating (fixture), STEG_RATING_CONFIDENCE), ==,
                   STEG_RATING_CONFIDENCE_LOW);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_toggle (card, 0))));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (get_toggle (card, 2))));
  g_assert_true (gtk_widget_get_visible (get_remark (fixture)));
  toggle (get_toggle (card, STEG_RATING_CONFIDENCE_LOW));
  g_assert_false (steg_record_has (get_rating (fixture), STEG_RATING_CONFIDENCE));
  g_assert_false (gtk_widget_get_visible (get_remark (fixture)));
  g_assert_cmpint (assessment_rated (fixture), ==, 2);
}

static void
a_note_is_kept_when_the_card_closes_and_stands_under_its_row (AssessmentFixture *fixture,
                                                              gconstpointer      unused)
{
  GtkWidget *card = open_card (fixture);

  write_in (card, "Ask again");
  gtk_popover_popdown (GTK_POPOVER (card));
  assessment_settle ();
  g_assert_cmpstr (steg_record_get_text (get_rating (fixture), STEG_RATING_NOTE), ==, "Ask again");
  g_assert_true (gtk_widget_get_visible (get_remark (fixture)));
  g_assert_true (
    g_str_has_suffix (gtk_label_get_text (GTK_LABEL (get_remark (fixture))), "Ask again"));
  assessment_undo (fixture);
  g_assert_false (gtk_widget_get_visible (get_remark (fixture)));
}

static void
a_note_that_is_being_typed_is_kept_when_the_page_settles (AssessmentFixture *fixture,
                                                          gconstpointer      unused)
{
  write_in (open_card (fixture), "Half a sentence");
  steg_page_settle (STEG_PAGE (fixture->page));
  g_assert_cmpstr (steg_record_get_text (get_rating (fixture), STEG_RATING_NOTE), ==,
                   "Half a sentence");
}

static void
nothing_is_left_of_a_rating_that_says_nothing (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *card;

  assessment_activate (assessment_cell_at (fixture, 2), "cell.rate");
  g_assert_null (get_rating (fixture));
  card = open_card (fixture);
  toggle (get_toggle (card, STEG_RATING_CONFIDENCE_HIGH));
  g_assert_nonnull (get_rating (fixture));
  toggle (get_toggle (card, STEG_RATING_CONFIDENCE_HIGH));
  g_assert_null (get_rating (fixture));
  write_in (card, "A thought");
  steg_page_settle (STEG_PAGE (fixture->page));
  g_assert_nonnull (get_rating (fixture));
  write_in (card, "");
  steg_page_settle (STEG_PAGE (fixture->page));
  g_assert_null (get_rating (fixture));
}

static void
a_link_is_evidence_for_this_aspect_alone (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget  *card = open_card (fixture);
  GtkWidget  *link = assessment_find (card, GTK_TYPE_ENTRY);
  guint       before = steg_programme_count (fixture->programme, &steg_evidence_table);
  StegRecord *added;

  gtk_editable_set_text (GTK_EDITABLE (link), "Audit https://example.org/audit");
  g_signal_emit_by_name (link, "activate");
  assessment_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (link)), ==, "");
  added = steg_programme_at (fixture->programme, &steg_evidence_table, before);
  g_assert_true (steg_record_get_link (added, STEG_EVIDENCE_ASPECT) == fixture->aspect);
  g_assert_cmpstr (steg_record_get_text (added, STEG_EVIDENCE_TITLE), ==, "Audit");
  gtk_editable_set_text (GTK_EDITABLE (link), "Typed and left");
  gtk_popover_popdown (GTK_POPOVER (card));
  assessment_settle ();
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_evidence_table), ==,
                    before + 2);
}

static void
a_locked_round_can_only_be_read (AssessmentFixture *fixture, gconstpointer unused)
{
  GtkWidget *card, *view;

  fixture->round = steg_rounds_get_baseline (fixture->programme);
  steg_page_show_record (STEG_PAGE (fixture->page), steg_record_get_id (fixture->round));
  assessment_settle ();
  card = open_card (fixture);
  view = assessment_find (card, GTK_TYPE_TEXT_VIEW);
  g_assert_true (gtk_widget_get_visible (card));
  g_assert_false (gtk_text_view_get_editable (GTK_TEXT_VIEW (view)));
  g_assert_false (gtk_widget_get_can_target (gtk_widget_get_parent (get_toggle (card, 0))));
}

static void
a_round_has_a_note_and_may_be_an_example (AssessmentFixture *fixture, gconstpointer unused)
{
  StegRoundDialog *dialog = steg_round_dialog_new (fixture->page, fixture->round);
  GtkWidget       *widget = GTK_WIDGET (dialog);

  gtk_window_present (GTK_WINDOW (dialog));
  assessment_settle ();
  g_assert_true (steg_record_get_flag (fixture->round, STEG_ROUND_ILLUSTRATIVE));
  write_in (widget, "Only four of us were there");
  g_signal_emit_by_name (gtk_window_get_default_widget (GTK_WINDOW (dialog)), "clicked");
  assessment_settle ();
  g_assert_cmpstr (steg_record_get_text (fixture->round, STEG_ROUND_NOTE), ==,
                   "Only four of us were there");
  g_assert_true (steg_record_get_flag (fixture->round, STEG_ROUND_ILLUSTRATIVE));
}

#define ADD(sentence)                                                                             \
  g_test_add ("/rating-popover/" #sentence, AssessmentFixture, NULL, assessment_set_up, sentence, \
              assessment_tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD (confidence_is_one_of_three_and_can_be_taken_back);
  ADD (a_note_is_kept_when_the_card_closes_and_stands_under_its_row);
  ADD (a_note_that_is_being_typed_is_kept_when_the_page_settles);
  ADD (nothing_is_left_of_a_rating_that_says_nothing);
  ADD (a_link_is_evidence_for_this_aspect_alone);
  ADD (a_locked_round_can_only_be_read);
  ADD (a_round_has_a_note_and_may_be_an_example);
  return g_test_run ();
}
