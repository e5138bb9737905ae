/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

extern const StegTable steg_saved_view_table;

typedef enum
{
  STEG_SAVED_VIEW_TITLE,
  STEG_SAVED_VIEW_PAGE,
  STEG_SAVED_VIEW_FILTER,
  STEG_SAVED_VIEW_ORDER,
  STEG_SAVED_VIEW_N_FIELDS,
} StegSavedViewField;

G_END_DECLS
