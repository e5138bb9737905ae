/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Changes to a programme's own framework, each one command. Keys of areas that people add begin
 * with this. */
#define STEG_FRAMEWORK_OWN_PREFIX "own-"

/* So many characters may a name or an aim, and any other text, have in a framework's file. */
#define STEG_FRAMEWORK_LONGEST_PHRASE 120
#define STEG_FRAMEWORK_LONGEST_SENTENCE 400

/* @text as it may stand in the wording @field: on one line, and not longer than it may be. Returns:
 * owned; "" when nothing is left. */
char *steg_framework_edit_clean (const char *field, const char *text);

/* Gives @record the text of @field ("name", "text", "aim") in @language, cleaned. Returns: owned;
 * %NULL when the text would be empty, or is what stands there already. */
StegEdit *steg_framework_edit_wording (StegProgramme *programme,
                                       StegRecord    *record,
                                       const char    *field,
                                       const char    *language,
                                       const char    *text);

/* A new area, the last one, called @swedish and @english. Its statements begin as what each level
 * looks like whatever the area, to be written anew. @id (may be %NULL): its id, borrowed from the
 * edit. Returns: owned. */
StegEdit *steg_framework_edit_add_area (StegProgramme *programme,
                                        const char    *swedish,
                                        const char    *english,
                                        const char   **id);

/* Gives the statement with the id @statement, on @level, its text in @language, and above level 1
 * the same as its aim until somebody writes one. */
void steg_framework_edit_put_statement (
  StegEdit *edit, const char *statement, int level, const char *language, const char *text);

/* Moves @part, an area or an aspect, by one place: @by is -1 or 1. Returns: owned; %NULL when it
 * stands at that end already. */
StegEdit *steg_framework_edit_move (StegProgramme *programme, StegRecord *part, int by);

/* Leaves @part, an area or an aspect, out: it keeps its ratings and actions, which are in no view
 * and no number while it is. And brings it back, as the last one. Returns: owned. */
StegEdit *steg_framework_edit_leave_out (StegProgramme *programme, StegRecord *part);
StegEdit *steg_framework_edit_bring_back (StegProgramme *programme, StegRecord *part);

/* Removes @part and everything that rests on it. Returns: owned. */
StegEdit *steg_framework_edit_remove (StegProgramme *programme, StegRecord *part);

G_END_DECLS
