/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-voting-card.h"

#include "app/dialogs/steg-voting-dialog.h"
#include "app/pages/steg-assessment-edits.h"
#include "app/pages/steg-assessment-words.h"
#include "app/steg-accelerators.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "app/widgets/steg-style.h"
#include "app/widgets/steg-wrap-layout.h"
#include "base/steg-error.h"
#include "model/steg-person.h"
#include "model/steg-rounds.h"
#include "model/steg-vote-spread.h"
#include "session/steg-voting.h"

#include <glib/gi18n.h>

/* So many areas are named as those to talk about first. */
#define MOST_NAMED 3

struct _StegVotingCard
{
  GtkBox parent;

  StegSession *session;
  StegRecord  *round;

  GtkLabel  *title;
  GtkLabel  *text;
  GtkLabel  *hint;
  GtkWidget *table;
  GtkWidget *start;
  GtkWidget *room;
  GtkWidget *file;
  GtkWidget *paper;
  GtkWidget *reveal;
  GtkWidget *accept;
};

G_DEFINE_FINAL_TYPE (StegVotingCard, steg_voting_card, GTK_TYPE_BOX)

static StegProgramme *
programme_of (StegVotingCard *self)
{
  return steg_session_get_programme (self->session);
}

static void
start_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegVotingCard *self = STEG_VOTING_CARD (widget);

  steg_anywhere_commit (widget, steg_assessment_start_voting (programme_of (self), self->round));
}

/* What is kept changes nothing in the programme, so nobody else would say that it has. */
static void
taken_cb (StegVotingCard *self)
{
  steg_voting_card_show (self, self->session, self->round);
}

static void
open_dialog (StegVotingCard *self, StegVotingPlace place)
{
  StegVotingDialog *dialog = steg_voting_dialog_new (GTK_WIDGET (self), self->round, place);

  g_signal_connect_object (dialog, "taken", G_CALLBACK (taken_cb), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
room_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  open_dialog (STEG_VOTING_CARD (widget), STEG_VOTING_IN_THE_ROOM);
}

static void
file_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  open_dialog (STEG_VOTING_CARD (widget), STEG_VOTING_IN_A_FILE);
}

static void
paper_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  open_dialog (STEG_VOTING_CARD (widget), STEG_VOTING_FROM_PAPER);
}

char *
steg_voting_card_words (const GError *error)
{
  if (g_error_matches (error, STEG_ERROR, STEG_ERROR_INVALID))
    return g_strdup_printf (_ ("Somebody answered anonymously: with fewer than %d answers it "
                               "would be known whose they are. Wait for more."),
                            STEG_VOTING_LEAST_ANONYMOUS);
  return steg_words_error (error);
}

static void
say_failure (StegVotingCard *self, const GError *error)
{
  g_autofree char *sentence = steg_voting_card_words (error);

  steg_anywhere_say (GTK_WIDGET (self), sentence);
}

static void
reveal_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_voting_card_reveal (STEG_VOTING_CARD (widget));
}

static void
accept_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegVotingCard *self = STEG_VOTING_CARD (widget);
  g_autoptr (GArray) agreed = steg_vote_spread_agreed (programme_of (self), self->round);
  g_autofree char *toast = g_strdup_printf (
    ngettext ("%u aspect rated as all voted", "%u aspects rated as all voted", agreed->len),
    agreed->len);

  steg_anywhere_commit_with_undo (widget, steg_voting_accept (programme_of (self), self->round),
                                  toast);
}

static void
steg_voting_card_dispose (GObject *object)
{
  g_clear_object (&STEG_VOTING_CARD (object)->session);
  g_clear_object (&STEG_VOTING_CARD (object)->round);
  G_OBJECT_CLASS (steg_voting_card_parent_class)->dispose (object);
}

