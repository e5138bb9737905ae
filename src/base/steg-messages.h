/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The translations in the bytes of a GNU .mo file (GNU gettext manual, "The Format of GNU MO
 * Files"), of either byte order. Immutable; may be used from any thread. */
typedef struct _StegMessages StegMessages;

/* Largest file that is looked at, in bytes. */
#define STEG_MESSAGES_MAX (8 * 1024 * 1024)

/* Reads @bytes, of which nothing is trusted: every offset is checked, every text must be UTF-8.
 * Returns: owned; %NULL with %STEG_ERROR_DAMAGED when they are no such file. */
StegMessages *steg_messages_new (GBytes *bytes, GError **error);

void steg_messages_free (StegMessages *self);

/* The @form-th form (0: singular) of the translation of @text, with the msgctxt @context or without
 * one (%NULL). Returns: borrowed; %NULL when there is none or it is empty. */
const char *
steg_messages_find (const StegMessages *self, const char *context, const char *text, guint form);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegMessages, steg_messages_free)

G_END_DECLS
