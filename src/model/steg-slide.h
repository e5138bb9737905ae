/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_slide_table;

typedef enum
{
  STEG_SLIDE_ORDER,
  STEG_SLIDE_KIND,
  STEG_SLIDE_AREA,
  STEG_SLIDE_SHOWN,
  STEG_SLIDE_HEADING,
  STEG_SLIDE_TEXT,
  STEG_SLIDE_SPEAKER_NOTE,
  STEG_SLIDE_PICTURE,
  STEG_SLIDE_N_FIELDS,
} StegSlideField;

G_END_DECLS
