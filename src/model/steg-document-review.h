/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

/* How many days before its review a document is said to be due soon. */
#define STEG_DOCUMENT_SOON_DAYS 30

/* Whether a steering document still holds. */
typedef enum
{
  STEG_DOCUMENT_NO_REVIEW, /* no day is set */
  STEG_DOCUMENT_VALID,
  STEG_DOCUMENT_REVIEW_SOON, /* from STEG_DOCUMENT_SOON_DAYS before the day, and on it */
  STEG_DOCUMENT_OVERDUE,
} StegDocumentState;

StegDocumentState steg_document_state (StegRecord *document, StegDate today);

G_END_DECLS
