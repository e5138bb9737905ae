/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "actions-fixture.h"

#include "support/steg-assert.h"

static StegChange *
row (GPtrArray *rows, const StegTable *table, guint title, const char *text)
{
  StegChange *change = steg_change_new_row (table);

  steg_change_take (change, title, steg_value_text (text));
  g_ptr_array_add (rows, change);
  return change;
}

void
actions_set_up (ActionsFixture *fixture, gconstpointer unused)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) rows = steg_changes_new ();
  g_autofree char *path = NULL;
  StegChange      *area, *improvement;

  row (rows, &steg_program_table, STEG_PROGRAM_TITLE, "Road to level 3");
  area = row (rows, &steg_area_table, STEG_AREA_KEY, "risk");
  steg_change_complete (area, NULL);
  improvement = row (rows, &steg_improvement_table, STEG_IMPROVEMENT_TITLE, "What");
  steg_change_take (improvement, STEG_IMPROVEMENT_AREA, steg_value_text (area->id));
  for (int i = 0; i < ACTIONS_N; i++)
    {
      const char  title[] = { (char) ('A' + i), '\0' };
      StegChange *action = row (rows, &steg_action_table, STEG_ACTION_TITLE, title);

      steg_change_take (action, STEG_ACTION_IMPROVEMENT, steg_value_text (improvement->id));
      fixture->actions[i] = g_strdup (action->id);
    }
  fixture->folder = steg_temporary_folder_new ();
  path = steg_temporary_folder_dup_path (fixture->folder, "test.stegvis");
  fixture->session = steg_session_create (path, rows, STEG_STORE_COMMAND, &error);
  g_assert_no_error (error);
  fixture->programme = steg_session_get_programme (fixture->session);
}

void
actions_tear_down (ActionsFixture *fixture, gconstpointer unused)
{
  steg_assert_finalizes (fixture->session);
  for (int i = 0; i < ACTIONS_N; i++)
    g_free (fixture->actions[i]);
  steg_temporary_folder_free (fixture->folder);
}
