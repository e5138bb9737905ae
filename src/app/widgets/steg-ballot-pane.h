/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/steg-ballot.h"

G_BEGIN_DECLS

/* One person answers: one aspect of an area after another. A press on a sentence or its number
 * chooses it, a second one goes on; 0 or ? says that the person does not know; a comment may be
 * written (+ goes to it). What is not answered is left out. Nothing of it is kept anywhere but here
 * until steg_ballot_pane_collect().
 *
 * Actions: ballot.next, ballot.back. Signal ::finished (), when the button at the end is pressed.
 */
#define STEG_TYPE_BALLOT_PANE (steg_ballot_pane_get_type ())
G_DECLARE_FINAL_TYPE (StegBallotPane, steg_ballot_pane, STEG, BALLOT_PANE, AdwBin)

/* Begins anew with the first aspect of the first area. @finish: what the button at the end says. */
void steg_ballot_pane_begin (StegBallotPane *self, StegProgramme *programme, const char *finish);

/* Whether somebody else types what a person answered on paper: then a number chooses and goes on at
 * once, and the words are not to the person. From the next steg_ballot_pane_begin() on. */
void steg_ballot_pane_set_on_paper (StegBallotPane *self, gboolean on_paper);

/* How many aspects are answered. */
guint steg_ballot_pane_count (StegBallotPane *self);

/* Adds what has been answered to @ballot. */
void steg_ballot_pane_collect (StegBallotPane *self, StegBallot *ballot);

/* Forgets everything that was answered: nothing of it is left in any widget. */
void steg_ballot_pane_clear (StegBallotPane *self);

G_END_DECLS
