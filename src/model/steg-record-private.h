/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-change.h"
#include "model/steg-record.h"

G_BEGIN_DECLS

/* For steg-programme.c alone: the only writer of live records. */

/* A record with the fields that @change names, whose links lead to the records in @by_id, by id:
 * borrowed until the record is detached. */
StegRecord *steg_record_new (GHashTable *by_id, const StegChange *change);

/* Takes over the fields that @change names and notifies for those that really changed.
 * Returns: whether anything did. */
gboolean steg_record_apply (StegRecord *self, const StegChange *change);

/* The record has left its programme: its links lead nowhere from now on. */
void steg_record_detach (StegRecord *self);

/* Where the record stands in its list, kept by the programme. */
guint steg_record_get_position (StegRecord *self);
void  steg_record_set_position (StegRecord *self, guint position);

/* Notifies for every link field that holds @id: the record it names came or went. */
void steg_record_notify_links_to (StegRecord *self, const char *id);

G_END_DECLS
