/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* The catalogue of the language in which @programme keeps its users' texts, whatever language the
 * window speaks; English where it does not say. Borrowed. */
const StegCatalogue *steg_program_get_catalogue (StegProgramme *programme);

G_END_DECLS
