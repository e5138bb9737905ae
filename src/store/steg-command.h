/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-database.h"
#include "store/steg-working-copy.h"

G_BEGIN_DECLS

/* One command on its way into the working copy: a scope that takes everything back unless it is
 * committed. */
typedef struct
{
  StegWorkingCopy   *copy;
  const char        *kind;
  const char        *label;
  const char *const *arguments;
  StegTransaction    transaction;
  sqlite3_session   *session;
  char              *group;
  gboolean           is_logged; /* rows are in the log that a rollback takes away */
  gboolean           is_first;  /* of a new document: no other row can be in its way */
  GPtrArray         *changes;   /* what happened so far, of StegChange */
  GHashTable        *added;     /* ids (GRefString) */
  GHashTable        *removed;
  GPtrArray         *named; /* StegBrokenLink: cells with ANY links that this command set */
} StegCommand;

/* All texts must outlive the command. */
gboolean steg_command_begin (StegCommand       *self,
                             StegWorkingCopy   *copy,
                             const char        *kind,
                             const char        *label,
                             const char *const *arguments,
                             GError           **error);

/* Checks @change, completes the id of a tuple, and applies it. Returns: FALSE with
 * %STEG_ERROR_INVALID … */
gboolean steg_command_apply (StegCommand *self, StegChange *change, GError **error);

/* Whether a link to a row of a known table leads nowhere as things stand. */
gboolean steg_command_has_broken_keys (StegCommand *self);

/* Checks the links and commits. Logs nothing when nothing happened, unless @always. Returns: what
 * happened (of StegChange) owned. */
GPtrArray *steg_command_commit (StegCommand *self, gboolean always, GError **error);

void steg_command_clear (StegCommand *self);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (StegCommand, steg_command_clear)

G_END_DECLS
