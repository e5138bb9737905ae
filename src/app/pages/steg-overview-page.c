/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-overview-page.h"

#include "app/dialogs/steg-decision-popover.h"
#include "app/rows/steg-attention-row.h"
#include "app/steg-language.h"
#include "app/steg-words.h"
#include "app/widgets/steg-count-bar.h"
#include "app/widgets/steg-chart-card.h"
#include "app/widgets/steg-chart-view.h"
#include "app/widgets/steg-forecast-line.h"
#include "app/widgets/steg-key-figures.h"
#include "app/widgets/steg-width-bin.h"
#include "model/steg-action.h"
#include "model/steg-cycle.h"
#include "model/steg-decision.h"
#include "model/steg-document.h"
#include "model/steg-measure.h"
#include "model/steg-program.h"
#include "model/steg-round.h"
#include "report/figures/steg-staircase-figures.h"

#include <glib/gi18n.h>

/* So many lines of what needs attention; the rest is one press away. */
#define ATTENTION_LINES 7

/* Of so many parts of the width the chart has so many, and what is beside it the rest. */
#define PARTS 8
#define CHART_PARTS 5

struct _StegOverviewPage
{
  StegPage parent;

  GtkStack         *stack;
  StegWidthBin     *width;
  GtkWidget        *standing;
  GtkWidget        *side;
  GtkLabel         *title;
  GtkLabel         *subtitle;
  StegKeyFigures   *figures;
  StegForecastLine *forecast;
  StegChartView    *staircase;
  GtkListBox       *attention;
  GtkButton        *more;
  StegCountBar     *bar;
  GtkBox           *counts;
};

G_DEFINE_FINAL_TYPE (StegOverviewPage, steg_overview_page, STEG_TYPE_PAGE)

static GtkAlign
align_for (gpointer self, gboolean narrow)
{
  return narrow ? GTK_ALIGN_FILL : GTK_ALIGN_END;
}

static void
clear (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

/* Two and two stay together: in one line where there is room, else in two. */
static void
append (GtkBox *pairs, GtkWidget *button)
{
  GtkWidget *pair = gtk_widget_get_last_child (GTK_WIDGET (pairs));

  if (pair == NULL || gtk_widget_get_first_child (pair) != gtk_widget_get_last_child (pair))
    {
      pair = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
      gtk_box_append (pairs, pair);
    }
  gtk_box_append (GTK_BOX (pair), button);
}

static void
align_pairs (StegOverviewPage *self)
{
  GtkBox *const boxes[] = { GTK_BOX (self->figures), self->counts };

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    for (GtkWidget *pair = gtk_widget_get_first_child (GTK_WIDGET (boxes[i])); pair != NULL;
         pair = gtk_widget_get_next_sibling (pair))
      gtk_box_set_homogeneous (GTK_BOX (pair), gtk_box_get_homogeneous (boxes[i])
                                                 || steg_width_bin_is_narrow (self->width));
}

static void
place (GtkWidget *child, int column, int row, int span)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (gtk_widget_get_parent (child));

  g_object_set (gtk_layout_manager_get_layout_child (layout, child), "column", column, "row", row,
                "column-span", span, NULL);
}

/* The chart and what is beside it, or in one column. */
static void
arrange (StegOverviewPage *self)
{
  gboolean narrow = steg_width_bin_is_narrow (self->width);

  place (self->standing, 0, 0, narrow ? PARTS : CHART_PARTS);
  place (self->side, narrow ? 0 : CHART_PARTS, narrow ? 1 : 0,
         narrow ? PARTS : PARTS - CHART_PARTS);
  align_pairs (self);
}

static GtkWidget *
label_with (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, style);
  return label;
}

static void
lead_to (GtkWidget *button, const char *action, const char *target)
{
  gtk_actionable_set_action_target_value (GTK_ACTIONABLE (button), g_variant_new_string (target));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
}

static char *
describe_cycle (const StegStanding *standing)
{
  const char *phase = standing->phase >= 0 ? steg_phase_choices[standing->phase].label : NULL;

  if (standing->cycle == NULL || phase == NULL)
    return NULL;
  /* Translators: which cycle of how many runs today, and its phase */
  return g_strdup_printf (_ ("Cycle %u of %u · %s"), standing->cycle_at, standing->n_cycles,
                          steg_words_label (phase));
}

static char *
describe_round (const StegStanding *standing)
{
  StegDate         held = steg_record_get_date (standing->round, STEG_ROUND_HELD_ON);
  g_autofree char *day = steg_words_date (held, STEG_DATE_STYLE_FULL);

  if (standing->lowest == 0)
    /* Translators: the title of a round in which nothing has been judged. */
    return g_strdup_printf (_ ("“%s” has begun, no level is agreed yet"),
                            steg_record_get_text (standing->round, STEG_ROUND_TITLE));
  if (held == STEG_DATE_NONE)
    return g_strdup (steg_record_get_text (standing->round, STEG_ROUND_TITLE));
  if (standing->participants == 0)
    return g_strdup_printf (_ ("assessed %s"), day);
  return g_strdup_printf (ngettext ("assessed %s by %u participant",
                                    "assessed %s by %u participants", standing->participants),
                          day, standing->participants);
}

