/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The ids of the rows that belong to @record: those that go when it goes, and the long texts of
 * both. @record itself is not among them. Returns: (of owned char *) owned. */
GHashTable *steg_family_new (StegProgramme *programme, StegRecord *record);

G_END_DECLS
