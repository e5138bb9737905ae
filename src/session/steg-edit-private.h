/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* The programme that the edit is about. Borrowed. */
StegProgramme *steg_edit_get_programme (StegEdit *self);

/* For steg-session.c: what the edit will do (of StegChange), its label and its arguments
 * (%NULL-terminated). Borrowed. */
GPtrArray         *steg_edit_get_changes (StegEdit *self);
const char        *steg_edit_get_label (StegEdit *self);
const char *const *steg_edit_get_arguments (StegEdit *self);

G_END_DECLS
