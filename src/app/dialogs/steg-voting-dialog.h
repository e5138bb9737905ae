/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

typedef enum
{
  STEG_VOTING_IN_THE_ROOM, /* the laptop goes round: answers are kept for Reveal */
  STEG_VOTING_IN_A_FILE,   /* on one's own desk: answers are saved in a file to be sent */
  STEG_VOTING_FROM_PAPER,  /* paper ballots are typed one after another: kept, or late */
} StegVotingPlace;

/* Silent votes on this computer: who votes, a screen that only says whom to hand the laptop to,
 * that person's answers (StegBallotPane), and the next one. Nobody finds anything of those before.
 *
 * Signal ::taken (), when answers have been kept. */
#define STEG_TYPE_VOTING_DIALOG (steg_voting_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegVotingDialog, steg_voting_dialog, STEG, VOTING_DIALOG, AdwWindow)

/* For @round, which is open for votes, or for late ones from paper, of the programme that @anywhere
 * belongs to. */
StegVotingDialog *
steg_voting_dialog_new (GtkWidget *anywhere, StegRecord *round, StegVotingPlace place);

G_END_DECLS
