/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-document-review.h"

#include "model/steg-document.h"

StegDocumentState
steg_document_state (StegRecord *document, StegDate today)
{
  StegDate review = steg_record_get_date (document, STEG_DOCUMENT_REVIEW_ON);

  if (review == STEG_DATE_NONE)
    return STEG_DOCUMENT_NO_REVIEW;
  if (review < today)
    return STEG_DOCUMENT_OVERDUE;
  return review - today <= STEG_DOCUMENT_SOON_DAYS ? STEG_DOCUMENT_REVIEW_SOON
                                                   : STEG_DOCUMENT_VALID;
}
