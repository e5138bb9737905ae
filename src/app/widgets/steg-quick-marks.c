/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-quick-marks.h"

#include <glib/gi18n.h>

/* Where nothing makes it wider: in a popover of a narrow window. */
#define MOST_LETTERS 28

struct _StegQuickMarks
{
  GtkGrid parent;
};

G_DEFINE_FINAL_TYPE (StegQuickMarks, steg_quick_marks, GTK_TYPE_GRID)

typedef struct
{
  const char *example;
  const char *meaning;
} Mark;

/* Translators: the examples are typed and understood as they stand; a test does so. */
static const Mark marks[] = {
  { N_ ("@IT"), N_ ("Who does it; each further one helps. A name of several words stands in "
                    "quotation marks: @\"IT support\"") },
  { N_ ("#follow-up"), N_ ("The area; the beginning of its name is enough") },
  { N_ ("!high"), N_ ("How urgent it is: !high or !low") },
  { N_ ("fri week 38"), N_ ("When it is due; also tomorrow, 12 June, in 3 weeks") },
  { N_ ("every quarter"), N_ ("How often; also every other week, first Monday every month") },
};

static GtkWidget *
create_label (const char *words, const char *style)
{
  GtkWidget *label = gtk_label_new (words);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_yalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), MOST_LETTERS);
  gtk_widget_add_css_class (label, style);
  return label;
}

static void
steg_quick_marks_class_init (StegQuickMarksClass *klass)
{
}

static void
steg_quick_marks_init (StegQuickMarks *self)
{
  GtkGrid   *grid = GTK_GRID (self);
  GtkWidget *rest
    = create_label (_ ("Days and how often end the line. Escape, or a press on what was "
                       "understood, makes it text again."),
                    "quiet");

  gtk_grid_set_column_spacing (grid, 12);
  gtk_grid_set_row_spacing (grid, 6);
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      GtkWidget *meaning = create_label (_ (marks[i].meaning), "body");

      gtk_widget_set_hexpand (meaning, TRUE);
      gtk_grid_attach (grid, create_label (_ (marks[i].example), "heading"), 0, (int) i, 1, 1);
      gtk_grid_attach (grid, meaning, 1, (int) i, 1, 1);
    }
  gtk_grid_attach (grid, rest, 0, G_N_ELEMENTS (marks), 2, 1);
}

guint
steg_quick_marks_count (void)
{
  return G_N_ELEMENTS (marks);
}

const char *
steg_quick_marks_example (guint position)
{
  g_return_val_if_fail (position < G_N_ELEMENTS (marks), "");

  return marks[position].example;
}
