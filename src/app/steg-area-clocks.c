/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-area-clocks.h"

#include "app/steg-preferences.h"

#include <glib/gi18n.h>

void
steg_area_clocks_init (StegAreaClocks *self)
{
  self->clocks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->minutes = steg_preferences_get_workshop_minutes ();
}

void
steg_area_clocks_clear (StegAreaClocks *self)
{
  g_clear_pointer (&self->clocks, g_hash_table_unref);
}

StegCountdown *
steg_area_clocks_get (StegAreaClocks *self, StegRecord *area)
{
  const char    *id = steg_record_get_id (area);
  StegCountdown *clock = g_hash_table_lookup (self->clocks, id);

  if (clock == NULL)
    {
      clock = g_new0 (StegCountdown, 1);
      g_hash_table_insert (self->clocks, g_strdup (id), clock);
    }
  return clock;
}

char *
steg_area_clocks_set_minutes (StegAreaClocks *self, int minutes)
{
  self->minutes = minutes;
  steg_preferences_set_workshop_minutes (minutes);
  return g_strdup_printf (
    ngettext ("%d minute for each area", "%d minutes for each area", (gulong) minutes), minutes);
}
