/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-ballot.h"

#include "base/steg-text.h"
#include "model/steg-area-role.h"
#include "model/steg-framework.h"
#include "model/steg-participant.h"
#include "model/steg-people.h"
#include "model/steg-person.h"
#include "model/steg-tables.h"

#include <string.h>

static void
free_answer (gpointer pointer)
{
  StegBallotAnswer *answer = pointer;

  g_free (answer->area);
  g_free (answer->aspect);
  g_free (answer->comment);
  g_free (answer);
}

StegBallot *
steg_ballot_new (const char *document, StegRecord *round, const char *person)
{
  StegBallot *self = g_new0 (StegBallot, 1);

  self->document = g_strdup (document);
  self->round = g_strdup (round != NULL ? steg_record_get_id (round) : "");
  self->person = g_strdup (person != NULL ? person : "");
  self->anonymous = round != NULL && steg_record_get_flag (round, STEG_ROUND_ANONYMOUS);
  self->answers = g_ptr_array_new_with_free_func (free_answer);
  return self;
}

void
steg_ballot_free (StegBallot *self)
{
  g_free (self->document);
  g_free (self->round);
  g_free (self->person);
  g_ptr_array_unref (self->answers);
  g_free (self);
}

void
steg_ballot_answer (
  StegBallot *self, const char *area, const char *aspect, int level, const char *comment)
{
  StegBallotAnswer *answer = g_new0 (StegBallotAnswer, 1);

  answer->area = g_strdup (area);
  answer->aspect = g_strdup (aspect);
  answer->level = level;
  answer->comment = g_strdup (comment != NULL ? comment : "");
  g_ptr_array_add (self->answers, answer);
}

gboolean
steg_ballot_is_revealed (StegRecord *round)
{
  return steg_record_get_choice (round, STEG_ROUND_STATE) >= STEG_ROUND_STATE_TALKING;
}

static gboolean
takes_part (StegProgramme *programme, StegRecord *round, const char *person)
{
  const char *const parts[] = { steg_record_get_id (round), person, NULL };

  return *person != '\0'
         && steg_programme_find_tuple (programme, &steg_participant_table, parts) != NULL;
}

static gboolean
is_row (StegProgramme *programme, const StegTable *table, const char *id)
{
  StegRecord *record = steg_programme_find (programme, id);

  return record != NULL && steg_record_get_table (record) == table;
}

static StegBallotFault
check_answer (const StegBallotAnswer *answer, StegProgramme *programme)
{
  if (!is_row (programme, &steg_area_table, answer->area)
      || !is_row (programme, &steg_aspect_table, answer->aspect))
    return STEG_BALLOT_UNKNOWN_CELL;
  if (answer->level < 0 || answer->level > steg_framework_highest_level (programme))
    return STEG_BALLOT_LEVEL_OUT_OF_RANGE;
  if (!steg_text_is_clean (answer->comment, STEG_TEXT_MAX_LINE))
    return STEG_BALLOT_LONG_COMMENT;
  return STEG_BALLOT_SOUND;
}

static StegBallotFault
check_answers (const StegBallot *self, StegProgramme *programme)
{
  g_autoptr (GHashTable) cells = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->answers->len; i++)
    {
      const StegBallotAnswer *answer = self->answers->pdata[i];
      StegBallotFault         fault = check_answer (answer, programme);

      if (fault != STEG_BALLOT_SOUND)
        return fault;
      if (!g_hash_table_add (cells, g_strconcat (answer->area, "/", answer->aspect, NULL)))
        return STEG_BALLOT_TWO_ANSWERS;
    }
  return self->answers->len > 0 ? STEG_BALLOT_SOUND : STEG_BALLOT_EMPTY;
}

/* A late answer to an anonymous round would stand alone in the history: the difference between two
 * tallies, at a time and by somebody, is a vote. */
static StegBallotFault
check_time (const StegBallot *self, StegRecord *round)
{
  gboolean anonymous = self->anonymous || steg_record_get_flag (round, STEG_ROUND_ANONYMOUS);

  if (steg_record_get_flag (round, STEG_ROUND_LOCKED))
    return STEG_BALLOT_LOCKED;
  if (steg_record_get_choice (round, STEG_ROUND_STATE) < STEG_ROUND_STATE_VOTING)
    return STEG_BALLOT_TOO_EARLY;
  return anonymous && steg_ballot_is_revealed (round) ? STEG_BALLOT_TOO_LATE : STEG_BALLOT_SOUND;
}

StegBallotFault
steg_ballot_check (const StegBallot *self,
                   StegProgramme    *programme,
                   const char       *document,
                   StegRecord       *round)
{
  StegBallotFault fault;

  if (g_strcmp0 (self->document, document) != 0)
    return STEG_BALLOT_OTHER_DOCUMENT;
  if (g_strcmp0 (self->round, steg_record_get_id (round)) != 0)
    return STEG_BALLOT_OTHER_ROUND;
  if (!takes_part (programme, round, self->person))
    return STEG_BALLOT_UNKNOWN_PERSON;
  fault = check_time (self, round);
  return fault != STEG_BALLOT_SOUND ? fault : check_answers (self, programme);
}

