/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-error.h"
#include "store/store-life.h"
#include "support/steg-assert.h"

#include <glib/gstdio.h>

/* Two people on one file: one has a window open, the other opens it anew for each edit. */
typedef struct
{
  Life  window;
  char *path;
  char *ours; /* the installation of the window */
} Pair;

static char *
installation (void)
{
  return g_build_filename (g_get_user_state_dir (), "stegvis", "installation", NULL);
}

static void
meet (Pair *pair, StegTemporaryFolder *folder, guint32 seed)
{
  g_autofree char *file = installation ();

  life_begin (&pair->window, fixture_store (folder, STEG_STORE_WINDOW), seed);
  pair->path = g_strdup (steg_store_get_path (pair->window.store));
  g_assert_true (g_file_get_contents (file, &pair->ours, NULL, NULL));
}

static void
part (Pair *pair)
{
  life_end (&pair->window);
  g_unlink (pair->path);
  g_free (pair->path);
  g_free (pair->ours);
}

static void
edit_elsewhere (Pair *pair, guint32 seed)
{
  g_autofree char *file = installation ();
  Life             other;

  fixture_become_another ();
  life_begin (&other, fixture_open (pair->path, STEG_STORE_COMMAND), seed);
  life_edit_at_random (&other);
  life_edit_at_random (&other);
  fixture_publish (other.store);
  life_end (&other);
  g_assert_true (g_file_set_contents (file, pair->ours, -1, NULL));
}

static void
look (Pair *pair)
{
  g_autoptr (GError) error = NULL;
  GPtrArray *changes = NULL;
  StegLook   found;

  g_assert_true (steg_store_look (pair->window.store, &found, &changes, &error));
  g_assert_no_error (error);
  g_assert_cmpint (found, !=, STEG_LOOK_DIVERGED);
  if (changes != NULL)
    life_absorb (&pair->window, changes);
  life_assert_stored (&pair->window);
}

static void
assert_sound (Pair *pair)
{
  g_autoptr (GPtrArray) facts = NULL;

  fixture_publish (pair->window.store);
  facts = steg_store_check (pair->path, NULL);
  if (facts->len > 0)
    g_test_message ("%s", (char *) facts->pdata[0]);
  g_assert_cmpuint (facts->len, ==, 0);
}

/* Takes back (or does again) all that can be. Returns: how many cells were kept. */
static guint
exhaust (Pair *pair, GPtrArray *(*take) (StegStore *, guint *, GError **), int last)
{
  g_autoptr (GError) error = NULL;
  guint n_kept = 0;

  while (error == NULL)
    {
      guint      kept = 0;
      GPtrArray *changes = take (pair->window.store, &kept, &error);

      n_kept += kept;
      if (changes != NULL)
        life_absorb (&pair->window, changes);
    }
  g_assert_error (error, STEG_ERROR, last);
  life_assert_stored (&pair->window);
  assert_sound (pair);
  return n_kept;
}

static guint
run_one (StegTemporaryFolder *folder, guint32 seed)
{
  Pair  pair;
  guint n_kept;

  meet (&pair, folder, seed);
  for (guint i = 0; i < 6; i++)
    {
      life_edit_at_random (&pair.window);
      life_edit_at_random (&pair.window);
      fixture_publish (pair.window.store);
      edit_elsewhere (&pair, seed * 100 + i);
      look (&pair);
    }
  n_kept = exhaust (&pair, steg_store_undo, STEG_ERROR_NOTHING_TO_UNDO);
  n_kept += exhaust (&pair, steg_store_redo, STEG_ERROR_NOTHING_TO_REDO);
  part (&pair);
  return n_kept;
}

/* Whatever two people do in turns, each can take their own back, and what is left is sound. */
static void
undo_among_the_edits_of_others_leaves_a_sound_file (StegTemporaryFolder *folder)
{
  guint n_kept = 0;

  for (guint32 seed = 1; seed <= 15; seed++)
    n_kept += run_one (folder, seed);
  g_assert_cmpuint (n_kept, >, 10);
}

static StegChange *
cycle_row (const char *title, const char *const days[5])
{
  return fixture_row (&steg_cycle_table, "title", title, "plan_from", days[0], "do_from", days[1],
                      "check_from", days[2], "act_from", days[3], "ends_on", days[4], NULL);
}

static void
set_days (StegStore  *store,
          const char *first,
          const char *ends_on,
          const char *second,
          const char *plan_from,
          const char *act_from)
{
  StegChange *before = fixture_set (&steg_cycle_table, first, STEG_CYCLE_ENDS_ON, ends_on);
  StegChange *after = fixture_set (&steg_cycle_table, second, STEG_CYCLE_PLAN_FROM, plan_from);
  StegChange *act = act_from != NULL
                      ? fixture_set (&steg_cycle_table, first, STEG_CYCLE_ACT_FROM, act_from)
                      : NULL;

  g_ptr_array_unref (fixture_commit (store, fixture_changes (before, after, act, NULL)));
}

/* One moves the end of a cycle and what is in its way; another moves that end a little; taking the
 * first back would leave Act after the end. */
static void
days_of_cycles_are_taken_back_together_or_not_at_all (StegTemporaryFolder *folder)
{
  static const char *const one[]
    = { "2026-01-01", "2026-02-01", "2026-03-01", "2026-06-01", "2026-06-30" };
  static const char *const two[]
    = { "2026-07-01", "2026-08-01", "2026-09-01", "2026-10-01", "2026-12-31" };
  g_autofree char *file = installation ();
  StegChange      *first = cycle_row ("One", one);
  StegChange      *second = cycle_row ("Two", two);
  g_autofree char *first_id = g_strdup (first->id);
  g_autofree char *second_id = g_strdup (second->id);
  g_autoptr (GPtrArray) seen = NULL;
  g_autoptr (GPtrArray) undone = NULL;
  StegLook found;
  guint    kept = 0;
  Life     other;
  Pair     pair;

  meet (&pair, folder, 1);
  g_ptr_array_unref (fixture_commit (pair.window.store, fixture_changes (first, second, NULL)));
  set_days (pair.window.store, first_id, "2026-04-30", second_id, "2026-05-01", "2026-04-10");
  fixture_publish (pair.window.store);
  fixture_become_another ();
  life_begin (&other, fixture_open (pair.path, STEG_STORE_COMMAND), 2);
  set_days (other.store, first_id, "2026-05-10", second_id, "2026-05-11", NULL);
  fixture_publish (other.store);
  life_end (&other);
  g_assert_true (g_file_set_contents (file, pair.ours, -1, NULL));
  g_assert_true (steg_store_look (pair.window.store, &found, &seen, NULL));
  undone = steg_store_undo (pair.window.store, &kept, NULL);
  g_assert_nonnull (undone);
  g_assert_cmpuint (kept, ==, 3);
  assert_sound (&pair);
  part (&pair);
}

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

#define ADD(sentence) steg_test_add_in_folder ("/together/" #sentence, sentence)
  ADD (days_of_cycles_are_taken_back_together_or_not_at_all);
  ADD (undo_among_the_edits_of_others_leaves_a_sound_file);
  return g_test_run ();
}
