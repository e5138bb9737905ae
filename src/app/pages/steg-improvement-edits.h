/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-action.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Changing several rows of the Improvements page at once: each is one command, committed for @from
 * (see steg_anywhere_commit()). @records (of StegRecord) are actions and improvements; what only
 * actions have is changed for those. */

/* How many of @records are actions. */
guint steg_improvement_edits_count_actions (GPtrArray *records);

/* See steg_phase_question_ask(). */
void steg_improvement_edits_phase (GtkWidget *from, GPtrArray *records, StegPhase phase);

/* @name: of a person, a new one where nobody is called that; "" is nobody. */
void steg_improvement_edits_owner (GtkWidget     *from,
                                   StegProgramme *programme,
                                   GPtrArray     *records,
                                   const char    *name);

/* @text: a date in words or figures, "" for none. Returns: FALSE when it is no date. */
gboolean steg_improvement_edits_due (GtkWidget     *from,
                                     StegProgramme *programme,
                                     GPtrArray     *records,
                                     const char    *text);

/* @cycle: the id of one, "" for none. */
void steg_improvement_edits_cycle (GtkWidget     *from,
                                   StegProgramme *programme,
                                   GPtrArray     *records,
                                   const char    *cycle);

/* One or several, with what hangs on them; a toast offers to undo it. */
void steg_improvement_edits_delete (GtkWidget *from, StegProgramme *programme, GPtrArray *records);

G_END_DECLS
