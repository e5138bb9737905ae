/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Before the id of an area: a new improvement there; the other keys are ids of improvements. */
#define STEG_CHOICE_NEW_IN "+"

/* Where a new action can go: every improvement, and a new one in every area. */
void steg_improvement_choices_show_targets (StegProgramme *programme, GtkDropDown *drop_down);

G_END_DECLS
