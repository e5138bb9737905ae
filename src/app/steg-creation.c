/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-creation.h"

#include "base/steg-clock.h"
#include "exchange/steg-blank-programme.h"
#include "exchange/steg-programme-xml.h"
#include "session/steg-standard-plan.h"

#include <glib/gi18n.h>

#include <string.h>

#define SUFFIX ".stegvis"

/* The user's documents; where a system has no such folder, the folder for data of programs. */
static const char *
documents_folder (void)
{
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);

  return documents != NULL && g_file_test (documents, G_FILE_TEST_IS_DIR) ? documents
                                                                          : g_get_user_data_dir ();
}

/* @title as the name of a file: no separators, nothing hidden, no longer than a name may be. */
static char *
name_of (const char *title)
{
  g_autofree char *clean = g_utf8_make_valid (title, MIN (strlen (title), 120));

  g_strdelimit (clean, "/\\:*?\"<>|\n\t", '-');
  for (char *first = clean; *first == '.'; first++)
    *first = '-';
  g_strstrip (clean);
  return g_strdup (*clean != '\0' ? clean : _ ("Programme"));
}

/* A path in @folder that is free: with @name, or with the first number that makes it so. */
static char *
free_path (const char *folder, const char *name)
{
  for (guint number = 1;; number++)
    {
      g_autofree char *file = number == 1 ? g_strconcat (name, SUFFIX, NULL)
                                          : g_strdup_printf ("%s %u" SUFFIX, name, number);
      g_autofree char *path = g_build_filename (folder, file, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }
}

char *
steg_creation_suggest_path (const char *title)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (title != NULL, NULL);

  name = name_of (title);
  return free_path (documents_folder (), name);
}

char *
steg_creation_suggest_beside (const char *path)
{
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  folder = g_path_get_dirname (path);
  name = g_path_get_basename (path);
  if (g_str_has_suffix (name, SUFFIX))
    name[strlen (name) - strlen (SUFFIX)] = '\0';
  return free_path (folder, name);
}

/* The folder may not be there yet where it is the one for data of programs. */
static StegSession *
create (const char *path, GPtrArray *changes, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_str_equal (folder, documents_folder ()))
    g_mkdir_with_parents (folder, 0700);
  return steg_session_create (path, changes, STEG_STORE_WINDOW, error);
}

StegSession *
steg_creation_new (const char *path,
                   const char *title,
                   const char *organisation,
                   const char *language,
                   GError    **error)
{
  StegBlankProgramme wanted = {
    .title = title, .organisation = organisation, .language = language, .today = steg_clock_today ()
  };
  g_autoptr (GPtrArray) changes = NULL;

  g_return_val_if_fail (path != NULL && title != NULL, NULL);

  changes = steg_blank_programme_new (&wanted, error);
  if (changes == NULL)
    return NULL;
  steg_standard_plan_add_to (changes, wanted.today);
  return create (path, changes, error);
}

StegSession *
steg_creation_example (const char *language, GError **error)
{
  StegProgrammeXmlReading reading
    = { .name = "pillmedtech", .language = language, .today = steg_clock_today () };
  g_autoptr (GPtrArray) changes = steg_programme_xml_sample (&reading, error);
  g_autofree char *path = changes != NULL ? steg_creation_suggest_path ("PillMedTech") : NULL;

  return path != NULL ? create (path, changes, error) : NULL;
}
