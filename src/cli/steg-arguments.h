/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What the words of a command line stand for. What is wrong is an error %STEG_ERROR_INVALID whose
 * message names what is allowed. */

/* Sets @error to the wrong use that @sentence, filled like a format, says. Returns: FALSE. */
gboolean
steg_arguments_refuse (GError **error, const char *sentence, ...) G_GNUC_PRINTF (2, 3);

/* Whether @output, which -o said, is there; else @error asks for it. */
gboolean steg_arguments_check_output (const char *output, GError **error);

/* The table @name; rows of longtext are only reached through the record they belong to. */
const StegTable *steg_arguments_table (const char *name, GError **error);

/* One "field=value". */
typedef struct
{
  guint field;
  char *value; /* as the field is stored as text: a link as an id; "" empties it */
} StegAssignment;

/* Reads every one of @words (%NULL-terminated) as an assignment to a field of @table. A link may be
 * an id or a path (steg_path_read()) and must be there. Returns: (of StegAssignment) owned. */
GArray *steg_arguments_assignments (StegProgramme   *programme,
                                    const StegTable *table,
                                    char           **words,
                                    GError         **error);

/* The assignment to @field; %NULL when there is none. Borrowed. */
const char *steg_arguments_find (GArray *assignments, guint field);

/* The row of @table that @text, an id or a path, names. Borrowed. */
StegRecord *steg_arguments_record (StegProgramme   *programme,
                                   const StegTable *table,
                                   const char      *text,
                                   GError         **error);

/* The row of @table that @text names: an id, a path, or its title in whatever case. Borrowed. */
StegRecord *steg_arguments_titled (StegProgramme   *programme,
                                   const StegTable *table,
                                   const char      *text,
                                   GError         **error);

/* What the rows of @table are called, "“People trained”, “Restore tests”", as they may be written
 * for steg_arguments_titled(); the id of what has no title. Returns: owned; "" without rows. */
char *steg_arguments_list_titles (StegProgramme *programme, const StegTable *table);

/* The field that tells rows of @table apart for people ("title", "name" …), or -1. */
int steg_arguments_title_field (const StegTable *table);

G_END_DECLS
