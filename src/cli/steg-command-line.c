/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/steg-command-line.h"

#include "base/steg-error.h"
#include "cli/steg-command.h"
#include "cli/steg-output.h"
#include "cli/steg-sentences.h"

#include <glib/gi18n.h>
#include <string.h>

enum
{
  DONE = 0,
  FAILED = 1,
  WRONG_USE = 2,
};

const StegCommand *const steg_commands[] = {
  &steg_command_new,
  &steg_command_info,
  &steg_command_check,
  &steg_command_list,
  &steg_command_add,
  &steg_command_set,
  &steg_command_remove,
  &steg_command_attach,
  &steg_command_detach,
  &steg_command_extract,
  &steg_command_undo,
  &steg_command_redo,
  &steg_command_log,
  &steg_command_export,
  &steg_command_chart,
  &steg_command_report,
  &steg_command_plan,
  &steg_command_diff,
  &steg_command_forecast,
  &steg_command_framework,
  &steg_command_ballot,
  &steg_command_votes,
  &steg_command_minutes,
  NULL,
};

static const StegCommand *
find_command (const char *name)
{
  for (guint i = 0; steg_commands[i] != NULL; i++)
    if (strcmp (steg_commands[i]->name, name) == 0)
      return steg_commands[i];
  return NULL;
}

static void
print_help (void)
{
  steg_output_line (_ ("Usage: stegvisctl COMMAND …"));
  steg_output_line ("");
  steg_output_line (_ ("Works with programmes of Stegvis from the command line."));
  steg_output_line ("");
  for (guint i = 0; steg_commands[i] != NULL; i++)
    steg_output_format ("  %-10s %s\n", steg_commands[i]->name, _ (steg_commands[i]->summary));
  steg_output_line ("");
  steg_output_line (_ ("“stegvisctl COMMAND --help” says how each is used."));
  steg_output_line (_ ("Exit codes: 0 done, 1 failed, 2 wrong use."));
}

static GOptionContext *
new_context (const StegCommand *command)
{
  g_autofree char *usage = g_strdup_printf ("%s %s", command->name, _ (command->arguments));
  GOptionContext  *context = g_option_context_new (usage);

  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, _ (command->summary));
  if (command->description != NULL)
    g_option_context_set_description (context, _ (command->description));
  if (command->options != NULL)
    g_option_context_add_main_entries (context, command->options, GETTEXT_PACKAGE);
  g_option_context_set_help_enabled (context, FALSE);
  return context;
}

static int
say (const GError *error)
{
  g_autofree char *sentence = steg_sentences_error (error);
  gboolean         wrong_use
    = error->domain == G_OPTION_ERROR || g_error_matches (error, STEG_ERROR, STEG_ERROR_INVALID);

  steg_output_error (sentence);
  return wrong_use ? WRONG_USE : FAILED;
}

static gboolean
check_count (const StegCommand *command, char **arguments, GError **error)
{
  guint n = g_strv_length (arguments);

  if (n >= command->least && n <= command->most)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
               /* Translators: a command and its arguments. */
               _ ("Expected was: stegvisctl %s %s"), command->name, _ (command->arguments));
  return FALSE;
}

/* Whether --help is among the arguments, before "--". */
static gboolean
wants_help (char **arguments)
{
  for (; *arguments != NULL && strcmp (*arguments, "--") != 0; arguments++)
    if (strcmp (*arguments, "--help") == 0 || strcmp (*arguments, "-h") == 0)
      return TRUE;
  return FALSE;
}

/* Option parsing leaves a "--" that came before the first argument in place. */
static char **
without_dashes (char **arguments)
{
  return *arguments != NULL && strcmp (*arguments, "--") == 0 ? arguments + 1 : arguments;
}

/* @arguments begin with the program's name. */
static gboolean
run_command (const StegCommand *command, char **arguments, GError **error)
{
  g_autoptr (GOptionContext) context = new_context (command);
  g_auto (GStrv) left = g_strdupv (arguments);
  char **rest;

  if (wants_help (left + 1))
    {
      g_autofree char *help = g_option_context_get_help (context, TRUE, NULL);

      steg_output_text (help);
      return TRUE;
    }
  if (!g_option_context_parse_strv (context, &left, error))
    return FALSE;
  rest = without_dashes (left + 1);
  return check_count (command, rest, error) && command->run (rest, error);
}

static gboolean
run_named (char **arguments, GError **error)
{
  const StegCommand *command = find_command (arguments[1]);
  g_autoptr (GString) names = g_string_new (NULL);

  if (command != NULL)
    {
      g_autofree char *name = arguments[1];

      memmove (&arguments[1], &arguments[2], (g_strv_length (arguments) - 1) * sizeof *arguments);
      return run_command (command, arguments, error);
    }
  for (guint i = 0; steg_commands[i] != NULL; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", steg_commands[i]->name);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               _ ("There is no command “%s”. There are: %s."), arguments[1], names->str);
  return FALSE;
}

static gboolean
run (char **arguments, GError **error)
{
  if (arguments[0] == NULL || arguments[1] == NULL)
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                           _ ("Which command? “stegvisctl --help” lists them."));
      return FALSE;
    }
  if (strcmp (arguments[1], "--help") == 0 || strcmp (arguments[1], "-h") == 0)
    print_help ();
  else if (strcmp (arguments[1], "--version") == 0)
    steg_output_line ("stegvisctl " STEG_VERSION);
  else
    return run_named (arguments, error);
  return TRUE;
}

int
steg_command_line_run (char **arguments)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) own = g_strdupv (arguments);

  if (!run (own, &error) || !steg_output_finish (&error))
    return say (error);
  return DONE;
}
