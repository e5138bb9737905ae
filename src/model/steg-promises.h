/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Which actions are to make which statement true, shared out in two passes over all pairs. Actions
 * are told by their places (steg_programme_at()). It lives no longer than the next change. */
typedef struct _StegPromises StegPromises;

/* Returns: owned. */
StegPromises *steg_promises_new (StegProgramme *programme);

void steg_promises_free (StegPromises *self);

/* The actions that are to make @statement true, in the order of their rows; @n is set to how many.
 * Borrowed. */
const guint *steg_promises_of (StegPromises *self, StegRecord *statement, guint *n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegPromises, steg_promises_free)

G_END_DECLS
