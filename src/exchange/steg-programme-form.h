/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-field.h"

#include <libxml/tree.h>

G_BEGIN_DECLS

/* The form of a programme's XML: what its elements and attributes may be called. What their values
 * mean is not looked at. Errors: %STEG_ERROR_DAMAGED, naming what is allowed. */

/* Whether the root has the attributes it may have, and nothing but elements in it. */
gboolean steg_programme_form_check_root (xmlNode *root, GError **error);

/* The table of which @node is a row; %NULL when it is none, or has other fields. */
const StegTable *steg_programme_form_check_row (xmlNode *node, GError **error);

/* Whether the words of @field may stand in an element of its own. */
gboolean steg_programme_form_is_text (const StegField *field);

G_END_DECLS
