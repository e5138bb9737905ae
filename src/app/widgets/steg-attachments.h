/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-session.h"

G_BEGIN_DECLS

/* The files attached to one record: chosen with a button or dropped onto the list, opened as a copy
 * that cannot be changed, saved elsewhere, removed with a way back. Nothing is ever run.
 *
 * Properties: "busy" (boolean, read-only, notifies: files are being read). */
#define STEG_TYPE_ATTACHMENTS (steg_attachments_get_type ())
G_DECLARE_FINAL_TYPE (StegAttachments, steg_attachments, STEG, ATTACHMENTS, GtkBox)

/* @title: the heading, already translated. Returns: floating. */
GtkWidget *steg_attachments_new (StegSession *session, const char *title);

/* Shows the files of @record; %NULL shows nothing. */
void steg_attachments_set_record (StegAttachments *self, StegRecord *record);

/* Attaches files as evidence for what @round says of @area, as long as the round may be changed.
 * They are listed by StegEvidenceList, and not here. */
void steg_attachments_set_evidence (StegAttachments *self, StegRecord *round, StegRecord *area);

/* Reads the file at @path in a worker and attaches it to the record that is shown now; what is
 * wrong with it is said in a toast. */
void steg_attachments_take (StegAttachments *self, const char *path);

G_END_DECLS
