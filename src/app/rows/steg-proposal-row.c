/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-proposal-row.h"

#include "app/rows/steg-record-rows.h"
#include "app/widgets/steg-initials.h"
#include "app/widgets/steg-phase-pill.h"
#include "model/steg-action-state.h"
#include "model/steg-action.h"
#include "model/steg-improvement.h"

#include <glib/gi18n.h>

struct _StegProposalRow
{
  GtkListBoxRow parent;

  StegRecord *improvement;
  StegRecord *next; /* action; %NULL: none yet */

  StegInitials *initials;
  GtkLabel     *title;
  GtkLabel     *progress;
  GtkBox       *box;
  GtkWidget    *pill;
};

G_DEFINE_FINAL_TYPE (StegProposalRow, steg_proposal_row, GTK_TYPE_LIST_BOX_ROW)

static void
steg_proposal_row_dispose (GObject *object)
{
  StegProposalRow *self = STEG_PROPOSAL_ROW (object);

  g_clear_object (&self->improvement);
  g_clear_object (&self->next);
  G_OBJECT_CLASS (steg_proposal_row_parent_class)->dispose (object);
}

static void
steg_proposal_row_class_init (StegProposalRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_proposal_row_dispose;

  g_type_ensure (STEG_TYPE_INITIALS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/proposal-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegProposalRow, box);
  gtk_widget_class_bind_template_child (widget_class, StegProposalRow, initials);
  gtk_widget_class_bind_template_child (widget_class, StegProposalRow, title);
  gtk_widget_class_bind_template_child (widget_class, StegProposalRow, progress);
}

static void
steg_proposal_row_init (StegProposalRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->pill = steg_phase_pill_new ();
  gtk_box_append (self->box, self->pill);
}

GtkListBoxRow *
steg_proposal_row_new (StegRecord *improvement)
{
  StegProposalRow *self = g_object_new (STEG_TYPE_PROPOSAL_ROW, NULL);

  self->improvement = g_object_ref (improvement);
  return GTK_LIST_BOX_ROW (self);
}

static gboolean
is_part_of (StegRecord *action, gpointer improvement)
{
  return steg_record_get_link (action, STEG_ACTION_IMPROVEMENT) == improvement;
}

/* The first that is still open, or else the last: nothing is left to do. */
static StegRecord *
find_next (GPtrArray *actions)
{
  for (guint i = 0; i < actions->len; i++)
    if (steg_action_is_open (actions->pdata[i]))
      return actions->pdata[i];
  return actions->len > 0 ? actions->pdata[actions->len - 1] : NULL;
}

static char *
dup_progress (GPtrArray *actions)
{
  guint done = 0, kept = 0;

  for (guint i = 0; i < actions->len; i++)
    {
      StegActionState state = steg_action_state (actions->pdata[i], STEG_DATE_NONE);

      done += state == STEG_ACTION_DONE;
      kept += state != STEG_ACTION_DROPPED;
    }
  if (actions->len == 0)
    return g_strdup (_ ("No action yet"));
  return g_strdup_printf (ngettext ("%u of %u action done", "%u of %u actions done", kept), done,
                          kept);
}

void
steg_proposal_row_show (StegProposalRow *self, StegProgramme *programme)
{
  g_autoptr (GPtrArray) actions = NULL;
  g_autofree char *progress = NULL;
  g_autofree char *spoken = NULL;
  const char      *title;

  g_return_if_fail (STEG_IS_PROPOSAL_ROW (self));

  actions = steg_programme_select (programme, &steg_action_table, is_part_of, self->improvement,
                                   STEG_ACTION_ORDER);
  progress = dup_progress (actions);
  title = steg_record_get_text (self->improvement, STEG_IMPROVEMENT_TITLE);
  /* Translators: an improvement and how many of its actions are done. */
  spoken = g_strdup_printf (_ ("%s: %s"), title, progress);
  g_set_object (&self->next, find_next (actions));
  steg_initials_set_person (self->initials, self->next != NULL
                                              ? steg_record_get_link (self->next, STEG_ACTION_OWNER)
                                              : NULL);
  steg_phase_pill_set_action (self->pill, self->next);
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->progress, progress);
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken);
}

StegRecord *
steg_proposal_row_get_next (StegProposalRow *self)
{
  g_return_val_if_fail (STEG_IS_PROPOSAL_ROW (self), NULL);

  return self->next != NULL ? self->next : self->improvement;
}
