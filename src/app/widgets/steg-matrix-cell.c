/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-matrix-cell.h"

#include "app/widgets/steg-style.h"
#include "chart/steg-soft-place.h"

#include <glib/gi18n.h>

/* A word of so many letters does not fit beside others in a column of the narrowest matrix. */
#define LONG_WORD 16

struct _StegMatrixCell
{
  GtkWidget parent;

  GtkWidget *box;
  GtkLabel  *heading;
  GtkLabel  *text;
  GtkWidget *check;
  GtkWidget *ghost;
  GtkWidget *proposed;
};

G_DEFINE_FINAL_TYPE (StegMatrixCell, steg_matrix_cell, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_PRESSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
press (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_PRESSED], 0);
}

static void
released_cb (StegMatrixCell *self, int n_press, double x, double y)
{
  if (!gtk_widget_contains (GTK_WIDGET (self), x, y))
    return;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_activate_action (GTK_WIDGET (self), "cell.rate", NULL);
}

static void
steg_matrix_cell_dispose (GObject *object)
{
  g_clear_pointer (&STEG_MATRIX_CELL (object)->box, gtk_widget_unparent);
  G_OBJECT_CLASS (steg_matrix_cell_parent_class)->dispose (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const guint keys[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_space, GDK_KEY_KP_Space };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i], 0, "cell.rate", NULL);
}

static void
steg_matrix_cell_class_init (StegMatrixCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_matrix_cell_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/widgets/matrix-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, StegMatrixCell, box);
  gtk_widget_class_bind_template_child (widget_class, StegMatrixCell, heading);
  gtk_widget_class_bind_template_child (widget_class, StegMatrixCell, text);
  gtk_widget_class_bind_template_child (widget_class, StegMatrixCell, check);
  gtk_widget_class_bind_template_child (widget_class, StegMatrixCell, ghost);
  gtk_widget_class_bind_template_child (widget_class, StegMatrixCell, proposed);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "matrixcell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_BUTTON);
  gtk_widget_class_install_action (widget_class, "cell.rate", NULL, press);
  add_keys (widget_class);

  signals[SIGNAL_PRESSED] = g_signal_new ("pressed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
steg_matrix_cell_init (StegMatrixCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
steg_matrix_cell_new (void)
{
  return g_object_new (STEG_TYPE_MATRIX_CELL, NULL);
}

/* The sentences are told apart here so that each is translated whole. */
static char *
spoken_name (const StegMatrixStatement *cell)
{
  if (cell->rated && cell->last_time)
    return g_strdup_printf (_ ("%s, level %d: %s – rated, as last time"), cell->aspect, cell->level,
                            cell->statement);
  if (cell->rated)
    return g_strdup_printf (_ ("%s, level %d: %s – rated"), cell->aspect, cell->level,
                            cell->statement);
  if (cell->last_time)
    return g_strdup_printf (_ ("%s, level %d: %s – rated last time"), cell->aspect, cell->level,
                            cell->statement);
  if (cell->proposed != NULL)
    return g_strdup_printf (_ ("%s, level %d: %s – proposed by “%s”"), cell->aspect, cell->level,
                            cell->statement, cell->proposed);
  /* Translators: the aspect, the level and the statement: "Culture, level 2: Informed". */
  return g_strdup_printf (_ ("%s, level %d: %s"), cell->aspect, cell->level, cell->statement);
}

/* Why the group might press this one: the tip names the action that made it true. */
static void
show_proposed (StegMatrixCell *self, const StegMatrixStatement *statement)
{
  g_autofree char *tip
    = statement->proposed != NULL
        ? g_strdup_printf (_ ("“%s” became the way we work"), statement->proposed)
        : NULL;

  gtk_widget_set_visible (self->proposed, tip != NULL);
  gtk_widget_set_tooltip_text (self->proposed, tip);
}

void
steg_matrix_cell_set_statement (StegMatrixCell *self, const StegMatrixStatement *statement)
{
  g_autofree char *name = spoken_name (statement);
  g_autofree char *divided = steg_soft_place_add_in_long (statement->statement, LONG_WORD);
  GtkWidget       *widget = GTK_WIDGET (self);

  g_return_if_fail (STEG_IS_MATRIX_CELL (self));

  gtk_label_set_text (self->heading, statement->heading);
  gtk_label_set_text (self->text, divided);
  gtk_widget_set_visible (self->check, statement->rated);
  gtk_widget_set_visible (self->ghost, statement->last_time);
  show_proposed (self, statement);
  steg_style_set (widget, "rated", statement->rated);
  steg_style_set (widget, "passed", statement->passed);
  steg_style_set (widget, "last-time", statement->last_time);
  steg_style_set (widget, "locked", statement->locked);
  gtk_widget_set_focusable (widget, *statement->statement != '\0');
  gtk_widget_action_set_enabled (widget, "cell.rate",
                                 !statement->locked && *statement->statement != '\0');
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (
    GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_PRESSED,
    statement->rated ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

void
steg_matrix_cell_set_stacked (StegMatrixCell *self, gboolean stacked)
{
  g_return_if_fail (STEG_IS_MATRIX_CELL (self));

  gtk_widget_set_visible (GTK_WIDGET (self->heading), stacked);
}
