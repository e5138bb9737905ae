/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-rating-popover.h"
#include "app/rows/steg-area-row.h"
#include "app/rows/steg-proposal-row.h"
#include "app/rows/steg-edited-row.h"
#include "app/rows/steg-round-row.h"
#include "app/widgets/steg-initials.h"
#include "app/widgets/steg-level-picker.h"
#include "app/widgets/steg-matrix-cell.h"
#include "app/widgets/steg-matrix-view.h"
#include "app/widgets/steg-remark-field.h"
#include "app/widgets/steg-phase-pill.h"
#include "app/widgets/steg-proposals-card.h"
#include "app/widgets/steg-reasons-card.h"
#include "app/widgets/steg-round-chooser.h"
#include "app/widgets/steg-round-notice.h"
#include "app/widgets/steg-verdict-card.h"
#include "support/steg-assert.h"
#include "support/test-programme.h"
#include "support/test-sentence.h"

#include <adwaita.h>

static void
every_widget_is_built_and_finalised (void)
{
  const GType types[] = {
    STEG_TYPE_AREA_ROW,
    STEG_TYPE_INITIALS,
    STEG_TYPE_LEVEL_PICKER,
    STEG_TYPE_MATRIX_CELL,
    STEG_TYPE_MATRIX_LINE,
    STEG_TYPE_MATRIX_VIEW,
    STEG_TYPE_REMARK_FIELD,
    STEG_TYPE_PROPOSAL_ROW,
    STEG_TYPE_PROPOSALS_CARD,
    STEG_TYPE_RATING_POPOVER,
    STEG_TYPE_EDITED_ROW,
    STEG_TYPE_REASONS_CARD,
    STEG_TYPE_ROUND_CHOOSER,
    STEG_TYPE_ROUND_NOTICE,
    STEG_TYPE_ROUND_ROW,
    STEG_TYPE_VERDICT_CARD,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *widget = g_object_ref_sink (g_object_new (types[i], NULL));

      g_test_message ("%s", g_type_name (types[i]));
      steg_assert_finalizes (widget);
    }
}

/* A line with a head of 100 pixels and three columns, at 424 pixels. */
static GtkWidget *
create_line (gboolean stacked)
{
  GtkWidget *line = g_object_ref_sink (g_object_new (STEG_TYPE_MATRIX_LINE, NULL));

  for (int i = 0; i < 4; i++)
    {
      GtkWidget *child = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

      gtk_widget_set_size_request (child, i == 0 ? 100 : 10 * i, 20 * i);
      steg_matrix_line_append (STEG_MATRIX_LINE (line), child);
    }
  steg_matrix_line_set_stacked (STEG_MATRIX_LINE (line), stacked);
  gtk_widget_size_allocate (line, &(GtkAllocation){ 0, 0, 424, 300 }, -1);
  return line;
}

static GdkRectangle
place_of (GtkWidget *line, int index)
{
  GtkWidget      *child = gtk_widget_get_first_child (line);
  graphene_rect_t place;

  while (index-- > 0)
    child = gtk_widget_get_next_sibling (child);
  g_assert_true (gtk_widget_compute_bounds (child, line, &place));
  return (GdkRectangle){ (int) place.origin.x, (int) place.origin.y, (int) place.size.width,
                         (int) place.size.height };
}

static void
columns_are_equally_wide_whatever_they_hold (void)
{
  GtkWidget *line = create_line (FALSE);
  int        height;

  for (int i = 1; i <= 3; i++)
    {
      g_assert_cmpint (place_of (line, i).x, ==, 108 + (i - 1) * 108);
      g_assert_cmpint (place_of (line, i).width, ==, 100);
    }
  gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, 424, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, 60);
  steg_assert_finalizes (line);
}

static void
a_mirrored_line_begins_at_the_right (void)
{
  GtkWidget *line = create_line (FALSE);

  gtk_widget_set_direction (line, GTK_TEXT_DIR_RTL);
  gtk_widget_size_allocate (line, &(GtkAllocation){ 0, 0, 424, 300 }, -1);
  g_assert_cmpint (place_of (line, 0).x, ==, 324);
  g_assert_cmpint (place_of (line, 3).x, ==, 0);
  steg_assert_finalizes (line);
}

