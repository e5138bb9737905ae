/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Longest text of one line and of a long text, in bytes. */
#define STEG_TEXT_MAX_LINE 4096
#define STEG_TEXT_MAX_LONG (256 * 1024)

/* The text rule at every border: @text as NFC, CRLF and CR as LF, blanks at both ends gone.
 * Returns: %NULL when it is not valid UTF-8, holds a control character other than TAB and LF or a
 * code point that XML cannot hold (U+FFFE, U+FFFF), or is longer than @max bytes; else owned by the
 * caller. */
char *steg_text_clean (const char *text, gsize max);

/* Whether @text already obeys the rule and is at most @max bytes long. */
gboolean steg_text_is_clean (const char *text, gsize max);

/* @text folded for searching: lower case, compatibility forms undone. Å, ä and ö stay letters of
 * their own. Returns: owned by the caller. */
char *steg_text_fold (const char *text);

/* Orders like a Swedish dictionary (… z å ä ö), upper and lower case alike, whatever the locale of
 * the process. %NULL sorts first. */
int steg_text_compare (const char *a, const char *b);

/* A text whose bytes (strcmp()) order as steg_text_compare() does, for sorting much. Returns: owned
 * by the caller. */
char *steg_text_sort_key (const char *text);

/* A sortable key strictly between @before and @after, either of which may be %NULL (no bound), so
 * that a row can be moved by changing only its own key. Returns: owned by the caller. */
char *steg_text_order_between (const char *before, const char *after);

/* Appends @name to @names, after a comma unless it is the first. */
void steg_text_list (GString *names, const char *name);

G_END_DECLS
