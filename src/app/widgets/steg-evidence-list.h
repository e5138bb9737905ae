/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* All evidence for what a round says of an area, links and files, each with its aspect and how long
 * it holds, and a line to add a link. */
#define STEG_TYPE_EVIDENCE_LIST (steg_evidence_list_get_type ())
G_DECLARE_FINAL_TYPE (StegEvidenceList, steg_evidence_list, STEG, EVIDENCE_LIST, GtkBox)

GtkWidget *steg_evidence_list_new (void);

void steg_evidence_list_show (StegEvidenceList *self,
                              StegProgramme    *programme,
                              StegRecord       *round,
                              StegRecord       *area);

/* Commits what is being typed. */
void steg_evidence_list_settle (StegEvidenceList *self);

G_END_DECLS
