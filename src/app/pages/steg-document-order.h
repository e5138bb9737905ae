/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* How the register is put together. */
typedef enum
{
  STEG_DOCUMENTS_BY_KIND,
  STEG_DOCUMENTS_BY_AREA,
} StegDocumentGrouping;

/* The documents that have all the words of @words (%NULL or "": every one), group by group, those
 * whose review comes first leading. Returns: (of borrowed StegRecord) owned. */
GPtrArray *
steg_document_order (StegProgramme *programme, StegDocumentGrouping grouping, const char *words);

/* The heading of the group that @document is in, in the language of the windows. Borrowed. */
const char *steg_document_order_heading (StegProgramme       *programme,
                                         StegDocumentGrouping grouping,
                                         StegRecord          *document);

G_END_DECLS
