/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* What an edit would do to the rows of one table. */
typedef struct
{
  const StegTable *table;
  guint            removed; /* so many rows go */
  guint            changed; /* so many stay, with cells that are set or emptied */
} StegEditEffect;

/* What @edit would do, to be said before it is done, in the order of steg_tables; long texts are
 * not rows of their own here. Returns: (of StegEditEffect) owned. */
GArray *steg_edit_list_effects (StegEdit *edit);

G_END_DECLS
