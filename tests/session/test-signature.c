/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "session/steg-session.h"
#include "session/steg-signature.h"

#include "model/steg-program.h"
#include "support/steg-temporary-folder.h"

/* A new programme with nothing but its card. */
static StegSession *
create_session (StegTemporaryFolder *folder)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "programme.stegvis");
  g_autoptr (GPtrArray) rows = steg_changes_new ();
  StegChange *card = steg_change_new_row (&steg_program_table);

  steg_change_take (card, STEG_PROGRAM_TITLE, steg_value_text ("Road to level 3"));
  g_ptr_array_add (rows, card);
  return steg_session_create (path, rows, STEG_STORE_WINDOW, NULL);
}

static void
rename_programme (StegSession *session, const char *title)
{
  StegProgramme *programme = steg_session_get_programme (session);
  StegEdit      *edit = steg_edit_new (programme, "Change the title");

  steg_edit_text (edit, steg_record_get_id (steg_programme_get_card (programme)),
                  STEG_PROGRAM_TITLE, title);
  g_assert_true (steg_session_commit (session, edit, NULL));
}

static const char *
last_author (StegSession *session)
{
  g_autoptr (GPtrArray) rows = steg_session_list_log (session, NULL);
  const StegLogRow *last = rows->pdata[rows->len - 1];

  return g_intern_string (last->author);
}

static void
the_history_has_the_name_that_was_chosen (StegTemporaryFolder *folder)
{
  g_autofree char *before = steg_signature_dup ();
  g_autofree char *after = NULL;
  g_autoptr (StegSession) session = create_session (folder);

  g_assert_true (steg_signature_set (" Duty Officer ", NULL));
  rename_programme (session, "Another");
  g_assert_cmpstr (last_author (session), ==, "Duty Officer");
  g_assert_true (steg_signature_set ("Deputy Chair", NULL));
  rename_programme (session, "A third");
  g_assert_cmpstr (last_author (session), ==, "Deputy Chair");
  g_assert_true (steg_signature_set ("", NULL));
  after = steg_signature_dup ();
  g_assert_cmpstr (after, ==, before);
}

static void
a_name_that_no_history_could_hold_is_refused (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (steg_signature_set ("\x01", &error));
  g_assert_nonnull (error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  steg_test_add_in_folder ("/signature/the_history_has_the_name_that_was_chosen",
                           the_history_has_the_name_that_was_chosen);
  g_test_add_func ("/signature/a_name_that_no_history_could_hold_is_refused",
                   a_name_that_no_history_could_hold_is_refused);
  return g_test_run ();
}
