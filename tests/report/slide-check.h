/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/deck/steg-slides.h"

/* What must be true of every slide, whatever it shows. */

/* Lays out @deck (taken over). Returns: owned. */
StegSlides *slide_check_lay_out (StegDeck *deck);

/* Asserts that nothing on a slide of @deck (taken over) is outside of it, cut, too small to read
 * or, its charts left out, over another text. */
void slide_check_all (StegDeck *deck);