static void
steg_voting_card_class_init (StegVotingCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_voting_card_dispose;
  g_type_ensure (STEG_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/widgets/voting-card.ui");
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, title);
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, text);
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, hint);
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, table);
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, start);
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, room);
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, file);
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, paper);
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, reveal);
  gtk_widget_class_bind_template_child (widget_class, StegVotingCard, accept);
  gtk_widget_class_install_action (widget_class, "voting.start", NULL, start_action);
  gtk_widget_class_install_action (widget_class, "voting.room", NULL, room_action);
  gtk_widget_class_install_action (widget_class, "voting.file", NULL, file_action);
  gtk_widget_class_install_action (widget_class, "voting.paper", NULL, paper_action);
  gtk_widget_class_install_action (widget_class, "voting.reveal", NULL, reveal_action);
  gtk_widget_class_install_action (widget_class, "voting.accept", NULL, accept_action);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
steg_voting_card_init (StegVotingCard *self)
{
  g_autofree char *tooltip = steg_accelerators_tooltip ("assessment.reveal", _ ("Reveal"));

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_tooltip_text (self->reveal, tooltip);
}

/* Shows the button of @action only where it does something. */
static void
offer (StegVotingCard *self, GtkWidget *button, const char *action, gboolean is_offered)
{
  gtk_widget_set_visible (button, is_offered);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, is_offered);
}

static void
say (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text);
  gtk_widget_set_visible (GTK_WIDGET (label), *text != '\0');
}

/* The names of those of @voters who have not answered. Returns: owned. */
static char *
list_missing (GPtrArray *voters, GHashTable *answered)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < voters->len; i++)
    if (!g_hash_table_contains (answered, steg_record_get_id (voters->pdata[i])))
      g_string_append_printf (names, names->len > 0 ? ", %s" : "%s",
                              steg_record_get_text (voters->pdata[i], STEG_PERSON_NAME));
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static void
say_who_has_answered (StegVotingCard *self, GPtrArray *voters, guint n_kept)
{
  g_autoptr (GHashTable) answered = steg_voting_answered (self->session, self->round);
  g_autofree char *missing = list_missing (voters, answered);
  g_autofree char *count
    = g_strdup_printf (_ ("%u of %u have answered."), n_kept, MAX (voters->len, n_kept));
  g_autofree char *text
    = *missing != '\0' ? g_strdup_printf (_ ("%s Not yet: %s."), count, missing) : g_strdup (count);

  if (voters->len == 0)
    say (self->text, _ ("Nobody takes part in this round yet. Change it and say who does."));
  else
    say (self->text, text);
}

static void
show_voting (StegVotingCard *self)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (programme_of (self), self->round);
  guint    n_kept = steg_voting_count (self->session, self->round);
  gboolean is_anonymous = steg_record_get_flag (self->round, STEG_ROUND_ANONYMOUS);
  guint    least = is_anonymous ? STEG_VOTING_LEAST_ANONYMOUS : 1;

  gtk_label_set_text (self->title, _ ("Everybody Votes Silently"));
  say_who_has_answered (self, voters, n_kept);
  say (self->hint,
       is_anonymous && n_kept < least
         ? _ ("The round is anonymous: three answers are needed before they can be revealed.")
         : _ ("The answers stay out of the programme’s file until they are revealed."));
  offer (self, self->room, "voting.room", n_kept < voters->len);
  offer (self, self->file, "voting.file", voters->len > 0);
  offer (self, self->paper, "voting.paper", n_kept < voters->len);
  offer (self, self->reveal, "voting.reveal", n_kept >= least);
  steg_style_set (self->room, "suggested-action", n_kept < voters->len);
  steg_style_set (self->reveal, "suggested-action", n_kept >= voters->len);
}

/* "Competence, Procurement": those in which the votes differ most. Returns: owned. */
static char *
list_first (StegVotingCard *self)
{
  g_autoptr (GPtrArray) areas = steg_vote_spread_areas (programme_of (self), self->round);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < MIN (areas->len, MOST_NAMED); i++)
    if (steg_vote_spread_disagreement (programme_of (self), self->round, areas->pdata[i]) > 0)
      g_string_append_printf (names, names->len > 0 ? ", %s" : "%s",
                              steg_assessment_words_name (programme_of (self), areas->pdata[i]));
  return g_string_free (g_steal_pointer (&names), FALSE);
}

