/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-matrix-foot.h"

#include "app/pages/steg-assessment-words.h"
#include "app/widgets/steg-votes-line.h"
#include "model/steg-rating.h"
#include "model/steg-rounds.h"

struct _StegMatrixFoot
{
  GtkBox parent;

  GtkWidget     *remark;
  StegVotesLine *votes;
};

G_DEFINE_FINAL_TYPE (StegMatrixFoot, steg_matrix_foot, GTK_TYPE_BOX)

static void
steg_matrix_foot_class_init (StegMatrixFootClass *klass)
{
}

static void
steg_matrix_foot_init (StegMatrixFoot *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->remark = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->remark), 0);
  gtk_label_set_wrap (GTK_LABEL (self->remark), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (self->remark), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_visible (self->remark, FALSE);
  gtk_widget_add_css_class (self->remark, "remark");
  gtk_box_append (GTK_BOX (self), self->remark);
  self->votes = STEG_VOTES_LINE (steg_votes_line_new ());
  gtk_widget_set_visible (GTK_WIDGET (self->votes), FALSE);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->votes));
}

GtkWidget *
steg_matrix_foot_new (void)
{
  return g_object_new (STEG_TYPE_MATRIX_FOOT, NULL);
}

static void
show_remark (StegMatrixFoot *self, StegRecord *rating)
{
  g_autofree char *remark = rating != NULL ? steg_assessment_words_rating (rating) : NULL;

  gtk_label_set_text (GTK_LABEL (self->remark), remark != NULL ? remark : "");
  gtk_widget_set_visible (self->remark,
                          remark != NULL
                            && (steg_record_has (rating, STEG_RATING_NOTE)
                                || steg_record_get_choice (rating, STEG_RATING_CONFIDENCE)
                                     == STEG_RATING_CONFIDENCE_LOW));
}

void
steg_matrix_foot_show (StegMatrixFoot *self, const StegMatrixPlace *place, StegRecord *aspect)
{
  g_return_if_fail (STEG_IS_MATRIX_FOOT (self));

  show_remark (self, steg_rounds_get_rating (place->programme, place->round, place->area, aspect));
  steg_votes_line_show (self->votes, place->programme, place->round, place->area, aspect);
}

void
steg_matrix_foot_set_stacked (StegMatrixFoot *self, gboolean stacked)
{
  g_return_if_fail (STEG_IS_MATRIX_FOOT (self));

  steg_votes_line_set_stacked (self->votes, stacked);
}
