/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/steg-record.h"

G_BEGIN_DECLS

/* Asks what a round is called, when it is held and who is at the table, and makes or changes it in
 * one command.
 *
 * Signal ::saved (char *id): of the round. */
#define STEG_TYPE_ROUND_DIALOG (steg_round_dialog_get_type ())
G_DECLARE_FINAL_TYPE (StegRoundDialog, steg_round_dialog, STEG, ROUND_DIALOG, AdwWindow)

/* For the programme of @page. @round: the one to change; %NULL for a new one, which has the
 * participants of the last round and none of its answers. */
StegRoundDialog *steg_round_dialog_new (GtkWidget *page, StegRecord *round);

G_END_DECLS
