/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Which files are attached to which records. A document, a piece of evidence, a slide and the
 * programme name theirs in a field of their own; to any other record a file is tied by a reference
 * whose web address is "attachment:" and the id of the attachment. */

/* The address of @attachment in a reference. Returns: owned. */
char *steg_attached_address (const char *attachment);

/* The field of @table that names an attachment, or -1. */
int steg_attached_field (const StegTable *table);

/* The attachment that @tie (a reference, or a record with a field of its own) names; %NULL when it
 * names none. Borrowed. */
StegRecord *steg_attached_get (StegProgramme *programme, StegRecord *tie);

/* What ties files to @record: itself, or references, in their order. Returns: (of borrowed
 * StegRecord, for steg_attached_get()) owned. */
GPtrArray *steg_attached_list (StegProgramme *programme, StegRecord *record);

/* The evidence of @round for @area (also for one aspect of it) that is a file. Returns: as above.
 */
GPtrArray *
steg_attached_list_evidence (StegProgramme *programme, StegRecord *round, StegRecord *area);

/* Whether anything but @tie names @attachment. */
gboolean
steg_attached_is_shared (StegProgramme *programme, StegRecord *attachment, StegRecord *tie);

/* An attachment of this name and content that is in the programme; %NULL when none is. Borrowed. */
StegRecord *steg_attached_find (StegProgramme *programme, const char *name, const char *hash);

/* The notes on @record, the latest first. Returns: (of borrowed StegRecord) owned. */
GPtrArray *steg_notes_list (StegProgramme *programme, StegRecord *record);

G_END_DECLS
