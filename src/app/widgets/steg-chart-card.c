/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-chart-card.h"

#include "app/steg-anywhere.h"
#include "app/steg-language.h"
#include "app/widgets/steg-chart-view.h"
#include "model/steg-tables.h"
#include "report/figures/steg-charts.h"

#define SPACING 12

struct _StegChartCard
{
  GtkBox parent;

  char          *kind;
  GtkLabel      *title;
  StegChartView *view;
  StegSession   *session; /* while it is in a window */
};

enum
{
  PROPERTY_TITLE = 1,
  PROPERTY_KIND,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (StegChartCard, steg_chart_card, GTK_TYPE_BOX)

static void
refresh (StegChartCard *self)
{
  int which = self->kind != NULL ? steg_charts_find (self->kind) : -1;
  g_autoptr (StegChart) chart = NULL;

  if (self->session == NULL || which < 0)
    return;
  chart = steg_charts_new ((StegCharts) which, steg_session_get_programme (self->session),
                           steg_session_get_standing (self->session), steg_language_catalogue ());
  steg_chart_view_set_chart (self->view, chart);
}

/* The action that shows a record of @table. */
static const char *
action_for (const StegTable *table)
{
  if (table == &steg_area_table || table == &steg_rating_table || table == &steg_round_table)
    return "win.show-area";
  if (table == &steg_cycle_table || table == &steg_milestone_table)
    return "win.show-cycle";
  return NULL;
}

static void
activated_cb (StegChartCard *self, const char *identity)
{
  StegRecord *record
    = self->session != NULL
        ? steg_programme_find (steg_session_get_programme (self->session), identity)
        : NULL;
  const char *action = record != NULL ? action_for (steg_record_get_table (record)) : NULL;

  if (action != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), action, "s", identity);
}

static void
drop_session (StegChartCard *self)
{
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
}

static void
steg_chart_card_root (GtkWidget *widget)
{
  StegChartCard *self = STEG_CHART_CARD (widget);
  StegSession   *session;

  GTK_WIDGET_CLASS (steg_chart_card_parent_class)->root (widget);
  session = steg_anywhere_get_session (widget);
  drop_session (self);
  if (session == NULL)
    return;
  self->session = g_object_ref (session);
  g_signal_connect_swapped (session, "changed", G_CALLBACK (refresh), self);
  refresh (self);
}

static void
steg_chart_card_unroot (GtkWidget *widget)
{
  drop_session (STEG_CHART_CARD (widget));
  GTK_WIDGET_CLASS (steg_chart_card_parent_class)->unroot (widget);
}

static void
steg_chart_card_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  StegChartCard *self = STEG_CHART_CARD (object);

  switch (id)
    {
    case PROPERTY_TITLE:
      g_value_set_string (value, gtk_label_get_text (self->title));
      break;
    case PROPERTY_KIND:
      g_value_set_string (value, self->kind);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
steg_chart_card_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  StegChartCard *self = STEG_CHART_CARD (object);

  switch (id)
    {
    case PROPERTY_TITLE:
      gtk_label_set_text (self->title, g_value_get_string (value));
      break;
    case PROPERTY_KIND:
      g_free (self->kind);
      self->kind = g_value_dup_string (value);
      refresh (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
steg_chart_card_dispose (GObject *object)
{
  drop_session (STEG_CHART_CARD (object));
  G_OBJECT_CLASS (steg_chart_card_parent_class)->dispose (object);
}

static void
steg_chart_card_finalize (GObject *object)
{
  g_free (STEG_CHART_CARD (object)->kind);
  G_OBJECT_CLASS (steg_chart_card_parent_class)->finalize (object);
}

static void
steg_chart_card_class_init (StegChartCardClass *klass)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = steg_chart_card_get_property;
  object_class->set_property = steg_chart_card_set_property;
  object_class->dispose = steg_chart_card_dispose;
  object_class->finalize = steg_chart_card_finalize;
  widget_class->root = steg_chart_card_root;
  widget_class->unroot = steg_chart_card_unroot;

  properties[PROPERTY_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROPERTY_KIND] = g_param_spec_string ("kind", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
steg_chart_card_init (StegChartCard *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), SPACING);
  self->title = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_xalign (self->title, 0);
  gtk_label_set_wrap (self->title, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "heading");
  self->view = STEG_CHART_VIEW (steg_chart_view_new ());
  g_signal_connect_swapped (self->view, "mark-activated", G_CALLBACK (activated_cb), self);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->view));
}
