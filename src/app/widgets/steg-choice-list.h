/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/* The lines of a drop-down with what each stands for. A plain value on the heap. */
typedef struct
{
  GtkStringList *words;
  GPtrArray     *keys; /* of char * */
} StegChoiceList;

StegChoiceList *steg_choice_list_new (void);
void            steg_choice_list_free (StegChoiceList *self);

void steg_choice_list_add (StegChoiceList *self, const char *words, const char *key);

/* Makes @drop_down show @self (taken over; it lives as long as the drop-down) and keeps the line
 * with the key that was selected before, or else the first. */
void steg_choice_list_show (StegChoiceList *self, GtkDropDown *drop_down);

/* Makes the button of @drop_down at least and at most @width_chars wide, shortening what is longer;
 * the list that it opens shows all of it. */
void steg_choice_list_shorten (GtkDropDown *drop_down, int width_chars);

/* Makes @row always show all of the selected line, whatever its subtitle would like to have. */
void steg_choice_list_show_whole (AdwComboRow *row);

/* The key of the selected line; %NULL when there is none. Borrowed. */
const char *steg_choice_list_get (GtkDropDown *drop_down);

/* Selects the line with @key; nothing happens when there is none. */
void steg_choice_list_select (GtkDropDown *drop_down, const char *key);

G_END_DECLS
