/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "store/steg-findings.h"

#include <sqlite3.h>

G_BEGIN_DECLS

/* The parts of the gate. Each returns whether to look on (see steg_findings_add()). */

/* The first bytes of a file of @file_size bytes. */
gboolean steg_gate_check_header (GBytes *bytes, guint64 file_size, StegFindings *findings);

/* Every cell of every recorded table, the ids, and that no id occurs twice. */
gboolean steg_gate_check_rows (sqlite3 *database, StegFindings *findings);

/* Authors, the chain of the log and every changeset. */
gboolean steg_gate_check_log (sqlite3 *database, StegFindings *findings);

G_END_DECLS
