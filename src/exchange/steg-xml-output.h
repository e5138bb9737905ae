/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Appends @text to @xml with everything escaped that an attribute or the normalising of its blanks
 * would change. */
void steg_xml_output_escape (GString *xml, const char *text);

/* Writes @xml to @path whole or not at all, replacing what is there; behind a symbolic link the
 * file it names is replaced. Returns: FALSE with the error of the file. */
gboolean steg_xml_output_save (const char *xml, const char *path, GError **error);

G_END_DECLS
