/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-voting-dialog.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-language.h"
#include "app/steg-words.h"
#include "app/widgets/steg-ballot-pane.h"
#include "base/steg-error.h"
#include "exchange/steg-ballot-file.h"
#include "model/steg-person.h"
#include "session/steg-voting.h"

#include <glib/gi18n.h>

struct _StegVotingDialog
{
  AdwWindow parent;

  GtkWidget      *anywhere; /* weak */
  StegRecord     *round;
  StegRecord     *person; /* who votes now; %NULL: nobody */
  StegVotingPlace place;
  gboolean        is_leaving;

  GtkStack       *stack;
  GtkLabel       *question;
  GtkLabel       *count;
  GtkListBox     *people;
  GtkLabel       *hand;
  GtkButton      *begin;
  GtkLabel       *thanks;
  GtkWidget      *next;
  StegBallotPane *pane;
};

enum
{
  SIGNAL_TAKEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegVotingDialog, steg_voting_dialog, ADW_TYPE_WINDOW)

static StegSession *
session_of (StegVotingDialog *self)
{
  return self->anywhere != NULL ? steg_anywhere_get_session (self->anywhere) : NULL;
}

static const char *
name_of (StegRecord *person)
{
  const char *name = steg_record_get_text (person, STEG_PERSON_NAME);

  return name != NULL ? name : "–";
}

static GtkListBoxRow *
create_row (StegRecord *person)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *label = gtk_label_new (name_of (person));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (row, "voter");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  steg_record_rows_name (GTK_LIST_BOX_ROW (row), name_of (person));
  return GTK_LIST_BOX_ROW (row);
}

/* Who can vote now: on paper and in files others may have answered, whose answers are not here.
 * Returns: (of borrowed StegRecord) owned. */
static GPtrArray *
list_waiting (StegVotingDialog *self, StegSession *session)
{
  g_autoptr (GHashTable) answered = steg_voting_answered (session, self->round);
  GPtrArray *voters = steg_ballot_voters (steg_session_get_programme (session), self->round);

  for (guint i = voters->len; i-- > 0;)
    if (self->place != STEG_VOTING_IN_A_FILE
        && g_hash_table_contains (answered, steg_record_get_id (voters->pdata[i])))
      g_ptr_array_remove_index (voters, i);
  return voters;
}

static void
say_count (StegVotingDialog *self, StegSession *session)
{
  g_autoptr (GPtrArray) voters
    = steg_ballot_voters (steg_session_get_programme (session), self->round);
  guint            n = steg_voting_count (session, self->round);
  g_autofree char *count = g_strdup_printf (_ ("%u of %u have answered."), n, MAX (voters->len, n));

  gtk_label_set_text (self->count, count);
  gtk_widget_set_visible (GTK_WIDGET (self->count),
                          self->place != STEG_VOTING_IN_A_FILE
                            && !steg_ballot_is_revealed (self->round));
}

/* What is said differently in each place. */
typedef struct
{
  const char *title;
  const char *question;
  const char *finish;
  const char *thanks;
  const char *next;
} PlaceWords;

static const PlaceWords place_words[] = {
  [STEG_VOTING_IN_THE_ROOM]
  = { N_ ("Silent Voting"), N_ ("Who votes?"), N_ ("Hand In"),
      N_ ("Thank you. Your answers are kept until they are revealed."), N_ ("Next Person") },
  [STEG_VOTING_IN_A_FILE]
  = { N_ ("Silent Voting"), N_ ("Who are you?"), N_ ("Save Answers…"),
      N_ ("Thank you. Send the file to whoever leads the dialogue."), N_ ("Next Person") },
  [STEG_VOTING_FROM_PAPER]
  = { N_ ("Paper Ballots"), N_ ("Whose ballot is it?"), N_ ("Take the Ballot"),
      N_ ("The ballot is taken, and kept until the votes are revealed."), N_ ("Next Ballot") },
};

/* Nothing of whoever voted before is left. */
static void
show_who (StegVotingDialog *self)
{
  StegSession *session = session_of (self);
  g_autoptr (GPtrArray) waiting = session != NULL ? list_waiting (self, session) : NULL;
  GtkListBoxRow *first;

  g_clear_object (&self->person);
  steg_ballot_pane_clear (self->pane);
  gtk_window_set_title (GTK_WINDOW (self), _ (place_words[self->place].title));
  if (session == NULL)
    return;
  gtk_label_set_text (self->question, waiting->len == 0 ? _ ("Everybody has answered.")
                                                        : _ (place_words[self->place].question));
  say_count (self, session);
  steg_record_rows_follow (self->people, waiting, create_row);
  gtk_widget_set_visible (GTK_WIDGET (self->people), waiting->len > 0);
  gtk_stack_set_visible_child_name (self->stack, "who");
  first = gtk_list_box_get_row_at_index (self->people, 0);
  if (first != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (first));
}

