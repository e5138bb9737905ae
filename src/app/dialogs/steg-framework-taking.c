/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-framework-taking.h"

#include "app/dialogs/steg-file-chooser.h"
#include "app/dialogs/steg-question.h"
#include "app/pages/steg-assessment-words.h"
#include "app/steg-anywhere.h"
#include "app/steg-words.h"
#include "base/steg-error.h"
#include "exchange/steg-framework-xml.h"
#include "model/steg-framework-use.h"
#include "model/steg-framework.h"
#include "model/steg-tables.h"
#include "session/steg-framework-update.h"

#include <glib/gi18n.h>

/* Kept on the window while it asks. */
#define OFFERED "steg-framework-offered"

#define TAKE "take"

static void
say_error (GtkWindow *window, GError *error)
{
  g_autofree char *sentence = steg_words_error (error);

  steg_anywhere_say (GTK_WIDGET (window), sentence);
}

/* What to do about a framework that cannot be taken. Returns: owned. */
static char *
advise (const GError *error)
{
  if (g_error_matches (error, STEG_ERROR, STEG_ERROR_NOT_OURS))
    return g_strdup (_ ("It is no framework of Stegvis. Choose an XML file that “Write It to a "
                        "File…” or “stegvisctl framework export” has written."));
  if (g_error_matches (error, STEG_ERROR, STEG_ERROR_DAMAGED))
    return g_strdup (_ ("The framework is not complete. Correct the line that is named below, or "
                        "ask for the file again."));
  if (g_error_matches (error, STEG_ERROR, STEG_ERROR_INVALID))
    return g_strdup (_ ("It is no newer version of the framework that this programme has. A "
                        "programme keeps the framework that it began with; a new programme can "
                        "begin with another."));
  return steg_words_error (error);
}

/* In a dialog: it is too long for a toast, and names a line. */
static void
refuse (GtkWindow *window, const char *path, const GError *error)
{
  const StegAnswer answers[] = { { "close", _ ("Close") }, { NULL } };
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *heading = g_strdup_printf (_ ("“%s” Cannot Be Taken"), name);
  g_autofree char *advice = advise (error);
  g_autofree char *body = g_strdup_printf ("%s\n\n%s\n\n%s", advice,
                                           _ ("Nothing in the programme has changed."),
                                           error->message);

  steg_question_ask (window, heading, body, answers, NULL, NULL);
}

static StegFrameworkUpdate *
prepare (StegProgramme *programme, StegFrameworkXml *framework, GError **error)
{
  const StegFrameworkVersion version
    = { framework->changes, framework->key, framework->version };

  return steg_framework_update_new (programme, &version, error);
}

static void
take (GtkWindow *window, StegFrameworkXml *framework)
{
  StegSession *session = steg_anywhere_get_session (GTK_WIDGET (window));
  g_autoptr (GError) error = NULL;
  g_autoptr (StegFrameworkUpdate) update = NULL;
  g_autofree char *toast = g_strdup_printf (_ ("Version %s is taken"), framework->version);

  update = prepare (steg_session_get_programme (session), framework, &error);
  if (update == NULL)
    say_error (window, error);
  else
    steg_anywhere_commit_with_undo (GTK_WIDGET (window), steg_framework_update_take_edit (update),
                                    toast);
}

static void
answered_cb (gpointer window, const char *answer)
{
  g_autoptr (StegFrameworkXml) framework = g_object_steal_data (window, OFFERED);

  if (g_str_equal (answer, TAKE) && framework != NULL
      && steg_anywhere_get_session (GTK_WIDGET (window)) != NULL)
    take (window, framework);
}

/* Which version the programme has; "" when it does not say. Borrowed. */
static const char *
own_version (StegProgramme *programme)
{
  StegRecord *card = steg_programme_get_card (programme);
  const char *version
    = card != NULL ? steg_record_get_text (card, STEG_PROGRAM_FRAMEWORK_VERSION) : NULL;

  return version != NULL ? version : "";
}

/* Whether the programme has all of @framework already. */
static gboolean
has_all_of (StegProgramme             *programme,
            const StegFrameworkXml    *framework,
            const StegFrameworkUpdate *update)
{
  return update->texts == 0 && update->added == 0 && update->left_out->len == 0
         && g_strcmp0 (own_version (programme), framework->version) == 0;
}

static void
say_nothing_new (GtkWindow *window, const StegFrameworkXml *framework)
{
  g_autofree char *sentence
    /* Translators: the version ("1.1") and the title of a framework. */
    = g_strdup_printf (_ ("Version %s of “%s” is what the programme has already"),
                       framework->version, framework->title);

  steg_anywhere_say (GTK_WIDGET (window), sentence);
}

