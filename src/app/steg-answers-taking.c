/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-answers-taking.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/dialogs/steg-question.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "base/steg-text.h"
#include "model/steg-person.h"
#include "session/steg-answers.h"

#include <glib/gi18n.h>

#define ANYWHERE "steg-anywhere"

typedef struct
{
  StegSession *session;
  gboolean     replace;
  guint        n_taken, n_refused;
  GString     *taken;   /* names */
  GString     *refused; /* a line for each file */
  GListStore  *again;   /* of GFile: of those who have answered before */
} Taking;

static void
note_taken (Taking *self, const StegAnswerTaking *taking)
{
  const char      *name = steg_record_get_text (taking->person, STEG_PERSON_NAME);
  g_autofree char *late
    /* Translators: a person whose answers came after the votes had been revealed. */
    = taking->late ? g_strdup_printf (_ ("%s (late)"), name) : g_strdup (name);

  self->n_taken++;
  steg_text_list (self->taken, late);
}

static void
note_refused (Taking *self, GFile *file, const StegAnswerTaking *taking, const GError *error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *why = error != NULL ? steg_words_error (error)
                                       : g_strdup (_ (steg_ballot_fault_words (taking->fault)));

  self->n_refused++;
  if (self->refused->len > 0)
    g_string_append_c (self->refused, '\n');
  /* Translators: the name of a file, and why it was not taken. */
  g_string_append_printf (self->refused, _ ("“%s”: %s"), shown, why);
  if (error == NULL && taking->fault == STEG_BALLOT_ALREADY_ANSWERED && !taking->late)
    g_list_store_append (self->again, file);
}

static void
take_one (Taking *self, GFile *file)
{
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) error = NULL;
  StegAnswerTaking taking = { .fault = STEG_BALLOT_UNREADABLE };

  if (path != NULL && steg_answers_take (self->session, path, self->replace, &taking, &error))
    note_taken (self, &taking);
  else
    note_refused (self, file, &taking, error);
}

/* Returns: owned; "" when none was taken. */
static char *
say_taken (const Taking *self)
{
  if (self->n_taken == 0)
    return g_strdup ("");
  return g_strdup_printf (
    /* Translators: how many, and their names. */
    ngettext ("The answers of %u person are taken: %s", "The answers of %u persons are taken: %s",
              self->n_taken),
    self->n_taken, self->taken->str);
}

static void
answered_cb (gpointer owner, const char *answer)
{
  GtkWidget *anywhere = g_object_get_data (owner, ANYWHERE);

  if (g_str_equal (answer, "replace"))
    steg_answers_taking_take (anywhere, G_LIST_MODEL (owner), TRUE);
}

/* Returns: owned. */
static char *
say_all (const Taking *self)
{
  g_autofree char *taken = say_taken (self);

  return *taken != '\0' ? g_strdup_printf ("%s\n\n%s", taken, self->refused->str)
                        : g_strdup (self->refused->str);
}

static void
explain (const Taking *self, GtkWidget *anywhere)
{
  gboolean         asks = g_list_model_get_n_items (G_LIST_MODEL (self->again)) > 0;
  const StegAnswer answers[] = {
    { "close", _ ("Close"), !asks },
    { asks ? "replace" : NULL, _ ("Replace Earlier Answers") },
    { NULL },
  };
  g_autofree char *heading = g_strdup_printf (
    ngettext ("%u File Was Not Taken", "%u Files Were Not Taken", self->n_refused),
    self->n_refused);
  g_autofree char *body = say_all (self);
  GtkWindow       *window = GTK_WINDOW (gtk_widget_get_root (anywhere));

  g_object_set_data_full (G_OBJECT (self->again), ANYWHERE, g_object_ref (anywhere),
                          g_object_unref);
  steg_question_ask (window, heading, body, answers, answered_cb, self->again);
}

void
steg_answers_taking_take (GtkWidget *anywhere, GListModel *files, gboolean replace)
{
  g_autoptr (GString) taken = g_string_new (NULL);
  g_autoptr (GString) refused = g_string_new (NULL);
  g_autoptr (GListStore) again = g_list_store_new (G_TYPE_FILE);
  Taking self
    = { steg_anywhere_get_session (anywhere), replace, 0, 0, taken, refused, again };

  g_return_if_fail (self.session != NULL);

  for (guint i = 0; i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      take_one (&self, file);
    }
  /* Who has answered is shown in pages, and is in no record. */
  if (self.n_taken > 0)
    g_signal_emit_by_name (self.session, "changed");
  if (self.n_refused > 0)
    explain (&self, anywhere);
  else if (self.n_taken > 0)
    {
      g_autofree char *sentence = say_taken (&self);

      steg_anywhere_say (anywhere, sentence);
    }
}

static void
chosen_cb (gpointer owner, GListModel *files)
{
  steg_answers_taking_take (GTK_WIDGET (owner), files, FALSE);
}

void
steg_answers_taking_ask (GtkWidget *anywhere)
{
  steg_file_chooser_ask_answers (GTK_WINDOW (gtk_widget_get_root (anywhere)), chosen_cb, anywhere);
}

static gboolean
dropped_cb (GtkWidget *window, const GValue *value)
{
  g_autoptr (GListStore) files = g_list_store_new (G_TYPE_FILE);

  if (steg_anywhere_get_session (window) == NULL)
    return FALSE;
  for (GSList *at = g_value_get_boxed (value); at != NULL; at = at->next)
    g_list_store_append (files, at->data);
  steg_answers_taking_take (window, G_LIST_MODEL (files), FALSE);
  return TRUE;
}

void
steg_answers_taking_accept_drops (GtkWidget *window)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_swapped (target, "drop", G_CALLBACK (dropped_cb), window);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (target));
}
