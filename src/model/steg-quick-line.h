/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"
#include "model/steg-action.h"
#include "model/steg-quick-names.h"

G_BEGIN_DECLS

/* What a piece of a quickly added action says. */
typedef enum
{
  STEG_QUICK_OWNER,    /* @IT, @"System owner" */
  STEG_QUICK_AREA,     /* #uppföljning */
  STEG_QUICK_PRIORITY, /* !hög */
  STEG_QUICK_DUE,      /* fre v.38 */
  STEG_QUICK_REPEAT,   /* varje kvartal */
  STEG_QUICK_HELPER,   /* every @person after the first */
  STEG_QUICK_N_KINDS,
} StegQuickKind;

/* A stretch of the line that was understood, in bytes from its beginning. */
typedef struct
{
  StegQuickKind kind;
  gsize         start;
  gsize         end;
  guint         number; /* which of the helpers it is, from 0; 0 for every other kind */
} StegQuickPiece;

/* Somebody who helps. */
typedef struct
{
  char *id;   /* %NULL: a new person */
  char *name; /* as it was written */
} StegQuickPerson;

/* One line as it was understood. An immutable value on the heap. */
typedef struct
{
  char              *text;         /* all that is not a piece; "" when nothing is left */
  char              *owner;        /* id of the person; %NULL: none, or a new one */
  char              *owner_name;   /* as it was written; %NULL: none was */
  GArray            *helpers;      /* of StegQuickPerson, in the order of the line */
  char              *area;         /* id; %NULL: none was written */
  char              *unknown_area; /* what an area was called that there is not; it stays text */
  StegActionPriority priority;     /* normal when none was written */
  StegDate           due;          /* written, or the first time of a day of the week */
  char              *repeat;       /* as an action keeps it; %NULL: none was written */
  GArray            *pieces;       /* of StegQuickPiece, in the order of the line */
} StegQuickLine;

/* Understands @line, seen from @today, in Swedish and English at once:
 * "Testa återläsning av backup @IT #uppföljning !hög fre v.38 varje kvartal".
 *
 * What begins with @, # or ! is understood wherever it stands, dates and repetitions where they end
 * the line or follow such a piece at its beginning, and only where they cannot be ordinary words
 * (see steg_quick_date()): everything else is the text. The first person owns the action, the
 * others help; who is named again stays text. Of each other kind the one nearest to the end
 * counts. @plain: stretches that the user wants as text, %NULL-terminated; may be %NULL.
 * Returns: owned. */
StegQuickLine *steg_quick_line_new (const char           *line,
                                    StegDate              today,
                                    const StegQuickNames *people,
                                    const StegQuickNames *areas,
                                    const char *const    *plain);
void           steg_quick_line_free (StegQuickLine *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegQuickLine, steg_quick_line_free)

/* The first piece of @kind; %NULL when there is none. Borrowed. */
const StegQuickPiece *steg_quick_line_find (const StegQuickLine *self, StegQuickKind kind);

G_END_DECLS
