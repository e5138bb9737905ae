/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-edit-effects.h"

#include "model/steg-tables.h"
#include "session/steg-edit-private.h"

static StegEditEffect
effect_on (StegEdit *edit, const StegTable *table)
{
  GPtrArray     *changes = steg_edit_get_changes (edit);
  StegEditEffect effect = { .table = table };

  for (guint i = 0; i < changes->len; i++)
    {
      const StegChange *change = changes->pdata[i];

      if (change->table != table)
        continue;
      effect.removed += change->kind == STEG_CHANGE_REMOVE;
      effect.changed += change->kind == STEG_CHANGE_SET;
    }
  return effect;
}

GArray *
steg_edit_list_effects (StegEdit *edit)
{
  GArray *effects = g_array_new (FALSE, FALSE, sizeof (StegEditEffect));

  for (guint i = 0; steg_tables[i] != NULL; i++)
    {
      StegEditEffect effect = effect_on (edit, steg_tables[i]);

      if (effect.table != &steg_longtext_table && effect.removed + effect.changed > 0)
        g_array_append_val (effects, effect);
    }
  return effects;
}
