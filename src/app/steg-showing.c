/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-showing.h"

#include "model/steg-tables.h"

/* @via: the link to what is shown in place of the record; -1: none. */
static const struct
{
  const StegTable *table;
  const char      *action;
  int              via;
} places[] = {
  { &steg_action_table, "win.show-action", -1 },
  { &steg_improvement_table, "win.show-action", -1 },
  { &steg_person_table, "win.show-person", -1 },
  { &steg_measure_table, "win.show-measure", -1 },
  { &steg_document_table, "win.show-document", -1 },
  { &steg_cycle_table, "win.show-cycle", -1 },
  { &steg_area_table, "win.show-area", -1 },
  { &steg_statement_table, "win.show-area", STEG_STATEMENT_AREA },
};

const char *
steg_showing_action (StegRecord *record, const char **id)
{
  g_return_val_if_fail (STEG_IS_RECORD (record), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (places[i].table == steg_record_get_table (record))
      {
        *id = places[i].via < 0 ? steg_record_get_id (record)
                                : steg_record_get_link_id (record, (guint) places[i].via);
        return places[i].action;
      }
  return NULL;
}

gboolean
steg_showing_set_up (GtkActionable *widget, StegRecord *record)
{
  const char *id;
  const char *action = steg_showing_action (record, &id);

  g_return_val_if_fail (GTK_IS_ACTIONABLE (widget), FALSE);

  if (action == NULL)
    return FALSE;
  gtk_actionable_set_action_target (widget, "s", id);
  gtk_actionable_set_action_name (widget, action);
  return TRUE;
}
