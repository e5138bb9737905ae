/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

/* The list model of one table. Only its programme changes it. */
#define STEG_TYPE_RECORD_LIST (steg_record_list_get_type ())
G_DECLARE_FINAL_TYPE (StegRecordList, steg_record_list, STEG, RECORD_LIST, GObject)

StegRecordList *steg_record_list_new (const StegTable *table);

guint       steg_record_list_count (StegRecordList *self);
StegRecord *steg_record_list_at (StegRecordList *self, guint position);

/* Appends @added and takes out @removed (both of StegRecord, borrowed; either may be empty) without
 * saying so: views hear of it from steg_record_list_announce(). */
void steg_record_list_update (StegRecordList *self, GPtrArray *added, GPtrArray *removed);

/* Emits items-changed for what was updated since the last call: one report for the range in which
 * rows went, one for what was appended. */
void steg_record_list_announce (StegRecordList *self);

G_END_DECLS
