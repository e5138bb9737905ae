/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/steg-programme.h"

G_BEGIN_DECLS

/* Who and what a quickly added action can name: records with everything that they are called. */
typedef struct _StegQuickNames StegQuickNames;

StegQuickNames *steg_quick_names_new (void);
void            steg_quick_names_free (StegQuickNames *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StegQuickNames, steg_quick_names_free)

/* Says that the record @id is called @name. @brief: initials or a key, which has to be written
 * whole. A record may have many names. */
void
steg_quick_names_add (StegQuickNames *self, const char *id, const char *name, gboolean brief);

/* The persons of @programme by name and initials, those who are active first; its areas by their
 * names in every language and by their keys. Returns: owned. */
StegQuickNames *steg_quick_names_people (StegProgramme *programme);
StegQuickNames *steg_quick_names_areas (StegProgramme *programme);

/* The record that is called exactly @name, upper and lower case alike. Returns: its id, borrowed;
 * %NULL when nothing is. */
const char *steg_quick_names_find (const StegQuickNames *self, const char *name);

/* The same, or else the first record with a name, or a word in one, that begins with the two
 * letters or more of @part. */
const char *steg_quick_names_guess (const StegQuickNames *self, const char *part);

G_END_DECLS
