/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* One line in which an action is written with all that belongs to it, and beside it where it goes.
 * While it is typed, what is understood is marked in it, shown as chips below and said in words.
 * Enter adds it in one command; Escape, or pressing a chip, makes a piece text again.
 *
 * Properties: "orientation-of-line" (GtkOrientation): whether the place stands beside the line or
 * below; "says-what-is-added" (boolean): in a toast, with a button that undoes it;
 * "asks-for-marks" (boolean): whether a button shows what can be written (StegQuickMarks).
 * Signals: ::added (char *id): of the action. */
#define STEG_TYPE_QUICK_ADD (steg_quick_add_get_type ())
G_DECLARE_FINAL_TYPE (StegQuickAdd, steg_quick_add, STEG, QUICK_ADD, GtkBox)

/* The programme that it adds to; once. */
void steg_quick_add_set_session (StegQuickAdd *self, StegSession *session);

/* Proposes the improvement @record, or that of the action @record, as the place. */
void steg_quick_add_propose (StegQuickAdd *self, StegRecord *record);

/* What stands in the line. Borrowed. */
const char *steg_quick_add_get_text (StegQuickAdd *self);
void        steg_quick_add_set_text (StegQuickAdd *self, const char *text);

/* Whether the line has the focus or can be given it. */
gboolean steg_quick_add_begin (StegQuickAdd *self);

/* Adds what is written, as Enter does; without a text it only gets the focus. */
void steg_quick_add_finish (StegQuickAdd *self);

G_END_DECLS
