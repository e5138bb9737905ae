/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Taking a newer version of a programme's framework. */

/* The newer version: its rows as they are read from its file. */
typedef struct
{
  GPtrArray  *rows; /* of StegChange, all ADD, complete */
  const char *key;
  const char *version;
} StegFrameworkVersion;

/* What it would do. */
typedef struct
{
  StegEdit  *edit;     /* one command; to be committed or freed */
  guint      texts;    /* so many texts are new or differ */
  guint      added;    /* so many areas, aspects and levels are new */
  GPtrArray *left_out; /* areas and aspects that have no place in it any more (of StegRecord) */
} StegFrameworkUpdate;

/* Takes @version into @programme. Every area, aspect, level and statement that is the same in both
 * keeps its answers and its actions; what is new comes last. An area or aspect that the new version
 * lacks is left out (steg_framework_left_out()) until somebody decides, unless people have added it
 * themselves: such an area gets statements for the aspects and levels that are new. Order, and what
 * is left out already, stay as they are. Returns: owned; %NULL with %STEG_ERROR_INVALID for another
 * framework than the programme's, or one that lacks a level. */
StegFrameworkUpdate *steg_framework_update_new (StegProgramme              *programme,
                                                const StegFrameworkVersion *version,
                                                GError                    **error);

/* The edit, which the caller owns then. */
StegEdit *steg_framework_update_take_edit (StegFrameworkUpdate *self);

void steg_framework_update_free (StegFrameworkUpdate *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegFrameworkUpdate, steg_framework_update_free)

G_END_DECLS
