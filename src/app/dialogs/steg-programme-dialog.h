/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-session.h"

#include <adwaita.h>

G_BEGIN_DECLS

/* What the programme as a whole is about: its name and organisation, what it is for, which level it
 * works towards and by when. Each field is edited where it stands, one command each. */
#define STEG_TYPE_PROGRAMME_DIALOG (steg_programme_dialog_get_type ())
G_DECLARE_FINAL_TYPE (
  StegProgrammeDialog, steg_programme_dialog, STEG, PROGRAMME_DIALOG, AdwWindow)

/* For the programme of @session, in a dialog over @parent (may be %NULL). Returns: a window as any
 * other. */
StegProgrammeDialog *steg_programme_dialog_new (GtkWindow *parent, StegSession *session);

G_END_DECLS
