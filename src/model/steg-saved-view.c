/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-saved-view.h"

static const StegField fields[] = {
  [STEG_SAVED_VIEW_TITLE] = { "title", STEG_FIELD_TEXT, N_ ("Title"), .required = TRUE },
  [STEG_SAVED_VIEW_PAGE] = { "page", STEG_FIELD_TEXT, N_ ("Page"), .required = TRUE },
  [STEG_SAVED_VIEW_FILTER] = { "filter", STEG_FIELD_TEXT, N_ ("Filter") },
  [STEG_SAVED_VIEW_ORDER] = { "order", STEG_FIELD_ORDER, N_ ("Order") },
};

const StegTable steg_saved_view_table = {
  .name = "saved_view",
  .type = "StegSavedView",
  .label = N_ ("Saved view"),
  .fields = fields,
  .n_fields = STEG_SAVED_VIEW_N_FIELDS,
};

G_STATIC_ASSERT (G_N_ELEMENTS (fields) == STEG_SAVED_VIEW_N_FIELDS);
