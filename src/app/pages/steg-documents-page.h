/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

G_BEGIN_DECLS

/* The register of steering documents, by kind or by area, and beside it the one that is selected.
 * show_record() takes the id of a document. */
#define STEG_TYPE_DOCUMENTS_PAGE (steg_documents_page_get_type ())
G_DECLARE_FINAL_TYPE (StegDocumentsPage, steg_documents_page, STEG, DOCUMENTS_PAGE, StegPage)

G_END_DECLS
