/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The position among @endings (".pdf", …) of the one that the name of the file @path has, in
 * whatever case; -1 when it has none of them. */
int steg_ending_find (const char *path, const char *const *endings, int n_endings);

G_END_DECLS
