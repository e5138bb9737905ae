/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-assessment-page.h"

#include "app/dialogs/steg-difference-dialog.h"
#include "app/dialogs/steg-round-dialog.h"
#include "app/pages/steg-assessment-edits.h"
#include "app/pages/steg-assessment-words.h"
#include "app/rows/steg-area-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-accelerators.h"
#include "app/steg-answers-taking.h"
#include "app/steg-anywhere.h"
#include "app/steg-ballots-making.h"
#include "app/steg-words.h"
#include "app/widgets/steg-matrix-view.h"
#include "app/widgets/steg-evidence-card.h"
#include "app/widgets/steg-forecast-line.h"
#include "app/widgets/steg-gaps-card.h"
#include "app/widgets/steg-one-stop.h"
#include "app/widgets/steg-proposals-card.h"
#include "app/widgets/steg-reasons-card.h"
#include "app/widgets/steg-round-chooser.h"
#include "app/widgets/steg-round-notice.h"
#include "app/widgets/steg-verdict-card.h"
#include "app/widgets/steg-voting-card.h"
#include "app/widgets/steg-width-bin.h"
#include "base/steg-clock.h"
#include "model/steg-area.h"
#include "model/steg-framework.h"
#include "model/steg-improvement.h"
#include "model/steg-level.h"
#include "model/steg-rating.h"
#include "model/steg-reason.h"
#include "model/steg-round-summary.h"
#include "model/steg-rounds.h"
#include "model/steg-vote-spread.h"

#include <glib/gi18n.h>

#define LETTERS_OF_ASPECT 20
#define LETTERS_OF_LEVEL 22

struct _StegAssessmentPage
{
  StegPage parent;

  char    *round_id; /* what is shown; what is gone is replaced by the next best */
  char    *area_id;
  gboolean narrow;
  gboolean in_area; /* narrow windows show either the areas or one of them */

  GtkStack          *stack;
  GtkWidget         *panes;
  GtkWidget         *side;
  GtkWidget         *side_separator;
  GtkWidget         *main;
  GtkWidget         *back;
  GtkLabel          *round_state;
  GtkLabel          *round_note;
  GtkListBox        *areas;
  GtkLabel          *mean;
  GtkLabel          *agreed;
  GtkLabel          *unrated;
  GtkLabel          *area_title;
  GtkLabel          *standing;
  StegForecastLine  *forecast;
  StegRoundNotice   *notice;
  GtkButton         *next;
  GtkOrientable     *cards;
  StegRoundChooser  *chooser;
  StegVotingCard    *voting;
  StegMatrixView    *matrix;
  StegVerdictCard   *verdict;
  StegReasonsCard   *reasons;
  StegEvidenceCard  *evidence;
  StegGapsCard      *gaps;
  StegProposalsCard *proposals;
};

G_DEFINE_FINAL_TYPE (StegAssessmentPage, steg_assessment_page, STEG_TYPE_PAGE)

static StegProgramme *
programme_of (StegAssessmentPage *self)
{
  return steg_page_get_programme (STEG_PAGE (self));
}

/* The round that was chosen, or else the latest. */
static StegRecord *
get_round (StegAssessmentPage *self)
{
  g_autoptr (GPtrArray) rounds = steg_rounds_in_order (programme_of (self));
  StegRecord *chosen
    = self->round_id != NULL ? steg_programme_find (programme_of (self), self->round_id) : NULL;

  if (chosen != NULL)
    return chosen;
  return rounds->len > 0 ? rounds->pdata[rounds->len - 1] : NULL;
}

/* In the order in which to talk about them: where the votes differ most comes first. Returns: (of
 * borrowed StegRecord) owned. */
static GPtrArray *
list_areas (StegAssessmentPage *self)
{
  StegRecord *round = get_round (self);

  if (round == NULL || steg_record_get_flag (round, STEG_ROUND_LOCKED)
      || steg_record_get_choice (round, STEG_ROUND_STATE) != STEG_ROUND_STATE_TALKING)
    return steg_framework_areas (programme_of (self));
  return steg_vote_spread_areas (programme_of (self), round);
}

