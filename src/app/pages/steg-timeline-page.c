/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pages/steg-timeline-page.h"

#include "app/pages/steg-timeline-commands.h"
#include "app/steg-accelerators.h"
#include "app/steg-anywhere.h"
#include "app/steg-language.h"
#include "app/steg-preferences.h"
#include "app/widgets/steg-filter-bar.h"
#include "app/widgets/steg-timeline-card.h"
#include "app/widgets/steg-timeline-view.h"
#include "app/widgets/steg-width-bin.h"
#include "app/steg-waiting.h"
#include "app/steg-words.h"
#include "base/steg-clock.h"
#include "model/steg-action.h"
#include "report/figures/steg-timeline-figures.h"
#include "session/steg-standard-plan.h"

#include <glib/gi18n.h>
#include <math.h>

/* A step of the keys and buttons: three are from a month of weeks to one of days. */
#define ZOOM_STEP 1.4

struct _StegTimelinePage
{
  StegPage parent;

  StegTimeline *timeline; /* what is shown */
  gboolean      is_stale; /* something changed while nobody saw the page */

  StegTimelineGrouping grouping;
  GHashTable          *collapsed; /* a set of identities of groups, as long as the page lives */

  GtkStack         *stack;
  StegWidthBin     *width;
  StegFilterBar    *filter_bar;
  GtkWidget        *presets;
  GtkWidget        *zoom_out;
  GtkWidget        *fit;
  GtkWidget        *zoom_in;
  StegTimelineView *view;
  StegTimelineCard *card;
  GtkWidget        *footer;
  GtkLabel         *shown;
  GtkMenuButton    *undated;
  GtkPopover       *undated_popover;
  GtkListBox       *undated_list;
  GtkWidget        *add_plan;
};

enum
{
  PROPERTY_ZOOM = 1,
  PROPERTY_GROUPING,
};

/* The zooms that have names, as the buttons know them. */
static const struct
{
  const char *key;
  double      zoom;
} zooms[] = {
  { "year", STEG_TIME_ZOOM_YEAR },
  { "quarter", STEG_TIME_ZOOM_QUARTER },
  { "month", STEG_TIME_ZOOM_MONTH },
};

static const char *const groupings[] = {
  [STEG_TIMELINE_BY_AREA] = "area",
  [STEG_TIMELINE_BY_OWNER] = "owner",
  [STEG_TIMELINE_BY_CYCLE] = "cycle",
};

G_DEFINE_FINAL_TYPE (StegTimelinePage, steg_timeline_page, STEG_TYPE_PAGE)

static GtkWidget *
create_undated_row (const StegTimelineBar *bar)
{
  GtkWidget *label = gtk_label_new (bar->title);
  GtkWidget *row = gtk_list_box_row_new ();

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 26);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", bar->identity);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-action");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, bar->spoken,
                                  -1);
  return row;
}

/* Actions without a due date have no place on a line of time: they are listed below it. */
static void
show_undated (StegTimelinePage *self)
{
  guint            count = self->timeline->undated->len;
  g_autofree char *label = g_strdup_printf (
    ngettext ("%u action without a due date", "%u actions without a due date", count), count);
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (self->undated_list, 0)) != NULL)
    gtk_list_box_remove (self->undated_list, GTK_WIDGET (row));
  for (guint i = 0; i < count; i++)
    gtk_list_box_append (self->undated_list, create_undated_row (&g_array_index (
                                               self->timeline->undated, StegTimelineBar, i)));
  gtk_menu_button_set_label (self->undated, label);
  gtk_widget_set_visible (GTK_WIDGET (self->undated), count > 0);
}

/* The actions that the filter lets through. Returns: owned. */
static GHashTable *
list_wanted (StegTimelinePage *self)
{
  StegProgramme *programme = steg_page_get_programme (STEG_PAGE (self));
  g_autoptr (StegActionMatch) match = steg_filter_bar_new_match (self->filter_bar);
  GHashTable *wanted = g_hash_table_new (NULL, NULL);
  guint       count = steg_programme_count (programme, &steg_action_table);

  for (guint i = 0; i < count; i++)
    {
      StegRecord *action = steg_programme_at (programme, &steg_action_table, i);

      if (steg_action_match_wants (match, action))
        g_hash_table_add (wanted, action);
    }
  return wanted;
}

static gboolean
is_filtered (StegTimelinePage *self)
{
  return !steg_action_filter_is_empty (steg_filter_bar_get_filter (self->filter_bar));
}

