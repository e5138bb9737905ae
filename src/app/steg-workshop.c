/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-workshop.h"

#include "app/pages/steg-assessment-edits.h"
#include "app/pages/steg-assessment-words.h"
#include "app/steg-area-clocks.h"
#include "app/steg-language.h"
#include "app/steg-stage.h"
#include "app/steg-words.h"
#include "app/steg-workshop-parts.h"
#include "app/widgets/steg-chart-view.h"
#include "app/widgets/steg-parking.h"
#include "app/widgets/steg-voting-card.h"
#include "model/steg-framework.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"
#include "model/steg-suggestion.h"
#include "model/steg-vote-spread.h"
#include "report/figures/steg-wall-figures.h"
#include "session/steg-voting.h"

#include <glib/gi18n.h>
#include <math.h>

/* The parking lot stands beside the statements, unless there is no room: then it covers them. */
#define PARKING_WIDTH 0.22
#define LEAST_PARKING 280
#define LEAST_VIEW 480

struct _StegWorkshop
{
  GtkWidget parent;

  StegSession   *session;
  StegStage      stage;
  StegRecord    *round;
  GPtrArray     *areas; /* of StegRecord, in the order in which they are talked about */
  guint          area;
  guint          row;  /* see steg_workshop_get_row() */
  char          *note; /* may be %NULL */
  StegAreaClocks clocks;
  guint          n_kept; /* answers, when they were last counted */
  guint          tick_id;
  GtkWidget     *view;
  GtkWidget     *parking;
};

enum
{
  SIGNAL_ENDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (StegWorkshop, steg_workshop, GTK_TYPE_WIDGET)

static StegProgramme *
programme_of (StegWorkshop *self)
{
  return steg_session_get_programme (self->session);
}

StegRecord *
steg_workshop_get_area (StegWorkshop *self)
{
  return self->areas->pdata[self->area];
}

guint
steg_workshop_get_row (StegWorkshop *self)
{
  return self->row;
}

const char *
steg_workshop_get_note (StegWorkshop *self)
{
  return self->note != NULL ? self->note : "";
}

static StegRecord *
get_aspect (StegWorkshop *self)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme_of (self));

  return self->row > 0 && self->row <= aspects->len ? aspects->pdata[self->row - 1] : NULL;
}

static guint
count_aspects (StegWorkshop *self)
{
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme_of (self));

  return aspects->len;
}

static StegWall *
make_wall (StegWorkshop *self)
{
  g_autofree char    *state = steg_workshop_state_words (programme_of (self), self->round,
                                                         self->area + 1, self->areas->len,
                                                         self->n_kept);
  const StegWallPlace place = { .programme = programme_of (self),
                                .round = self->round,
                                .area = steg_workshop_get_area (self),
                                .current = self->row,
                                .state = state,
                                .note = self->note };
  StegWall           *wall = steg_wall_figures_new (&place, steg_language_catalogue ());

  steg_workshop_add_commands (wall, self->round);
  return wall;
}

static void
update (StegWorkshop *self)
{
  g_autoptr (StegWall) wall = NULL;

  self->row = MIN (self->row, count_aspects (self));
  self->n_kept = steg_voting_count (self->session, self->round);
  wall = make_wall (self);
  steg_chart_view_set_chart (STEG_CHART_VIEW (self->view), &wall->chart);
  steg_workshop_take_tips (self->view);
  steg_parking_show (STEG_PARKING (self->parking), steg_workshop_get_area (self));
  steg_workshop_speak (GTK_WIDGET (self), wall);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
say (StegWorkshop *self, const char *note)
{
  g_free (self->note);
  self->note = g_strdup (note);
  update (self);
}

static gboolean
commit (StegWorkshop *self, StegEdit *edit)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;

  if (steg_session_commit (self->session, edit, &error))
    return TRUE;
  sentence = steg_words_error (error);
  say (self, sentence);
  return FALSE;
}

/* Whether the group can rate now; if not, why is said. */
static gboolean
may_rate (StegWorkshop *self)
{
  const char *hindrance = steg_workshop_find_hindrance (self->round);

  if (hindrance != NULL)
    say (self, hindrance);
  return hindrance == NULL;
}

