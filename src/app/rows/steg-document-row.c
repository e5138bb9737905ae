/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/rows/steg-document-row.h"

#include "app/pages/steg-document-words.h"
#include "app/rows/steg-record-rows.h"
#include "app/steg-record-words.h"
#include "app/widgets/steg-initials.h"
#include "model/steg-document.h"
#include "model/steg-person.h"

#include <glib/gi18n.h>

struct _StegDocumentRow
{
  GtkListBoxRow parent;

  GtkBox       *line;
  GtkLabel     *title;
  GtkLabel     *place;
  StegInitials *who;
  GtkLabel     *name;
  GtkLabel     *version;
  GtkLabel     *state;
};

G_DEFINE_FINAL_TYPE (StegDocumentRow, steg_document_row, GTK_TYPE_LIST_BOX_ROW)

static void
steg_document_row_class_init (StegDocumentRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (STEG_TYPE_INITIALS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/rows/document-row.ui");
  gtk_widget_class_bind_template_child (widget_class, StegDocumentRow, line);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentRow, title);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentRow, place);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentRow, who);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentRow, name);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentRow, version);
  gtk_widget_class_bind_template_child (widget_class, StegDocumentRow, state);
}

static void
steg_document_row_init (StegDocumentRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
steg_document_row_new (void)
{
  return g_object_new (STEG_TYPE_DOCUMENT_ROW, NULL);
}

void
steg_document_row_align (StegDocumentRow *self,
                         GtkSizeGroup    *names,
                         GtkSizeGroup    *versions,
                         GtkSizeGroup    *states)
{
  g_return_if_fail (STEG_IS_DOCUMENT_ROW (self));

  gtk_size_group_add_widget (names, GTK_WIDGET (self->name));
  gtk_size_group_add_widget (versions, GTK_WIDGET (self->version));
  gtk_size_group_add_widget (states, GTK_WIDGET (self->state));
}

static void
show_state (StegDocumentRow *self, StegRecord *document, StegDate today)
{
  g_autofree char *state = steg_document_words_state (document, today);
  const char      *style = steg_document_words_style (steg_document_state (document, today));

  gtk_label_set_text (self->state, state);
  gtk_widget_remove_css_class (GTK_WIDGET (self->state), "late");
  gtk_widget_remove_css_class (GTK_WIDGET (self->state), "soon");
  if (style != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (self->state), style);
}

static void
arrange (StegDocumentRow *self, gboolean narrow)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->line),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (self->line, narrow ? 2 : 12);
  gtk_widget_set_visible (GTK_WIDGET (self->name), !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->version), !narrow);
}

void
steg_document_row_show (StegDocumentRow *self,
                        StegProgramme   *programme,
                        StegRecord      *document,
                        StegDate         today,
                        gboolean         narrow)
{
  StegRecord      *owner = steg_record_get_link (document, STEG_DOCUMENT_OWNER);
  StegRecord      *area = steg_record_get_link (document, STEG_DOCUMENT_AREA);
  const char      *name = owner != NULL ? steg_record_get_text (owner, STEG_PERSON_NAME) : NULL;
  const char      *version = steg_record_get_text (document, STEG_DOCUMENT_VERSION);
  g_autofree char *spoken = NULL;

  g_return_if_fail (STEG_IS_DOCUMENT_ROW (self));

  gtk_label_set_text (self->title, steg_record_words_name (programme, document));
  gtk_label_set_text (self->place, area != NULL ? steg_record_words_name (programme, area)
                                                : _ ("the whole organisation"));
  steg_initials_set_person (self->who, owner);
  gtk_label_set_text (self->name, name != NULL ? name : _ ("nobody"));
  gtk_label_set_text (self->version, version != NULL ? version : "");
  show_state (self, document, today);
  arrange (self, narrow);
  spoken = g_strdup_printf (_ ("%s, %s, %s, who: %s, version: %s, %s"),
                            gtk_label_get_text (self->title), steg_document_words_kind (document),
                            gtk_label_get_text (self->place), gtk_label_get_text (self->name),
                            version != NULL ? version : C_ ("version", "none"),
                            gtk_label_get_text (self->state));
  steg_record_rows_name (GTK_LIST_BOX_ROW (self), spoken);
}
