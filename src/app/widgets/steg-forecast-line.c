/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-forecast-line.h"

#include "app/steg-language.h"
#include "app/widgets/steg-line-label.h"
#include "app/widgets/steg-menu-button.h"
#include "app/widgets/steg-why.h"
#include "report/figures/steg-forecast-sentences.h"

#include <glib/gi18n.h>

/* So many reasons are listed; nobody reads more, and a plan may have thousands. */
#define MOST_LINES 40

struct _StegForecastLine
{
  GtkBox parent;

  GtkLabel    *words;
  GtkWidget   *why;
  StegSession *session;
  StegRecord  *area; /* %NULL: the programme */
};

G_DEFINE_FINAL_TYPE (StegForecastLine, steg_forecast_line, GTK_TYPE_BOX)

static void
steg_forecast_line_dispose (GObject *object)
{
  StegForecastLine *self = STEG_FORECAST_LINE (object);

  g_clear_object (&self->session);
  g_clear_object (&self->area);
  G_OBJECT_CLASS (steg_forecast_line_parent_class)->dispose (object);
}

static void
steg_forecast_line_class_init (StegForecastLineClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = steg_forecast_line_dispose;
}

static const StegForecastLevel *
get_level (StegForecastLine *self)
{
  const StegForecast      *forecast = steg_session_get_forecast (self->session);
  const StegForecastPlace *place = steg_forecast_get_place (forecast, self->area);

  if (place == NULL)
    return NULL;
  return steg_forecast_get_level (
    forecast, place,
    steg_forecast_level_asked (steg_session_get_standing (self->session), self->area));
}

static char *
write_sentence (StegForecastLine *self, const StegForecastLevel *level)
{
  return steg_forecast_sentence (steg_session_get_forecast (self->session),
                                 steg_session_get_standing (self->session), self->area,
                                 level->level, steg_language_catalogue ());
}

static void
add_cause (GtkListBox *list, StegProgramme *programme, const StegForecastCause *cause)
{
  g_autofree char *title = steg_forecast_cause_title (cause);
  g_autofree char *note = steg_forecast_cause_note (programme, cause, steg_language_catalogue ());

  steg_why_add (list, title, note, "win.show-action", cause->action);
}

/* What lacks a date leads to the action; what lacks an action to the area, where one is made. */
static void
add_hole (GtkListBox *list, StegProgramme *programme, const StegForecastHole *hole)
{
  const StegCatalogue *catalogue = steg_language_catalogue ();
  g_autofree char     *title = steg_forecast_hole_title (programme, hole, catalogue);
  g_autofree char     *note = steg_forecast_hole_note (programme, hole, catalogue);
  gboolean             is_action
    = hole->kind == STEG_FORECAST_NO_DATE || hole->kind == STEG_FORECAST_CIRCLE;

  steg_why_add (list, title, note, is_action ? "win.show-action" : "win.show-area",
                is_action ? hole->action : hole->area);
}

static GtkWidget *
list_reasons (StegForecastLine *self, const StegForecastLevel *level)
{
  StegProgramme *programme = steg_session_get_programme (self->session);
  GtkListBox    *list
    = steg_why_list_new (_ ("What decides it"));

  for (guint i = 0; i < MIN (level->n_causes, MOST_LINES); i++)
    add_cause (list, programme, &level->causes[i]);
  for (guint i = 0; i < MIN (level->n_holes, MOST_LINES); i++)
    add_hole (list, programme, &level->holes[i]);
  return GTK_WIDGET (list);
}

static const char *
introduce (const StegForecastLevel *level)
{
  if (level->state == STEG_FORECAST_DATED)
    return ngettext ("This action decides the day: if it is late, so is the level.",
                     "These actions decide the day: if one is late, so is the level.",
                     level->n_causes);
  return _ ("This is not planned yet:");
}

static void
add_rest (GtkBox *content, guint n)
{
  g_autofree char *more = NULL;

  if (n <= MOST_LINES)
    return;
  more = g_strdup_printf (ngettext ("and %u more", "and %u more", n - MOST_LINES), n - MOST_LINES);
  gtk_box_append (content, steg_why_label_new (more, "quiet"));
}

static GtkWidget *
explain (StegForecastLine *self, const StegForecastLevel *level)
{
  GtkBox          *content = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 8));
  g_autofree char *sentence = write_sentence (self, level);
  g_autofree char *delay = steg_forecast_delay_sentence (steg_session_get_forecast (self->session),
                                                         steg_language_catalogue ());

  gtk_box_append (content, steg_why_label_new (sentence, "heading"));
  gtk_box_append (content, steg_why_label_new (introduce (level), NULL));
  gtk_box_append (content, list_reasons (self, level));
  add_rest (content, level->n_causes + level->n_holes);
  if (delay != NULL && level->state == STEG_FORECAST_DATED)
    gtk_box_append (content, steg_why_label_new (delay, "quiet"));
  return GTK_WIDGET (content);
}

static void
create_cb (GtkMenuButton *button, gpointer user_value)
{
  StegForecastLine        *self = user_value;
  const StegForecastLevel *level = self->session != NULL ? get_level (self) : NULL;

  if (level != NULL)
    gtk_menu_button_set_popover (button, steg_why_popover_new (explain (self, level)));
}

static void
steg_forecast_line_init (StegForecastLine *self)
{
  self->words = steg_line_label_new (NULL, NULL);
  self->why = gtk_menu_button_new ();
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->why), _ ("Why?"));
  gtk_menu_button_set_has_frame (GTK_MENU_BUTTON (self->why), FALSE);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->why), create_cb, self, NULL);
  gtk_widget_set_valign (self->why, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->words));
  gtk_box_append (GTK_BOX (self), self->why);
}

void
steg_forecast_line_show (StegForecastLine *self, StegSession *session, StegRecord *area)
{
  const StegForecastLevel *level;
  g_autofree char         *sentence = NULL;
  g_autofree char         *words = NULL;
  g_autofree char         *spoken = NULL;

  g_return_if_fail (STEG_IS_FORECAST_LINE (self));

  g_set_object (&self->session, session);
  g_set_object (&self->area, area);
  level = get_level (self);
  gtk_widget_set_visible (GTK_WIDGET (self), level != NULL);
  if (level == NULL)
    return;
  sentence = write_sentence (self, level);
  words = g_strconcat (
    steg_forecast_sign (steg_session_get_standing (session), area, level), sentence, NULL);
  /* Translators: what a screen reader says of the button “Why?”; a sentence of the forecast. */
  spoken = g_strdup_printf (_ ("Why? %s"), sentence);
  gtk_label_set_text (self->words, words);
  gtk_widget_set_visible (self->why, level->n_causes + level->n_holes > 0);
  steg_menu_button_name (self->why, spoken);
}