/* How many of the actions are shown, where it is not all of them. */
static void
say_shown (StegTimelinePage *self, guint n_wanted)
{
  StegProgramme   *programme = steg_page_get_programme (STEG_PAGE (self));
  guint            n = steg_programme_count (programme, &steg_action_table);
  g_autofree char *some
    = g_strdup_printf (ngettext ("%u of %u action", "%u of %u actions", n), n_wanted, n);

  gtk_label_set_label (self->shown,
                       n_wanted > 0 ? some : _ ("No action fits what you search and filter for."));
  gtk_widget_set_visible (GTK_WIDGET (self->shown), is_filtered (self));
}

static void
refresh (StegTimelinePage *self)
{
  StegProgramme *programme = steg_page_get_programme (STEG_PAGE (self));
  g_autoptr (StegStanding) standing = steg_standing_new (programme, steg_clock_today ());
  g_autoptr (GHashTable) wanted = list_wanted (self);
  const StegTimelineSelection selection = { self->grouping, self->collapsed, wanted };
  gboolean                    has_cycles;
  gboolean                    is_empty;

  self->is_stale = FALSE;
  g_clear_pointer (&self->timeline, steg_timeline_unref);
  self->timeline = steg_timeline_figures_select (programme, standing, &selection,
                                                 steg_language_catalogue ());
  steg_timeline_view_set_timeline (self->view, self->timeline);
  show_undated (self);
  say_shown (self, g_hash_table_size (wanted));
  has_cycles = self->timeline->cycles->len > 0;
  is_empty = steg_timeline_is_empty (self->timeline) && self->timeline->undated->len == 0
             && !is_filtered (self);
  gtk_widget_set_visible (self->add_plan, !has_cycles);
  gtk_widget_set_visible (self->footer, !has_cycles || self->timeline->undated->len > 0
                                          || is_filtered (self));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.create-plan", !has_cycles);
  gtk_stack_set_visible_child_name (self->stack, is_empty ? "empty" : "timeline");
}

static void
steg_timeline_page_refresh (StegPage *page)
{
  StegTimelinePage *self = STEG_TIMELINE_PAGE (page);

  if (self->timeline == NULL || gtk_widget_get_mapped (GTK_WIDGET (self)))
    refresh (self);
  else
    self->is_stale = TRUE;
}

static void
filter_cb (StegTimelinePage *self)
{
  if (self->timeline != NULL)
    steg_timeline_page_refresh (STEG_PAGE (self));
}

static void
steg_timeline_page_map (GtkWidget *widget)
{
  StegTimelinePage *self = STEG_TIMELINE_PAGE (widget);

  if (self->is_stale)
    refresh (self);
  GTK_WIDGET_CLASS (steg_timeline_page_parent_class)->map (widget);
}

static void
group_toggled_cb (StegTimelinePage *self, const char *identity)
{
  if (!g_hash_table_remove (self->collapsed, identity))
    g_hash_table_add (self->collapsed, g_strdup (identity));
  refresh (self);
}

static char *
bar_moving_cb (StegTimelinePage *self, const char *identity, int start, int due)
{
  return steg_timeline_commands_say_move (steg_page_get_session (STEG_PAGE (self)), identity, start,
                                          due);
}

static void
bar_moved_cb (StegTimelinePage *self, const char *identity, int start, int due)
{
  steg_timeline_commands_move (STEG_PAGE (self), identity, start, due);
}

static char *
bar_waiting_cb (StegTimelinePage *self,
                const char       *waiting,
                const char       *awaited,
                gboolean         *refused)
{
  return steg_waiting_describe (steg_page_get_programme (STEG_PAGE (self)), waiting, awaited,
                                refused);
}

static void
bar_waits_cb (StegTimelinePage *self, const char *waiting, const char *awaited)
{
  steg_timeline_commands_let_wait (STEG_PAGE (self), waiting, awaited);
}

static const StegTimelineGoal *
find_goal (StegTimelinePage *self, const char *identity)
{
  const GArray *goals = self->timeline->goals;

  for (guint i = 0; i < goals->len; i++)
    if (g_str_equal (g_array_index (goals, StegTimelineGoal, i).identity, identity))
      return &g_array_index (goals, StegTimelineGoal, i);
  return NULL;
}

static void
item_opened_cb (StegTimelinePage *self, const char *identity)
{
  StegProgramme          *programme = steg_page_get_programme (STEG_PAGE (self));
  StegRecord             *record = steg_programme_find (programme, identity);
  const StegTimelineGoal *goal = find_goal (self, identity);
  GdkRectangle            area;

  if ((record == NULL && goal == NULL)
      || !steg_timeline_view_get_current_area (self->view, &area))
    return;
  if (self->card == NULL)
    self->card = steg_timeline_card_new (GTK_WIDGET (self->view));
  if (goal != NULL)
    steg_timeline_card_describe_goal (self->card, goal);
  else
    steg_timeline_card_describe (self->card, record, self->timeline->today);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->card), &area);
  gtk_popover_popup (GTK_POPOVER (self->card));
}