static void
a_stacked_line_is_as_high_as_all_of_it (void)
{
  GtkWidget *line = create_line (TRUE);
  int        width, height;

  gtk_widget_measure (line, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  gtk_widget_measure (line, GTK_ORIENTATION_VERTICAL, 424, &height, NULL, NULL, NULL);
  g_assert_cmpint (width, ==, 100);
  g_assert_cmpint (height, ==, 20 + 40 + 60 + 3 * 4);
  g_assert_cmpint (place_of (line, 3).width, ==, 424);
  steg_assert_finalizes (line);
}

static void
count_cb (GtkWidget *picker, int level, int *last)
{
  *last = level;
}

static void
a_picker_asks_and_never_changes_by_itself (void)
{
  GtkWidget *picker = g_object_ref_sink (g_object_new (STEG_TYPE_LEVEL_PICKER, NULL));
  GtkWidget *button;
  int        asked = -1;

  steg_level_picker_add (STEG_LEVEL_PICKER (picker), 1, "Reactive");
  button = gtk_widget_get_last_child (picker);
  g_signal_connect (picker, "chosen", G_CALLBACK (count_cb), &asked);
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpint (asked, ==, 1);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  steg_level_picker_set_level (STEG_LEVEL_PICKER (picker), 1);
  asked = -1;
  g_signal_emit_by_name (button, "clicked");
  g_assert_cmpint (asked, ==, -1);
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button)));
  steg_assert_finalizes (picker);
}

static void
a_cell_without_a_statement_cannot_be_pressed (void)
{
  GtkWidget          *cell = g_object_ref_sink (steg_matrix_cell_new ());
  StegMatrixStatement nothing = { .aspect = "Culture", .heading = "", .statement = "", .level = 1 };

  steg_matrix_cell_set_statement (STEG_MATRIX_CELL (cell), &nothing);
  g_assert_false (gtk_widget_get_focusable (cell));
  steg_assert_finalizes (cell);
}

static gboolean
says (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_visible (widget)
      && g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (says (child, text))
      return TRUE;
  return FALSE;
}

static void
a_cell_says_that_an_action_proposes_it (void)
{
  GtkWidget          *cell = g_object_ref_sink (steg_matrix_cell_new ());
  StegMatrixStatement statement
    = { .aspect = "Culture", .heading = "", .statement = "Informed", .level = 2 };

  steg_matrix_cell_set_statement (STEG_MATRIX_CELL (cell), &statement);
  g_assert_false (says (cell, "proposed"));
  statement.proposed = "Train the staff";
  steg_matrix_cell_set_statement (STEG_MATRIX_CELL (cell), &statement);
  g_assert_true (says (cell, "proposed"));
  steg_assert_finalizes (cell);
}

static void
initials_are_given_or_made_from_the_name (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *ceo = test_programme_add (programme, &steg_person_table, "name", "Chief", "initials",
                                        "CE", "kind", "role", NULL);
  StegRecord *it
    = test_programme_add (programme, &steg_person_table, "name", "åsa", "kind", "role", NULL);
  GtkWidget *initials = g_object_ref_sink (steg_initials_new ());
  GtkWidget *label = gtk_widget_get_first_child (initials);

  steg_initials_set_person (STEG_INITIALS (initials), ceo);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, "CE");
  gtk_test_accessible_assert_property (initials, GTK_ACCESSIBLE_PROPERTY_LABEL, "Chief");
  steg_initials_set_person (STEG_INITIALS (initials), it);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), !=, "");
  steg_initials_set_person (STEG_INITIALS (initials), NULL);
  g_assert_true (gtk_widget_has_css_class (initials, "initials-nobody"));
  steg_assert_finalizes (initials);
}

static void
a_pill_says_the_phase_and_hides_without_one (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *action = test_programme_action (programme, 1, "do", NULL);
  GtkWidget  *pill = g_object_ref_sink (steg_phase_pill_new ());

  steg_phase_pill_set_action (pill, action);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (pill)), ==, "Do");
  g_assert_true (gtk_widget_has_css_class (pill, "phase-do"));
  test_programme_set (programme, action, STEG_ACTION_OUTCOME, "dropped");
  steg_phase_pill_set_action (pill, action);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (pill)), ==, "Dropped");
  steg_phase_pill_set_action (pill, NULL);
  g_assert_false (gtk_widget_get_visible (pill));
  steg_assert_finalizes (pill);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD_SENTENCE ("assessment-widgets", every_widget_is_built_and_finalised);
  ADD_SENTENCE ("assessment-widgets", columns_are_equally_wide_whatever_they_hold);
  ADD_SENTENCE ("assessment-widgets", a_mirrored_line_begins_at_the_right);
  ADD_SENTENCE ("assessment-widgets", a_stacked_line_is_as_high_as_all_of_it);
  ADD_SENTENCE ("assessment-widgets", a_picker_asks_and_never_changes_by_itself);
  ADD_SENTENCE ("assessment-widgets", a_cell_without_a_statement_cannot_be_pressed);
  ADD_SENTENCE ("assessment-widgets", initials_are_given_or_made_from_the_name);
  ADD_SENTENCE ("assessment-widgets", a_cell_says_that_an_action_proposes_it);
  ADD_SENTENCE ("assessment-widgets", a_pill_says_the_phase_and_hides_without_one);
  return g_test_run ();
}
