/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-rating.h"
#include "model/steg-round.h"
#include "session/steg-edit.h"

G_BEGIN_DECLS

/* What the Assessment page can change, each as one labelled command to be committed. All return an
 * edit that is owned by the caller. */

/* Rates @aspect at @level; 0 takes the rating away, so that the aspect is unrated again. */
StegEdit *steg_assessment_rate (
  StegProgramme *programme, StegRecord *round, StegRecord *area, StegRecord *aspect, int level);

/* Says that @aspect was not assessed, or is not applicable: it then has no level. */
StegEdit *steg_assessment_set_aside (StegProgramme  *programme,
                                     StegRecord     *round,
                                     StegRecord     *area,
                                     StegRecord     *aspect,
                                     StegRatingState state);

/* How sure the group is of its rating of @aspect, by STEG_RATING_CONFIDENCE; -1: it does not say.
 */
StegEdit *steg_assessment_set_confidence (StegProgramme *programme,
                                          StegRecord    *round,
                                          StegRecord    *area,
                                          StegRecord    *aspect,
                                          int            confidence);

/* What is worth knowing about the rating of @aspect; "" takes the note away. */
StegEdit *steg_assessment_note_rating (StegProgramme *programme,
                                       StegRecord    *round,
                                       StegRecord    *area,
                                       StegRecord    *aspect,
                                       const char    *note);

/* The group's verdict on @area; @level 0: none yet. */
StegEdit *
steg_assessment_agree (StegProgramme *programme, StegRecord *round, StegRecord *area, int level);

/* Who sees the verdict otherwise, and why. */
StegEdit *steg_assessment_dissent (StegProgramme *programme,
                                   StegRecord    *round,
                                   StegRecord    *area,
                                   const char    *text);

/* A reason more for each line of @text (steg_pasted_lines()), after the others. */
StegEdit *steg_assessment_add_reason (StegProgramme *programme,
                                      StegRecord    *round,
                                      StegRecord    *area,
                                      const char    *text);

StegEdit *
steg_assessment_change_reason (StegProgramme *programme, StegRecord *reason, const char *text);

/* Moves @reason right after @after, one of the same area and round; %NULL: first. */
StegEdit *
steg_assessment_move_reason (StegProgramme *programme, StegRecord *reason, StegRecord *after);

StegEdit *steg_assessment_remove_reason (StegProgramme *programme, StegRecord *reason);

/* Evidence for what @round says of @area: what it is, and a web address if @text ends with one. */
StegEdit *steg_assessment_add_evidence (StegProgramme *programme,
                                        StegRecord    *round,
                                        StegRecord    *area,
                                        StegRecord    *aspect,
                                        const char    *text);

/* A new improvement, the last of @area. */
StegEdit *steg_assessment_propose (StegProgramme *programme,
                                   StegRecord    *area,
                                   const char    *title,
                                   StegDate       today);

/* What a round is called and when, and who is at the table. */
typedef struct
{
  const char    *title;
  StegDate       held_on;
  StegRoundState state;
  gboolean       anonymous; /* only how many vote for each level is kept */
  gboolean       locked;
  gboolean       illustrative; /* an example, not a judgement */
  const char    *note;         /* "": none */
  GPtrArray     *attending;    /* of StegRecord, table person: who takes part */
} StegRoundOutline;

/* A new round: it has no answers yet. @id (may be %NULL) is set to its id, borrowed from the edit.
 */
StegEdit *steg_assessment_start_round (StegProgramme          *programme,
                                       const StegRoundOutline *outline,
                                       const char            **id);

/* The baseline, held on @today by nobody in particular, to be talked about at once. */
StegEdit *steg_assessment_start_first_round (StegProgramme *programme, StegDate today);

StegEdit *steg_assessment_change_round (StegProgramme          *programme,
                                        StegRecord             *round,
                                        const StegRoundOutline *outline);

/* Opens @round for silent votes. */
StegEdit *steg_assessment_start_voting (StegProgramme *programme, StegRecord *round);

/* Lets a locked round be changed again. */
StegEdit *steg_assessment_unlock_round (StegProgramme *programme, StegRecord *round);

G_END_DECLS
