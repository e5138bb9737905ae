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

int
main (int argc, char **argv)
{
  g_autoptr (StegTemporaryFolder) state = fixture_begin (&argc, &argv);

#define ADD(sentence) steg_test_add_in_folder ("/together/" #sentence, sentence)
  ADD (undo_among_the_edits_of_others_leaves_a_sound_file);
  return g_test_run ();
}
