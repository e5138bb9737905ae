/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-document-review.h"
#include "model/steg-programme.h"

G_BEGIN_DECLS

/* "valid until 3 Aug 2026", "◷ review by 3 Jun 2026", "⚠ review 20 days overdue", "no review
 * planned". Returns: owned. */
char *steg_document_words_state (StegRecord *document, StegDate today);

/* The style class of that state; %NULL for an ordinary one. Borrowed. */
const char *steg_document_words_style (StegDocumentState state);

/* "Policy", "Guideline" …; "" when it has none. Borrowed. */
const char *steg_document_words_kind (StegRecord *document);

/* Whether @document has every word of @folded (steg_text_fold()) in its title, version, link, kind,
 * the name of its owner or of its area. */
gboolean
steg_document_words_fit (StegProgramme *programme, StegRecord *document, const char *folded);

/* Where the link of @document leads, as an address: what has no scheme is taken for a web address
 * when it looks like one, else for a file. Returns: owned; %NULL when there is no link. */
char *steg_document_words_address (StegRecord *document);

G_END_DECLS
