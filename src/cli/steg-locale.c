/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-locale.h"

#include "model/steg-program.h"

#include <glib/gi18n.h>
#include <libintl.h>
#include <locale.h>

/* gettext translates nothing in the C locale, which is also what is left when the locale that the
 * environment names was never generated; C.UTF-8 is everywhere. */
static void
leave_the_c_locale (void)
{
  if (setlocale (LC_ALL, "") == NULL || g_str_equal (setlocale (LC_MESSAGES, NULL), "C"))
    {
      g_setenv ("LANGUAGE", steg_locale_language (), TRUE);
      setlocale (LC_ALL, "C.UTF-8");
    }
}

void
steg_locale_start (void)
{
  leave_the_c_locale ();
  bindtextdomain (GETTEXT_PACKAGE, steg_catalogue_folder ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

const char *
steg_locale_language (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; names[i] != NULL; i++)
    if (g_str_has_prefix (names[i], "sv") || g_str_has_prefix (names[i], "en"))
      return names[i][0] == 's' ? "sv" : "en";
  return "en";
}

gboolean
steg_locale_check (const char *language, GError **error)
{
  if (language == NULL || g_str_equal (language, "sv") || g_str_equal (language, "en"))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("“%s” is no language of Stegvis. There are: sv, en."), language);
  return FALSE;
}

const char *
steg_locale_choose (const char *language, StegProgramme *programme)
{
  StegRecord *card = steg_programme_get_card (programme);
  int         own = card != NULL ? steg_record_get_choice (card, STEG_PROGRAM_LANGUAGE) : -1;

  if (language != NULL)
    return language;
  return own < 0 ? steg_locale_language ()
                 : steg_program_table.fields[STEG_PROGRAM_LANGUAGE].choices[own].key;
}

const StegCatalogue *
steg_locale_catalogue (const char *language, StegProgramme *programme)
{
  return steg_catalogue_get (steg_locale_choose (language, programme));
}
