/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-workshop-parts.h"

#include "chart/steg-wall-layout.h"
#include "model/steg-ballot.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"

#include <glib/gi18n.h>

static char *
dup_round_words (StegProgramme *programme, StegRecord *round, guint n_kept)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (programme, round);

  if (steg_record_get_flag (round, STEG_ROUND_LOCKED))
    return g_strdup (_ ("Locked: it can be read, but not changed"));
  if (steg_record_get_choice (round, STEG_ROUND_STATE) != STEG_ROUND_STATE_VOTING)
    return g_strdup (steg_record_get_text (round, STEG_ROUND_TITLE));
  return g_strdup_printf (_ ("%u of %u have voted"), n_kept,
                          MAX (voters->len, n_kept));
}

char *
steg_workshop_state_words (
  StegProgramme *programme, StegRecord *round, guint area, guint n_areas, guint n_kept)
{
  g_autofree char *words = dup_round_words (programme, round, n_kept);

  /* Translators: which area of how many, and what is to be known of the round. */
  return g_strdup_printf (_ ("Area %u of %u · %s"), area, n_areas, words);
}

const char *
steg_workshop_find_hindrance (StegRecord *round)
{
  if (steg_rounds_can_rate (round))
    return NULL;
  return steg_record_get_flag (round, STEG_ROUND_LOCKED)
           ? _ ("The round is locked. Unlock it on the Assessment page to change it.")
           : _ ("People are voting. Reveal the votes first: press R.");
}

void
steg_workshop_speak (GtkWidget *workshop, const StegWall *wall)
{
  const StegWallRow *row;
  g_autoptr (GString) text = g_string_new (NULL);

  if (wall->current >= wall->rows->len)
    return;
  row = steg_wall_row (wall, wall->current);
  if (wall->words.note != NULL)
    g_string_append_printf (text, "%s ", wall->words.note);
  g_string_append_printf (text, "%s. %s. ", wall->words.title, row->name);
  for (guint i = 0; i < wall->n_levels; i++)
    if (steg_wall_cell (wall, wall->current, i)->is_chosen
        || steg_wall_cell (wall, wall->current, i)->is_last)
      g_string_append_printf (text, "%s ", steg_wall_cell (wall, wall->current, i)->spoken);
  if (row->votes != NULL)
    g_string_append (text, row->votes);
  gtk_accessible_update_property (GTK_ACCESSIBLE (workshop), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text->str, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  wall->words.state, -1);
}

gboolean
steg_workshop_find_statement (const char *identity, int *row, int *level)
{
  g_auto (GStrv) parts = g_strsplit (identity, "/", 2);
  guint64 first, second;

  if (g_strv_length (parts) != 2
      || !g_ascii_string_to_unsigned (parts[0], 10, 0, G_MAXINT, &first, NULL)
      || !g_ascii_string_to_unsigned (parts[1], 10, 1, G_MAXINT, &second, NULL))
    return FALSE;
  *row = (int) first;
  *level = (int) second;
  return TRUE;
}

static const StegWallCommand commands[] = {
  { "workshop.agree", "Enter", N_ ("Agree") },
  { "workshop.reveal", "R", N_ ("Reveal the votes") },
  { "workshop.previous-area", "←", N_ ("Previous area") },
  { "workshop.next-area", "→", N_ ("Next area") },
  { "workshop.park", "P", N_ ("Parking lot") },
  { "workshop.clock", "T", N_ ("Clock") },
  { "workshop.shorter", "−", N_ ("Shorter") },
  { "workshop.longer", "+", N_ ("Longer") },
  { "win.undo", "Ctrl+Z", N_ ("Undo") },
  { "app.shortcuts", "?", N_ ("All keys") },
  { "workshop.leave", "Esc", N_ ("Leave") },
};

/* Whether it means anything now. */
static gboolean
is_of_use (const StegWallCommand *command, gboolean is_voting)
{
  if (g_str_equal (command->identity, "workshop.reveal"))
    return is_voting;
  return !is_voting || !g_str_equal (command->identity, "workshop.agree");
}

