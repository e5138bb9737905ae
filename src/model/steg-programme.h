/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-record.h"

G_BEGIN_DECLS

/* The records of one open programme: a list model per table, and every row by its id.
 *
 * ::absorbed (GPtrArray *changes) is emitted once after each batch of changes has arrived. */
#define STEG_TYPE_PROGRAMME (steg_programme_get_type ())
G_DECLARE_FINAL_TYPE (StegProgramme, steg_programme, STEG, PROGRAMME, GObject)

/* A programme without any records. */
StegProgramme *steg_programme_new (void);

/* Takes over what happened: the only way in which records come, change and go. @changes (of
 * StegChange) must be sound; a SET or REMOVE of an unknown row and an ADD of a known one are
 * treated as what they amount to. */
void steg_programme_absorb (StegProgramme *self, GPtrArray *changes);

/* All rows of @table, in the order in which they came. Borrowed; items are StegRecord. */
GListModel *steg_programme_list (StegProgramme *self, const StegTable *table);

/* How many rows @table has, and the one at @position (borrowed): for loops that need no references.
 */
guint       steg_programme_count (StegProgramme *self, const StegTable *table);
StegRecord *steg_programme_at (StegProgramme *self, const StegTable *table, guint position);

/* The row with @id, of whatever table; %NULL when there is none. Borrowed. */
StegRecord *steg_programme_find (StegProgramme *self, const char *id);

/* The row of a tuple table that *is* the tuple @parts (%NULL-terminated texts, as
 * steg_id_for_tuple() takes them); %NULL when there is none. Borrowed. */
StegRecord *
steg_programme_find_tuple (StegProgramme *self, const StegTable *table, const char *const *parts);

/* The rows of @table whose link @field holds @id, in the order in which they came. They are looked
 * up in an index, which is made when it is first asked for. Returns: (of borrowed StegRecord)
 * borrowed until the next change; %NULL when there are none. */
GPtrArray *
steg_programme_linked (StegProgramme *self, const StegTable *table, guint field, const char *id);

/* The two records that a row of a table of pairs links, an action and a statement, and their places
 * among the rows of their tables (steg_programme_at()): what is kept per record in an array is
 * found by its place in a hundredth of the time that reading the record takes. */
typedef struct
{
  StegRecord *from; /* its first field */
  StegRecord *to;   /* its second */
  guint       from_at;
  guint       to_at;
} StegPair;

/* The rows of @table, whose tuple is two links, in their order and without those that lead nowhere;
 * @n is set to how many. They are looked up once and kept until a row or a record that they may
 * lead to comes or goes, since looking up 100,000 links takes most of what a forecast takes.
 * Borrowed until the next change. */
const StegPair *steg_programme_pairs (StegProgramme *self, const StegTable *table, guint *n);

/* The one row of table program; %NULL in an empty programme. Borrowed. */
StegRecord *steg_programme_get_card (StegProgramme *self);

/* The framework's text for @field ("name", "text", "aim" …) of @record in @language, or else in any
 * language it has; "" when there is none. Borrowed. */
const char *steg_programme_wording (StegProgramme *self,
                                    StegRecord    *record,
                                    const char    *field,
                                    const char    *language);

/* The rows of @table for which @keep (NULL: all) answers yes, sorted by their field @order_field if
 * that is not negative (text order keys or whole numbers). Returns: (of borrowed StegRecord) owned.
 */
typedef gboolean (*StegRecordFilter) (StegRecord *record, gpointer user_value);
GPtrArray *steg_programme_select (StegProgramme   *self,
                                  const StegTable *table,
                                  StegRecordFilter keep,
                                  gpointer         user_value,
                                  int              order_field);

G_END_DECLS
