/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-promises.h"

#include "model/steg-action-statement.h"

/* The part of all actions that belongs to one statement. */
typedef struct
{
  StegRecord **actions;
  guint        n;
} Share;

struct _StegPromises
{
  StegRecord **actions; /* borrowed, of one statement after the other */
  GHashTable  *shares;  /* borrowed StegRecord, a statement → Share */
};

static Share *
ensure_share (StegPromises *self, StegRecord *statement)
{
  Share *share = g_hash_table_lookup (self->shares, statement);

  if (share == NULL)
    {
      share = g_new0 (Share, 1);
      g_hash_table_insert (self->shares, statement, share);
    }
  return share;
}

/* Gives every statement room for as many as were counted. */
static void
share_out (StegPromises *self)
{
  StegRecord   **next = self->actions;
  GHashTableIter iter;
  gpointer       value;

  g_hash_table_iter_init (&iter, self->shares);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Share *share = value;

      share->actions = next;
      next += share->n;
      share->n = 0;
    }
}

StegPromises *
steg_promises_new (StegProgramme *programme)
{
  StegPromises   *self = g_new0 (StegPromises, 1);
  guint           n;
  const StegPair *pairs = steg_programme_pairs (programme, &steg_action_statement_table, &n);

  self->actions = g_new (StegRecord *, n);
  self->shares = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  for (guint i = 0; i < n; i++)
    ensure_share (self, pairs[i].to)->n++;
  share_out (self);
  for (guint i = 0; i < n; i++)
    {
      Share *share = g_hash_table_lookup (self->shares, pairs[i].to);

      share->actions[share->n++] = pairs[i].from;
    }
  return self;
}

void
steg_promises_free (StegPromises *self)
{
  g_hash_table_unref (self->shares);
  g_free (self->actions);
  g_free (self);
}

StegRecord *const *
steg_promises_of (StegPromises *self, StegRecord *statement, guint *n)
{
  const Share *share = g_hash_table_lookup (self->shares, statement);

  *n = share != NULL ? share->n : 0;
  return share != NULL ? share->actions : NULL;
}