/* The framed row gets @level, one step of undo. */
static gboolean
choose (StegWorkshop *self, int level)
{
  StegRecord *area = steg_workshop_get_area (self);
  StegRecord *aspect = get_aspect (self);

  if (level < 1 || level > steg_framework_highest_level (programme_of (self)) || !may_rate (self))
    return FALSE;
  return commit (self, aspect != NULL ? steg_assessment_rate (programme_of (self), self->round,
                                                              area, aspect, level)
                                      : steg_assessment_agree (programme_of (self), self->round,
                                                               area, level));
}

static void
rate_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  choose (STEG_WORKSHOP (widget), g_variant_get_int32 (parameter));
}

static void
go_to_row (StegWorkshop *self, int row)
{
  self->row = (guint) CLAMP (row, 0, (int) count_aspects (self));
  update (self);
}

static void
go_to_area (StegWorkshop *self, int area)
{
  if (area < 0 || area >= (int) self->areas->len)
    return;
  steg_parking_settle (STEG_PARKING (self->parking));
  self->area = (guint) area;
  self->row = 1;
  update (self);
}

static void
go_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegWorkshop *self = STEG_WORKSHOP (widget);

  if (g_str_equal (action, "workshop.up"))
    go_to_row (self, (int) self->row - 1);
  else if (g_str_equal (action, "workshop.down"))
    go_to_row (self, (int) self->row + 1);
  else
    go_to_area (self, (int) self->area + (g_str_equal (action, "workshop.next-area") ? 1 : -1));
}

/* After the last aspect the group agrees on the whole area, in the first row. */
static void
go_on (StegWorkshop *self)
{
  go_to_row (self, self->row < count_aspects (self) ? (int) self->row + 1 : 0);
}

static void
agree_on_area (StegWorkshop *self)
{
  g_autoptr (StegSuggestion) suggestion
    = steg_suggestion_new (programme_of (self), self->round, steg_workshop_get_area (self));

  if (!may_rate (self))
    return;
  if (suggestion->level > 0)
    choose (self, suggestion->level);
  else if (suggestion->unrated->len > 0)
    say (self, _ ("There is no suggestion until every aspect is rated. A number sets the level."));
  else
    say (self, _ ("The framework suggests no level. A number sets it."));
}

static void
agree_on_aspect (StegWorkshop *self, StegRecord *aspect)
{
  StegRecord    *area = steg_workshop_get_area (self);
  StegVoteSpread spread = steg_vote_spread (programme_of (self), self->round, area, aspect);

  if (!may_rate (self))
    return;
  if (steg_rounds_get_rating (programme_of (self), self->round, area, aspect) != NULL)
    go_on (self);
  else if (spread.n_votes == 0)
    say (self, _ ("Nobody has voted here. A number rates it."));
  else if (choose (self, (int) floor (spread.median)))
    go_on (self);
}

static void
agree_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegWorkshop *self = STEG_WORKSHOP (widget);
  StegRecord   *aspect = get_aspect (self);

  if (aspect != NULL)
    agree_on_aspect (self, aspect);
  else
    agree_on_area (self);
}

static void
reveal_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegWorkshop *self = STEG_WORKSHOP (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *sentence = NULL;
  StegEdit        *edit;

  if (steg_record_get_choice (self->round, STEG_ROUND_STATE) != STEG_ROUND_STATE_VOTING)
    {
      say (self, _ ("There are no hidden votes."));
      return;
    }
  edit = steg_voting_reveal (self->session, self->round, &error);
  if (edit == NULL)
    {
      sentence = steg_voting_card_words (error);
      say (self, sentence);
    }
  else if (commit (self, edit))
    steg_voting_forget (self->session, self->round);
}

static StegCountdown *
get_clock (StegWorkshop *self)
{
  return steg_area_clocks_get (&self->clocks, steg_workshop_get_area (self));
}

static void
clock_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_countdown_toggle (get_clock (STEG_WORKSHOP (widget)), g_get_monotonic_time ());
  gtk_widget_queue_draw (widget);
}

static void
reset_clock_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  steg_countdown_reset (get_clock (STEG_WORKSHOP (widget)), g_get_monotonic_time ());
  gtk_widget_queue_draw (widget);
}

static void
set_minutes (StegWorkshop *self, int minutes)
{
  g_autofree char *sentence = steg_area_clocks_set_minutes (&self->clocks, minutes);

  say (self, sentence);
}

static void
shorter_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegWorkshop *self = STEG_WORKSHOP (widget);

  set_minutes (self, steg_countdown_shorter (self->clocks.minutes));
}