void
steg_workshop_add_commands (StegWall *wall, StegRecord *round)
{
  gboolean is_voting
    = steg_record_get_choice (round, STEG_ROUND_STATE) == STEG_ROUND_STATE_VOTING;
  g_autofree char      *keys = g_strdup_printf ("1–%u", MIN (wall->n_levels, 9));
  const StegWallCommand rate = { NULL, keys, _ ("Rate") };

  if (!is_voting)
    steg_wall_add_command (wall, &rate);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    if (is_of_use (&commands[i], is_voting))
      {
        const StegWallCommand command
          = { commands[i].identity, commands[i].key, _ (commands[i].words) };

        steg_wall_add_command (wall, &command);
      }
}

void
steg_workshop_take_tips (GtkWidget *view)
{
  for (GtkWidget *mark = gtk_widget_get_first_child (view); mark != NULL;
       mark = gtk_widget_get_next_sibling (mark))
    gtk_widget_set_has_tooltip (mark, FALSE);
}

static const struct
{
  guint           keys[2];
  GdkModifierType modifiers;
  const char     *action;
} bindings[] = {
  { { GDK_KEY_Return, GDK_KEY_KP_Enter }, 0, "workshop.agree" },
  { { GDK_KEY_r, GDK_KEY_R }, 0, "workshop.reveal" },
  { { GDK_KEY_Up, GDK_KEY_KP_Up }, 0, "workshop.up" },
  { { GDK_KEY_Down, GDK_KEY_KP_Down }, 0, "workshop.down" },
  { { GDK_KEY_Right, GDK_KEY_KP_Right }, 0, "workshop.next-area" },
  { { GDK_KEY_Left, GDK_KEY_KP_Left }, 0, "workshop.previous-area" },
  { { GDK_KEY_p, GDK_KEY_P }, 0, "workshop.park" },
  { { GDK_KEY_t, 0 }, 0, "workshop.clock" },
  { { GDK_KEY_T, GDK_KEY_t }, GDK_SHIFT_MASK, "workshop.reset-clock" },
  { { GDK_KEY_plus, GDK_KEY_KP_Add }, 0, "workshop.longer" },
  { { GDK_KEY_plus, 0 }, GDK_SHIFT_MASK, "workshop.longer" },
  { { GDK_KEY_minus, GDK_KEY_KP_Subtract }, 0, "workshop.shorter" },
  { { GDK_KEY_question, 0 }, GDK_SHIFT_MASK, "app.shortcuts" },
  { { GDK_KEY_question, GDK_KEY_F1 }, 0, "app.shortcuts" },
  { { GDK_KEY_Escape, 0 }, 0, "workshop.leave" },
};

const char *
steg_workshop_find_action (guint key, GdkModifierType modifiers)
{
  for (guint i = 0; i < G_N_ELEMENTS (bindings); i++)
    if (bindings[i].modifiers == modifiers
        && (bindings[i].keys[0] == key || bindings[i].keys[1] == key))
      return bindings[i].action;
  return NULL;
}

/* "12:40", and with a sign and in words when the time is over. Returns: owned. */
static char *
dup_clock_words (const StegCountdown *clock, int minutes)
{
  gint64           left = steg_countdown_left (clock, minutes, g_get_monotonic_time ());
  g_autofree char *time = steg_countdown_words (left);

  if (left <= 0)
    /* Translators: the clock of an area; %s is how long it has been over. */
    return g_strdup_printf (_ ("◷ Time is up  %s"), time);
  return g_strdup_printf (steg_countdown_is_running (clock) ? "▸ %s" : "‖ %s", time);
}

void
steg_workshop_draw_clock (const StegCountdown *clock,
                          int                  minutes,
                          GtkWidget           *view,
                          GtkSnapshot         *snapshot)
{
  const StegBox    box = { 0, 0, gtk_widget_get_width (view), gtk_widget_get_height (view) };
  const StegBox    place = steg_wall_free_place (&box);
  g_autofree char *words = dup_clock_words (clock, minutes);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (view, words);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GdkRGBA colour;
  int     width, height;

  gtk_style_context_get_color (gtk_widget_get_style_context (view), &colour);
  pango_attr_list_insert (attributes,
                          pango_attr_size_new_absolute ((int) (place.height * 0.62 * PANGO_SCALE)));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (
                                      (float) (steg_box_right (&place) - width),
                                      (float) (place.y + (place.height - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);
}
