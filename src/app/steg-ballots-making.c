/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-ballots-making.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/dialogs/steg-question.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "base/steg-clock.h"
#include "model/steg-ballot.h"
#include "model/steg-framework.h"
#include "model/steg-round.h"
#include "report/ballot/steg-ballots.h"

#include <glib/gi18n.h>

/* What is being asked: kept until the answer. */
#define STEG_TYPE_BALLOTS_ASKED (steg_ballots_asked_get_type ())
G_DECLARE_FINAL_TYPE (StegBallotsAsked, steg_ballots_asked, STEG, BALLOTS_ASKED, GObject)

struct _StegBallotsAsked
{
  GObject parent;

  GtkWidget  *anywhere;
  StegRecord *round;
  const char *ending; /* static */
};

G_DEFINE_FINAL_TYPE (StegBallotsAsked, steg_ballots_asked, G_TYPE_OBJECT)

static void
steg_ballots_asked_finalize (GObject *object)
{
  StegBallotsAsked *self = STEG_BALLOTS_ASKED (object);

  g_clear_object (&self->anywhere);
  g_clear_object (&self->round);
  G_OBJECT_CLASS (steg_ballots_asked_parent_class)->finalize (object);
}

static void
steg_ballots_asked_class_init (StegBallotsAskedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = steg_ballots_asked_finalize;
}

static void
steg_ballots_asked_init (StegBallotsAsked *self)
{
}

static void
say_written (GtkWidget *anywhere, GPtrArray *written)
{
  g_autofree char *name = written->len == 1 ? g_path_get_basename (written->pdata[0])
                                            : g_path_get_dirname (written->pdata[0]);
  g_autofree char *shown = g_filename_display_basename (name);
  g_autofree char *sentence
    = written->len == 1
        ? g_strdup_printf (_ ("The ballots are in “%s”"), shown)
        /* Translators: how many files, and in which folder. */
        : g_strdup_printf (ngettext ("%u ballot is in the folder “%s”",
                                     "%u ballots are in the folder “%s”", written->len),
                           written->len, shown);

  steg_anywhere_say (anywhere, sentence);
}

void
steg_ballots_making_write (GtkWidget *anywhere, StegRecord *round, const char *path)
{
  StegSession   *session = steg_anywhere_get_session (anywhere);
  StegProgramme *programme = steg_session_get_programme (session);
  g_autoptr (GPtrArray) voters = steg_ballot_voters (programme, round);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) written
    = steg_ballots_save (session, round, voters, path, steg_clock_today (),
                         steg_catalogue_get (steg_framework_language (programme)), &error);
  g_autofree char *problem = NULL;

  if (written != NULL)
    {
      say_written (anywhere, written);
      return;
    }
  problem = steg_words_error (error);
  steg_anywhere_say (anywhere, problem);
}

static void
chosen_cb (gpointer owner, const char *path)
{
  StegBallotsAsked *asked = owner;
  g_autofree char  *full = steg_ballots_find_format (path) < 0
                             ? g_strconcat (path, asked->ending, NULL)
                             : g_strdup (path);

  steg_ballots_making_write (asked->anywhere, asked->round, full);
}

static void
answered_cb (gpointer owner, const char *answer)
{
  StegBallotsAsked *asked = owner;
  StegSession      *session = steg_anywhere_get_session (asked->anywhere);
  g_autofree char  *folder = NULL;
  g_autofree char  *name = NULL;
  g_autofree char  *start = NULL;

  if (session == NULL || g_str_equal (answer, "cancel"))
    return;
  asked->ending = g_intern_string (answer);
  folder = g_path_get_dirname (steg_session_get_path (session));
  /* Translators: the beginning of a file's name. */
  name = g_strconcat (_ ("ballot"), asked->ending, NULL);
  start = g_build_filename (folder, name, NULL);
  steg_file_chooser_ask (GTK_WINDOW (gtk_widget_get_root (asked->anywhere)), STEG_CHOOSE_BALLOTS,
                         start, chosen_cb, asked);
}

static void
ask (GtkWidget *anywhere, StegRecord *round, guint n_voters)
{
  g_autoptr (StegBallotsAsked) asked = g_object_new (STEG_TYPE_BALLOTS_ASKED, NULL);
  const StegAnswer answers[] = {
    { "cancel", _ ("Cancel") },
    { ".pdf", _ ("On Paper") },
    { ".csv", _ ("In a Spreadsheet") },
    { ".html", _ ("In a Browser"), TRUE },
    { NULL },
  };
  g_autofree char *body = g_strdup_printf (
    ngettext ("%u person takes part in “%s” and gets an empty ballot. For paper it is a PDF; for a "
              "spreadsheet or a browser it is a file that is filled in anywhere and comes back as "
              "an answer file. Drop it on this window then.",
              "%u persons take part in “%s”, and each gets an empty ballot. For paper it is one "
              "PDF; for a spreadsheet or a browser it is a file each, which is filled in anywhere "
              "and comes back as an answer file. Drop those on this window then.",
              n_voters),
    n_voters, steg_record_get_text (round, STEG_ROUND_TITLE));

  asked->anywhere = g_object_ref (anywhere);
  asked->round = g_object_ref (round);
  steg_question_ask (GTK_WINDOW (gtk_widget_get_root (anywhere)),
                     _ ("How Will They Be Answered?"), body, answers, answered_cb, asked);
}

void
steg_ballots_making_ask (GtkWidget *anywhere, StegRecord *round)
{
  StegSession *session = steg_anywhere_get_session (anywhere);
  g_autoptr (GPtrArray) voters = NULL;

  g_return_if_fail (session != NULL && round != NULL);

  voters = steg_ballot_voters (steg_session_get_programme (session), round);
  if (voters->len > 0)
    ask (anywhere, round, voters->len);
  else
    steg_anywhere_say (anywhere, _ ("Nobody takes part in this round yet. Add them with “Change "
                                    "This Round…”."));
}
