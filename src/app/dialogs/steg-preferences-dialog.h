/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* What the user wants of the program, whatever the programme: language, colours, first page, and
 * the name in the history. Each holds as soon as it is chosen. */
#define STEG_TYPE_PREFERENCES_DIALOG (steg_preferences_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
  StegPreferencesDialog, steg_preferences_dialog, STEG, PREFERENCES_DIALOG, AdwWindow)

/* Shows it over @parent; the one that stands open, if one does. */
void steg_preferences_dialog_present (GtkWindow *parent);

/* Replaces the one that stands open, if one does, by one in the language of now over @parent. */
void steg_preferences_dialog_rebuild (GtkWindow *parent);

G_END_DECLS
