/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"
#include "model/steg-tables.h"

/* Live records for tests of what is computed from them, without a file behind them. */

/* A programme with a card and a framework of so many areas, aspects and levels, with a statement in
 * every cell, and English names ("Area 1", "Aspect 1", "Level 1"). Returns: owned. */
StegProgramme *test_programme_new (int n_areas, int n_aspects, int n_levels);

/* Adds a row of @table: pairs of a field's name and its text as steg_field_parse() reads it, ended
 * by %NULL; for a LONG field the words themselves. Returns: borrowed. */
StegRecord *
test_programme_add (StegProgramme *self, const StegTable *table, ...) G_GNUC_NULL_TERMINATED;

/* Sets one field of @record; %NULL empties it. */
void test_programme_set (StegProgramme *self, StegRecord *record, guint field, const char *text);

void test_programme_remove (StegProgramme *self, StegRecord *record);

/* The area, aspect or statement at @number, from 1. Borrowed. */
StegRecord *test_programme_area (StegProgramme *self, int number);
StegRecord *test_programme_aspect (StegProgramme *self, int number);
StegRecord *test_programme_statement (StegProgramme *self, int area, int aspect, int level);

/* A round that was held on @held_on (%NULL: no day), agreed or not. Borrowed. */
StegRecord *test_programme_round (StegProgramme *self, const char *held_on, gboolean agreed);

/* What @round says: a rating of one aspect, a verdict on an area. */
void test_programme_rate (
  StegProgramme *self, StegRecord *round, int area, int aspect, const char *state, int level);
void test_programme_judge (StegProgramme *self, StegRecord *round, int area, int level);

/* An action in the area at @number, with its due date or %NULL. Borrowed. */
StegRecord *
test_programme_action (StegProgramme *self, int area, const char *phase, const char *due);

/* Says that @action is to make that statement true. */
void
test_programme_promise (StegProgramme *self, StegRecord *action, int area, int aspect, int level);

/* The day that @iso says. */
StegDate test_day (const char *iso);
