/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-measures-page.h"

#include "app/pages/steg-measure-words.h"
#include "app/rows/steg-measure-row.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-anywhere.h"
#include "app/steg-deleting.h"
#include "app/steg-language.h"
#include "app/steg-record-words.h"
#include "app/widgets/steg-chart-view.h"
#include "app/widgets/steg-letter.h"
#include "app/widgets/steg-one-stop.h"
#include "app/widgets/steg-readings-table.h"
#include "app/widgets/steg-record-pane.h"
#include "app/widgets/steg-width-bin.h"
#include "base/steg-clock.h"
#include "base/steg-text.h"
#include "model/steg-measure.h"
#include "model/steg-reading.h"
#include "report/figures/steg-measure-figures.h"

#include <glib/gi18n.h>

#define LIST_LETTERS 68 /* its width beside a measure */

struct _StegMeasuresPage
{
  StegPage parent;

  StegRecord *measure; /* that is shown, %NULL when none is */
  gboolean    chosen;  /* by the user, not because there is room for it */
  gboolean    refreshing;

  StegWidthBin      *width;
  GtkWidget         *list_side;
  GtkWidget         *detail_side;
  GtkWidget         *close;
  GtkEditable       *new_measure;
  GtkStack          *stack;
  GtkListBox        *list;
  GtkLabel          *area;
  GtkLabel          *title;
  GtkLabel          *value;
  GtkLabel          *state;
  GtkLabel          *goal;
  GtkLabel          *next;
  StegChartView     *chart;
  AdwBin            *readings_bin;
  AdwBin            *fields_bin;
  StegReadingsTable *readings;
  StegRecordPane    *fields;
};

G_DEFINE_FINAL_TYPE (StegMeasuresPage, steg_measures_page, STEG_TYPE_PAGE)

static const guint fields[] = {
  STEG_MEASURE_TITLE,
  STEG_MEASURE_UNIT,
  STEG_MEASURE_GOAL,
  STEG_MEASURE_DIRECTION,
  STEG_MEASURE_CADENCE,
  STEG_MEASURE_OWNER,
  STEG_MEASURE_AREA,
  STEG_MEASURE_IMPROVEMENT,
};

static StegProgramme *
programme_of (StegMeasuresPage *self)
{
  return steg_page_get_programme (STEG_PAGE (self));
}

/* Side by side where there is room; else the detail takes the place of the list. */
static void
arrange (StegMeasuresPage *self)
{
  gboolean narrow = steg_width_bin_is_narrow (self->width);
  gboolean open = self->measure != NULL;

  gtk_widget_set_size_request (
    self->list_side, narrow ? -1 : LIST_LETTERS * steg_letter_width (GTK_WIDGET (self)), -1);
  gtk_widget_set_visible (self->list_side, !narrow || !open);
  gtk_widget_set_hexpand (self->list_side, narrow || !open);
  gtk_widget_set_visible (self->detail_side, open);
  gtk_widget_set_visible (self->close, narrow);
}

static GtkOrientation
orientation_for (gpointer self, gboolean narrow)
{
  return narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL;
}

static StegMeasureStanding
standing_of (StegRecord *measure, GHashTable *latest)
{
  return steg_measure_standing (measure, g_hash_table_lookup (latest, steg_record_get_id (measure)),
                                steg_clock_today ());
}

static void
show_words (GtkLabel *label, const char *words, gboolean warns)
{
  gtk_label_set_text (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
  if (warns)
    gtk_widget_add_css_class (GTK_WIDGET (label), "soon");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (label), "soon");
}

static void
show_heading (StegMeasuresPage *self, const StegMeasureStanding *standing)
{
  StegRecord      *area = steg_record_get_link (self->measure, STEG_MEASURE_AREA);
  g_autofree char *goal = steg_measure_words_goal (self->measure);
  g_autofree char *next = steg_measure_words_next (standing);
  g_autofree char *goal_words = goal != NULL ? g_strdup_printf (_ ("Goal: %s"), goal) : NULL;
  g_autofree char *value
    = standing->latest != NULL ? steg_measure_words_value (
        self->measure, steg_record_get_real (standing->latest, STEG_READING_VALUE))
                               : NULL;

  show_words (self->area, area != NULL ? steg_record_words_name (programme_of (self), area) : NULL,
              FALSE);
  show_words (self->title, steg_record_get_text (self->measure, STEG_MEASURE_TITLE), FALSE);
  show_words (self->value, value, FALSE);
  show_words (self->state, steg_measure_words_state (standing->state),
              standing->state == STEG_MEASURE_OFF_GOAL);
  show_words (self->goal, goal_words, FALSE);
  show_words (self->next, next, standing->days_late > 0);
}

