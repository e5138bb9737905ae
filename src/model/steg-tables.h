/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-action.h"
#include "model/steg-action-statement.h"
#include "model/steg-area.h"
#include "model/steg-area-role.h"
#include "model/steg-aspect.h"
#include "model/steg-attachment.h"
#include "model/steg-attendee.h"
#include "model/steg-conflict.h"
#include "model/steg-cycle.h"
#include "model/steg-cycle-goal.h"
#include "model/steg-decision.h"
#include "model/steg-dependency.h"
#include "model/steg-document.h"
#include "model/steg-effect.h"
#include "model/steg-evidence.h"
#include "model/steg-gate.h"
#include "model/steg-gate-item.h"
#include "model/steg-goal.h"
#include "model/steg-helper.h"
#include "model/steg-holder.h"
#include "model/steg-improvement.h"
#include "model/steg-level.h"
#include "model/steg-longtext.h"
#include "model/steg-measure.h"
#include "model/steg-meeting.h"
#include "model/steg-milestone.h"
#include "model/steg-note.h"
#include "model/steg-parked.h"
#include "model/steg-participant.h"
#include "model/steg-person.h"
#include "model/steg-planned.h"
#include "model/steg-program.h"
#include "model/steg-prompt.h"
#include "model/steg-rating.h"
#include "model/steg-reading.h"
#include "model/steg-reason.h"
#include "model/steg-reference.h"
#include "model/steg-round.h"
#include "model/steg-saved-view.h"
#include "model/steg-slide.h"
#include "model/steg-statement.h"
#include "model/steg-tally.h"
#include "model/steg-trait.h"
#include "model/steg-verdict.h"
#include "model/steg-vote.h"
#include "model/steg-wording.h"

G_BEGIN_DECLS

/* Every record type, in an order in which a link's target comes before it where that is possible:
 * the order of the schema, of XML files and of everything that walks all records. Ends with %NULL.
 */
extern const StegTable *const steg_tables[];

/* The table @name, or %NULL. */
const StegTable *steg_table_find (const char *name);

/* Whether the ids of the rows of @table are made from what the row is (version 8): tuples, and long
 * texts, which belong to one cell. All others are new (version 7). */
gboolean steg_table_makes_ids (const StegTable *table);

/* Whether @id can be one of @table: a valid id, of the version that its rows have. */
gboolean steg_table_accepts_id (const StegTable *table, const char *id);

G_END_DECLS
