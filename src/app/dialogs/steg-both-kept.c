/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-both-kept.h"

#include "app/dialogs/steg-question.h"

#include <glib/gi18n.h>

static void
say (GtkWindow *parent, const char *title, const char *body)
{
  const StegAnswer answers[] = { { "close", _ ("Continue"), TRUE }, { NULL } };

  steg_question_ask (parent, title, body, answers, NULL, NULL);
}

void
steg_both_kept_say_diverged (GtkWindow *parent, const char *theirs, const char *ours)
{
  g_autofree char *their_name = g_filename_display_basename (theirs);
  g_autofree char *our_name = g_filename_display_basename (ours);
  g_autofree char *body = g_strdup_printf (
    _ ("Both versions are kept. “%s” holds theirs. Yours is beside it in the same folder, in “%s”, "
       "and that is what you see here. Compare the two, and agree on which one to go on with."),
    their_name, our_name);

  say (parent, _ ("Somebody Else Changed the File as Well"), body);
}

void
steg_both_kept_say_lacking (GtkWindow *parent, const char *kept)
{
  g_autofree char *name = g_filename_display_basename (kept);
  g_autofree char *body
    = g_strdup_printf (_ ("You see what the file holds now. What it lacks is beside it in the "
                          "same folder, in “%s”. Compare the two, and agree on which one to go "
                          "on with."),
                       name);

  say (parent, _ ("The File Lacks Changes That Were Made Here"), body);
}
