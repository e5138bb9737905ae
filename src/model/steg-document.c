/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-document.h"

static const StegChoice kind_choices[] = {
  { "policy", N_ ("Policy") },
  { "guideline", N_ ("Guideline") },
  { "routine", N_ ("Procedure") },
  { "plan", N_ ("Written plan") },
  { NULL },
};

static const StegField fields[] = {
  [STEG_DOCUMENT_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_DOCUMENT_KIND]
  = { "kind", STEG_FIELD_CHOICE, N_ ("Kind"), .choices = kind_choices, .preset = "routine" },
  [STEG_DOCUMENT_AREA] = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area" },
  [STEG_DOCUMENT_OWNER] = { "owner", STEG_FIELD_LINK, N_ ("Who"), .target = "person" },
  [STEG_DOCUMENT_VERSION] = { "version", STEG_FIELD_TEXT, N_ ("Version") },
  [STEG_DOCUMENT_REVIEW_ON] = { "review_on", STEG_FIELD_DATE, N_ ("Next review") },
  [STEG_DOCUMENT_URL] = { "url", STEG_FIELD_TEXT, N_ ("Link") },
  [STEG_DOCUMENT_ATTACHMENT]
  = { "attachment", STEG_FIELD_LINK, N_ ("Attachment"), .target = "attachment" },
};

const StegTable steg_document_table = {
  .name = "document",
  .type = "StegDocument",
  .label = N_ ("Document"),
  .fields = fields,
  .n_fields = STEG_DOCUMENT_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_DOCUMENT_N_FIELDS);
