/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What a new cycle asks at its gates. The texts are wordings of the programme's card, one per item
 * and language, in the field that steg_gate_template_field() names: they come from the framework,
 * and a programme may have its own. */

/* More than anybody asks at one gate. */
#define STEG_GATE_TEMPLATE_MOST 30

/* The field of the wording of the @number-th item, from 1, at the end of @phase: "gate-plan-1".
 * Returns: owned. */
char *steg_gate_template_field (StegPhase phase, guint number);

/* The texts of the items at the end of @phase in @language (or another, where it has none), in
 * order. Returns: (of borrowed const char *) owned; empty when there are none. */
GPtrArray *
steg_gate_template_list (StegProgramme *programme, StegPhase phase, const char *language);

G_END_DECLS