static StegRecord *
get_area (StegAssessmentPage *self, GPtrArray *areas)
{
  StegRecord *chosen
    = self->area_id != NULL ? steg_programme_find (programme_of (self), self->area_id) : NULL;

  if (chosen != NULL)
    return chosen;
  return areas->len > 0 ? areas->pdata[0] : NULL;
}

static void
update_panes (StegAssessmentPage *self)
{
  gboolean had_focus = gtk_widget_get_focus_child (self->side) != NULL;

  gtk_widget_set_visible (self->side, !self->narrow || !self->in_area);
  gtk_widget_set_visible (self->side_separator, !self->narrow);
  gtk_widget_set_visible (self->main, !self->narrow || self->in_area);
  gtk_widget_set_visible (self->back, self->narrow);
  gtk_widget_set_hexpand (self->side, self->narrow);
  if (had_focus && !gtk_widget_get_visible (self->side))
    gtk_widget_child_focus (self->main, GTK_DIR_TAB_FORWARD);
}

static void
show_areas (StegAssessmentPage *self, StegRecord *round, StegRecord *area, GPtrArray *areas)
{
  steg_record_rows_follow (self->areas, areas, steg_area_row_new);
  for (guint i = 0; i < areas->len; i++)
    steg_area_row_show (STEG_AREA_ROW (gtk_list_box_get_row_at_index (self->areas, (int) i)),
                        programme_of (self), round);
  gtk_list_box_select_row (self->areas, steg_record_rows_find (self->areas, area));
}

static void
show_summary (StegAssessmentPage *self, StegRecord *round)
{
  StegRoundSummary summary = steg_round_summary (programme_of (self), round);
  g_autofree char *mean
    = summary.n_agreed > 0 ? steg_words_number (summary.mean, 1) : g_strdup ("–");
  g_autofree char *agreed = g_strdup_printf (_ ("%u of %u"), summary.n_agreed, summary.n_areas);
  g_autofree char *unrated = g_strdup_printf ("%u", summary.n_unrated);
  g_autofree char *state = steg_assessment_words_round_state (round);
  const char      *note = steg_record_get_text (round, STEG_ROUND_NOTE);

  gtk_label_set_text (self->mean, mean);
  gtk_label_set_text (self->agreed, agreed);
  gtk_label_set_text (self->unrated, unrated);
  gtk_label_set_text (self->round_state, state);
  gtk_label_set_text (self->round_note, note != NULL ? note : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->round_note), note);
  gtk_widget_set_visible (GTK_WIDGET (self->round_note), note != NULL && *note != '\0');
}

/* The matrix stands in columns where there is room for the names of the aspects and every level. */
static void
make_room (StegAssessmentPage *self)
{
  int levels = (int) steg_programme_count (programme_of (self), &steg_level_table);
  int wanted = LETTERS_OF_ASPECT + LETTERS_OF_LEVEL * levels;
  int threshold;

  g_object_get (self->main, "threshold", &threshold, NULL);
  if (threshold != wanted)
    g_object_set (self->main, "threshold", wanted, NULL);
}

/* The forecast goes on from the round that tells where the programme stands, not from another that
 * is looked at. */
static void
show_forecast (StegAssessmentPage *self, StegRecord *round, StegRecord *area)
{
  StegSession *session = steg_page_get_session (STEG_PAGE (self));

  if (round == steg_session_get_standing (session)->round)
    steg_forecast_line_show (self->forecast, session, area);
  else
    gtk_widget_set_visible (GTK_WIDGET (self->forecast), FALSE);
}