static void
show_heading (StegOverviewPage *self, const StegStanding *standing)
{
  StegRecord      *card = steg_programme_get_card (steg_page_get_programme (STEG_PAGE (self)));
  g_autofree char *cycle = describe_cycle (standing);
  g_autofree char *round = describe_round (standing);
  g_autofree char *subtitle = cycle != NULL ? g_strdup_printf ("%s · %s", cycle, round) : NULL;

  gtk_label_set_text (self->title,
                      card != NULL ? steg_record_get_text (card, STEG_PROGRAM_TITLE) : "");
  gtk_label_set_text (self->subtitle, subtitle != NULL ? subtitle : round);
}

static void
show_attention (StegOverviewPage *self, const StegStanding *standing)
{
  guint            shown = MIN (standing->n_attention, ATTENTION_LINES);
  guint            rest = standing->n_attention - shown;
  g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", rest), rest);
  GtkListBoxRow   *row;

  while ((row = gtk_list_box_get_row_at_index (self->attention, 0)) != NULL)
    gtk_list_box_remove (self->attention, GTK_WIDGET (row));
  for (guint i = 0; i < shown; i++)
    gtk_list_box_append (self->attention, steg_attention_row_new (&standing->attention[i]));
  gtk_button_set_label (self->more, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more), rest > 0);
}

static void
add_count (GtkBox *box, guint count, const char *words, const char *filter, const char *style)
{
  GtkWidget       *button = gtk_button_new ();
  GtkWidget       *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  g_autofree char *number = g_strdup_printf ("%u", count);
  g_autofree char *spoken = g_strdup_printf ("%u %s", count, words);

  gtk_widget_set_halign (line, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (line), label_with (number, "heading"));
  gtk_box_append (GTK_BOX (line), label_with (words, style));
  gtk_button_set_child (GTK_BUTTON (button), line);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  lead_to (button, "win.show-only", filter);
  append (box, button);
}

static void
show_counts (StegOverviewPage *self, const StegStanding *standing)
{
  static const char *const styles[]
    = { "count-done", "count-under-way", "count-late", "count-ahead" };
  const guint counts[] = { standing->actions.done, standing->actions.under_way,
                           standing->actions.late, standing->actions.ahead };

  steg_count_bar_set_counts (self->bar, counts, styles, G_N_ELEMENTS (counts));
  clear (self->counts);
  /* Translators: these four follow a number of actions */
  add_count (self->counts, counts[0], C_ ("actions", "done"), "done", "quiet");
  add_count (self->counts, counts[1], C_ ("actions", "under way"), "under-way", "quiet");
  add_count (self->counts, counts[2], C_ ("actions", "late"), "late",
             counts[2] > 0 ? "late" : "quiet");
  add_count (self->counts, counts[3], C_ ("actions", "ahead"), "ahead", "quiet");
}

static void
show_staircase (StegOverviewPage *self, const StegStanding *standing)
{
  g_autoptr (StegStaircaseFigures) figures = steg_staircase_figures_from (
    steg_page_get_programme (STEG_PAGE (self)), standing, steg_language_catalogue ());

  steg_chart_view_set_chart (self->staircase, &figures->chart);
}

static void
steg_overview_page_refresh (StegPage *page)
{
  StegOverviewPage   *self = STEG_OVERVIEW_PAGE (page);
  const StegStanding *standing = steg_session_get_standing (steg_page_get_session (page));

  gtk_stack_set_visible_child_name (self->stack, standing->round != NULL ? "overview" : "empty");
  if (standing->round == NULL)
    return;
  show_heading (self, standing);
  steg_key_figures_show (self->figures, steg_page_get_session (page));
  steg_forecast_line_show (self->forecast, steg_page_get_session (page), NULL);
  show_staircase (self, standing);
  show_attention (self, standing);
  show_counts (self, standing);
  align_pairs (self);
}

static void
area_activated_cb (StegOverviewPage *self, const char *area)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-area", "s", area);
}

static void
attention_activated_cb (StegOverviewPage *self, StegAttentionRow *row)
{
  StegRecord      *record = steg_attention_row_get_record (row);
  const StegTable *table = steg_record_get_table (record);
  const char      *action = "win.show-action";

  if (table == &steg_decision_table)
    {
      steg_decision_popover_show (GTK_WIDGET (row), record);
      return;
    }
  if (table == &steg_measure_table)
    action = "win.show-measure";
  else if (table == &steg_document_table)
    action = "win.show-document";
  gtk_widget_activate_action (GTK_WIDGET (self), action, "s", steg_record_get_id (record));
}

static void
more_clicked_cb (StegOverviewPage *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.view", "s", "improvements");
}

static void
steg_overview_page_class_init (StegOverviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StegPageClass  *page_class = STEG_PAGE_CLASS (klass);

  page_class->refresh = steg_overview_page_refresh;

  g_type_ensure (STEG_TYPE_COUNT_BAR);
  g_type_ensure (STEG_TYPE_CHART_CARD);
  g_type_ensure (STEG_TYPE_CHART_VIEW);
  g_type_ensure (STEG_TYPE_FORECAST_LINE);
  g_type_ensure (STEG_TYPE_KEY_FIGURES);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/pages/overview-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, stack);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, width);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, standing);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, side);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, title);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, figures);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, forecast);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, staircase);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, attention);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, more);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, bar);
  gtk_widget_class_bind_template_child (widget_class, StegOverviewPage, counts);
  gtk_widget_class_bind_template_callback (widget_class, align_for);
  gtk_widget_class_bind_template_callback (widget_class, align_pairs);
  gtk_widget_class_bind_template_callback (widget_class, arrange);
  gtk_widget_class_bind_template_callback (widget_class, area_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, attention_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_clicked_cb);
}

static void
steg_overview_page_init (StegOverviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  arrange (self);
}
