/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* What a widget anywhere in a window does to the programme that the window shows. */

/* The open programme that @anywhere, a widget in a page, popover or dialog of a window, belongs to.
 * Borrowed; %NULL outside of one. */
StegSession *steg_anywhere_get_session (GtkWidget *anywhere);

/* Commits @edit (taken over) to the programme that @anywhere belongs to. A failure is said in a
 * toast: then nothing has changed and FALSE is returned. */
gboolean steg_anywhere_commit (GtkWidget *anywhere, StegEdit *edit);

/* The same, and says @toast ("“Test backups” deleted") with a button that undoes it. */
gboolean steg_anywhere_commit_with_undo (GtkWidget *anywhere, StegEdit *edit, const char *toast);

/* Says @sentence in a toast with a button that undoes the last command. */
void steg_anywhere_offer_undo (GtkWidget *anywhere, const char *sentence);

/* Shows @toast (taken over) in the window that @anywhere is in, or in its dialog if that has a
 * place for it. */
void steg_anywhere_show_toast (GtkWidget *anywhere, AdwToast *toast);

/* Says @sentence in a toast of the window that @anywhere is in. */
void steg_anywhere_say (GtkWidget *anywhere, const char *sentence);

G_END_DECLS