/* What @update would do, a line each. Returns: owned. */
static char *
tell (StegProgramme *programme, const StegFrameworkUpdate *update)
{
  g_autoptr (GString) words = g_string_new (NULL);

  g_string_append_printf (words, _ ("The programme has version %s."), own_version (programme));
  g_string_append (words, "\n\n");
  g_string_append_printf (words, _ ("Texts that are new or differ: %u"), update->texts);
  if (update->texts > 0)
    g_string_append_printf (words, " (%s)", _ ("they replace wordings of your own"));
  g_string_append_c (words, '\n');
  g_string_append_printf (words, _ ("New areas, aspects and levels: %u"), update->added);
  for (guint i = 0; i < update->left_out->len; i++)
    {
      StegRecord      *part = update->left_out->pdata[i];
      StegFrameworkUse use = steg_framework_use (programme, part);

      g_string_append_c (words, '\n');
      g_string_append_printf (
        words, _ ("Has no place in it, and is left out until you decide: %s (ratings: %u, actions: "
                  "%u)"),
        steg_assessment_words_name (programme, part), use.ratings, use.actions);
    }
  g_string_append_printf (words, "\n\n%s", _ ("All other answers and actions stay as they are."));
  return g_strdup (words->str);
}

static void
ask_whether (GtkWindow        *window,
             StegProgramme    *programme,
             StegFrameworkXml *framework,
             const char       *path)
{
  const StegAnswer answers[] = {
    { "cancel", _ ("Cancel") },
    { TAKE, _ ("Take It"), TRUE },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (StegFrameworkUpdate) update = prepare (programme, framework, &error);
  g_autofree char *heading = NULL;
  g_autofree char *body = NULL;

  if (update == NULL || has_all_of (programme, framework, update))
    {
      if (update == NULL)
        refuse (window, path, error);
      else
        say_nothing_new (window, framework);
      steg_framework_xml_free (framework);
      return;
    }
  /* Translators: the version ("1.1") and the title of a framework. */
  heading = g_strdup_printf (_ ("Take version %s of “%s”?"), framework->version, framework->title);
  body = tell (programme, update);
  g_object_set_data_full (G_OBJECT (window), OFFERED, framework,
                          (GDestroyNotify) steg_framework_xml_free);
  steg_question_ask (window, heading, body, answers, answered_cb, window);
}

void
steg_framework_taking_offer (GtkWindow *window, StegSession *session, const char *path)
{
  StegProgramme *programme = steg_session_get_programme (session);
  StegRecord    *card = steg_programme_get_card (programme);
  g_autoptr (GError) error = NULL;
  StegFrameworkXml *framework
    = steg_framework_xml_load (path, steg_framework_language (programme), &error);

  if (framework == NULL)
    {
      refuse (window, path, error);
      return;
    }
  if (card != NULL)
    steg_framework_xml_add_gates (framework, steg_record_get_id (card));
  ask_whether (window, programme, framework, path);
}

static void
chosen_cb (gpointer window, const char *path)
{
  StegSession *session = steg_anywhere_get_session (GTK_WIDGET (window));

  if (session != NULL)
    steg_framework_taking_offer (window, session, path);
}

void
steg_framework_taking_ask (GtkWindow *window, StegSession *session)
{
  g_autofree char *folder = g_path_get_dirname (steg_session_get_path (session));

  steg_file_chooser_ask (window, STEG_CHOOSE_FRAMEWORK, folder, chosen_cb, window);
}

static void
written_cb (gpointer window, const char *path)
{
  StegSession *session = steg_anywhere_get_session (GTK_WIDGET (window));
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *said = NULL;

  if (session == NULL)
    return;
  if (!steg_framework_xml_save (steg_session_get_programme (session), path, &error))
    {
      say_error (window, error);
      return;
    }
  said = g_strdup_printf (_ ("The framework is written to “%s”"), name);
  steg_anywhere_say (GTK_WIDGET (window), said);
}

void
steg_framework_taking_write (GtkWindow *window, StegSession *session)
{
  StegRecord      *card = steg_programme_get_card (steg_session_get_programme (session));
  const char      *key = card != NULL ? steg_record_get_text (card, STEG_PROGRAM_FRAMEWORK) : NULL;
  g_autofree char *folder = g_path_get_dirname (steg_session_get_path (session));
  g_autofree char *name = g_strconcat (key != NULL ? key : _ ("framework"), ".xml", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);

  steg_file_chooser_ask (window, STEG_CHOOSE_FRAMEWORK_COPY, path, written_cb, window);
}
