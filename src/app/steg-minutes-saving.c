/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-minutes-saving.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/steg-anywhere.h"
#include "app/steg-language.h"
#include "app/steg-words.h"
#include "base/steg-clock.h"
#include "model/steg-round.h"
#include "report/minutes/steg-minutes.h"

#include <glib/gi18n.h>

/* The round that minutes are asked of, kept at the widget that asks. */
#define ROUND_KEY "steg-minutes-round"

/* @path with an ending of minutes; one without gets that of a PDF. Returns: owned. */
static char *
complete_path (const char *path)
{
  return steg_minutes_find_format (path) >= 0 ? g_strdup (path) : g_strconcat (path, ".pdf", NULL);
}

static void
chosen_cb (gpointer owner, const char *path)
{
  GtkWidget       *anywhere = GTK_WIDGET (owner);
  StegSession     *session = steg_anywhere_get_session (anywhere);
  StegRecord      *round = g_object_get_data (G_OBJECT (owner), ROUND_KEY);
  g_autofree char *full = complete_path (path);
  g_autofree char *shown = g_filename_display_basename (full);
  g_autofree char *sentence = NULL;
  g_autoptr (GError) error = NULL;

  if (session == NULL || round == NULL)
    return;
  steg_session_settle (session);
  if (steg_minutes_save (steg_session_get_programme (session), round, full, steg_clock_today (),
                         steg_language_catalogue (), &error))
    sentence = g_strdup_printf (_ ("The minutes are saved as “%s”"), shown);
  else
    sentence = steg_words_error (error);
  steg_anywhere_say (anywhere, sentence);
}

void
steg_minutes_saving_ask (GtkWidget *anywhere, StegRecord *round)
{
  StegSession     *session = steg_anywhere_get_session (anywhere);
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;
  g_autofree char *start = NULL;

  g_return_if_fail (GTK_IS_WIDGET (anywhere) && round != NULL);

  if (session == NULL)
    return;
  folder = g_path_get_dirname (steg_session_get_path (session));
  /* Translators: what a file of minutes is called; %s is the round. */
  name = g_strdup_printf (_ ("Minutes %s.pdf"), steg_record_get_text (round, STEG_ROUND_TITLE));
  g_strdelimit (name, "/", '-');
  start = g_build_filename (folder, name, NULL);
  g_object_set_data_full (G_OBJECT (anywhere), ROUND_KEY, g_object_ref (round), g_object_unref);
  steg_file_chooser_ask (GTK_WINDOW (gtk_widget_get_root (anywhere)), STEG_CHOOSE_MINUTES, start,
                         chosen_cb, anywhere);
}
