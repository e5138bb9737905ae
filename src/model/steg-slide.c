/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-slide.h"

static const StegField fields[] = {
  [STEG_SLIDE_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
  [STEG_SLIDE_KIND] = { "kind", STEG_FIELD_TEXT, N_ ("Kind"), .required = TRUE },
  [STEG_SLIDE_AREA] = { "area", STEG_FIELD_LINK, N_ ("Area"), .target = "area", .part = TRUE },
  [STEG_SLIDE_SHOWN] = { "shown", STEG_FIELD_FLAG, N_ ("Shown"), .preset = "yes" },
  [STEG_SLIDE_HEADING] = { "heading", STEG_FIELD_TEXT, N_ ("Heading") },
  [STEG_SLIDE_TEXT] = { "text", STEG_FIELD_LONG, N_ ("Text") },
  [STEG_SLIDE_SPEAKER_NOTE] = { "speaker_note", STEG_FIELD_LONG, N_ ("Speaker note") },
  [STEG_SLIDE_PICTURE] = { "picture", STEG_FIELD_LINK, N_ ("Picture"), .target = "attachment" },
};

const StegTable steg_slide_table = {
  .name = "slide",
  .type = "StegSlide",
  .label = N_ ("Slide"),
  .fields = fields,
  .n_fields = STEG_SLIDE_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_SLIDE_N_FIELDS);
