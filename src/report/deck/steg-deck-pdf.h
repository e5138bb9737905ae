/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/deck/steg-deck.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* @deck, which it takes over, as a PDF of one page for each slide: with an outline, page labels,
 * links, and text that can be searched and copied. The same deck makes the same bytes. Returns:
 * owned; %NULL with @error when there is no memory for it. */
GBytes *steg_deck_pdf_new (StegDeck *deck, GError **error);

G_END_DECLS