static void
begin_cb (StegVotingDialog *self)
{
  StegSession *session = session_of (self);

  if (session == NULL || self->person == NULL)
    return;
  gtk_stack_set_visible_child_name (self->stack, "answer");
  steg_ballot_pane_begin (self->pane, steg_session_get_programme (session),
                          _ (place_words[self->place].finish));
}

/* Whoever has a pile of paper looks up and down between them. */
static void
say_whose (StegVotingDialog *self)
{
  /* Translators: the title of a window: a person's answers. */
  g_autofree char *title = g_strdup_printf (_ ("Ballot of %s"), name_of (self->person));

  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
person_chosen_cb (StegVotingDialog *self, GtkListBoxRow *row)
{
  g_autofree char *hand = NULL;
  g_autofree char *begin = NULL;

  g_set_object (&self->person, steg_record_rows_get (row));
  if (self->place != STEG_VOTING_IN_THE_ROOM)
    {
      say_whose (self);
      begin_cb (self);
      return;
    }
  /* Translators: whom to hand the laptop to, on an otherwise empty screen. */
  hand = g_strdup_printf (_ ("Hand the laptop to %s"), name_of (self->person));
  /* Translators: a button for the person who has been handed the laptop. */
  begin = g_strdup_printf (_ ("I Am %s"), name_of (self->person));
  gtk_label_set_text (self->hand, hand);
  gtk_button_set_label (self->begin, begin);
  gtk_stack_set_visible_child_name (self->stack, "hand");
  gtk_widget_grab_focus (GTK_WIDGET (self->begin));
}

static void
next_cb (StegVotingDialog *self)
{
  show_who (self);
}

static void
say_thanks (StegVotingDialog *self, const char *thanks)
{
  StegSession *session = session_of (self);
  g_autoptr (GPtrArray) waiting = list_waiting (self, session);

  g_clear_object (&self->person);
  steg_ballot_pane_clear (self->pane);
  gtk_label_set_text (self->thanks, thanks);
  gtk_widget_set_visible (self->next, self->place != STEG_VOTING_IN_A_FILE && waiting->len > 0);
  gtk_stack_set_visible_child_name (self->stack, "thanks");
  if (gtk_widget_get_visible (self->next))
    gtk_widget_grab_focus (self->next);
}

static StegBallot *
create_ballot (StegVotingDialog *self, StegSession *session)
{
  StegBallot *ballot = steg_ballot_new (steg_session_get_document (session), self->round,
                                        steg_record_get_id (self->person));

  steg_ballot_pane_collect (self->pane, ballot);
  return ballot;
}

static void
hand_in (StegVotingDialog *self, StegSession *session)
{
  g_autoptr (StegBallot) ballot = create_ballot (self, session);
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;
  StegBallotFault  fault = STEG_BALLOT_SOUND;
  gboolean         is_late = steg_ballot_is_revealed (self->round);

  if (steg_voting_take (session, self->round, ballot, FALSE, &fault, &error))
    {
      g_signal_emit (self, signals[SIGNAL_TAKEN], 0);
      say_thanks (self, is_late ? _ ("The ballot is taken, and marked as late.")
                                : _ (place_words[self->place].thanks));
      return;
    }
  sentence = error != NULL ? steg_words_error (error)
                           : g_strdup (steg_words_label (steg_ballot_fault_words (fault)));
  steg_anywhere_say (GTK_WIDGET (self), sentence);
}

static void
path_chosen_cb (gpointer owner, const char *path)
{
  StegVotingDialog *self = owner;
  StegSession      *session = session_of (self);
  g_autoptr (StegBallot) ballot = NULL;
  g_autoptr (GError) failure = NULL;
  g_autofree char *text = NULL;

  if (session == NULL || self->person == NULL)
    return;
  ballot = create_ballot (self, session);
  text = steg_ballot_file_write (ballot, steg_session_get_programme (session), NULL);
  if (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT, 0600, &failure))
    say_thanks (self, _ (place_words[self->place].thanks));
  else
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *sentence = NULL;

      steg_error_take_failure (&error, g_steal_pointer (&failure), path);
      sentence = steg_words_error (error);
      steg_anywhere_say (GTK_WIDGET (self), sentence);
    }
}

