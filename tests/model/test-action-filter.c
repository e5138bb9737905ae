/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-action-filter.h"

#include "model/steg-people.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

/* Two areas, owners, cycles; every action differs from the others in what a filter asks for. */
typedef struct
{
  StegProgramme *programme;
  StegRecord    *me;
  StegRecord    *other;
  StegRecord    *cycle;
  GPtrArray     *actions; /* borrowed, in the order of their names: "a", "b" … */
} Case;

static StegRecord *
add_action (Case *self, int area, const char *phase, const char *due, StegRecord *owner)
{
  StegRecord *action = test_programme_action (self->programme, area, phase, due);

  if (owner != NULL)
    test_programme_set (self->programme, action, STEG_ACTION_OWNER, steg_record_get_id (owner));
  g_ptr_array_add (self->actions, action);
  return action;
}

static void
set_up (Case *self, gconstpointer unused)
{
  StegRecord *c, *f;

  self->programme = test_programme_new (2, 1, 1);
  self->actions = g_ptr_array_new ();
  self->me = test_programme_add (self->programme, &steg_person_table, "name", "Åsa", NULL);
  self->other = test_programme_add (self->programme, &steg_person_table, "name", "IT", NULL);
  self->cycle = test_programme_add (self->programme, &steg_cycle_table, "title", "First", NULL);
  add_action (self, 1, "plan", "2026-05-31", self->me);     /* a */
  add_action (self, 1, "do", "2026-05-19", self->other);    /* b */
  c = add_action (self, 1, "do", NULL, NULL);               /* c */
  add_action (self, 2, "check", "2026-05-01", self->me);    /* d */
  add_action (self, 2, "act", "2026-04-30", self->other);   /* e */
  f = add_action (self, 2, "plan", "2026-06-01", self->me); /* f */
  test_programme_set (self->programme, f, STEG_ACTION_OUTCOME, "dropped");
  f = add_action (self, 2, "plan", "2026-06-01", NULL); /* g */
  test_programme_set (self->programme, f, STEG_ACTION_TITLE, "Öva återläsning");
  test_programme_set (self->programme, c, STEG_ACTION_CYCLE, steg_record_get_id (self->cycle));
  test_programme_add (self->programme, &steg_dependency_table, "action", steg_record_get_id (f),
                      "waits_for", steg_record_get_id (c), NULL);
}

static void
tear_down (Case *self, gconstpointer unused)
{
  g_ptr_array_unref (self->actions);
  g_assert_finalize_object (self->programme);
}

/* The names of the actions that @text wants. */
static char *
list_wanted (Case *self, const char *text)
{
  g_autoptr (StegActionFilter) filter = steg_action_filter_parse (text);
  g_autoptr (GHashTable) mine = steg_people_mine (self->programme, self->me, test_day (TODAY));
  g_autoptr (StegActionMatch) match
    = steg_action_match_new (self->programme, filter, test_day (TODAY), mine);
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < self->actions->len; i++)
    if (steg_action_match_wants (match, self->actions->pdata[i]))
      g_string_append_c (names, (char) ('a' + i));
  return g_string_free (names, FALSE);
}

