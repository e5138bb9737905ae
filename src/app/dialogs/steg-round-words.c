/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-round-words.h"

#include "app/steg-words.h"
#include "base/steg-text.h"

#include <glib/gi18n.h>
#include <string.h>

char *
steg_round_words_state (StegRoundState state, guint n_kept)
{
  static const char *const words[] = {
    [STEG_ROUND_STATE_PREPARING] = N_ ("Who takes part is being settled. Nobody votes yet."),
    [STEG_ROUND_STATE_VOTING] = N_ ("Everybody judges alone. Nobody sees what others say."),
    [STEG_ROUND_STATE_TALKING] = N_ ("The group talks, and agrees on what is true."),
    [STEG_ROUND_STATE_AGREED] = N_ ("The group has agreed. The round can be locked."),
  };

  if (state < STEG_ROUND_STATE_TALKING || n_kept == 0)
    return g_strdup (_ (words[state]));
  return g_strdup_printf (ngettext ("%u answer is not revealed. Choose Voting, and then reveal it.",
                                    "%u answers are not revealed. Choose Voting, and then reveal "
                                    "them.",
                                    n_kept),
                          n_kept);
}

const char *
steg_round_words_anonymous (gboolean open)
{
  return open ? _ ("Only how many vote for each level is kept, and nobody’s name. At least three "
                   "must vote. Cannot be changed once voting has begun.")
              : _ ("Cannot be changed, since voting has begun.");
}

static gboolean
opens (const StegLogRow *row, const char *title)
{
  return g_strcmp0 (row->kind, "edit") == 0 && g_strcmp0 (row->label, "Unlock the round “%s”") == 0
         && row->arguments != NULL && g_strcmp0 (row->arguments[0], title) == 0;
}

/* The last time that @round was opened again. Borrowed from @log; %NULL when it never was. */
static const StegLogRow *
find_opening (GPtrArray *log, StegRecord *round)
{
  const char *title = steg_record_get_text (round, STEG_ROUND_TITLE);

  for (guint i = log->len; i > 0; i--)
    if (opens (log->pdata[i - 1], title))
      return log->pdata[i - 1];
  return NULL;
}

char *
steg_round_words_locked (StegSession *session, StegRecord *round)
{
  g_autoptr (GPtrArray) log = steg_session_list_log (session, NULL);
  const StegLogRow *opening
    = log != NULL && !steg_record_get_flag (round, STEG_ROUND_LOCKED) ? find_opening (log, round)
                                                                      : NULL;
  g_autofree char *when = opening != NULL ? steg_words_moment (opening->time) : NULL;

  if (opening == NULL)
    return g_strdup (_ ("Can be read, but not changed"));
  /* Translators: who, and when. */
  return g_markup_printf_escaped (_ ("Opened again by %s, %s"), opening->author, when);
}

char *
steg_round_words_missing (char **missing)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (; *missing != NULL; missing++)
    steg_text_list (names, *missing);
  if (names->len == 0)
    return g_strdup ("");
  /* Translators: roles, such as "HR manager, IT manager". */
  return g_strdup_printf (_ ("The areas need somebody at the table as: %s. You can go on without."),
                          names->str);
}
