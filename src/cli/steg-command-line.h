/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Does what @arguments (with the program's name first, %NULL-terminated) say. Errors go to standard
 * error. Returns: the exit code: 0 done, 1 failed, 2 wrong use. */
int steg_command_line_run (char **arguments);

G_END_DECLS
