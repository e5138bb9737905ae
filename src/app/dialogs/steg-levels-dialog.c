/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-levels-dialog.h"

#include "app/pages/steg-assessment-words.h"
#include "app/steg-language.h"
#include "model/steg-framework.h"
#include "model/steg-level.h"

#include <glib/gi18n.h>

/* A card is at least as wide as so many letters. */
#define FEWEST_CHARS 20

struct _StegLevelsDialog
{
  AdwWindow parent;

  GtkFlowBox *levels;
};

G_DEFINE_FINAL_TYPE (StegLevelsDialog, steg_levels_dialog, ADW_TYPE_WINDOW)

static void
add_label (GtkWidget *card, const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_width_chars (GTK_LABEL (label), FEWEST_CHARS);
  gtk_label_set_max_width_chars (GTK_LABEL (label), FEWEST_CHARS);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (card), label);
}

static void
add_level (StegLevelsDialog *self, StegProgramme *programme, GPtrArray *aspects, StegRecord *level)
{
  GtkWidget       *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  int              number = (int) steg_record_get_whole (level, STEG_LEVEL_NUMBER);
  const char      *name = steg_assessment_words_name (programme, level);
  g_autofree char *heading = g_strdup_printf (_ ("Level %d · %s"), number, name);

  add_label (card, heading, "title-4");
  for (guint i = 0; i < aspects->len; i++)
    {
      StegRecord *trait = steg_framework_get_trait (programme, aspects->pdata[i], number);

      if (trait == NULL)
        continue;
      add_label (card, steg_assessment_words_name (programme, aspects->pdata[i]),
                 "caption-heading");
      add_label (card,
                 steg_programme_wording (programme, trait, "text", steg_language_get ()), "body");
    }
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "page-card");
  gtk_flow_box_append (self->levels, card);
  gtk_widget_set_focusable (gtk_widget_get_parent (card), FALSE);
}

static void
steg_levels_dialog_class_init (StegLevelsDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/dialogs/levels-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegLevelsDialog, levels);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
steg_levels_dialog_init (StegLevelsDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

StegLevelsDialog *
steg_levels_dialog_new (GtkWindow *parent, StegSession *session)
{
  StegLevelsDialog *self = g_object_new (STEG_TYPE_LEVELS_DIALOG, "transient-for", parent, NULL);
  StegProgramme    *programme = steg_session_get_programme (session);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (programme);
  g_autoptr (GPtrArray) levels = steg_framework_levels (programme);

  for (guint i = 0; i < levels->len; i++)
    add_level (self, programme, aspects, levels->pdata[i]);
  return self;
}
