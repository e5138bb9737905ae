/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"

#include "support/steg-temporary-folder.h"

/* A page of a window that shows a programme, wide enough for both of its sides. */
typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegProgramme       *programme; /* borrowed, as the page */
  GtkWindow           *window;
  StegPage            *page;
} PageFixture;

/* @sample: the sample, not an empty programme. Today is 20 May 2026. */
void page_fixture_set_up (PageFixture *self, GType type, gboolean sample);

/* Asserts that the window, the page and the session are gone. */
void page_fixture_tear_down (PageFixture *self);

/* Runs what waits in the main loop. */
void page_fixture_settle (void);

/* Undoes the last command. */
void page_fixture_undo (PageFixture *self);

/* The first of @type at or below @widget; %NULL when there is none. Borrowed. */
GtkWidget *page_fixture_find (GtkWidget *widget, GType type);

/* The entry at or below @widget that invites with @placeholder. Borrowed. */
GtkWidget *page_fixture_find_entry (GtkWidget *widget, const char *placeholder);

/* Whether a label at or below @widget says @text. */
gboolean page_fixture_says (GtkWidget *widget, const char *text);

/* Types @text into @entry and presses Enter. */
void page_fixture_type (GtkWidget *entry, const char *text);
