/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

G_BEGIN_DECLS

/* What @error means and what to do about it; the only place in this program where a StegError
 * becomes words. What the lower floors know (path, line, value) follows. Returns: owned. */
char *steg_sentences_error (const GError *error);

/* What a command of the log was: "Change “Test backups”". Returns: owned. */
char *steg_sentences_command (const StegLogRow *row);

/* The same, and whether it was undone or done again: "Undone: Change “Test backups”". Returns:
 * owned. */
char *steg_sentences_log (const StegLogRow *row);

G_END_DECLS