static void
show_chart (StegMeasuresPage *self)
{
  g_autoptr (StegLine) line
    = steg_measure_figures_new (programme_of (self), self->measure, steg_language_catalogue ());

  steg_chart_view_set_chart (self->chart, line->readings->len > 0 ? &line->chart : NULL);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->chart)),
                          line->readings->len > 0);
}

static void
mark_activated_cb (StegMeasuresPage *self, const char *reading)
{
  steg_readings_table_focus (self->readings, reading);
}

static void
show_measure (StegMeasuresPage *self, StegRecord *measure)
{
  steg_readings_table_settle (self->readings);
  g_set_object (&self->measure, measure);
  steg_readings_table_set_measure (self->readings, measure);
  steg_record_pane_set_record (self->fields, measure);
  if (measure != NULL)
    {
      g_autoptr (GHashTable) latest
        = steg_measure_latest_readings (programme_of (self), steg_clock_today ());
      StegMeasureStanding standing = standing_of (measure, latest);

      show_heading (self, &standing);
      show_chart (self);
    }
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "measure.delete", measure != NULL);
  arrange (self);
}

static void
selected_cb (StegMeasuresPage *self, GtkListBoxRow *row)
{
  StegRecord *measure = row != NULL ? steg_record_rows_get (row) : NULL;

  if (self->refreshing || measure == self->measure)
    return;
  self->chosen = measure != NULL;
  show_measure (self, measure);
}

static gboolean
select_measure (StegMeasuresPage *self, StegRecord *measure)
{
  GtkListBoxRow *row = measure != NULL ? steg_record_rows_find (self->list, measure) : NULL;

  gtk_list_box_select_row (self->list, row);
  return row != NULL;
}

static GtkListBoxRow *
make_row (StegRecord *measure)
{
  return GTK_LIST_BOX_ROW (steg_measure_row_new ());
}

static void
refresh_rows (StegMeasuresPage *self, GPtrArray *measures)
{
  g_autoptr (GHashTable) latest
    = steg_measure_latest_readings (programme_of (self), steg_clock_today ());

  steg_record_rows_follow (self->list, measures, make_row);
  for (guint i = 0; i < measures->len; i++)
    {
      StegRecord         *measure = measures->pdata[i];
      StegMeasureStanding standing = standing_of (measure, latest);
      g_autoptr (GPtrArray) readings = steg_measure_readings (programme_of (self), measure);

      steg_measure_row_show (STEG_MEASURE_ROW (steg_record_rows_find (self->list, measure)),
                             measure, &standing, readings);
      if (measure == self->measure)
        {
          show_heading (self, &standing);
          show_chart (self);
        }
    }
}

/* The measure that was shown, or the one in its place now that it is gone; the first where there is
 * room for both sides. */
static StegRecord *
find_next (StegMeasuresPage *self, GPtrArray *measures, int place)
{
  gboolean narrow = steg_width_bin_is_narrow (self->width);

  if (g_ptr_array_find (measures, self->measure, NULL) && (self->chosen || !narrow))
    return self->measure;
  if (measures->len == 0 || narrow)
    return NULL;
  return measures->pdata[CLAMP (place, 0, (int) measures->len - 1)];
}

static void
steg_measures_page_refresh (StegPage *page)
{
  StegMeasuresPage *self = STEG_MEASURES_PAGE (page);
  GtkListBoxRow    *row = gtk_list_box_get_selected_row (self->list);
  int               place = row != NULL ? gtk_list_box_row_get_index (row) : 0;
  StegRecord       *next;
  g_autoptr (GPtrArray) measures
    = steg_programme_select (programme_of (self), &steg_measure_table, NULL, NULL, -1);

  self->refreshing = TRUE;
  refresh_rows (self, measures);
  next = find_next (self, measures, place);
  select_measure (self, next);
  self->refreshing = FALSE;
  if (next != self->measure)
    show_measure (self, next);
  else
    steg_readings_table_refresh (self->readings);
  gtk_stack_set_visible_child_name (self->stack, measures->len > 0 ? "list" : "empty");
}

/* With little room the list comes first, until somebody chooses. */
static void
narrow_changed_cb (StegMeasuresPage *self)
{
  steg_measures_page_refresh (STEG_PAGE (self));
  arrange (self);
}

