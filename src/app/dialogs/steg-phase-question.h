/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/steg-action.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What is asked before actions come to Check or Act: what happened; whether it became the way
 * people work or was dropped, and why. Closing it (Escape) leaves them where they are. */
#define STEG_TYPE_PHASE_QUESTION (steg_phase_question_get_type ())
G_DECLARE_FINAL_TYPE (StegPhaseQuestion, steg_phase_question, STEG, PHASE_QUESTION, AdwWindow)

/* Moves the actions with @ids (of texts; others are passed over) to @phase, for @anywhere, a widget
 * of a window: at once, or, where one of them comes forward to Check or Act, after the question has
 * been answered. It is one command, and what changed comes back as it always does. Who shows the
 * phase keeps showing the old one until then. */
void steg_phase_question_ask (GtkWidget *anywhere, GPtrArray *ids, StegPhase phase);

/* The same for one action. */
void steg_phase_question_ask_one (GtkWidget *anywhere, StegRecord *action, StegPhase phase);

G_END_DECLS
