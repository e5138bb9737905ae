/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define STEG_SCHEMA_APPLICATION_ID 0x53544547 /* "STEG" */
#define STEG_SCHEMA_VERSION 1
#define STEG_SCHEMA_PAGE_SIZE 4096

/* The CREATE statements of the current schema, in the order in which they are run: the recorded
 * tables, made from the field tables, then those that stand beside them. Returns: (of char *)
 * %NULL-terminated, borrowed. */
const char *const *steg_schema_statements (void);

G_END_DECLS
