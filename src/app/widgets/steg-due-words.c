/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-due-words.h"

#include "app/steg-words.h"
#include "app/widgets/steg-style.h"
#include "model/steg-action.h"

#include <glib/gi18n.h>

static char *
words_for_due (StegRecord *action, StegDate today)
{
  StegDate         due = steg_record_get_date (action, STEG_ACTION_DUE);
  int              late = steg_action_days_late (action, today);
  g_autofree char *day = NULL;

  if (due == STEG_DATE_NONE)
    return g_strdup (_ ("no date"));
  if (late > 0)
    return g_strdup_printf (ngettext ("⚠ %d day late", "⚠ %d days late", (gulong) late), late);
  day = steg_words_date (due, STEG_DATE_STYLE_FULL);
  return steg_action_is_due_soon (action, today) ? g_strdup_printf ("◷ %s", day)
                                                 : g_steal_pointer (&day);
}

void
steg_due_words_style (GtkWidget *widget, StegRecord *action, StegDate today)
{
  steg_style_set (widget, "late", steg_action_days_late (action, today) > 0);
  steg_style_set (widget, "soon", steg_action_is_due_soon (action, today));
}

void
steg_due_words_show (GtkLabel *label, StegRecord *action, StegDate today)
{
  g_autofree char *words = words_for_due (action, today);

  g_return_if_fail (GTK_IS_LABEL (label));

  gtk_label_set_text (label, words);
  steg_due_words_style (GTK_WIDGET (label), action, today);
}
