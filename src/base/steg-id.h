/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define STEG_ID_LENGTH 36

/* A new identity: a UUID of version 7 (RFC 9562, 5.7) as 36 lower-case characters; those made
 * by one process sort in the order in which they were made. Returns: owned by the caller. */
char *steg_id_new (void);

/* The identity of the row of @table that *is* the tuple @parts (%NULL-terminated): a UUID of
 * version 8 (RFC 9562, 5.8) made from SHA-256, so that two people who make the same row on two
 * copies make one row. Returns: owned by the caller. */
char *steg_id_for_tuple (const char *table, const char *const *parts);

/* Whether @text is 36 characters of a lower-case UUID of version 7 or 8. %NULL is not. */
gboolean steg_id_is_valid (const char *text);

G_END_DECLS
