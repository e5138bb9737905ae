/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-verdict-card.h"

#include "app/pages/steg-assessment-edits.h"
#include "app/pages/steg-assessment-words.h"
#include "app/steg-anywhere.h"
#include "app/widgets/steg-level-picker.h"
#include "app/widgets/steg-remark-field.h"
#include "model/steg-framework.h"
#include "model/steg-round.h"
#include "model/steg-rounds.h"
#include "model/steg-verdict.h"

#include <glib/gi18n.h>

struct _StegVerdictCard
{
  GtkWidget parent;

  StegProgramme *programme;
  StegRecord    *round;
  StegRecord    *area;
  int            suggested;

  GtkWidget       *box;
  GtkLabel        *suggestion;
  GtkButton       *accept;
  StegLevelPicker *picker;
  GtkWidget       *dissent_part;
  StegRemarkField *dissent;
};

G_DEFINE_FINAL_TYPE (StegVerdictCard, steg_verdict_card, GTK_TYPE_WIDGET)

static void
agree (StegVerdictCard *self, int level)
{
  steg_anywhere_commit (GTK_WIDGET (self),
                        steg_assessment_agree (self->programme, self->round, self->area, level));
}

static void
accept_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  agree (STEG_VERDICT_CARD (widget), STEG_VERDICT_CARD (widget)->suggested);
}

static void
chosen_cb (StegVerdictCard *self, int level)
{
  agree (self, level);
}

static void
dissent_left_cb (StegVerdictCard *self)
{
  steg_verdict_card_settle (self);
}

static void
steg_verdict_card_dispose (GObject *object)
{
  StegVerdictCard *self = STEG_VERDICT_CARD (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->programme);
  g_clear_object (&self->round);
  g_clear_object (&self->area);
  G_OBJECT_CLASS (steg_verdict_card_parent_class)->dispose (object);
}

static void
steg_verdict_card_class_init (StegVerdictCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = steg_verdict_card_dispose;

  g_type_ensure (STEG_TYPE_LEVEL_PICKER);
  g_type_ensure (STEG_TYPE_REMARK_FIELD);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/stegvis/Stegvis/widgets/verdict-card.ui");
  gtk_widget_class_bind_template_child (widget_class, StegVerdictCard, box);
  gtk_widget_class_bind_template_child (widget_class, StegVerdictCard, suggestion);
  gtk_widget_class_bind_template_child (widget_class, StegVerdictCard, accept);
  gtk_widget_class_bind_template_child (widget_class, StegVerdictCard, picker);
  gtk_widget_class_bind_template_child (widget_class, StegVerdictCard, dissent_part);
  gtk_widget_class_bind_template_child (widget_class, StegVerdictCard, dissent);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, dissent_left_cb);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "verdict.accept", NULL, accept_action);
}

static void
steg_verdict_card_init (StegVerdictCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_suggestion (StegVerdictCard *self, int level, gboolean locked)
{
  g_autoptr (StegSuggestion) suggestion
    = steg_suggestion_new (self->programme, self->round, self->area);
  g_autofree char *sentence = steg_assessment_words_suggestion (self->programme, suggestion);
  g_autofree char *accept = g_strdup_printf (_ ("Agree on Level %d"), suggestion->level);
  gboolean         open = !locked && suggestion->level > 0 && suggestion->level != level;

  self->suggested = suggestion->level;
  gtk_label_set_text (self->suggestion, sentence != NULL ? sentence : "");
  gtk_widget_set_visible (GTK_WIDGET (self->suggestion), sentence != NULL && !locked);
  gtk_button_set_label (self->accept, accept);
  gtk_widget_set_visible (GTK_WIDGET (self->accept), open);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "verdict.accept", open);
}

static void
show_picker (StegVerdictCard *self, int level, gboolean locked)
{
  int highest = steg_framework_highest_level (self->programme);

  for (int i = (int) steg_level_picker_count (self->picker) + 1; i <= highest; i++)
    steg_level_picker_add (self->picker, i, steg_assessment_words_level (self->programme, i));
  steg_level_picker_set_level (self->picker, level);
  steg_level_picker_set_locked (self->picker, locked);
}

static void
show_dissent (StegVerdictCard *self, StegRecord *verdict, gboolean locked)
{
  const char *text = NULL;

  if (verdict != NULL)
    text = steg_record_get_text (verdict, STEG_VERDICT_DISSENT);
  steg_remark_field_show (self->dissent, text);
  steg_remark_field_set_locked (self->dissent, locked);
  gtk_widget_set_visible (self->dissent_part, !locked || text != NULL);
}

void
steg_verdict_card_show (StegVerdictCard *self,
                        StegProgramme   *programme,
                        StegRecord      *round,
                        StegRecord      *area)
{
  gboolean    locked = steg_record_get_flag (round, STEG_ROUND_LOCKED);
  StegRecord *verdict;
  int         level;

  g_return_if_fail (STEG_IS_VERDICT_CARD (self));

  if (self->round != round || self->area != area)
    {
      steg_verdict_card_settle (self);
      steg_remark_field_forget (self->dissent);
    }
  g_set_object (&self->programme, programme);
  g_set_object (&self->round, round);
  g_set_object (&self->area, area);

  verdict = steg_rounds_get_verdict (programme, round, area);
  level = steg_rounds_level (programme, round, area);
  show_suggestion (self, level, locked);
  show_picker (self, level, locked);
  show_dissent (self, verdict, locked);
  /* While people vote there is no level to agree on. */
  gtk_widget_set_visible (GTK_WIDGET (self), steg_record_get_choice (round, STEG_ROUND_STATE)
                                               != STEG_ROUND_STATE_VOTING);
}

void
steg_verdict_card_settle (StegVerdictCard *self)
{
  g_autofree char *typed = NULL;

  g_return_if_fail (STEG_IS_VERDICT_CARD (self));

  typed = steg_remark_field_take (self->dissent);
  if (typed != NULL)
    steg_anywhere_commit (
      GTK_WIDGET (self), steg_assessment_dissent (self->programme, self->round, self->area, typed));
}
