/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/steg-catalogue.h"

#include <glib/gstdio.h>

static const StegCatalogue *swedish;
static const StegCatalogue *english;

static void
a_language_answers_in_its_words (void)
{
  g_assert_cmpstr (steg_catalogue_text (swedish, "Area"), ==, "Område");
  g_assert_cmpstr (steg_catalogue_text (english, "Area"), ==, "Area");
}

static void
an_unknown_text_stays_as_it_is (void)
{
  g_assert_cmpstr (steg_catalogue_text (swedish, "Kangaroo"), ==, "Kangaroo");
  g_assert_cmpstr (steg_catalogue_text (swedish, "Not translated yet"), ==, "Not translated yet");
  g_assert_cmpstr (steg_catalogue_text (swedish, ""), ==, "");
}

static void
a_context_tells_two_meanings_apart (void)
{
  g_assert_cmpstr (steg_catalogue_text_in (swedish, "phase", "Plan"), ==, "Planera");
  g_assert_cmpstr (steg_catalogue_text (swedish, "Plan"), ==, "Plan");
  g_assert_cmpstr (steg_catalogue_text_in (swedish, "page", "Plan"), ==, "Plan");
  g_assert_cmpstr (steg_catalogue_text_in (english, "phase", "Plan"), ==, "Plan");
}

static void
only_one_is_singular (void)
{
  static const struct
  {
    gulong      count;
    const char *in_swedish;
    const char *in_english;
  } cases[] = {
    { 0, "%lu dagar sen", "%lu days late" },
    { 1, "%lu dag sen", "%lu day late" },
    { 2, "%lu dagar sen", "%lu days late" },
    { 101, "%lu dagar sen", "%lu days late" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpstr (
        steg_catalogue_plural (swedish, "%lu day late", "%lu days late", cases[i].count), ==,
        cases[i].in_swedish);
      g_assert_cmpstr (
        steg_catalogue_plural (english, "%lu day late", "%lu days late", cases[i].count), ==,
        cases[i].in_english);
    }
}

static void
the_language_is_found_by_any_of_its_names (void)
{
  g_assert_cmpstr (steg_catalogue_get_language (steg_catalogue_get ("sv")), ==, "sv");
  g_assert_cmpstr (steg_catalogue_get_language (steg_catalogue_get ("sv_SE.UTF-8")), ==, "sv");
  g_assert_cmpstr (steg_catalogue_get_language (steg_catalogue_get ("en")), ==, "en");
  g_assert_cmpstr (steg_catalogue_get_language (steg_catalogue_get ("fi")), ==, "en");
  g_assert_cmpstr (steg_catalogue_get_language (steg_catalogue_get (NULL)), ==, "en");
}

static void
dates_are_said_in_the_language (void)
{
  static const struct
  {
    StegDateStyle style;
    const char   *in_english;
    const char   *in_swedish;
  } cases[] = {
    { STEG_DATE_STYLE_FULL, "20 May 2026", "20 maj 2026" },
    { STEG_DATE_STYLE_DAY, "20 May", "20 maj" },
    { STEG_DATE_STYLE_MONTH, "May 2026", "maj 2026" },
    { STEG_DATE_STYLE_WEEKDAY, "Wed 20 May", "ons 20 maj" },
  };
  StegDate day = steg_date_new (2026, 5, 20);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *en = steg_catalogue_format_date (english, day, cases[i].style);
      g_autofree char *sv = steg_catalogue_format_date (swedish, day, cases[i].style);
      g_autofree char *none = steg_catalogue_format_date (swedish, STEG_DATE_NONE, cases[i].style);

      g_assert_cmpstr (en, ==, cases[i].in_english);
      g_assert_cmpstr (sv, ==, cases[i].in_swedish);
      g_assert_cmpstr (none, ==, "");
    }
}

static void
every_month_has_a_name_of_its_own (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (int month = 1; month <= 12; month++)
    g_assert_true (g_hash_table_add (seen, (gpointer) steg_catalogue_month (swedish, month)));
  g_assert_cmpstr (steg_catalogue_month (swedish, 3), ==, "mars");
  g_assert_cmpstr (steg_catalogue_month (english, 12), ==, "Dec");
}

static void
numbers_have_the_marks_of_the_language (void)
{
  static const struct
  {
    double      number;
    int         decimals;
    const char *in_english;
    const char *in_swedish;
  } cases[] = {
    { 1.5, 1, "1.5", "1,5" },
    { 2, 0, "2", "2" },
    { 2, 1, "2.0", "2,0" },
    { 0.25, 1, "0.2", "0,2" },
    { -0.5, 1, "-0.5", "-0,5" },
    { -0.01, 1, "0.0", "0,0" },
    { 1234.5, 2, "1234.50", "1234,50" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *en
        = steg_catalogue_format_number (english, cases[i].number, cases[i].decimals);
      g_autofree char *sv
        = steg_catalogue_format_number (swedish, cases[i].number, cases[i].decimals);

      g_assert_cmpstr (en, ==, cases[i].in_english);
      g_assert_cmpstr (sv, ==, cases[i].in_swedish);
    }
}

/* Puts the file that msgfmt made where an installed program would find it. */
static char *
install (const char *mo)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("steg-XXXXXX", &error);
  g_autofree char *deep = g_build_filename (folder, "sv", "LC_MESSAGES", NULL);
  g_autofree char *path = g_build_filename (deep, "stegvis.mo", NULL);
  g_autofree char *contents = NULL;
  gsize            length = 0;

  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (mo, &contents, &length, NULL));
  g_assert_cmpint (g_mkdir_with_parents (deep, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));
  g_assert_true (g_setenv ("STEGVIS_LOCALE_DIR", folder, TRUE));
  return g_steal_pointer (&folder);
}

static void
clean_up (const char *folder)
{
  static const char *const places[] = { "sv/LC_MESSAGES/stegvis.mo", "sv/LC_MESSAGES", "sv", "." };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_canonicalize_filename (places[i], folder);

      g_remove (path);
    }
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = NULL;
  int              status;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  folder = install (argv[1]);
  g_assert_cmpstr (steg_catalogue_folder (), ==, folder);
  swedish = steg_catalogue_get ("sv");
  english = steg_catalogue_get ("en");

  g_test_add_func ("/catalogue/a_language_answers_in_its_words", a_language_answers_in_its_words);
  g_test_add_func ("/catalogue/an_unknown_text_stays_as_it_is", an_unknown_text_stays_as_it_is);
  g_test_add_func ("/catalogue/a_context_tells_two_meanings_apart",
                   a_context_tells_two_meanings_apart);
  g_test_add_func ("/catalogue/only_one_is_singular", only_one_is_singular);
  g_test_add_func ("/catalogue/the_language_is_found_by_any_of_its_names",
                   the_language_is_found_by_any_of_its_names);
  g_test_add_func ("/catalogue/dates_are_said_in_the_language", dates_are_said_in_the_language);
  g_test_add_func ("/catalogue/every_month_has_a_name_of_its_own",
                   every_month_has_a_name_of_its_own);
  g_test_add_func ("/catalogue/numbers_have_the_marks_of_the_language",
                   numbers_have_the_marks_of_the_language);
  status = g_test_run ();
  clean_up (folder);
  return status;
}
