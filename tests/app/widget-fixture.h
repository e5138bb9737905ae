/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/steg-page.h"
#include "model/steg-tables.h"
#include "support/steg-temporary-folder.h"

G_BEGIN_DECLS

/* The sample in a window: a page of it, or one widget on a page of its own. */
typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegProgramme       *programme; /* borrowed, as everything below */
  StegRecord          *action;    /* the first one */
  GtkWindow           *window;
  GtkWidget           *page;
} PageFixture;

/* Waits until nothing is left to do. */
void page_settle (void);

void page_set_up (PageFixture *fixture, gconstpointer unused);
void page_tear_down (PageFixture *fixture, gconstpointer unused);

/* Shows the page of @type. */
void page_show (PageFixture *fixture, GType type);

/* Shows @widget (taken over) alone on a page, where what it commits is committed. */
void page_show_alone (PageFixture *fixture, GtkWidget *widget);

/* The widget of @type at @position, in the order of the tree, in @widget, itself included; %NULL
 * when there are not so many. */
GtkWidget *page_find (GtkWidget *widget, GType type, guint position);

/* The child of @widget with that name in its .ui file. */
GtkWidget *page_child (GtkWidget *widget, const char *name);

/* What @key does where @widget has the focus and listens to keys itself. */
void page_press (GtkWidget *widget, guint key);

/* Whether some label in @widget that can be seen says @words. */
gboolean page_says (GtkWidget *widget, const char *words);

void page_undo (PageFixture *fixture);

G_END_DECLS