static void
show_area (StegAssessmentPage *self, StegRecord *round, StegRecord *area)
{
  StegProgramme  *programme = programme_of (self);
  StegMatrixPlace place = { .programme = programme,
                            .round = round,
                            .before = steg_rounds_get_before (programme, round),
                            .area = area };
  int             goal = steg_standing_get_goal (
                steg_session_get_standing (steg_page_get_session (STEG_PAGE (self))), area);
  g_autofree char *standing = steg_assessment_words_standing (programme, round, area, goal);

  gtk_label_set_text (self->area_title, steg_assessment_words_name (programme, area));
  gtk_label_set_text (self->standing, standing);
  show_forecast (self, round, area);
  steg_round_notice_show (self->notice, steg_page_get_session (STEG_PAGE (self)), round);
  steg_voting_card_show (self->voting, steg_page_get_session (STEG_PAGE (self)), round);
  steg_matrix_view_show (self->matrix, &place);
  steg_verdict_card_show (self->verdict, programme, round, area);
  steg_reasons_card_show (self->reasons, &place);
  steg_proposals_card_show (self->proposals, programme, area);
  steg_gaps_card_show (self->gaps, programme, round, area);
  steg_evidence_card_show (self->evidence, steg_page_get_session (STEG_PAGE (self)), round, area);
}

/* The area after @area; %NULL after the last. */
static StegRecord *
find_next (GPtrArray *areas, StegRecord *area)
{
  guint place;

  if (!g_ptr_array_find (areas, area, &place) || place + 1 >= areas->len)
    return NULL;
  return areas->pdata[place + 1];
}

static void
show_next (StegAssessmentPage *self, StegRecord *next)
{
  g_autofree char *label = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->next), next != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "assessment.next-area", next != NULL);
  if (next == NULL)
    return;
  /* Translators: a button that leads to the next area. */
  label = g_strdup_printf (_ ("Next: %s"), steg_assessment_words_name (programme_of (self), next));
  gtk_button_set_label (self->next, label);
}

static void
refresh (StegAssessmentPage *self)
{
  g_autoptr (GPtrArray) areas = list_areas (self);
  StegRecord *round = get_round (self);
  StegRecord *area = get_area (self, areas);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "assessment.edit-round", round != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "assessment.make-ballots", round != NULL);
  if (area == NULL || round == NULL)
    {
      gtk_stack_set_visible_child_name (self->stack, area == NULL ? "no-areas" : "no-rounds");
      return;
    }
  gtk_stack_set_visible_child_name (self->stack, "round");
  make_room (self);
  steg_round_chooser_show (self->chooser, programme_of (self), round);
  show_areas (self, round, area, areas);
  show_summary (self, round);
  show_area (self, round, area);
  show_next (self, find_next (areas, area));
}

static void
choose_round (StegAssessmentPage *self, const char *id)
{
  g_free (self->round_id);
  self->round_id = g_strdup (id);
  refresh (self);
}

static void
choose_area (StegAssessmentPage *self, const char *id)
{
  g_free (self->area_id);
  self->area_id = g_strdup (id);
  self->in_area = TRUE;
  update_panes (self);
  refresh (self);
}

static void
round_chosen_cb (StegAssessmentPage *self, StegRecord *round)
{
  choose_round (self, steg_record_get_id (round));
}

static void
area_activated_cb (StegAssessmentPage *self, GtkListBoxRow *row)
{
  choose_area (self, steg_record_get_id (steg_record_rows_get (row)));
  if (self->narrow)
    gtk_widget_child_focus (self->main, GTK_DIR_TAB_FORWARD);
}

/* Moving through the list shows each area at once, but in a narrow window only a press goes there.
 */
static void
area_selected_cb (StegAssessmentPage *self, GtkListBoxRow *row)
{
  StegRecord *area = row != NULL ? steg_record_rows_get (row) : NULL;

  if (area != NULL && !self->narrow && g_strcmp0 (self->area_id, steg_record_get_id (area)) != 0)
    choose_area (self, steg_record_get_id (area));
}

