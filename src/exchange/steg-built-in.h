/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What is compiled into the program: the XML of the frameworks and samples that come with it. */
typedef enum
{
  STEG_BUILT_IN_FRAMEWORK,
  STEG_BUILT_IN_SAMPLE,
} StegBuiltIn;

/* The names of all of @kind, sorted ("mognadsdialog"; "pillmedtech"). Returns: owned. */
char **steg_built_in_list (StegBuiltIn kind);

/* The XML of the one called @name. Returns: owned; %NULL with %STEG_ERROR_INVALID, which names the
 * ones there are. */
GBytes *steg_built_in_get (StegBuiltIn kind, const char *name, GError **error);

/* The RELAX NG grammar of frameworks. Returns: owned. */
GBytes *steg_built_in_get_grammar (void);

G_END_DECLS
