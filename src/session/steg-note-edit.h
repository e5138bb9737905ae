/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"
#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Adds a note about @record, of @today and signed by whoever works here. Empty text adds none. */
void steg_note_edit_add (StegEdit *edit, StegRecord *record, const char *text, StegDate today);

G_END_DECLS
