/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-catalogue.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* @number with the decimals that it has, its thousands apart: "12 000", "0,5". Returns: owned. */
char *steg_amount_number (double number, const StegCatalogue *catalogue);

/* @amount in the currency of @programme: "400 000 SEK". Returns: owned. */
char *steg_amount_money (StegProgramme *programme, double amount, const StegCatalogue *catalogue);

G_END_DECLS
