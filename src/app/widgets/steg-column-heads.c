/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-column-heads.h"

#include "app/widgets/steg-arrange-menu.h"
#include "app/widgets/steg-column.h"

#include <glib/gi18n.h>

/* The columns from left to right are those that can be sorted by, after the order of the plan. */
#define N_COLUMNS (STEG_N_SORTS - 1)

struct _StegColumnHeads
{
  GtkBox parent;

  GtkWidget *buttons[N_COLUMNS];
  GtkImage  *arrows[N_COLUMNS];
};

/* As wide as the cells of StegLineRow; 0: what is left. */
static const int letters[N_COLUMNS] = { 0, 27, 15, 20, 12 };

G_DEFINE_FINAL_TYPE (StegColumnHeads, steg_column_heads, GTK_TYPE_BOX)

static void
steg_column_heads_class_init (StegColumnHeadsClass *klass)
{
}

static GtkWidget *
new_head (StegColumnHeads *self, guint column)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 3);
  GtkWidget *label = gtk_label_new (steg_arrange_menu_sort_words (column + 1));

  self->buttons[column] = button;
  self->arrows[column] = GTK_IMAGE (gtk_image_new ());
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->arrows[column]));
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_set_halign (button, GTK_ALIGN_START);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "column-head");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s",
                                    steg_action_sort_keys[column + 1]);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "improvement.sort");
  return button;
}

static void
add_head (StegColumnHeads *self, guint column)
{
  GtkWidget *head = new_head (self, column);
  GtkWidget *cell = head;

  if (letters[column] > 0)
    {
      cell = g_object_new (STEG_TYPE_COLUMN, "letters", letters[column], NULL);
      gtk_widget_set_parent (head, cell);
    }
  else
    {
      cell = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      gtk_widget_set_hexpand (cell, TRUE);
      gtk_box_append (GTK_BOX (cell), head);
    }
  gtk_box_append (GTK_BOX (self), cell);
}

static void
steg_column_heads_init (StegColumnHeads *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 12);
  gtk_widget_add_css_class (GTK_WIDGET (self), "column-heads");
  gtk_widget_add_css_class (GTK_WIDGET (self), "quiet");
  for (guint i = 0; i < N_COLUMNS; i++)
    add_head (self, i);
  steg_column_heads_show (self, STEG_SORT_PLAN, FALSE);
}

static char *
describe (StegActionSort column, StegActionSort sort, gboolean descending)
{
  const char *words = steg_arrange_menu_sort_words (column);

  if (column != sort)
    return g_strdup_printf (_ ("%s: sort by it"), words);
  return g_strdup_printf (descending ? _ ("%s: sorted by it, last first") : _ ("%s: sorted by it"),
                          words);
}

void
steg_column_heads_show (StegColumnHeads *self, StegActionSort sort, gboolean descending)
{
  g_return_if_fail (STEG_IS_COLUMN_HEADS (self));

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autofree char *spoken = describe (i + 1, sort, descending);

      gtk_image_set_from_icon_name (self->arrows[i],
                                    descending ? "pan-down-symbolic" : "pan-up-symbolic");
      gtk_widget_set_visible (GTK_WIDGET (self->arrows[i]), sort == i + 1);
      gtk_widget_set_tooltip_text (self->buttons[i], spoken);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->buttons[i]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
    }
}
