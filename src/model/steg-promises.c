/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-promises.h"

#include "model/steg-action-statement.h"
#include "model/steg-record-private.h"
#include "model/steg-statement.h"

struct _StegPromises
{
  guint *actions; /* of one statement after the other */
  guint *ends;    /* per statement, by its place: where the actions of the next begin */
};

/* Every statement gets room for as many as there are. Returns: for all of them. */
static guint
share_out (StegPromises *self, const StegPair *pairs, guint n, guint n_statements)
{
  guint total = 0;

  for (guint i = 0; i < n; i++)
    self->ends[pairs[i].to_at]++;
  for (guint i = 0; i < n_statements; i++)
    {
      guint share = self->ends[i];

      self->ends[i] = total;
      total += share;
    }
  return total;
}

StegPromises *
steg_promises_new (StegProgramme *programme)
{
  StegPromises   *self = g_new0 (StegPromises, 1);
  guint           n_statements = steg_programme_count (programme, &steg_statement_table);
  guint           n;
  const StegPair *pairs = steg_programme_pairs (programme, &steg_action_statement_table, &n);

  self->ends = g_new0 (guint, n_statements);
  self->actions = g_new (guint, share_out (self, pairs, n, n_statements));
  for (guint i = 0; i < n; i++)
    self->actions[self->ends[pairs[i].to_at]++] = pairs[i].from_at;
  return self;
}

void
steg_promises_free (StegPromises *self)
{
  g_free (self->actions);
  g_free (self->ends);
  g_free (self);
}

const guint *
steg_promises_of (StegPromises *self, StegRecord *statement, guint *n)
{
  guint at = steg_record_get_position (statement);
  guint first = at > 0 ? self->ends[at - 1] : 0;

  *n = self->ends[at] - first;
  return &self->actions[first];
}