static void
longer_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegWorkshop *self = STEG_WORKSHOP (widget);

  set_minutes (self, steg_countdown_longer (self->clocks.minutes));
}

static void
close_parking (StegWorkshop *self)
{
  steg_parking_settle (STEG_PARKING (self->parking));
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_set_visible (self->parking, FALSE);
}

static void
park_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegWorkshop *self = STEG_WORKSHOP (widget);

  if (gtk_widget_get_visible (self->parking))
    {
      close_parking (self);
      return;
    }
  gtk_widget_set_visible (self->parking, TRUE);
  steg_parking_focus (STEG_PARKING (self->parking));
}

static void
leave_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  StegWorkshop *self = STEG_WORKSHOP (widget);
  g_autoptr (StegWorkshop) alive = g_object_ref (self);

  if (gtk_widget_get_visible (self->parking))
    {
      close_parking (self);
      return;
    }
  g_clear_handle_id (&self->tick_id, g_source_remove);
  steg_stage_leave (&self->stage, widget);
  g_signal_emit (self, signals[SIGNAL_ENDED], 0);
}

/* While something is typed into the parking lot, only Escape is ours. */
static gboolean
key_pressed_cb (StegWorkshop *self, guint key, guint code, GdkModifierType state)
{
  GdkModifierType modifiers
    = state & (GDK_SHIFT_MASK | GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK);
  const char *action = steg_workshop_find_action (key, modifiers);
  guint32     digit = gdk_keyval_to_unicode (key);

  if (steg_parking_has_focus (STEG_PARKING (self->parking))
      && g_strcmp0 (action, "workshop.leave") != 0)
    return FALSE;
  g_clear_pointer (&self->note, g_free);
  if (action != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), action, NULL);
  else if (modifiers == 0 && digit >= '1' && digit <= '9')
    gtk_widget_activate_action (GTK_WIDGET (self), "workshop.rate", "i", (int) (digit - '0'));
  else
    return FALSE;
  return TRUE;
}

/* A press on a statement frames its row and rates it. */
static void
press_statement (StegWorkshop *self, const char *identity)
{
  int row, level;

  if (!steg_workshop_find_statement (identity, &row, &level))
    return;
  go_to_row (self, row);
  choose (self, level);
}

/* The focus comes back here, so that what has changed is said. */
static void
mark_activated_cb (StegWorkshop *self, const char *identity)
{
  g_autoptr (StegWorkshop) alive = g_object_ref (self);

  g_clear_pointer (&self->note, g_free);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (strchr (identity, '/') != NULL)
    press_statement (self, identity);
  else
    {
      update (self);
      gtk_widget_activate_action (GTK_WIDGET (self), identity, NULL);
    }
}

/* Answers arrive as files, about which no session tells. */
static gboolean
tick_cb (gpointer user_value)
{
  StegWorkshop *self = STEG_WORKSHOP (user_value);

  if (steg_voting_count (self->session, self->round) != self->n_kept)
    update (self);
  if (steg_countdown_is_running (get_clock (self)))
    gtk_widget_queue_draw (GTK_WIDGET (self));
  return G_SOURCE_CONTINUE;
}

/* A round that is gone can be talked about no more. */
static void
changed_cb (StegWorkshop *self)
{
  if (steg_programme_find (programme_of (self), steg_record_get_id (self->round)) == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "workshop.leave", NULL);
  else
    update (self);
}

static void
steg_workshop_measure (GtkWidget     *widget,
                       GtkOrientation orientation,
                       int            for_size,
                       int           *minimum,
                       int           *natural,
                       int           *minimum_baseline,
                       int           *natural_baseline)
{
  gtk_widget_measure (STEG_WORKSHOP (widget)->view, orientation, for_size, minimum, natural, NULL,
                      NULL);
}

static void
steg_workshop_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  StegWorkshop *self = STEG_WORKSHOP (widget);
  gboolean      is_parking = gtk_widget_get_visible (self->parking);
  int           panel = MAX ((int) (width * PARKING_WIDTH), LEAST_PARKING);
  int           view = is_parking ? width - panel : width;

  if (view < LEAST_VIEW)
    {
      panel = view = width;
    }
  gtk_widget_size_allocate (self->view, &(GtkAllocation){ 0, 0, view, height }, -1);
  if (is_parking)
    gtk_widget_size_allocate (self->parking, &(GtkAllocation){ width - panel, 0, panel, height },
                              -1);
}

