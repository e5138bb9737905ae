/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "actions-fixture.h"
#include "model/steg-dependencies.h"
#include "support/steg-assert.h"

#define N_STEPS 400

static void
let_wait (ActionsFixture *fixture, StegEdit *edit, int action, int awaited)
{
  const char *const parts[] = { fixture->actions[action], fixture->actions[awaited], NULL };

  steg_edit_ensure (edit, &steg_dependency_table, parts);
}

static gboolean
commit_wait (ActionsFixture *fixture, int action, int awaited, GError **error)
{
  StegEdit *edit = steg_edit_new (fixture->programme, "Wait");

  let_wait (fixture, edit, action, awaited);
  return steg_session_commit (fixture->session, edit, error);
}

static void
a_circle_is_refused_and_named (ActionsFixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (commit_wait (fixture, 1, 0, NULL));
  g_assert_true (commit_wait (fixture, 2, 1, NULL));
  g_assert_false (commit_wait (fixture, 0, 2, &error));
  g_assert_error (error, STEG_ERROR, STEG_ERROR_INVALID);
  steg_assert_error_says (error, "“A” waits for “C”, which waits for “B”, which waits for “A”");
  g_assert_cmpuint (steg_programme_count (fixture->programme, &steg_dependency_table), ==, 2);
}

/* Whether @action is found again behind what it waits for: a search of its own, without the code
 * under test. */
static gboolean
reaches (ActionsFixture *fixture, const char *at, const char *goal, int depth)
{
  if (depth > ACTIONS_N)
    return FALSE;
  for (guint i = 0; i < steg_programme_count (fixture->programme, &steg_dependency_table); i++)
    {
      StegRecord *tie = steg_programme_at (fixture->programme, &steg_dependency_table, i);
      const char *next = steg_record_get_link_id (tie, STEG_DEPENDENCY_WAITS_FOR);

      if (g_strcmp0 (steg_record_get_link_id (tie, STEG_DEPENDENCY_ACTION), at) != 0)
        continue;
      if (g_strcmp0 (next, goal) == 0 || reaches (fixture, next, goal, depth + 1))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_circle (ActionsFixture *fixture)
{
  for (int i = 0; i < ACTIONS_N; i++)
    if (reaches (fixture, fixture->actions[i], fixture->actions[i], 0))
      return TRUE;
  return FALSE;
}

/* An edit that adds up to three dependencies and takes up to one out. */
static void
edit_at_random (ActionsFixture *fixture)
{
  StegEdit *edit = steg_edit_new (fixture->programme, "Random");
  guint     count = steg_programme_count (fixture->programme, &steg_dependency_table);

  if (count > 0 && g_test_rand_int_range (0, 2) == 0)
    {
      guint position = (guint) g_test_rand_int_range (0, (int) count);

      steg_edit_remove (edit, steg_record_get_id (steg_programme_at (
                                fixture->programme, &steg_dependency_table, position)));
    }
  for (int i = g_test_rand_int_range (0, 4); i > 0; i--)
    let_wait (fixture, edit, g_test_rand_int_range (0, ACTIONS_N),
              g_test_rand_int_range (0, ACTIONS_N));
  steg_session_commit (fixture->session, edit, NULL);
}

static void
no_sequence_of_edits_makes_a_circle (ActionsFixture *fixture, gconstpointer unused)
{
  guint most = 0;

  for (int i = 0; i < N_STEPS; i++)
    {
      int chance = g_test_rand_int_range (0, 8);

      if (chance == 0)
        steg_session_undo (fixture->session, NULL, NULL);
      else if (chance == 1)
        steg_session_redo (fixture->session, NULL, NULL);
      else
        edit_at_random (fixture);
      g_assert_false (has_circle (fixture));
      most = MAX (most, steg_programme_count (fixture->programme, &steg_dependency_table));
    }
  /* It was no empty game. */
  g_assert_cmpuint (most, >, ACTIONS_N);
}

#define ADD(sentence)                                                                \
  g_test_add ("/circles/" #sentence, ActionsFixture, NULL, actions_set_up, sentence, \
              actions_tear_down)

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD (a_circle_is_refused_and_named);
  ADD (no_sequence_of_edits_makes_a_circle);
  return g_test_run ();
}
