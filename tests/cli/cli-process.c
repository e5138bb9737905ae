/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/cli-process.h"

#include <sys/wait.h>
#include <string.h>

static char *output;
static char *errors;

static int run (StegTemporaryFolder *folder, const char *command, va_list arguments)
  G_GNUC_PRINTF (2, 0);

static int
run (StegTemporaryFolder *folder, const char *command, va_list arguments)
{
  g_autofree char *words = g_strdup_vprintf (command, arguments);
  g_autofree char *line = g_strdup_printf ("'%s' %s", g_getenv ("STEGVISCTL"), words);
  g_autofree char *state = steg_temporary_folder_dup_path (folder, "state");
  g_auto (GStrv) argv = NULL;
  g_auto (GStrv) environment = g_get_environ ();
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_clear_pointer (&output, g_free);
  g_clear_pointer (&errors, g_free);
  environment = g_environ_setenv (environment, "XDG_STATE_HOME", state, TRUE);
  g_assert_true (g_shell_parse_argv (line, NULL, &argv, NULL));
  g_spawn_sync (steg_temporary_folder_get_path (folder), argv, environment, G_SPAWN_DEFAULT, NULL,
                NULL, &output, &errors, &status, &error);
  g_assert_no_error (error);
  g_test_message ("%s\n%s%s", words, output, errors);
  g_assert_true (WIFEXITED (status));
  return WEXITSTATUS (status);
}

int
cli_run (StegTemporaryFolder *folder, const char *command, ...)
{
  va_list arguments;
  int     code;

  va_start (arguments, command);
  code = run (folder, command, arguments);
  va_end (arguments);
  return code;
}

const char *
cli_output (void)
{
  return output;
}

const char *
cli_errors (void)
{
  return errors;
}

static void
assert_done (int code)
{
  g_assert_cmpstr (errors, ==, "");
  g_assert_cmpint (code, ==, 0);
}

const char *
cli_do (StegTemporaryFolder *folder, const char *command, ...)
{
  va_list arguments;

  va_start (arguments, command);
  assert_done (run (folder, command, arguments));
  va_end (arguments);
  if (g_str_has_suffix (output, "\n"))
    output[strlen (output) - 1] = '\0';
  return output;
}

JsonNode *
cli_read (StegTemporaryFolder *folder, const char *command, ...)
{
  g_autoptr (GError) error = NULL;
  JsonNode *node;
  va_list   arguments;

  va_start (arguments, command);
  assert_done (run (folder, command, arguments));
  va_end (arguments);
  node = json_from_string (output, &error);
  g_assert_no_error (error);
  g_assert_true (JSON_NODE_HOLDS_ARRAY (node));
  return node;
}

const char *
cli_member (JsonNode *array, guint position, const char *name)
{
  JsonObject *object = json_array_get_object_element (json_node_get_array (array), position);

  return json_object_get_string_member (object, name);
}

char *
cli_read_pdf (StegTemporaryFolder *folder, const char *program, const char *option)
{
  g_autofree char *path = steg_temporary_folder_dup_path (folder, "a.pdf");
  gboolean         is_text = strcmp (program, "pdftotext") == 0;
  const char      *arguments[] = { program, option, path, is_text ? "-" : NULL, NULL };
  g_autoptr (GError) error = NULL;
  char *said = NULL;
  int   status = -1;

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &said, NULL,
                &status, &error);
  g_assert_no_error (error);
  g_assert_cmpint (status, ==, 0);
  return said;
}