/* Whether somebody's ballot may still come; a late one would have a name in an anonymous round. */
static gboolean
can_be_late (StegVotingCard *self)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (programme_of (self), self->round);
  g_autoptr (GHashTable) answered = steg_voting_answered (self->session, self->round);
  g_autofree char *missing = list_missing (voters, answered);

  return *missing != '\0' && !steg_record_get_flag (self->round, STEG_ROUND_ANONYMOUS);
}

static void
show_talking (StegVotingCard *self)
{
  g_autoptr (GArray) agreed = steg_vote_spread_agreed (programme_of (self), self->round);
  g_autofree char *first = list_first (self);
  g_autofree char *text = *first != '\0'
                            ? g_strdup_printf (_ ("Talk about these first: %s."), first)
                            : g_strdup (_ ("All votes agree."));
  g_autofree char *hint
    = agreed->len > 0
        ? g_strdup_printf (ngettext ("In %u aspect everybody voted the same.",
                                     "In %u aspects everybody voted the same.", agreed->len),
                           agreed->len)
        : g_strdup ("");

  gtk_label_set_text (self->title, _ ("The Votes Are Revealed"));
  say (self->text, text);
  say (self->hint, hint);
  offer (self, self->paper, "voting.paper", can_be_late (self));
  offer (self, self->accept, "voting.accept", agreed->len > 0);
}

static void
show_preparing (StegVotingCard *self, gboolean has_voters)
{
  gtk_label_set_text (self->title, _ ("Vote First?"));
  say (self->text, _ ("Everybody thinks for themselves and answers silently; then all answers are "
                      "revealed at once."));
  say (self->hint, has_voters ? _ ("Or talk at once: press the statements that are true.")
                              : _ ("First say who sits at the table."));
  gtk_widget_set_visible (self->table, !has_voters);
  offer (self, self->start, "voting.start", has_voters);
}

/* Returns: whether the round needs anything of its votes in its state. */
static gboolean
show_state (StegVotingCard *self)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (programme_of (self), self->round);

  switch (steg_record_get_choice (self->round, STEG_ROUND_STATE))
    {
    case STEG_ROUND_STATE_PREPARING:
      show_preparing (self, voters->len > 0);
      return TRUE;
    case STEG_ROUND_STATE_VOTING:
      show_voting (self);
      return TRUE;
    case STEG_ROUND_STATE_TALKING:
      if (!steg_vote_spread_has_any (programme_of (self), self->round))
        return FALSE;
      show_talking (self);
      return TRUE;
    default:
      return FALSE;
    }
}

void
steg_voting_card_show (StegVotingCard *self, StegSession *session, StegRecord *round)
{
  gboolean is_needed;

  g_return_if_fail (STEG_IS_VOTING_CARD (self));

  g_set_object (&self->session, session);
  g_set_object (&self->round, round);
  gtk_widget_set_visible (self->table, FALSE);
  offer (self, self->start, "voting.start", FALSE);
  offer (self, self->room, "voting.room", FALSE);
  offer (self, self->file, "voting.file", FALSE);
  offer (self, self->paper, "voting.paper", FALSE);
  offer (self, self->reveal, "voting.reveal", FALSE);
  offer (self, self->accept, "voting.accept", FALSE);
  is_needed = !steg_record_get_flag (round, STEG_ROUND_LOCKED) && show_state (self);
  gtk_widget_set_visible (GTK_WIDGET (self), is_needed);
}

void
steg_voting_card_reveal (StegVotingCard *self)
{
  g_autoptr (GError) error = NULL;
  StegEdit *edit;

  g_return_if_fail (STEG_IS_VOTING_CARD (self));

  if (!gtk_widget_get_visible (self->reveal))
    return;
  edit = steg_voting_reveal (self->session, self->round, &error);
  if (edit == NULL)
    say_failure (self, error);
  else if (steg_anywhere_commit_with_undo (GTK_WIDGET (self), edit, _ ("The votes are revealed")))
    steg_voting_forget (self->session, self->round);
}