static void
back_clicked_cb (StegAssessmentPage *self)
{
  GtkListBoxRow *row;

  self->in_area = FALSE;
  update_panes (self);
  row = gtk_list_box_get_selected_row (self->areas);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
narrow_changed_cb (StegAssessmentPage *self, GParamSpec *pspec, StegWidthBin *bin)
{
  self->narrow = steg_width_bin_is_narrow (bin);
  update_panes (self);
}

static void
tight_changed_cb (StegAssessmentPage *self, GParamSpec *pspec, StegWidthBin *bin)
{
  gboolean tight = steg_width_bin_is_narrow (bin);

  g_object_set (self->matrix, "stacked", tight, NULL);
  gtk_orientable_set_orientation (self->cards,
                                  tight ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (GTK_BOX (self->cards), !tight);
}

static void
open_dialog (StegAssessmentPage *self, StegRecord *round)
{
  StegRoundDialog *dialog = steg_round_dialog_new (GTK_WIDGET (self), round);

  g_signal_connect_object (dialog, "saved", G_CALLBACK (choose_round), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
new_round_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  open_dialog (STEG_ASSESSMENT_PAGE (widget), NULL);
}

static void
edit_round_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegAssessmentPage *self = STEG_ASSESSMENT_PAGE (widget);

  open_dialog (self, get_round (self));
}

static void
make_ballots_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_ballots_making_ask (widget, get_round (STEG_ASSESSMENT_PAGE (widget)));
}

static void
import_answers_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_answers_taking_ask (widget);
}

static void
compare_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegDifferenceDialog *dialog
    = steg_difference_dialog_new (GTK_WINDOW (gtk_widget_get_root (widget)),
                                  steg_page_get_session (STEG_PAGE (widget)));

  steg_difference_dialog_show (dialog, get_round (STEG_ASSESSMENT_PAGE (widget)));
  gtk_window_present (GTK_WINDOW (dialog));
}

/* The first round is made at once: what it is called can be changed later. */
static void
first_round_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegAssessmentPage *self = STEG_ASSESSMENT_PAGE (widget);

  if (steg_anywhere_commit (
        widget, steg_assessment_start_first_round (programme_of (self), steg_clock_today ())))
    gtk_widget_grab_focus (GTK_WIDGET (self->matrix));
}

static void
next_area_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegAssessmentPage *self = STEG_ASSESSMENT_PAGE (widget);
  g_autoptr (GPtrArray) areas = list_areas (self);
  StegRecord *next = find_next (areas, get_area (self, areas));

  if (next == NULL)
    return;
  choose_area (self, steg_record_get_id (next));
  gtk_widget_grab_focus (GTK_WIDGET (self->matrix));
}

static void
vote_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (STEG_ASSESSMENT_PAGE (widget)->voting), "voting.room",
                              NULL);
}

static void
reveal_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_voting_card_reveal (STEG_ASSESSMENT_PAGE (widget)->voting);
}

static void
unlock_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegAssessmentPage *self = STEG_ASSESSMENT_PAGE (widget);
  StegRecord         *round = get_round (self);

  if (round != NULL)
    steg_anywhere_commit (widget, steg_assessment_unlock_round (programme_of (self), round));
}

static void
steg_assessment_page_refresh (StegPage *page)
{
  refresh (STEG_ASSESSMENT_PAGE (page));
}

static void
steg_assessment_page_finalize (GObject *object)
{
  StegAssessmentPage *self = STEG_ASSESSMENT_PAGE (object);

  g_clear_pointer (&self->round_id, g_free);
  g_clear_pointer (&self->area_id, g_free);
  G_OBJECT_CLASS (steg_assessment_page_parent_class)->finalize (object);
}

void
steg_assessment_page_begin_workshop (StegAssessmentPage *self)
{
  g_return_if_fail (STEG_IS_ASSESSMENT_PAGE (self));

  if (get_round (self) != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self->chooser), "assessment.workshop", NULL);
}

static gboolean
show_reason (StegAssessmentPage *self, StegRecord *reason)
{
  g_free (self->round_id);
  self->round_id = g_strdup (steg_record_get_link_id (reason, STEG_REASON_ROUND));
  choose_area (self, steg_record_get_link_id (reason, STEG_REASON_AREA));
  return steg_reasons_card_focus (self->reasons, reason);
}

static const char *
steg_assessment_page_get_shown (StegPage *page)
{
  return STEG_ASSESSMENT_PAGE (page)->area_id;
}

