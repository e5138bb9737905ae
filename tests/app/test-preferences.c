/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-preferences.h"

static void
what_is_remembered_comes_back (void)
{
  g_autofree char *view = NULL;
  g_autofree char *language = NULL;
  gboolean         maximised = FALSE;
  int              width = 0;
  int              height = 0;

  if (steg_preferences_get () == NULL)
    {
      g_test_skip ("the settings schema is not compiled here");
      return;
    }
  steg_preferences_set_view ("timeline");
  steg_preferences_set_language ("sv");
  steg_preferences_set_size (1111, 777, TRUE);
  view = steg_preferences_dup_view ();
  language = steg_preferences_dup_language ();
  steg_preferences_get_size (&width, &height, &maximised);
  g_assert_cmpstr (view, ==, "timeline");
  g_assert_cmpstr (language, ==, "sv");
  g_assert_cmpint (width, ==, 1111);
  g_assert_cmpint (height, ==, 777);
  g_assert_true (maximised);
}

/* The schema is looked up once in a process, so a process without it is another one. */
static void
without_a_schema_nothing_is_remembered_and_nothing_breaks (void)
{
  if (g_test_subprocess ())
    {
      g_autofree char *view = NULL;
      gboolean         maximised = FALSE;
      int              width = 12;
      int              height = 34;

      steg_preferences_set_view ("timeline");
      view = steg_preferences_dup_view ();
      steg_preferences_get_size (&width, &height, &maximised);
      g_assert_null (steg_preferences_get ());
      g_assert_cmpstr (view, ==, "overview");
      g_assert_cmpint (width, ==, 12);
      return;
    }
  g_unsetenv ("GSETTINGS_SCHEMA_DIR");
  g_setenv ("XDG_DATA_DIRS", g_get_tmp_dir (), TRUE);
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_passed ();
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/preferences/what_is_remembered_comes_back", what_is_remembered_comes_back);
  g_test_add_func ("/preferences/without_a_schema_nothing_is_remembered_and_nothing_breaks",
                   without_a_schema_nothing_is_remembered_and_nothing_breaks);
  return g_test_run ();
}
