/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pages/steg-assessment-page.h"
#include "session/steg-session.h"
#include "support/steg-temporary-folder.h"

G_BEGIN_DECLS

/* The sample in a window: its second round, which may be changed, and its first area. */
typedef struct
{
  StegTemporaryFolder *folder;
  StegSession         *session;
  StegProgramme       *programme; /* borrowed, as everything below */
  StegRecord          *round;
  StegRecord          *area;
  StegRecord          *aspect;
  GtkWindow           *window;
  GtkWidget           *page;
} AssessmentFixture;

/* Waits until nothing is left to do. */
void assessment_settle (void);

/* Puts the page of @fixture's session into a window. */
void assessment_show_page (AssessmentFixture *fixture);

void assessment_set_up (AssessmentFixture *fixture, gconstpointer unused);
void assessment_tear_down (AssessmentFixture *fixture, gconstpointer unused);

/* The first widget of @type in @widget, itself included; %NULL when there is none. */
GtkWidget *assessment_find (GtkWidget *widget, GType type);

/* The cell of the fixture's aspect. */
GtkWidget *assessment_cell_at (AssessmentFixture *fixture, int level);

/* What the fixture's aspect is rated at, 0 for nothing. */
int assessment_rated (AssessmentFixture *fixture);

/* Does what @key does where the focus is: the first shortcut on the way up. */
void assessment_press (AssessmentFixture *fixture, guint key, GdkModifierType modifiers);

void assessment_activate (GtkWidget *widget, const char *action);
void assessment_undo (AssessmentFixture *fixture);

G_END_DECLS
