/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* Gives up the caller's reference to @object and asserts that it was the last one. Idle sources
 * that hold it are given a second to run first, which widgets need. */
#define steg_assert_finalizes(object) \
  steg_assert_finalizes_at (object, #object, __FILE__, __LINE__, G_STRFUNC)
void steg_assert_finalizes_at (
  gpointer object, const char *expression, const char *file, int line, const char *function);

/* Runs the main context until @is_done answers TRUE; the test fails after @seconds. */
typedef gboolean (*StegIsDone) (gpointer subject);
#define steg_assert_soon(is_done, subject, seconds) \
  steg_assert_soon_at (is_done, subject, seconds, #is_done, __FILE__, __LINE__, G_STRFUNC)
void steg_assert_soon_at (StegIsDone  is_done,
                          gpointer    subject,
                          double      seconds,
                          const char *expression,
                          const char *file,
                          int         line,
                          const char *function);

/* Asserts that @error is there and that its message holds @words. */
#define steg_assert_error_says(error, words) \
  steg_assert_error_says_at (error, words, __FILE__, __LINE__, G_STRFUNC)
void steg_assert_error_says_at (
  const GError *error, const char *words, const char *file, int line, const char *function);

G_END_DECLS
