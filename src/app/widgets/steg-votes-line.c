/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-votes-line.h"

#include "app/steg-language.h"
#include "app/widgets/steg-chart-view.h"
#include "model/steg-round.h"
#include "model/steg-vote.h"
#include "report/figures/steg-sentences.h"
#include "report/figures/steg-vote-figures.h"
#include "report/figures/steg-vote-sentences.h"

#include <glib/gi18n.h>

#define SPACING 12
#define BARS_HEIGHT 78

struct _StegVotesLine
{
  GtkBox parent;

  GtkWidget *bars;
  GtkLabel  *spread;
  GtkLabel  *comments;
};

G_DEFINE_FINAL_TYPE (StegVotesLine, steg_votes_line, GTK_TYPE_BOX)

static void
steg_votes_line_class_init (StegVotesLineClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static GtkLabel *
add_label (GtkWidget *words, const char *style)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (label, "caption");
  if (style != NULL)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (words), label);
  return GTK_LABEL (label);
}

static void
steg_votes_line_init (StegVotesLine *self)
{
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, SPACING / 3);

  self->bars = steg_chart_view_new ();
  gtk_box_set_spacing (GTK_BOX (self), SPACING);
  gtk_widget_add_css_class (GTK_WIDGET (self), "votes");
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (words, TRUE);
  gtk_widget_set_hexpand (self->bars, FALSE);
  gtk_widget_set_size_request (self->bars, -1, BARS_HEIGHT);
  gtk_box_append (GTK_BOX (self), self->bars);
  gtk_box_append (GTK_BOX (self), words);
  self->spread = add_label (words, NULL);
  self->comments = add_label (words, "quiet");
}

GtkWidget *
steg_votes_line_new (void)
{
  return g_object_new (STEG_TYPE_VOTES_LINE, NULL);
}

static char *
dup_comment (StegRecord *vote, const char *comment)
{
  g_autofree char *voter = steg_vote_sentences_voter (vote, steg_language_catalogue ());
  int              level = (int) steg_record_get_whole (vote, STEG_VOTE_LEVEL);

  /* Translators: what somebody wrote who does not know the level. */
  if (level == 0)
    return g_strdup_printf (_ ("%s, does not know: “%s”"), voter, comment);
  /* Translators: who, which level, and what that person wrote. */
  return g_strdup_printf (_ ("%s, level %d: “%s”"), voter, level, comment);
}

/* What they wrote, a line each. Returns: owned. */
static char *
list_comments (GPtrArray *votes)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < votes->len; i++)
    {
      const char      *comment = steg_record_get_text (votes->pdata[i], STEG_VOTE_COMMENT);
      g_autofree char *line = NULL;

      if (comment == NULL || *comment == '\0')
        continue;
      line = dup_comment (votes->pdata[i], comment);
      g_string_append_printf (lines, lines->len > 0 ? "\n%s" : "%s", line);
    }
  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
show_words (StegVotesLine        *self,
            StegProgramme        *programme,
            StegRecord           *round,
            const StegVoteSpread *spread)
{
  const StegCatalogue *catalogue = steg_language_catalogue ();
  g_autoptr (GPtrArray) votes = steg_vote_spread_votes (programme, round, spread);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *lie = steg_vote_sentences_spread (spread, catalogue);
  g_autofree char *apart = steg_vote_sentences_apart (programme, round, spread, catalogue);
  g_autofree char *late = steg_vote_sentences_late (programme, round, spread, catalogue);
  g_autofree char *comments = list_comments (votes);

  steg_sentences_add (text, lie);
  if (apart != NULL)
    steg_sentences_add (text, apart);
  if (late != NULL)
    steg_sentences_add (text, late);
  gtk_label_set_text (self->spread, text->str);
  gtk_label_set_text (self->comments, comments);
  gtk_widget_set_visible (GTK_WIDGET (self->comments), *comments != '\0');
}

void
steg_votes_line_show (StegVotesLine *self,
                      StegProgramme *programme,
                      StegRecord    *round,
                      StegRecord    *area,
                      StegRecord    *aspect)
{
  StegVoteSpread spread;

  g_return_if_fail (STEG_IS_VOTES_LINE (self));

  spread = steg_vote_spread (programme, round, area, aspect);
  gtk_widget_set_visible (GTK_WIDGET (self), spread.n_votes > 0 || spread.counts[0] > 0);
  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    {
      g_autoptr (StegVoteBars) bars
        = steg_vote_figures_new (programme, round, &spread, steg_language_catalogue ());

      /* When all is agreed the words are enough. */
      gtk_widget_set_visible (self->bars, steg_record_get_choice (round, STEG_ROUND_STATE)
                                            != STEG_ROUND_STATE_AGREED);
      steg_chart_view_set_chart (STEG_CHART_VIEW (self->bars), &bars->chart);
      show_words (self, programme, round, &spread);
    }
  else
    steg_chart_view_set_chart (STEG_CHART_VIEW (self->bars), NULL);
}

void
steg_votes_line_set_stacked (StegVotesLine *self, gboolean stacked)
{
  g_return_if_fail (STEG_IS_VOTES_LINE (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  stacked ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_halign (self->bars, stacked ? GTK_ALIGN_START : GTK_ALIGN_FILL);
}
