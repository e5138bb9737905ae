/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-change.h"

G_BEGIN_DECLS

/* What a programme begins with. */
typedef struct
{
  const char *title;
  const char *organisation;   /* may be %NULL */
  const char *language;       /* "sv" or "en" */
  const char *framework_path; /* %NULL: the framework that comes with the program */
  StegDate    today;          /* the day on which it starts */
} StegBlankProgramme;

/* The rows of a new programme: its card and its framework. Returns: (of StegChange, all ADD,
 * complete) owned; %NULL with the error of the framework's file, or %STEG_ERROR_INVALID. */
GPtrArray *steg_blank_programme_new (const StegBlankProgramme *wanted, GError **error);

G_END_DECLS
