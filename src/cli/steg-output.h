/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What the program prints, in UTF-8 whatever the locale: what is piped on must not lose letters. */
void steg_output_text (const char *text);
void steg_output_line (const char *text);
void steg_output_format (const char *format, ...) G_GNUC_PRINTF (1, 2);

/* One line on standard error, after the program's name. */
void steg_output_error (const char *text);

/* Whether everything could be written (a full disk, a closed pipe). */
gboolean steg_output_finish (GError **error);

G_END_DECLS
