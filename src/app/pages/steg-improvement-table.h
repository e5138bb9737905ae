/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/rows/steg-lines.h"
#include "app/steg-page.h"

G_BEGIN_DECLS

/* The rows of the Improvements page: which are selected, one or several, and which is edited where
 * it stands. F2, Enter and a double press begin; Tab and Enter take what is typed and go on to the
 * next cell and row, Escape gives it up. */
typedef struct _StegImprovementTable StegImprovementTable;

/* Called with the page when other rows are selected. */
typedef void (*StegImprovementTableFunc) (StegPage *page);

/* In @view on @page, both borrowed. Rows are compact while @width (a StegWidthBin) is narrow. A row
 * that is activated is then the only one that is selected. */
StegImprovementTable *steg_improvement_table_new (StegPage                *page,
                                                  GtkListView             *view,
                                                  GtkWidget               *width,
                                                  StegImprovementTableFunc selected);
void                  steg_improvement_table_free (StegImprovementTable *self);

/* The lines that are shown, to be filled with steg_lines_update(). Borrowed. */
StegLines *steg_improvement_table_get_lines (StegImprovementTable *self);

/* The actions and improvements that are selected, in order. Returns: (of StegRecord) owned. */
GPtrArray *steg_improvement_table_list_selected (StegImprovementTable *self);

/* Selects the row of the record @id alone, and scrolls to it. Returns: FALSE when there is none. */
gboolean steg_improvement_table_select (StegImprovementTable *self, const char *id);
void     steg_improvement_table_unselect (StegImprovementTable *self);

/* Begins to edit the row that is selected, in the cell that was edited or pressed last. Returns:
 * FALSE where it cannot. */
gboolean steg_improvement_table_edit (StegImprovementTable *self);

/* Takes what is being typed into the programme. */
void steg_improvement_table_settle (StegImprovementTable *self);

G_END_DECLS
