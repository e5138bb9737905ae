/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_document_table;

typedef enum
{
  STEG_DOCUMENT_TITLE,
  STEG_DOCUMENT_KIND,
  STEG_DOCUMENT_AREA,
  STEG_DOCUMENT_OWNER,
  STEG_DOCUMENT_VERSION,
  STEG_DOCUMENT_REVIEW_ON,
  STEG_DOCUMENT_URL,
  STEG_DOCUMENT_ATTACHMENT,
  STEG_DOCUMENT_N_FIELDS,
} StegDocumentField;

/* The choices of kind, in the order in which they are stored. */
typedef enum
{
  STEG_DOCUMENT_KIND_POLICY,
  STEG_DOCUMENT_KIND_GUIDELINE,
  STEG_DOCUMENT_KIND_ROUTINE,
  STEG_DOCUMENT_KIND_PLAN,
} StegDocumentKind;

G_END_DECLS
