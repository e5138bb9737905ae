/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The rows of a table as RFC 4180 and spreadsheets write it: quotes, doubled quotes in them, line
 * ends in quotes; columns are parted by the first of ; , and TAB that occurs outside quotes in the
 * first line. A byte order mark is skipped; what is not UTF-8 is read as Windows-1252. Returns: (of
 * GStrv) owned; %NULL with %STEG_ERROR_DAMAGED when a quote has no end or there is a zero byte. */
GPtrArray *steg_csv_read (GBytes *bytes, GError **error);

/* Appends one row of @cells (%NULL-terminated), parted by semicolons. A cell that a spreadsheet
 * would take for a formula gets an apostrophe first, which steg_csv_plain() takes away. */
void steg_csv_append (GString *text, const char *const *cells);

/* A whole table: @rows (of GStrv) as above, after the byte order mark that tells spreadsheets it is
 * UTF-8. Returns: owned. */
GBytes *steg_csv_write (GPtrArray *rows);

/* @cell without that apostrophe. Borrowed from @cell. */
const char *steg_csv_plain (const char *cell);

G_END_DECLS
