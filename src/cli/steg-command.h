/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* One command of stegvisctl. */
typedef struct
{
  const char         *name;
  const char         *arguments;   /* how it is used: "FILE TABLE field=value…", to be translated */
  const char         *summary;     /* what it does, to be translated */
  const char         *description; /* more about it, to be translated; may be %NULL */
  const GOptionEntry *options;     /* may be %NULL */
  guint               least;       /* so many arguments are needed, */
  guint               most;        /* and so many allowed */

  /* @arguments are what is left when the options have been read. Wrong use is an error of
   * %G_OPTION_ERROR, or %STEG_ERROR_INVALID. */
  gboolean (*run) (char **arguments, GError **error);
} StegCommand;

/* All commands, in the order in which --help lists them. Ends with %NULL. */
extern const StegCommand *const steg_commands[];

extern const StegCommand steg_command_new;
extern const StegCommand steg_command_info;
extern const StegCommand steg_command_check;
extern const StegCommand steg_command_list;
extern const StegCommand steg_command_add;
extern const StegCommand steg_command_set;
extern const StegCommand steg_command_remove;
extern const StegCommand steg_command_attach;
extern const StegCommand steg_command_detach;
extern const StegCommand steg_command_extract;
extern const StegCommand steg_command_undo;
extern const StegCommand steg_command_redo;
extern const StegCommand steg_command_log;
extern const StegCommand steg_command_export;
extern const StegCommand steg_command_chart;
extern const StegCommand steg_command_report;
extern const StegCommand steg_command_plan;
extern const StegCommand steg_command_diff;
extern const StegCommand steg_command_forecast;
extern const StegCommand steg_command_framework;
extern const StegCommand steg_command_ballot;
extern const StegCommand steg_command_votes;
extern const StegCommand steg_command_minutes;

G_END_DECLS
