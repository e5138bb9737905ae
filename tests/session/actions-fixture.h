/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-tables.h"
#include "session/steg-session.h"
#include "support/steg-temporary-folder.h"

#define ACTIONS_N 7

/* An open programme of one improvement with some actions: "A", "B" … */
typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegProgramme       *programme;          /* borrowed */
  char                *actions[ACTIONS_N]; /* ids */
} ActionsFixture;

void actions_set_up (ActionsFixture *fixture, gconstpointer unused);
void actions_tear_down (ActionsFixture *fixture, gconstpointer unused);
