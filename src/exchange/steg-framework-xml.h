/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* A framework read from its XML: the rows that it becomes in a programme. */
typedef struct
{
  char      *key;     /* "mognadsdialog" */
  char      *version; /* "1.0" */
  char      *rule;    /* the key of a choice of program.rule */
  char      *title;   /* in the language that was asked for */
  GPtrArray *changes; /* of StegChange: all ADD, complete */
  GPtrArray *gates;   /* of StegChange: see steg_framework_xml_add_gates() */
} StegFrameworkXml;

/* Reads a framework, which must be complete: a statement for every area, aspect and level, an aim
 * for every statement above the lowest level, every text in every language of the title, Swedish
 * and English among them. @name stands for the file in messages. Rows that are tuples are the same
 * in every programme; references and prompts get new ids each time. @language ("sv", "en") is that
 * of the title and of reference.title, the only texts outside table wording.
 * Returns: owned; %NULL with %STEG_ERROR_NOT_OURS or _DAMAGED and "FILE:LINE: what was expected".
 */
StegFrameworkXml *
steg_framework_xml_read (GBytes *bytes, const char *name, const char *language, GError **error);

/* The same from a file, or from the built-in framework called @key (steg_built_in_list()). */
StegFrameworkXml *steg_framework_xml_load (const char *path, const char *language, GError **error);
StegFrameworkXml *
steg_framework_xml_built_in (const char *key, const char *language, GError **error);

/* Moves what the framework asks at the gates of a cycle (see model/steg-gate-template.h) to its
 * changes, as wordings of the programme's card, whose id is @card. */
void steg_framework_xml_add_gates (StegFrameworkXml *self, const char *card);

/* The framework of @programme as it stands, what is left out not included, as XML that
 * steg_framework_xml_read() takes. Texts that lack one of the languages have it from the other.
 * Returns: owned. */
char *steg_framework_xml_write (StegProgramme *programme);

/* The same into the file @path, replaced if it is there. */
gboolean steg_framework_xml_save (StegProgramme *programme, const char *path, GError **error);

void steg_framework_xml_free (StegFrameworkXml *self);

/* How many of its rows are of @table. */
guint steg_framework_xml_count (const StegFrameworkXml *self, const StegTable *table);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegFrameworkXml, steg_framework_xml_free)

G_END_DECLS
