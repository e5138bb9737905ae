/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "session/steg-edit.h"

G_BEGIN_DECLS

/* Whose goals are chosen: those of a cycle or those of the programme. @subject is its record. */
typedef struct
{
  const char *heading; /* N_() */
  const char *none;    /* N_(): what it is called that an area has no goal here */

  /* The level that @area shall come to; 0 for none. */
  int (*level) (StegProgramme *programme, StegRecord *subject, StegRecord *area);

  /* What is to be said of it. Returns: owned; %NULL for nothing. */
  char *(*remark) (StegProgramme *programme, StegRecord *subject, StegRecord *area, int level);

  void (*choose) (StegEdit      *edit,
                  StegProgramme *programme,
                  StegRecord    *subject,
                  StegRecord    *area,
                  int            level);

  /* The row of goals whose day can be written; %NULL for none. @find itself is %NULL where goals
   * have no day. */
  StegRecord *(*find) (StegProgramme *programme, StegRecord *area);
} StegAreaGoalsUse;

/* The level that each area shall come to, chosen where it stands. */
#define STEG_TYPE_AREA_GOALS (steg_area_goals_get_type ())
G_DECLARE_FINAL_TYPE (StegAreaGoals, steg_area_goals, STEG, AREA_GOALS, GtkBox)

/* @use has to stay. Returns: floating. */
GtkWidget *steg_area_goals_new (StegProgramme *programme, const StegAreaGoalsUse *use);

/* Shows what is so now of @subject; %NULL changes nothing. */
void steg_area_goals_show (StegAreaGoals *self, StegRecord *subject);

/* Commits days that are typed and not committed yet. */
void steg_area_goals_settle (StegAreaGoals *self);

G_END_DECLS
