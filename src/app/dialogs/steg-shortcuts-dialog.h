/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* Lists steg_accelerators by group. (GTK's own window for this cannot be filled from a table before
 * GTK 4.14, and is deprecated from 4.18 on.) */
#define STEG_TYPE_SHORTCUTS_DIALOG (steg_shortcuts_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegShortcutsDialog, steg_shortcuts_dialog, STEG, SHORTCUTS_DIALOG, AdwWindow)

/* The group of the keys whose action begins with @first ("workshop.") stands on top; %NULL: all in
 * the order of the table. */
StegShortcutsDialog *steg_shortcuts_dialog_new (GtkWindow *parent, const char *first);

G_END_DECLS
