/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-attachment.h"

static const StegField fields[] = {
  [STEG_ATTACHMENT_NAME] = { "name", STEG_FIELD_TEXT, N_ ("Name"), .required = TRUE },
  [STEG_ATTACHMENT_MEDIA_TYPE] = { "media_type", STEG_FIELD_TEXT, N_ ("Media type") },
  [STEG_ATTACHMENT_SIZE]
  = { "size", STEG_FIELD_WHOLE, N_ ("Size"), .minimum = 0, .maximum = 1000000000000 },
  [STEG_ATTACHMENT_HASH] = { "hash", STEG_FIELD_TEXT, N_ ("Content"), .required = TRUE },
};

const StegTable steg_attachment_table = {
  .name = "attachment",
  .type = "StegAttachment",
  .label = N_ ("Attachment"),
  .fields = fields,
  .n_fields = STEG_ATTACHMENT_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_ATTACHMENT_N_FIELDS);
