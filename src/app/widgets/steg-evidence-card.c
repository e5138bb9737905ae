/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-evidence-card.h"

#include "app/widgets/steg-attachments.h"
#include "app/widgets/steg-evidence-list.h"
#include "app/widgets/steg-notes.h"

#include <glib/gi18n.h>

struct _StegEvidenceCard
{
  GtkBox parent;

  GtkWidget *files; /* all %NULL until something is shown */
  GtkWidget *list;
  GtkWidget *notes;
};

G_DEFINE_FINAL_TYPE (StegEvidenceCard, steg_evidence_card, GTK_TYPE_BOX)

static void
steg_evidence_card_class_init (StegEvidenceCardClass *klass)
{
}

static void
steg_evidence_card_init (StegEvidenceCard *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 9);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "page-card");
}

static GtkWidget *
append (StegEvidenceCard *self, GtkWidget *part)
{
  gtk_box_append (GTK_BOX (self), part);
  return part;
}

void
steg_evidence_card_show (StegEvidenceCard *self,
                         StegSession      *session,
                         StegRecord       *round,
                         StegRecord       *area)
{
  g_return_if_fail (STEG_IS_EVIDENCE_CARD (self));

  if (self->files == NULL)
    {
      self->files = append (self, steg_attachments_new (session, _ ("Evidence")));
      self->list = append (self, steg_evidence_list_new ());
      self->notes = append (self, steg_notes_new (session));
    }
  steg_attachments_set_evidence (STEG_ATTACHMENTS (self->files), round, area);
  steg_evidence_list_show (STEG_EVIDENCE_LIST (self->list), steg_session_get_programme (session),
                           round, area);
  steg_notes_set_record (STEG_NOTES (self->notes), area);
}

void
steg_evidence_card_settle (StegEvidenceCard *self)
{
  g_return_if_fail (STEG_IS_EVIDENCE_CARD (self));

  if (self->notes == NULL)
    return;
  steg_evidence_list_settle (STEG_EVIDENCE_LIST (self->list));
  steg_notes_settle (STEG_NOTES (self->notes));
}