const char *
steg_ballot_fault_words (StegBallotFault fault)
{
  static const char *const words[] = {
    [STEG_BALLOT_SOUND] = "",
    [STEG_BALLOT_OTHER_DOCUMENT] = N_ ("It belongs to another programme."),
    [STEG_BALLOT_OTHER_ROUND] = N_ ("It belongs to another round."),
    [STEG_BALLOT_UNKNOWN_PERSON]
    = N_ ("It is from nobody who takes part in the round. Add the person to the round first."),
    [STEG_BALLOT_UNKNOWN_CELL]
    = N_ ("It answers for an area or an aspect that the programme does not have."),
    [STEG_BALLOT_TWO_ANSWERS] = N_ ("It answers twice for the same aspect of the same area."),
    [STEG_BALLOT_LEVEL_OUT_OF_RANGE] = N_ ("It has a level that there is not."),
    [STEG_BALLOT_LONG_COMMENT] = N_ ("It has a comment that is too long."),
    [STEG_BALLOT_EMPTY] = N_ ("It has no answers in it."),
    [STEG_BALLOT_TOO_EARLY]
    = N_ ("Voting has not begun. Open the round for voting first."),
    [STEG_BALLOT_LOCKED] = N_ ("The round is locked. Unlock it first."),
    [STEG_BALLOT_TOO_LATE]
    = N_ ("The round is anonymous and its votes are revealed: one that comes "
          "alone would be known by its time."),
    [STEG_BALLOT_ALREADY_ANSWERED] = N_ ("This person has answered already."),
    [STEG_BALLOT_UNREADABLE] = N_ ("It is no answer file that can be read."),
  };

  return words[fault];
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return steg_text_compare (steg_record_get_text (*(StegRecord *const *) a, STEG_PERSON_NAME),
                            steg_record_get_text (*(StegRecord *const *) b, STEG_PERSON_NAME));
}

GPtrArray *
steg_ballot_voters (StegProgramme *programme, StegRecord *round)
{
  GPtrArray *voters = g_ptr_array_new ();
  GPtrArray *rows = steg_programme_linked (programme, &steg_participant_table,
                                           STEG_PARTICIPANT_ROUND, steg_record_get_id (round));

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    {
      StegRecord *person = steg_record_get_link (rows->pdata[i], STEG_PARTICIPANT_PERSON);

      if (person != NULL)
        g_ptr_array_add (voters, person);
    }
  g_ptr_array_sort (voters, compare_names);
  return voters;
}

GPtrArray *
steg_ballot_seated (StegProgramme *programme, StegRecord *round, gboolean attended)
{
  g_autoptr (GPtrArray) all = steg_ballot_voters (programme, round);
  GPtrArray *persons = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      const char *const parts[]
        = { steg_record_get_id (round), steg_record_get_id (all->pdata[i]), NULL };
      StegRecord *row = steg_programme_find_tuple (programme, &steg_participant_table, parts);

      if (row != NULL && steg_record_get_flag (row, STEG_PARTICIPANT_ATTENDED) == attended)
        g_ptr_array_add (persons, all->pdata[i]);
    }
  return persons;
}

/* The folded names of @persons and of what they hold on @day. */
static GHashTable *
seats_taken (StegProgramme *programme, GPtrArray *persons, StegDate day)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < persons->len; i++)
    {
      g_autoptr (GHashTable) mine = steg_people_mine (programme, persons->pdata[i], day);
      GHashTableIter iter;
      gpointer       id;

      g_hash_table_iter_init (&iter, mine);
      while (g_hash_table_iter_next (&iter, &id, NULL))
        g_hash_table_add (names, steg_text_fold (steg_record_get_text (
                                   steg_programme_find (programme, id), STEG_PERSON_NAME)));
    }
  return names;
}

/* Whether somebody called @names sits where @role ("IT manager") should: a person who is called by
 * its first word or words ("IT") counts too. Names are in whichever language the programme was
 * begun. */
static gboolean
begins_with_one (const char *role, GHashTable *names)
{
  GHashTableIter iter;
  gpointer       name;

  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    if (*(char *) name != '\0' && g_str_has_prefix (role, name)
        && !g_unichar_isalnum (g_utf8_get_char (role + strlen (name))))
      return TRUE;
  return FALSE;
}

static gboolean
is_taken (StegProgramme *programme, StegRecord *role, GHashTable *names)
{
  static const char *const languages[] = { "sv", "en" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *name
        = steg_text_fold (steg_programme_wording (programme, role, "name", languages[i]));

      if (begins_with_one (name, names))
        return TRUE;
    }
  return FALSE;
}

char **
steg_ballot_missing_roles (StegProgramme *programme, StegRecord *round, const char *language)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (programme, round);

  return steg_ballot_roles_missing_among (
    programme, voters, steg_record_get_date (round, STEG_ROUND_HELD_ON), language);
}

char **
steg_ballot_roles_missing_among (StegProgramme *programme,
                                 GPtrArray     *persons,
                                 StegDate       day,
                                 const char    *language)
{
  g_autoptr (GHashTable) names = seats_taken (programme, persons, day);
  g_autoptr (GStrvBuilder) missing = g_strv_builder_new ();

  for (guint i = 0; i < steg_programme_count (programme, &steg_area_role_table); i++)
    {
      StegRecord *role = steg_programme_at (programme, &steg_area_role_table, i);
      const char *name = steg_programme_wording (programme, role, "name", language);

      if (is_taken (programme, role, names))
        continue;
      g_hash_table_add (names, steg_text_fold (name));
      g_strv_builder_add (missing, name);
    }
  return g_strv_builder_end (missing);
}
