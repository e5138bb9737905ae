/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-language.h"

#include <glib/gi18n.h>

static void
swedish_is_spoken_even_in_the_c_locale (void)
{
  steg_language_set ("sv");
  g_assert_cmpstr (steg_language_get (), ==, "sv");
  g_assert_cmpstr (_ ("Overview"), ==, "Översikt");
}

static void
the_language_can_be_changed_and_changed_back (void)
{
  steg_language_set ("en");
  g_assert_cmpstr (_ ("Overview"), ==, "Overview");
  steg_language_set ("sv");
  g_assert_cmpstr (_ ("Overview"), ==, "Översikt");
  g_assert_cmpstr (steg_catalogue_get_language (steg_language_catalogue ()), ==, "sv");
}

static void
ui_files_follow_as_well (void)
{
  steg_language_set ("sv");
  g_assert_cmpstr (g_dgettext (GETTEXT_PACKAGE, "Overview"), ==, "Översikt");
  steg_language_set ("en");
  g_assert_cmpstr (g_dgettext (GETTEXT_PACKAGE, "Overview"), ==, "Overview");
}

static void
a_language_that_is_not_spoken_is_english (void)
{
  steg_language_set ("fi");
  g_assert_cmpstr (steg_language_get (), ==, "en");
}

static void
a_country_is_part_of_its_language (void)
{
  steg_language_set ("sv_FI.UTF-8");
  g_assert_cmpstr (steg_language_get (), ==, "sv");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  steg_language_start ();
  g_test_add_func ("/language/swedish_is_spoken_even_in_the_c_locale",
                   swedish_is_spoken_even_in_the_c_locale);
  g_test_add_func ("/language/the_language_can_be_changed_and_changed_back",
                   the_language_can_be_changed_and_changed_back);
  g_test_add_func ("/language/ui_files_follow_as_well", ui_files_follow_as_well);
  g_test_add_func ("/language/a_language_that_is_not_spoken_is_english",
                   a_language_that_is_not_spoken_is_english);
  g_test_add_func ("/language/a_country_is_part_of_its_language",
                   a_country_is_part_of_its_language);
  return g_test_run ();
}
