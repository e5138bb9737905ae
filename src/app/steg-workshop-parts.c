/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/steg-workshop-parts.h"

#include "chart/steg-wall-layout.h"
#include "model/steg-ballot.h"
#include "model/steg-round.h"

#include <glib/gi18n.h>

char *
steg_workshop_round_words (StegProgramme *programme, StegRecord *round, guint n_kept)
{
  g_autoptr (GPtrArray) voters = steg_ballot_voters (programme, round);

  if (steg_record_get_flag (round, STEG_ROUND_LOCKED))
    return g_strdup (_ ("Locked: it can be read, but not changed"));
  if (steg_record_get_choice (round, STEG_ROUND_STATE) != STEG_ROUND_STATE_VOTING)
    return g_strdup (steg_record_get_text (round, STEG_ROUND_TITLE));
  return g_strdup_printf (_ ("%u of %u have voted"), n_kept,
                          MAX (voters->len, n_kept));
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
dup_clock_words (const StegCountdown *clock)
{
  gint64           left = steg_countdown_left (clock, g_get_monotonic_time ());
  g_autofree char *time = steg_countdown_words (left);

  if (left <= 0)
    /* Translators: the clock of an area; %s is how long it has been over. */
    return g_strdup_printf (_ ("◷ Time is up  %s"), time);
  return g_strdup_printf (steg_countdown_is_running (clock) ? "▸ %s" : "‖ %s", time);
}

void
steg_workshop_draw_clock (const StegCountdown *clock, GtkWidget *widget, GtkSnapshot *snapshot)
{
  const StegBox    box = { 0, 0, gtk_widget_get_width (widget),
                           gtk_widget_get_height (widget) };
  const StegBox    place = steg_wall_free_place (&box);
  g_autofree char *words = dup_clock_words (clock);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, words);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  GdkRGBA colour;
  int     width, height;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &colour);
  pango_attr_list_insert (attributes,
                          pango_attr_size_new_absolute ((int) (place.height / 2 * PANGO_SCALE)));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_get_pixel_size (layout, &width, &height);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (
                                      (float) (steg_box_right (&place) - width),
                                      (float) (place.y + (place.height - height) / 2)));
  gtk_snapshot_append_layout (snapshot, layout, &colour);
  gtk_snapshot_restore (snapshot);
}
