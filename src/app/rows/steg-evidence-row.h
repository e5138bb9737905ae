/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* One piece of evidence: what it is, for which aspect, and until when it holds. A press opens what
 * can be changed of it below, and closes it again; Delete removes it. A link has a button that
 * opens it.
 *
 * Actions: evidence.toggle, evidence.remove. */
#define STEG_TYPE_EVIDENCE_ROW (steg_evidence_row_get_type ())
G_DECLARE_FINAL_TYPE (StegEvidenceRow, steg_evidence_row, STEG, EVIDENCE_ROW, GtkListBoxRow)

/* A StegRecordRowMaker. Returns: floating. */
GtkListBoxRow *steg_evidence_row_new (StegRecord *evidence);

/* Says what it is now; a @locked one can only be read. */
void steg_evidence_row_show (StegEvidenceRow *self, StegProgramme *programme, gboolean locked);

/* Commits what is being typed. */
void steg_evidence_row_settle (StegEvidenceRow *self);

G_END_DECLS
