/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

G_BEGIN_DECLS

/* The cycles: on the left all of them with the phase that each is in, on the right one of them: its
 * days, its gates with their checklists, its goals, its actions planned and as they went, and what
 * was learnt.
 *
 * Actions: cycle.add, cycle.create-plan, cycle.keep-checklists, cycle.delete, cycle.close. */
#define STEG_TYPE_CYCLES_PAGE (steg_cycles_page_get_type ())
G_DECLARE_FINAL_TYPE (StegCyclesPage, steg_cycles_page, STEG, CYCLES_PAGE, StegPage)

G_END_DECLS
