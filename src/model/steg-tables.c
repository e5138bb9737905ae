/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-tables.h"

#include "base/steg-id.h"

#include <string.h>

#define VERSION_AT 14

const StegTable *const steg_tables[] = {
  &steg_level_table,
  &steg_aspect_table,
  &steg_area_table,
  &steg_attachment_table,
  &steg_longtext_table,
  &steg_person_table,
  &steg_program_table,
  &steg_statement_table,
  &steg_trait_table,
  &steg_prompt_table,
  &steg_area_role_table,
  &steg_wording_table,
  &steg_round_table,
  &steg_participant_table,
  &steg_vote_table,
  &steg_tally_table,
  &steg_rating_table,
  &steg_verdict_table,
  &steg_reason_table,
  &steg_evidence_table,
  &steg_parked_table,
  &steg_goal_table,
  &steg_cycle_table,
  &steg_improvement_table,
  &steg_measure_table,
  &steg_action_table,
  &steg_helper_table,
  &steg_dependency_table,
  &steg_action_statement_table,
  &steg_cycle_goal_table,
  &steg_gate_table,
  &steg_gate_item_table,
  &steg_planned_table,
  &steg_milestone_table,
  &steg_reading_table,
  &steg_effect_table,
  &steg_document_table,
  &steg_meeting_table,
  &steg_decision_table,
  &steg_attendee_table,
  &steg_slide_table,
  &steg_saved_view_table,
  &steg_reference_table,
  &steg_note_table,
  &steg_holder_table,
  &steg_conflict_table,
  NULL,
};

const StegTable *
steg_table_find (const char *name)
{
  for (guint i = 0; steg_tables[i] != NULL; i++)
    if (strcmp (steg_tables[i]->name, name) == 0)
      return steg_tables[i];
  return NULL;
}

gboolean
steg_table_makes_ids (const StegTable *table)
{
  return table->n_tuple > 0 || table == &steg_longtext_table;
}

gboolean
steg_table_accepts_id (const StegTable *table, const char *id)
{
  return steg_id_is_valid (id) && id[VERSION_AT] == (steg_table_makes_ids (table) ? '8' : '7');
}