static void
steg_workshop_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StegWorkshop *self = STEG_WORKSHOP (widget);

  gtk_widget_snapshot_child (widget, self->view, snapshot);
  steg_workshop_draw_clock (get_clock (self), self->clocks.minutes, self->view, snapshot);
  gtk_widget_snapshot_child (widget, self->parking, snapshot);
}

static void
steg_workshop_dispose (GObject *object)
{
  StegWorkshop *self = STEG_WORKSHOP (object);

  g_clear_handle_id (&self->tick_id, g_source_remove);
  g_clear_pointer (&self->view, gtk_widget_unparent);
  g_clear_pointer (&self->parking, gtk_widget_unparent);
  steg_stage_clear (&self->stage);
  g_clear_object (&self->session);
  g_clear_object (&self->round);
  g_clear_pointer (&self->areas, g_ptr_array_unref);
  steg_area_clocks_clear (&self->clocks);
  g_clear_pointer (&self->note, g_free);
  G_OBJECT_CLASS (steg_workshop_parent_class)->dispose (object);
}

static void
add_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char                 *name;
    const char                 *parameter;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "workshop.rate", "i", rate_action },
    { "workshop.agree", NULL, agree_action },
    { "workshop.reveal", NULL, reveal_action },
    { "workshop.up", NULL, go_action },
    { "workshop.down", NULL, go_action },
    { "workshop.next-area", NULL, go_action },
    { "workshop.previous-area", NULL, go_action },
    { "workshop.park", NULL, park_action },
    { "workshop.clock", NULL, clock_action },
    { "workshop.reset-clock", NULL, reset_clock_action },
    { "workshop.shorter", NULL, shorter_action },
    { "workshop.longer", NULL, longer_action },
    { "workshop.leave", NULL, leave_action },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter,
                                     actions[i].activate);
}

static void
steg_workshop_class_init (StegWorkshopClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_workshop_dispose;
  widget_class->measure = steg_workshop_measure;
  widget_class->size_allocate = steg_workshop_size_allocate;
  widget_class->snapshot = steg_workshop_snapshot;
  gtk_widget_class_set_css_name (widget_class, "workshop");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  add_actions (widget_class);
  signals[SIGNAL_ENDED] = g_signal_new ("ended", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                        NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
steg_workshop_init (StegWorkshop *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->row = 1;
  steg_area_clocks_init (&self->clocks);
  self->view = steg_chart_view_new ();
  gtk_widget_set_parent (self->view, GTK_WIDGET (self));
  g_signal_connect_swapped (self->view, "mark-activated", G_CALLBACK (mark_activated_cb), self);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

StegWorkshop *
steg_workshop_begin (AdwApplicationWindow *window,
                     StegSession          *session,
                     StegRecord           *round,
                     StegRecord           *area)
{
  StegWorkshop *self;

  g_return_val_if_fail (ADW_IS_APPLICATION_WINDOW (window), NULL);
  g_return_val_if_fail (STEG_IS_SESSION (session), NULL);
  g_return_val_if_fail (steg_stage_find (window) == NULL, NULL);

  self = g_object_new (STEG_TYPE_WORKSHOP, NULL);
  self->session = g_object_ref (session);
  self->round = g_object_ref (round);
  self->areas = steg_framework_areas (programme_of (self));
  g_ptr_array_foreach (self->areas, (GFunc) (void (*) (void)) g_object_ref, NULL);
  g_ptr_array_set_free_func (self->areas, g_object_unref);
  g_ptr_array_find (self->areas, area, &self->area);
  self->parking = steg_parking_new (session, round);
  gtk_widget_set_parent (self->parking, GTK_WIDGET (self));
  gtk_widget_set_visible (self->parking, FALSE);
  g_signal_connect_swapped (self->parking, "failed", G_CALLBACK (say), self);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "settling", G_CALLBACK (steg_parking_settle), self->parking,
                           G_CONNECT_SWAPPED);
  self->tick_id = g_timeout_add_seconds (1, tick_cb, self);
  steg_stage_enter (&self->stage, window, GTK_WIDGET (self),
                    /* Translators: why the screen does not go dark. */
                    _ ("A group is talking about its assessment"));
  update (self);
  return self;
}
