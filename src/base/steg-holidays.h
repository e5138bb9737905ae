/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "base/steg-date.h"

G_BEGIN_DECLS

/* The Swedish days on which nobody works, whatever weekday they are: the public holidays of the
 * Act (1989:253), and the eves of midsummer, Christmas, Easter and the new year, which the Annual
 * Leave Act (1977:480) counts as such.
 * Returns: the untranslated name of @day's holiday; %NULL when it is none. Static. */
const char *steg_holidays_get_name (StegDate day);

/* Whether @day is a Saturday, a Sunday or a Swedish holiday. */
gboolean steg_holidays_is_free (StegDate day);

/* Easter Sunday of @year in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher
 * (J. Meeus, Astronomical Algorithms, chapter 8). */
StegDate steg_holidays_easter (int year);

G_END_DECLS
