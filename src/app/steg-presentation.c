/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-presentation.h"

#include "app/steg-language.h"
#include "app/steg-stage.h"
#include "app/widgets/steg-screen-palette.h"
#include "chart/steg-cairo-ink.h"
#include "report/deck/steg-slides.h"

#include <glib/gi18n.h>

#define POINTER_HIDES_MS 2500
#define MOST_DIGITS_VALUE 9999
#define BACK_BUTTON 8
#define FORWARD_BUTTON 9

struct _StegPresentation
{
  GtkWidget parent;

  StegSession *session;
  StegStage    stage;

  StegSlides *slides;
  guint       position;
  guint       typed; /* the number that is being typed; 0: none */
  gboolean    is_blank;
  gboolean    is_stale;
  guint       pointer_id;
  GtkWidget  *note;
};

G_DEFINE_FINAL_TYPE (StegPresentation, steg_presentation, GTK_TYPE_WIDGET)

static StegDeck *
make_deck (StegPresentation *self)
{
  return steg_deck_new (steg_session_get_programme (self->session),
                        steg_session_get_standing (self->session), steg_language_catalogue ());
}

static void
update_note (StegPresentation *self)
{
  g_autofree char *number = g_strdup_printf (_ ("Slide %u"), self->typed);

  if (self->typed > 0)
    gtk_label_set_text (GTK_LABEL (self->note), number);
  else
    gtk_label_set_text (GTK_LABEL (self->note), _ ("Newer data: press R"));
  gtk_widget_set_visible (self->note, (self->typed > 0 || self->is_stale) && !self->is_blank);
}

/* The focus stays here while slides change, and its new name is what a screen reader says then. */
static void
speak (StegPresentation *self)
{
  const StegSlide *slide = steg_slides_get (self->slides, self->position);
  g_autofree char *name = NULL;

  if (self->is_blank)
    name = g_strdup (_ ("The screen is black"));
  else
    /* Translators: the title of a slide, its number, and how many there are. */
    name = g_strdup_printf (_ ("%s. Slide %u of %u"), slide->topic->title, self->position + 1,
                            steg_slides_count (self->slides));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  self->is_blank ? "" : slide->spoken, -1);
}

static void
update (StegPresentation *self)
{
  update_note (self);
  speak (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
go_to (StegPresentation *self, int position)
{
  int last = (int) steg_slides_count (self->slides) - 1;

  self->position = (guint) CLAMP (position, 0, last);
  self->typed = 0;
  self->is_blank = FALSE;
  update (self);
}

static void
lay_out (StegPresentation *self)
{
  cairo_surface_t *sheet = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t         *cr = cairo_create (sheet);
  StegPalette      palette = steg_screen_palette_get (GTK_WIDGET (self));
  g_autoptr (StegInk) ink = NULL;

  palette.font_family = STEG_SLIDE_FAMILY;
  ink = steg_cairo_ink_new (cr, &palette);
  g_clear_pointer (&self->slides, steg_slides_free);
  self->slides = steg_slides_new (make_deck (self), ink, &palette);
  cairo_destroy (cr);
  cairo_surface_destroy (sheet);
}

void
steg_presentation_refresh (StegPresentation *self)
{
  const StegTopic *topic;
  g_autofree char *name = NULL;
  g_autofree char *section = NULL;

  g_return_if_fail (STEG_IS_PRESENTATION (self));

  topic = steg_slides_get (self->slides, self->position)->topic;
  name = g_strdup (topic->name);
  section = g_strdup (topic->section);
  lay_out (self);
  self->is_stale = FALSE;
  go_to (self, (int) steg_slides_find (self->slides, name, section));
}

static void
changed_cb (StegPresentation *self)
{
  g_autoptr (StegDeck) deck = make_deck (self);

  self->is_stale = !steg_deck_equal (deck, self->slides->deck);
  update_note (self);
}

static void
toggle_blank (StegPresentation *self)
{
  self->is_blank = !self->is_blank;
  update (self);
}

static gboolean
type_digit (StegPresentation *self, guint key)
{
  guint32 letter = gdk_keyval_to_unicode (key);

  if (letter < '0' || letter > '9' || (letter == '0' && self->typed == 0))
    return FALSE;
  self->typed = MIN (self->typed * 10 + (letter - '0'), MOST_DIGITS_VALUE);
  update_note (self);
  return TRUE;
}

/* Where @key leads; -1 if it leads nowhere. */
static int
find_target (StegPresentation *self, guint key)
{
  int here = (int) self->position;

  switch (key)
    {
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
    case GDK_KEY_space:
    case GDK_KEY_n:
      return here + 1;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
    case GDK_KEY_BackSpace:
    case GDK_KEY_p:
      return MAX (here - 1, 0);
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return 0;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return (int) steg_slides_count (self->slides) - 1;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      return self->typed > 0 ? (int) self->typed - 1 : here + 1;
    default:
      return -1;
    }
}

static gboolean
key_pressed_cb (StegPresentation *self, guint key, guint code, GdkModifierType state)
{
  int target;

  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK))
    return FALSE;
  target = find_target (self, key);
  if (target >= 0)
    go_to (self, target);
  else if (key == GDK_KEY_Escape)
    steg_stage_leave (&self->stage, GTK_WIDGET (self));
  else if (key == GDK_KEY_b || key == GDK_KEY_B || key == GDK_KEY_period)
    toggle_blank (self);
  else if (key == GDK_KEY_r || key == GDK_KEY_R)
    steg_presentation_refresh (self);
  else if (key == GDK_KEY_question)
    gtk_widget_activate_action (GTK_WIDGET (self), "app.shortcuts", NULL);
  else
    return type_digit (self, key);
  return TRUE;
}