static gboolean
steg_assessment_page_show_record (StegPage *page, const char *id)
{
  StegAssessmentPage *self = STEG_ASSESSMENT_PAGE (page);
  StegRecord         *record = steg_programme_find (programme_of (self), id);
  const StegTable    *table = record != NULL ? steg_record_get_table (record) : NULL;

  if (table == &steg_area_table)
    choose_area (self, id);
  else if (table == &steg_improvement_table)
    choose_area (self, steg_record_get_link_id (record, STEG_IMPROVEMENT_AREA));
  else if (table == &steg_round_table)
    choose_round (self, id);
  else if (table == &steg_rating_table)
    {
      choose_round (self, steg_record_get_link_id (record, STEG_RATING_ROUND));
      choose_area (self, steg_record_get_link_id (record, STEG_RATING_AREA));
    }
  else if (table == &steg_reason_table)
    return show_reason (self, record);
  else
    return FALSE;
  return TRUE;
}

static void
steg_assessment_page_settle (StegPage *page)
{
  StegAssessmentPage *self = STEG_ASSESSMENT_PAGE (page);

  steg_matrix_view_settle (self->matrix);
  steg_verdict_card_settle (self->verdict);
  steg_reasons_card_settle (self->reasons);
  steg_proposals_card_settle (self->proposals);
  steg_evidence_card_settle (self->evidence);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, panes);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, side);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, side_separator);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, main);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, back);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, round_state);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, round_note);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, areas);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, mean);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, agreed);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, unrated);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, area_title);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, standing);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, forecast);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, notice);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, next);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, cards);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, chooser);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, voting);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, matrix);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, verdict);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, evidence);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, gaps);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, reasons);
  gtk_widget_class_bind_template_child (widget_class, StegAssessmentPage, proposals);
  gtk_widget_class_bind_template_callback (widget_class, round_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, area_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, area_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, narrow_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, tight_changed_cb);
}

static void
steg_assessment_page_class_init (StegAssessmentPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StegPageClass  *page_class = STEG_PAGE_CLASS (klass);

  page_class->refresh = steg_assessment_page_refresh;
  page_class->get_shown = steg_assessment_page_get_shown;
  page_class->show_record = steg_assessment_page_show_record;
  page_class->settle = steg_assessment_page_settle;
  object_class->finalize = steg_assessment_page_finalize;

  g_type_ensure (STEG_TYPE_MATRIX_VIEW);
  g_type_ensure (STEG_TYPE_EVIDENCE_CARD);
  g_type_ensure (STEG_TYPE_FORECAST_LINE);
  g_type_ensure (STEG_TYPE_GAPS_CARD);
  g_type_ensure (STEG_TYPE_PROPOSALS_CARD);
  g_type_ensure (STEG_TYPE_REASONS_CARD);
  g_type_ensure (STEG_TYPE_ROUND_CHOOSER);
  g_type_ensure (STEG_TYPE_ROUND_NOTICE);
  g_type_ensure (STEG_TYPE_VERDICT_CARD);
  g_type_ensure (STEG_TYPE_ONE_STOP);
  g_type_ensure (STEG_TYPE_VOTING_CARD);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/pages/assessment-page.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "assessment.first-round", NULL,
                                   first_round_action);
  gtk_widget_class_install_action (widget_class, "assessment.new-round", NULL, new_round_action);
  gtk_widget_class_install_action (widget_class, "assessment.compare", NULL, compare_action);
  gtk_widget_class_install_action (widget_class, "assessment.edit-round", NULL, edit_round_action);
  gtk_widget_class_install_action (widget_class, "assessment.make-ballots", NULL,
                                   make_ballots_action);
  gtk_widget_class_install_action (widget_class, "assessment.import-answers", NULL,
                                   import_answers_action);
  gtk_widget_class_install_action (widget_class, "assessment.next-area", NULL, next_area_action);
  gtk_widget_class_install_action (widget_class, "assessment.reveal", NULL, reveal_action);
  gtk_widget_class_install_action (widget_class, "assessment.vote", NULL, vote_action);
  gtk_widget_class_install_action (widget_class, "assessment.unlock", NULL, unlock_action);
  steg_accelerators_bind (widget_class, "assessment.");
}

static void
steg_assessment_page_init (StegAssessmentPage *self)
{
  self->in_area = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  update_panes (self);
}
