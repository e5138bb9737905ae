/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-gate-template.h"

char *
steg_gate_template_field (StegPhase phase, guint number)
{
  return g_strdup_printf ("gate-%s-%u", steg_phase_choices[phase].key, number);
}

GPtrArray *
steg_gate_template_list (StegProgramme *programme, StegPhase phase, const char *language)
{
  GPtrArray  *texts = g_ptr_array_new ();
  StegRecord *card = steg_programme_get_card (programme);

  for (guint number = 1; card != NULL && number <= STEG_GATE_TEMPLATE_MOST; number++)
    {
      g_autofree char *field = steg_gate_template_field (phase, number);
      const char      *text = steg_programme_wording (programme, card, field, language);

      if (*text == '\0')
        break;
      g_ptr_array_add (texts, (gpointer) text);
    }
  return texts;
}
