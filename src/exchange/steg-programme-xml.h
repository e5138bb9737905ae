/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* A programme as XML: one element per record, named as its table, with its fields as attributes,
 * dates in ISO 8601. Long texts, and lines of more than 200 bytes, are elements inside. The id of
 * a row that is a tuple is left out, and links are written as steg_path_write() writes them.
 *
 * What is read may also be written by hand: a field that is not named has its preset; an id may be
 * any short name, for which a new identity is made; a date may be today, today-120d or today+30d; a
 * text may be there in several languages, of which one is picked; and the attribute "framework" of
 * the root brings in the rows of a built-in framework first. */

typedef struct
{
  const char *name;     /* the file, for messages */
  const char *language; /* "sv" or "en": which of the texts that are there in both, and the
                         * programme's language unless the file says it; %NULL is the file's */
  StegDate today;
} StegProgrammeXmlReading;

/* Returns: (of StegChange, all ADD, complete) owned; %NULL with %STEG_ERROR_NOT_OURS or _DAMAGED
 * and "FILE:LINE: what was expected". */
GPtrArray *
steg_programme_xml_read (GBytes *bytes, const StegProgrammeXmlReading *reading, GError **error);

/* The same from the file @reading->name, and from the built-in sample of that name. */
GPtrArray *steg_programme_xml_load (const StegProgrammeXmlReading *reading, GError **error);
GPtrArray *steg_programme_xml_sample (const StegProgrammeXmlReading *reading, GError **error);

/* Everything in @programme; reading it again gives the same cells under the same ids.
 * Returns: owned. */
char *steg_programme_xml_write (StegProgramme *programme);

/* The same into @path, whole or not at all; a file that is there is replaced. */
gboolean steg_programme_xml_save (StegProgramme *programme, const char *path, GError **error);

G_END_DECLS
