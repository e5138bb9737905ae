/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-phase-pill.h"

#include "app/steg-words.h"

#include <glib/gi18n.h>

static const char *const classes[] = {
  [STEG_PHASE_PLAN] = "phase-plan",
  [STEG_PHASE_DO] = "phase-do",
  [STEG_PHASE_CHECK] = "phase-check",
  [STEG_PHASE_ACT] = "phase-act",
};

GtkWidget *
steg_phase_pill_new (void)
{
  GtkWidget *pill = gtk_label_new (NULL);

  gtk_widget_add_css_class (pill, "phase-pill");
  gtk_widget_set_valign (pill, GTK_ALIGN_CENTER);
  return pill;
}

void
steg_phase_pill_set_action (GtkWidget *pill, StegRecord *action)
{
  int      phase = action != NULL ? steg_record_get_choice (action, STEG_ACTION_PHASE) : -1;
  gboolean dropped
    = action != NULL
      && steg_record_get_choice (action, STEG_ACTION_OUTCOME) == STEG_ACTION_OUTCOME_DROPPED;

  g_return_if_fail (GTK_IS_LABEL (pill));

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (pill, classes[i]);
  gtk_widget_set_visible (pill, phase >= 0);
  if (phase < 0)
    return;
  if (!dropped)
    gtk_widget_add_css_class (pill, classes[phase]);
  gtk_label_set_text (GTK_LABEL (pill),
                      dropped ? _ ("Dropped") : steg_words_label (steg_phase_choices[phase].label));
}
