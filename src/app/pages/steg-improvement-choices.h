/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* What can be chosen above the table of improvements, as lines of a StegChoiceList. The keys are
 * ids of records, numbers from 1 for phases and states, and these: */
#define STEG_CHOICE_ANY "*"    /* no restriction */
#define STEG_CHOICE_MINE "@"   /* owned by me, my roles and my groups */
#define STEG_CHOICE_NOBODY ""  /* without an owner */
#define STEG_CHOICE_NEW_IN "+" /* before the id of an area: a new improvement there */

void steg_improvement_choices_show_areas (StegProgramme *programme, GtkDropDown *drop_down);

/* @has_me: whether it is known who the user is, so that there is something to be mine. */
void steg_improvement_choices_show_people (StegProgramme *programme,
                                           gboolean       has_me,
                                           GtkDropDown   *drop_down);

void steg_improvement_choices_show_phases (GtkDropDown *drop_down);
void steg_improvement_choices_show_states (GtkDropDown *drop_down);

/* Where a new action can go: every improvement, and a new one in every area. */
void steg_improvement_choices_show_targets (StegProgramme *programme, GtkDropDown *drop_down);

/* Selects "done", "under-way", "late", "ahead" or "dropped". */
void steg_improvement_choices_select_state (GtkDropDown *drop_down, const char *state);

G_END_DECLS
