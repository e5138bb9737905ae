/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-matrix-row.h"

#include "app/pages/steg-assessment-words.h"
#include "app/steg-language.h"
#include "app/widgets/steg-matrix-cell.h"
#include "app/widgets/steg-style.h"
#include "model/steg-action.h"
#include "model/steg-framework.h"
#include "model/steg-proposed.h"
#include "model/steg-rating.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"

#include <glib/gi18n.h>

struct _StegMatrixRow
{
  StegMatrixLine parent;

  StegRecord *aspect;
  GPtrArray  *cells; /* of borrowed GtkWidget */
  int         rated; /* column, -1 for none */

  GtkWidget *head;
  GtkLabel  *title;
  GtkLabel  *state;
};

G_DEFINE_FINAL_TYPE (StegMatrixRow, steg_matrix_row, STEG_TYPE_MATRIX_LINE)

enum
{
  SIGNAL_LEVEL_PRESSED,
  SIGNAL_MENU_ASKED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
cell_pressed_cb (GtkWidget *cell, StegMatrixRow *self)
{
  int column = steg_matrix_row_find (self, cell);

  g_signal_emit (self, signals[SIGNAL_LEVEL_PRESSED], 0, column + 1);
}

static void
head_clicked_cb (StegMatrixRow *self)
{
  g_signal_emit (self, signals[SIGNAL_MENU_ASKED], 0);
}

static void
steg_matrix_row_dispose (GObject *object)
{
  g_clear_object (&STEG_MATRIX_ROW (object)->aspect);
  G_OBJECT_CLASS (steg_matrix_row_parent_class)->dispose (object);
}

static void
steg_matrix_row_finalize (GObject *object)
{
  g_ptr_array_unref (STEG_MATRIX_ROW (object)->cells);
  G_OBJECT_CLASS (steg_matrix_row_parent_class)->finalize (object);
}

static void
steg_matrix_row_class_init (StegMatrixRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = steg_matrix_row_dispose;
  object_class->finalize = steg_matrix_row_finalize;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/widgets/matrix-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegMatrixRow, head);
  gtk_widget_class_bind_template_child (widget_class, StegMatrixRow, title);
  gtk_widget_class_bind_template_child (widget_class, StegMatrixRow, state);
  gtk_widget_class_bind_template_callback (widget_class, head_clicked_cb);
  gtk_widget_class_set_css_name (widget_class, "matrixrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);

  signals[SIGNAL_LEVEL_PRESSED]
    = g_signal_new ("level-pressed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_MENU_ASKED]
    = g_signal_new ("menu-asked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                    G_TYPE_NONE, 0);
}

static void
steg_matrix_row_init (StegMatrixRow *self)
{
  self->cells = g_ptr_array_new ();
  self->rated = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_cell (StegMatrixRow *self)
{
  GtkWidget *cell = steg_matrix_cell_new ();

  g_signal_connect (cell, "pressed", G_CALLBACK (cell_pressed_cb), self);
  steg_matrix_line_append (STEG_MATRIX_LINE (self), cell);
  g_ptr_array_add (self->cells, cell);
}

GtkWidget *
steg_matrix_row_new (StegRecord *aspect, guint n_levels)
{
  StegMatrixRow *self = g_object_new (STEG_TYPE_MATRIX_ROW, NULL);

  self->aspect = g_object_ref (aspect);
  for (guint i = 0; i < n_levels; i++)
    add_cell (self);
  return GTK_WIDGET (self);
}

StegRecord *
steg_matrix_row_get_aspect (StegMatrixRow *self)
{
  g_return_val_if_fail (STEG_IS_MATRIX_ROW (self), NULL);

  return self->aspect;
}

/* What the round says about this row instead of a level; "" when it says nothing. */
static const char *
set_aside (StegRecord *rating)
{
  int state
    = rating != NULL ? steg_record_get_choice (rating, STEG_RATING_STATE) : STEG_RATING_STATE_RATED;

  if (state == STEG_RATING_STATE_NOT_ASSESSED)
    return _ ("Not assessed");
  if (state == STEG_RATING_STATE_NOT_APPLICABLE)
    return _ ("Not applicable");
  return "";
}

static void
show_head (StegMatrixRow *self, const StegMatrixPlace *place, const char *name)
{
  StegRecord *rating
    = steg_rounds_get_rating (place->programme, place->round, place->area, self->aspect);
  const char      *state = set_aside (rating);
  g_autofree char *facts = rating != NULL ? steg_assessment_words_rating (rating) : NULL;
  g_autofree char *spoken = NULL;

  spoken = *state != '\0' ? g_strdup_printf ("%s: %s", name, state) : g_strdup (name);
  gtk_label_set_text (self->title, name);
  gtk_label_set_text (self->state, state);
  gtk_widget_set_visible (GTK_WIDGET (self->state), *state != '\0');
  gtk_widget_set_tooltip_text (self->head, facts != NULL ? facts : _ ("How sure, and a note…"));
  steg_style_set (GTK_WIDGET (self), "set-aside", *state != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->head), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
show_cell (StegMatrixRow *self, const StegMatrixPlace *place, StegMatrixStatement *cell, int column)
{
  const char      *language = steg_language_get ();
  StegRecord      *statement;
  g_autofree char *heading = NULL;

  cell->level = column + 1;
  statement
    = steg_framework_get_statement (place->programme, place->area, self->aspect, cell->level);
  cell->statement = statement != NULL
                      ? steg_programme_wording (place->programme, statement, "text", language)
                      : "";
  heading = g_strdup_printf (_ ("Level %d · %s"), cell->level,
                             steg_framework_level_name (place->programme, cell->level, language));
  cell->heading = heading;
  steg_matrix_cell_set_statement (g_ptr_array_index (self->cells, column), cell);
}

/* The title of the action that made the statement of @level true since the round before; %NULL when
 * none did, and where the round has agreed on a level already. */
static const char *
find_proposed (StegMatrixRow *self, const StegMatrixPlace *place, int level, int rated)
{
  StegRecord *statement
    = steg_framework_get_statement (place->programme, place->area, self->aspect, level);
  StegRecord *action;

  if (statement == NULL || rated >= level || steg_record_get_flag (place->round, STEG_ROUND_LOCKED)
      || steg_record_get_choice (place->round, STEG_ROUND_STATE) == STEG_ROUND_STATE_AGREED)
    return NULL;
  action = steg_proposed_get_action (place->programme, place->before, statement);
  return action != NULL ? steg_record_get_text (action, STEG_ACTION_TITLE) : NULL;
}

void
steg_matrix_row_show (StegMatrixRow *self, const StegMatrixPlace *place)
{
  const char *name;
  int         level, last;

  g_return_if_fail (STEG_IS_MATRIX_ROW (self));

  name = steg_programme_wording (place->programme, self->aspect, "name", steg_language_get ());
  level = steg_rounds_rated_level (place->programme, place->round, place->area, self->aspect);
  last = place->before != NULL
           ? steg_rounds_rated_level (place->programme, place->before, place->area, self->aspect)
           : 0;
  self->rated = level - 1;
  show_head (self, place, name);
  for (guint i = 0; i < self->cells->len; i++)
    {
      StegMatrixStatement cell = {
        .aspect = name,
        .rated = (int) i + 1 == level,
        .passed = (int) i + 1 < level,
        .last_time = (int) i + 1 == last,
        .locked = !steg_rounds_can_rate (place->round),
        .proposed = find_proposed (self, place, (int) i + 1, level),
      };

      show_cell (self, place, &cell, (int) i);
    }
}

void
steg_matrix_row_set_stacked (StegMatrixRow *self, gboolean stacked)
{
  g_return_if_fail (STEG_IS_MATRIX_ROW (self));

  steg_matrix_line_set_stacked (STEG_MATRIX_LINE (self), stacked);
  for (guint i = 0; i < self->cells->len; i++)
    steg_matrix_cell_set_stacked (g_ptr_array_index (self->cells, i), stacked);
}

GtkWidget *
steg_matrix_row_get_at (StegMatrixRow *self, int column)
{
  g_return_val_if_fail (STEG_IS_MATRIX_ROW (self), NULL);

  if (column == -1)
    return self->head;
  return column >= 0 && column < (int) self->cells->len ? self->cells->pdata[column] : NULL;
}

int
steg_matrix_row_find (StegMatrixRow *self, GtkWidget *widget)
{
  g_return_val_if_fail (STEG_IS_MATRIX_ROW (self), -2);

  for (int column = -1; column < (int) self->cells->len; column++)
    if (steg_matrix_row_get_at (self, column) == widget)
      return column;
  return -2;
}

int
steg_matrix_row_get_entry (StegMatrixRow *self)
{
  g_return_val_if_fail (STEG_IS_MATRIX_ROW (self), 0);

  return MAX (self->rated, 0);
}