static void
pressed_cb (StegPresentation *self, int n_press, double x, double y, GtkGestureClick *click)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (click));

  if (button == GDK_BUTTON_PRIMARY || button == FORWARD_BUTTON)
    go_to (self, (int) self->position + 1);
  else if (button == GDK_BUTTON_SECONDARY || button == BACK_BUTTON)
    go_to (self, (int) self->position - 1);
}

static gboolean
hide_pointer_cb (gpointer user_value)
{
  StegPresentation *self = STEG_PRESENTATION (user_value);

  self->pointer_id = 0;
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "none");
  return G_SOURCE_REMOVE;
}

static void
moved_cb (StegPresentation *self)
{
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  g_clear_handle_id (&self->pointer_id, g_source_remove);
  self->pointer_id = g_timeout_add (POINTER_HIDES_MS, hide_pointer_cb, self);
}

/* One Cairo node, on which the slide is painted as on paper: GTK 4.8 misplaces small ones that are
 * scaled. */
static void
paint_slide (StegPresentation *self, GtkSnapshot *snapshot, double width, double height)
{
  double   scale = MIN (width / STEG_SLIDE_WIDTH, height / STEG_SLIDE_HEIGHT);
  cairo_t *cr = gtk_snapshot_append_cairo (
    snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  g_autoptr (StegInk) ink = steg_cairo_ink_new (cr, &self->slides->palette);

  cairo_translate (cr, (width - STEG_SLIDE_WIDTH * scale) / 2,
                   (height - STEG_SLIDE_HEIGHT * scale) / 2);
  cairo_scale (cr, scale, scale);
  steg_slides_paint (self->slides, self->position, ink);
  cairo_destroy (cr);
}

static void
steg_presentation_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  StegPresentation *self = STEG_PRESENTATION (widget);
  const StegColour *paper = &self->slides->palette.background;
  GdkRGBA           around = { paper->red, paper->green, paper->blue, 1 };
  int               width = gtk_widget_get_width (widget);
  int               height = gtk_widget_get_height (widget);

  if (self->is_blank)
    around = (GdkRGBA){ 0, 0, 0, 1 };
  gtk_snapshot_append_color (snapshot, &around,
                             &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));
  if (!self->is_blank)
    paint_slide (self, snapshot, width, height);
  gtk_widget_snapshot_child (widget, self->note, snapshot);
}

static void
add_controllers (StegPresentation *self)
{
  GtkWidget          *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture         *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (widget, keys);
  gtk_widget_add_controller (widget, motion);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}

static void
steg_presentation_dispose (GObject *object)
{
  StegPresentation *self = STEG_PRESENTATION (object);

  g_clear_handle_id (&self->pointer_id, g_source_remove);
  g_clear_pointer (&self->note, gtk_widget_unparent);
  steg_stage_clear (&self->stage);
  g_clear_object (&self->session);
  g_clear_pointer (&self->slides, steg_slides_free);
  G_OBJECT_CLASS (steg_presentation_parent_class)->dispose (object);
}

static void
steg_presentation_class_init (StegPresentationClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_presentation_dispose;
  widget_class->snapshot = steg_presentation_snapshot;
  gtk_widget_class_set_css_name (widget_class, "presentation");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
steg_presentation_init (StegPresentation *self)
{
  self->note = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->note, "presentation-note");
  gtk_widget_set_halign (self->note, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (self->note, GTK_ALIGN_END);
  gtk_widget_set_visible (self->note, FALSE);
  gtk_widget_set_parent (self->note, GTK_WIDGET (self));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_hexpand (GTK_WIDGET (self), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), TRUE);
  add_controllers (self);
}

void
steg_presentation_begin (AdwApplicationWindow *window, StegSession *session)
{
  StegPresentation *self;

  g_return_if_fail (ADW_IS_APPLICATION_WINDOW (window));
  g_return_if_fail (STEG_IS_SESSION (session));
  g_return_if_fail (steg_presentation_find (window) == NULL);

  self = g_object_new (STEG_TYPE_PRESENTATION, NULL);
  self->session = g_object_ref (session);
  g_signal_connect_object (session, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  lay_out (self);
  steg_stage_enter (&self->stage, window, GTK_WIDGET (self),
                    /* Translators: why the screen does not go dark. */
                    _ ("A programme is being presented"));
  moved_cb (self);
  update (self);
}

StegPresentation *
steg_presentation_find (AdwApplicationWindow *window)
{
  GtkWidget *shown = steg_stage_find (window);

  return shown != NULL && STEG_IS_PRESENTATION (shown) ? STEG_PRESENTATION (shown) : NULL;
}

guint
steg_presentation_get_position (StegPresentation *self)
{
  return self->position;
}

guint
steg_presentation_get_count (StegPresentation *self)
{
  return steg_slides_count (self->slides);
}

gboolean
steg_presentation_is_blank (StegPresentation *self)
{
  return self->is_blank;
}

gboolean
steg_presentation_is_stale (StegPresentation *self)
{
  return self->is_stale;
}
