/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* What is told of a record beside its fields, though it is written nowhere. */
typedef struct
{
  const char    *name;
  StegProgramme *programme;
  gboolean (*holds) (StegProgramme *programme, StegRecord *record);
} StegRecordMark;

/* Prints @records (of StegRecord, of one table) as JSON: an array of objects with "id" and every
 * field of the table under its name; empty fields are null, links ids, long texts their words.
 * @mark, which may be %NULL, is one more member, true or false. */
void steg_record_output_json (GPtrArray *records, const StegRecordMark *mark);

/* Prints them for people and for cut(1): a line of names and a line for each record, with tabs
 * between the columns, leaving out columns in which all are empty. @mark, which may be %NULL, is
 * one more column, yes or empty. */
void steg_record_output_lines (GPtrArray *records, const StegRecordMark *mark);

/* Adds @text (%NULL: null) as the member @name of the object that @builder is at. */
void steg_record_output_member (JsonBuilder *builder, const char *name, const char *text);

/* Prints what @builder has built. */
void steg_record_output_built (JsonBuilder *builder);

G_END_DECLS