static void
undated_activated_cb (StegTimelinePage *self, GtkListBoxRow *row)
{
  gtk_popover_popdown (self->undated_popover);
}

static void
create_plan_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegTimelinePage *self = STEG_TIMELINE_PAGE (widget);
  StegProgramme    *programme = steg_page_get_programme (STEG_PAGE (self));

  if (steg_anywhere_commit_with_undo (widget,
                                      steg_standard_plan_new (programme, steg_clock_today ()),
                                      _ ("Three cycles of half a year created")))
    steg_timeline_view_show_today (self->view);
}

static void
today_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_timeline_view_show_today (STEG_TIMELINE_PAGE (widget)->view);
}

static void
zoom_in_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_timeline_view_zoom_by (STEG_TIMELINE_PAGE (widget)->view, ZOOM_STEP);
}

static void
zoom_out_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_timeline_view_zoom_by (STEG_TIMELINE_PAGE (widget)->view, 1 / ZOOM_STEP);
}

static void
zoom_normally_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  g_object_set (widget, "zoom", "quarter", NULL);
}

static void
search_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_filter_bar_focus_search (STEG_TIMELINE_PAGE (widget)->filter_bar);
}

static void
fit_cb (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_timeline_view_fit (STEG_TIMELINE_PAGE (widget)->view);
}

/* The key of the zoom, "" for one without a name. */
static const char *
get_zoom_key (StegTimelinePage *self)
{
  double zoom = steg_timeline_view_get_zoom (self->view);

  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    if (fabs (zooms[i].zoom / zoom - 1) < 0.001)
      return zooms[i].key;
  return "";
}

static void
zoom_to_key (StegTimelinePage *self, const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (zooms); i++)
    if (g_strcmp0 (key, zooms[i].key) == 0)
      steg_timeline_view_zoom_by (self->view,
                                  zooms[i].zoom / steg_timeline_view_get_zoom (self->view));
}

static void
zoomed_cb (StegTimelinePage *self)
{
  double zoom = steg_timeline_view_get_zoom (self->view);

  steg_preferences_set_timeline_zoom (zoom);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.zoom-in", zoom < STEG_TIME_ZOOM_MOST);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "page.zoom-out", zoom > STEG_TIME_ZOOM_LEAST);
  g_object_notify (G_OBJECT (self), "zoom");
}

/* Where there is little room, what can be done with two buttons is done with two. */
static void
arrange_cb (StegTimelinePage *self)
{
  gtk_widget_set_visible (self->presets, !steg_width_bin_is_narrow (self->width));
}

