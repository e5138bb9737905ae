/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-round-words.h"

#include "app/steg-words.h"
#include "base/steg-text.h"

#include <glib/gi18n.h>

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
              : _ ("Cannot be changed any more: it is promised before anybody votes.");
}

char *
steg_round_words_opened (StegSession *session, StegRecord *round)
{
  g_autoptr (StegLogRow) opening = NULL;
  g_autofree char *when = NULL;

  if (!steg_record_get_flag (round, STEG_ROUND_LOCKED))
    opening = steg_session_find_cleared (session, round, STEG_ROUND_LOCKED);
  if (opening == NULL)
    return NULL;
  when = steg_words_moment (opening->time);
  /* Translators: who, and when. */
  return g_strdup_printf (_ ("Opened again by %s, %s"), opening->author, when);
}

char *
steg_round_words_locked (StegSession *session, StegRecord *round)
{
  g_autofree char *opened = steg_round_words_opened (session, round);

  return g_markup_escape_text (opened != NULL ? opened : _ ("Can be read, but not changed"), -1);
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
