/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-matrix-foot.h"

#include "app/pages/steg-assessment-words.h"
#include "app/widgets/steg-votes-line.h"
#include "base/steg-clock.h"
#include "model/steg-claim.h"
#include "model/steg-rating.h"
#include "model/steg-rounds.h"

struct _StegMatrixFoot
{
  GtkBox parent;

  GtkWidget     *claim;
  GtkWidget     *remark;
  StegVotesLine *votes;
};

G_DEFINE_FINAL_TYPE (StegMatrixFoot, steg_matrix_foot, GTK_TYPE_BOX)

static void
steg_matrix_foot_class_init (StegMatrixFootClass *klass)
{
}

static GtkWidget *
add_label (StegMatrixFoot *self, const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_visible (label, FALSE);
  gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (self), label);
  return label;
}

static void
steg_matrix_foot_init (StegMatrixFoot *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->claim = add_label (self, "claim");
  self->remark = add_label (self, "remark");
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

static void
show_claim (StegMatrixFoot *self, const StegMatrixPlace *place, StegRecord *aspect)
{
  StegClaim   claim = steg_claim_get (place->programme, place->round, place->area, aspect,
                                      steg_clock_today ());
  const char *words = steg_assessment_words_claim (claim);

  gtk_label_set_text (GTK_LABEL (self->claim), words);
  gtk_widget_set_visible (self->claim, *words != '\0');
}

void
steg_matrix_foot_show (StegMatrixFoot *self, const StegMatrixPlace *place, StegRecord *aspect)
{
  g_return_if_fail (STEG_IS_MATRIX_FOOT (self));

  show_claim (self, place, aspect);
  show_remark (self, steg_rounds_get_rating (place->programme, place->round, place->area, aspect));
  steg_votes_line_show (self->votes, place->programme, place->round, place->area, aspect);
}

void
steg_matrix_foot_set_stacked (StegMatrixFoot *self, gboolean stacked)
{
  g_return_if_fail (STEG_IS_MATRIX_FOOT (self));

  steg_votes_line_set_stacked (self->votes, stacked);
}