static void
ask_path (StegVotingDialog *self, StegSession *session)
{
  g_autofree char *folder = g_path_get_dirname (steg_session_get_path (session));
  /* Translators: the name of a file with somebody's answers. */
  g_autofree char *name = g_strdup_printf (_ ("Answers of %s"), name_of (self->person));
  g_autofree char *file = g_strconcat (g_strdelimit (name, "/", '-'), ".csv", NULL);
  g_autofree char *start = g_build_filename (folder, file, NULL);

  steg_file_chooser_ask (GTK_WINDOW (self), STEG_CHOOSE_KEEP, start, path_chosen_cb, self);
}

static void
finished_cb (StegVotingDialog *self)
{
  StegSession *session = session_of (self);

  if (session == NULL || self->person == NULL)
    return;
  if (self->place == STEG_VOTING_IN_A_FILE)
    ask_path (self, session);
  else
    hand_in (self, session);
}

static void
stay_cb (StegVotingDialog *self)
{
  gtk_stack_set_visible_child_name (self->stack, "answer");
}

static void
leave_cb (StegVotingDialog *self)
{
  self->is_leaving = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

/* Half an hour of answers is not lost to one press of Escape. */
static gboolean
steg_voting_dialog_close_request (GtkWindow *window)
{
  StegVotingDialog *self = STEG_VOTING_DIALOG (window);

  if (!self->is_leaving && steg_ballot_pane_count (self->pane) > 0)
    {
      gtk_stack_set_visible_child_name (self->stack, "leave");
      return TRUE;
    }
  return GTK_WINDOW_CLASS (steg_voting_dialog_parent_class)->close_request (window);
}

static void
steg_voting_dialog_dispose (GObject *object)
{
  StegVotingDialog *self = STEG_VOTING_DIALOG (object);

  g_clear_weak_pointer (&self->anywhere);
  g_clear_object (&self->round);
  g_clear_object (&self->person);
  G_OBJECT_CLASS (steg_voting_dialog_parent_class)->dispose (object);
}

static void
steg_voting_dialog_class_init (StegVotingDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_voting_dialog_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = steg_voting_dialog_close_request;
  g_type_ensure (STEG_TYPE_BALLOT_PANE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/voting-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegVotingDialog, stack);
  gtk_widget_class_bind_template_child (widget_class, StegVotingDialog, question);
  gtk_widget_class_bind_template_child (widget_class, StegVotingDialog, count);
  gtk_widget_class_bind_template_child (widget_class, StegVotingDialog, people);
  gtk_widget_class_bind_template_child (widget_class, StegVotingDialog, hand);
  gtk_widget_class_bind_template_child (widget_class, StegVotingDialog, begin);
  gtk_widget_class_bind_template_child (widget_class, StegVotingDialog, thanks);
  gtk_widget_class_bind_template_child (widget_class, StegVotingDialog, next);
  gtk_widget_class_bind_template_child (widget_class, StegVotingDialog, pane);
  gtk_widget_class_bind_template_callback (widget_class, person_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, begin_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, finished_cb);
  gtk_widget_class_bind_template_callback (widget_class, stay_cb);
  gtk_widget_class_bind_template_callback (widget_class, leave_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);

  signals[SIGNAL_TAKEN] = g_signal_new ("taken", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
steg_voting_dialog_init (StegVotingDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

StegVotingDialog *
steg_voting_dialog_new (GtkWidget *anywhere, StegRecord *round, StegVotingPlace place)
{
  StegVotingDialog *self;

  g_return_val_if_fail (GTK_IS_WIDGET (anywhere) && round != NULL, NULL);

  self
    = g_object_new (STEG_TYPE_VOTING_DIALOG, "transient-for", gtk_widget_get_root (anywhere), NULL);
  g_set_weak_pointer (&self->anywhere, anywhere);
  self->round = g_object_ref (round);
  self->place = place;
  gtk_button_set_label (GTK_BUTTON (self->next), _ (place_words[place].next));
  steg_ballot_pane_set_on_paper (self->pane, place == STEG_VOTING_FROM_PAPER);
  show_who (self);
  return self;
}
