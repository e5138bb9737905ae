/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_attachment_table;

typedef enum
{
  STEG_ATTACHMENT_NAME,
  STEG_ATTACHMENT_MEDIA_TYPE,
  STEG_ATTACHMENT_SIZE,
  STEG_ATTACHMENT_HASH,
  STEG_ATTACHMENT_N_FIELDS,
} StegAttachmentField;

G_END_DECLS