static void
a_filter_wants_what_fits_all_that_it_says (Case *self, gconstpointer unused)
{
  static const struct
  {
    const char *text;
    const char *wanted;
  } cases[] = {
    { "", "abcdeg" },
    { NULL, "abcdeg" },
    { "mine", "ad" },
    { "late", "b" },
    { "due-this-month", "abd" },
    { "no-owner", "cg" },
    { "no-date", "c" },
    { "waiting", "g" },
    { "mine due-this-month", "ad" },
    { "mine late", "" },
    { "no-owner no-date", "c" },
    { "phase=plan", "ag" },
    { "phase=do", "bc" },
    { "phase=check", "d" },
    { "phase=act mine", "" },
    { "state=ahead", "ag" },
    { "state=under-way", "c" },
    { "state=late", "b" },
    { "state=done", "de" },
    { "state=dropped", "f" },
    { "state=dropped mine", "f" },
    { "words=how", "abcde" },
    { "words=WHAT how", "abcde" },
    { "words=åsa", "ad" },
    { "words=ÅSA what", "ad" },
    { "words=asa", "" },
    { "words=ÖVA", "g" },
    { "words=it  how", "be" },
    { "words=unheard of", "" },
    { "no-owner words=how", "c" },
    { "of-tomorrow kind=new mine", "ad" },
    { "phase=unheard state=unheard", "abcdeg" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *wanted = list_wanted (self, cases[i].text);

      g_assert_cmpstr (wanted, ==, cases[i].wanted);
    }
}

static void
area_owner_and_cycle_are_asked_for_by_identity (Case *self, gconstpointer unused)
{
  const struct
  {
    const char *name;
    const char *id;
    const char *wanted;
  } cases[] = {
    { "area=", steg_record_get_id (test_programme_area (self->programme, 1)), "abc" },
    { "area=", steg_record_get_id (test_programme_area (self->programme, 2)), "deg" },
    { "late area=", steg_record_get_id (test_programme_area (self->programme, 2)), "" },
    { "owner=", steg_record_get_id (self->other), "be" },
    { "state=dropped owner=", steg_record_get_id (self->me), "f" },
    { "cycle=", steg_record_get_id (self->cycle), "c" },
    { "cycle=", "gone", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat (cases[i].name, cases[i].id, NULL);
      g_autofree char *wanted = list_wanted (self, text);

      g_assert_cmpstr (wanted, ==, cases[i].wanted);
    }
}

static void
only_a_filter_for_areas_and_words_wants_an_improvement_without_action (Case         *self,
                                                                       gconstpointer unused)
{
  static const struct
  {
    const char *text;
    gboolean    wanted;
  } cases[] = {
    { "", TRUE },
    { "words=train", TRUE },
    { "words=backup", FALSE },
    { "mine", FALSE },
    { "no-owner", FALSE },
    { "no-date", FALSE },
    { "phase=plan", FALSE },
    { "state=done", FALSE },
    { "area=elsewhere", FALSE },
    { "cycle=any", FALSE },
    { "owner=any", FALSE },
  };
  StegRecord *improvement = test_programme_add (
    self->programme, &steg_improvement_table, "area",
    steg_record_get_id (test_programme_area (self->programme, 1)), "title", "Train all", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (StegActionFilter) filter = steg_action_filter_parse (cases[i].text);
      g_autoptr (StegActionMatch) match
        = steg_action_match_new (self->programme, filter, test_day (TODAY), NULL);

      g_assert_cmpint (steg_action_match_wants_bare (match, improvement), ==, cases[i].wanted);
    }
}

static void
nothing_is_mine_while_nobody_is_me (Case *self, gconstpointer unused)
{
  g_autoptr (StegActionFilter) filter = steg_action_filter_parse ("mine");
  g_autoptr (StegActionMatch) match
    = steg_action_match_new (self->programme, filter, test_day (TODAY), NULL);

  g_assert_false (steg_action_match_wants (match, self->actions->pdata[0]));
}

static void
a_filter_is_written_and_read_the_same (void)
{
  static const char *const texts[] = {
    "",
    "mine",
    "late no-owner",
    "mine late due-this-month no-owner no-date waiting",
    "area=1 owner=2 cycle=3 phase=act state=dropped words=backup  test words=more",
    "state=late",
    "words=area=1 mine",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (StegActionFilter) filter = steg_action_filter_parse (texts[i]);
      g_autoptr (StegActionFilter) copy = steg_action_filter_copy (filter);
      g_autofree char *text = steg_action_filter_to_text (copy);

      g_assert_cmpstr (text, ==, texts[i]);
      g_assert_true (steg_action_filter_is_equal (filter, copy));
      g_assert_cmpint (steg_action_filter_is_empty (filter), ==, *texts[i] == '\0');
    }
}

static void
filters_that_differ_anywhere_are_not_equal (void)
{
  static const char *const texts[]
    = { "", "mine", "area=1", "owner=1", "cycle=1", "phase=do", "state=done", "words=a" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint k = 0; k < G_N_ELEMENTS (texts); k++)
      {
        g_autoptr (StegActionFilter) a = steg_action_filter_parse (texts[i]);
        g_autoptr (StegActionFilter) b = steg_action_filter_parse (texts[k]);

        g_assert_cmpint (steg_action_filter_is_equal (a, b), ==, i == k);
      }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(sentence) \
  g_test_add ("/action-filter/" #sentence, Case, NULL, set_up, sentence, tear_down)
  ADD (a_filter_wants_what_fits_all_that_it_says);
  ADD (area_owner_and_cycle_are_asked_for_by_identity);
  ADD (only_a_filter_for_areas_and_words_wants_an_improvement_without_action);
  ADD (nothing_is_mine_while_nobody_is_me);
  ADD_SENTENCE ("action-filter", a_filter_is_written_and_read_the_same);
  ADD_SENTENCE ("action-filter", filters_that_differ_anywhere_are_not_equal);
  return g_test_run ();
}