static void
name_button (GtkWidget *button, const char *action, const char *text)
{
  g_autofree char *tooltip = steg_accelerators_tooltip (action, text);

  gtk_widget_set_tooltip_text (button, tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/* Collapsed groups are forgotten: other groupings have others. */
static void
group_by (StegTimelinePage *self, const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (groupings); i++)
    if (g_strcmp0 (key, groupings[i]) == 0 && self->grouping != i)
      {
        self->grouping = (StegTimelineGrouping) i;
        g_hash_table_remove_all (self->collapsed);
        refresh (self);
        g_object_notify (G_OBJECT (self), "grouping");
      }
}

static void
steg_timeline_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_ZOOM)
    g_value_set_static_string (value, get_zoom_key (STEG_TIMELINE_PAGE (object)));
  else if (id == PROPERTY_GROUPING)
    g_value_set_static_string (value, groupings[STEG_TIMELINE_PAGE (object)->grouping]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_timeline_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_ZOOM)
    zoom_to_key (STEG_TIMELINE_PAGE (object), g_value_get_string (value));
  else if (id == PROPERTY_GROUPING)
    group_by (STEG_TIMELINE_PAGE (object), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
steg_timeline_page_dispose (GObject *object)
{
  StegTimelinePage *self = STEG_TIMELINE_PAGE (object);

  if (self->card != NULL)
    gtk_widget_unparent (GTK_WIDGET (g_steal_pointer (&self->card)));
  G_OBJECT_CLASS (steg_timeline_page_parent_class)->dispose (object);
}

static void
steg_timeline_page_finalize (GObject *object)
{
  StegTimelinePage *self = STEG_TIMELINE_PAGE (object);

  g_clear_pointer (&self->timeline, steg_timeline_unref);
  g_clear_pointer (&self->collapsed, g_hash_table_unref);
  G_OBJECT_CLASS (steg_timeline_page_parent_class)->finalize (object);
}

/* What the filter hides is shown all the same: somebody asked for it. */
static gboolean
steg_timeline_page_show_record (StegPage *page, const char *id)
{
  StegTimelinePage *self = STEG_TIMELINE_PAGE (page);

  if (steg_timeline_view_select (self->view, id))
    return TRUE;
  if (!is_filtered (self) || steg_programme_find (steg_page_get_programme (page), id) == NULL)
    return FALSE;
  steg_filter_bar_set_filter (self->filter_bar, NULL);
  return steg_timeline_view_select (self->view, id);
}

static void
steg_timeline_page_constructed (GObject *object)
{
  StegTimelinePage *self = STEG_TIMELINE_PAGE (object);

  steg_filter_bar_set_session (self->filter_bar, steg_page_get_session (STEG_PAGE (self)));
  G_OBJECT_CLASS (steg_timeline_page_parent_class)->constructed (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_property_action (widget_class, "page.zoom", "zoom");
  gtk_widget_class_install_property_action (widget_class, "page.grouping", "grouping");
  gtk_widget_class_install_action (widget_class, "page.zoom-in", NULL, zoom_in_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-out", NULL, zoom_out_cb);
  gtk_widget_class_install_action (widget_class, "page.zoom-normally", NULL, zoom_normally_cb);
  gtk_widget_class_install_action (widget_class, "page.fit", NULL, fit_cb);
  gtk_widget_class_install_action (widget_class, "page.search", NULL, search_cb);
  gtk_widget_class_install_action (widget_class, "page.today", NULL, today_cb);
  gtk_widget_class_install_action (widget_class, "page.create-plan", NULL, create_plan_cb);
  steg_accelerators_bind (widget_class, "page.");
}

static void
steg_timeline_page_class_init (StegTimelinePageClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  StegPageClass  *page_class = STEG_PAGE_CLASS (klass);

  page_class->refresh = steg_timeline_page_refresh;
  page_class->show_record = steg_timeline_page_show_record;
  object_class->constructed = steg_timeline_page_constructed;
  object_class->get_property = steg_timeline_page_get_property;
  object_class->set_property = steg_timeline_page_set_property;
  object_class->dispose = steg_timeline_page_dispose;
  object_class->finalize = steg_timeline_page_finalize;
  widget_class->map = steg_timeline_page_map;
  g_object_class_install_property (
    object_class, PROPERTY_ZOOM,
    g_param_spec_string ("zoom", NULL, NULL, "quarter",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));
  g_object_class_install_property (
    object_class, PROPERTY_GROUPING,
    g_param_spec_string ("grouping", NULL, NULL, "area",
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS));

  g_type_ensure (STEG_TYPE_FILTER_BAR);
  g_type_ensure (STEG_TYPE_TIMELINE_VIEW);
  g_type_ensure (STEG_TYPE_WIDTH_BIN);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/pages/timeline-page.ui");
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, stack);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, width);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, presets);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, zoom_out);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, fit);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, zoom_in);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, view);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, footer);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, shown);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, undated);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, undated_popover);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, undated_list);
  gtk_widget_class_bind_template_child (widget_class, StegTimelinePage, add_plan);
  gtk_widget_class_bind_template_callback (widget_class, filter_cb);
  gtk_widget_class_bind_template_callback (widget_class, item_opened_cb);
  gtk_widget_class_bind_template_callback (widget_class, group_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, bar_moving_cb);
  gtk_widget_class_bind_template_callback (widget_class, bar_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, bar_waiting_cb);
  gtk_widget_class_bind_template_callback (widget_class, bar_waits_cb);
  gtk_widget_class_bind_template_callback (widget_class, zoomed_cb);
  gtk_widget_class_bind_template_callback (widget_class, arrange_cb);
  gtk_widget_class_bind_template_callback (widget_class, undated_activated_cb);
  install_actions (widget_class);
}

static void
steg_timeline_page_init (StegTimelinePage *self)
{
  self->collapsed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  steg_timeline_view_set_zoom (self->view, steg_preferences_get_timeline_zoom ());
  name_button (self->zoom_out, "page.zoom-out", _ ("Zoom out"));
  name_button (self->fit, "page.fit", _ ("Show all of time"));
  name_button (self->zoom_in, "page.zoom-in", _ ("Zoom in"));
}