static void
add_cb (StegMeasuresPage *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->new_measure)));
  StegEdit        *edit;
  g_autofree char *id = NULL;

  if (*title == '\0')
    return;
  edit = steg_edit_new (programme_of (self), N_ ("Add the measure “%s”"));
  steg_edit_argument (edit, title);
  id = g_strdup (steg_edit_add (edit, &steg_measure_table));
  steg_edit_text (edit, id, STEG_MEASURE_TITLE, title);
  if (!steg_anywhere_commit (GTK_WIDGET (self), edit))
    return;
  gtk_editable_set_text (self->new_measure, "");
  select_measure (self, steg_programme_find (programme_of (self), id));
}

static void
delete_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegMeasuresPage *self = STEG_MEASURES_PAGE (widget);

  if (self->measure != NULL)
    steg_deleting_record (widget, self->measure);
}

static void
close_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  StegMeasuresPage *self = STEG_MEASURES_PAGE (widget);
  GtkListBoxRow    *row = gtk_list_box_get_selected_row (self->list);

  if (!steg_width_bin_is_narrow (self->width))
    return;
  steg_page_settle (STEG_PAGE (self));
  gtk_list_box_select_row (self->list, NULL);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
add_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_widget_grab_focus (GTK_WIDGET (STEG_MEASURES_PAGE (widget)->new_measure));
}

static const char *
steg_measures_page_get_shown (StegPage *page)
{
  StegRecord *measure = STEG_MEASURES_PAGE (page)->measure;

  return measure != NULL ? steg_record_get_id (measure) : NULL;
}

static gboolean
steg_measures_page_show_record (StegPage *page, const char *id)
{
  StegMeasuresPage *self = STEG_MEASURES_PAGE (page);
  gboolean          found = select_measure (self, steg_programme_find (programme_of (self), id));

  self->chosen = self->chosen || found;
  return found;
}

static void
steg_measures_page_settle (StegPage *page)
{
  StegMeasuresPage *self = STEG_MEASURES_PAGE (page);

  steg_readings_table_settle (self->readings);
  steg_record_pane_settle (self->fields);
}

static gboolean
steg_measures_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return steg_one_stop_enter (widget, STEG_MEASURES_PAGE (widget)->list, direction)
         || GTK_WIDGET_CLASS (steg_measures_page_parent_class)->focus (widget, direction);
}

static void
steg_measures_page_constructed (GObject *object)
{
  StegMeasuresPage *self = STEG_MEASURES_PAGE (object);

  self->readings
    = STEG_READINGS_TABLE (steg_readings_table_new (steg_page_get_session (STEG_PAGE (self))));
  adw_bin_set_child (self->readings_bin, GTK_WIDGET (self->readings));
  self->fields = STEG_RECORD_PANE (
    steg_record_pane_new (programme_of (self), &steg_measure_table, fields, G_N_ELEMENTS (fields)));
  steg_record_pane_add_files_and_notes (self->fields, steg_page_get_session (STEG_PAGE (self)));
  adw_bin_set_child (self->fields_bin, GTK_WIDGET (self->fields));
  G_OBJECT_CLASS (steg_measures_page_parent_class)->constructed (object);
  arrange (self);
}

static void
steg_measures_page_dispose (GObject *object)
{
  g_clear_object (&STEG_MEASURES_PAGE (object)->measure);
  G_OBJECT_CLASS (steg_measures_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, width);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, list_side);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, detail_side);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, close);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, new_measure);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, list);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, area);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, title);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, value);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, state);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, goal);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, next);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, chart);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, readings_bin);
  gtk_widget_class_bind_template_child (widget_class, StegMeasuresPage, fields_bin);
  gtk_widget_class_bind_template_callback (widget_class, narrow_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, orientation_for);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, mark_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
}

static void
steg_measures_page_class_init (StegMeasuresPageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StegPageClass  *page_class = STEG_PAGE_CLASS (klass);

  page_class->refresh = steg_measures_page_refresh;
  page_class->get_shown = steg_measures_page_get_shown;
  page_class->show_record = steg_measures_page_show_record;
  page_class->settle = steg_measures_page_settle;
  object_class->constructed = steg_measures_page_constructed;
  object_class->dispose = steg_measures_page_dispose;
  widget_class->focus = steg_measures_page_focus;

  gtk_widget_class_install_action (widget_class, "measure.delete", NULL, delete_action);
  gtk_widget_class_install_action (widget_class, "measure.close", NULL, close_action);
  gtk_widget_class_install_action (widget_class, "measure.add", NULL, add_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "measure.close", NULL);

  g_type_ensure (STEG_TYPE_CHART_VIEW);
  g_type_ensure (STEG_TYPE_ONE_STOP);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/pages/measures-page.ui");
  bind_template (widget_class);
}

static void
steg_measures_page_init (StegMeasuresPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
