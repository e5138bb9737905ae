/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-ballot-pane.h"

#include "app/pages/steg-assessment-words.h"
#include "app/steg-language.h"
#include "app/widgets/steg-matrix-cell.h"
#include "model/steg-framework.h"

#include <glib/gi18n.h>

#define NOT_ANSWERED -1

typedef struct
{
  StegRecord *area;
  StegRecord *aspect;
  int         level;
  char       *comment; /* may be %NULL */
} Question;

struct _StegBallotPane
{
  AdwBin parent;

  StegProgramme *programme;
  GArray        *questions; /* of Question */
  gboolean       on_paper;
  guint          place; /* of the one that is asked; after the last the summary */
  GPtrArray     *cells; /* of borrowed StegMatrixCell, by level from 1 */

  GtkStack        *stack;
  GtkLabel        *area;
  GtkLabel        *aspect;
  GtkLabel        *progress;
  GtkWidget       *hint;
  GtkWidget       *choices;
  GtkToggleButton *unknown;
  GtkEditable     *comment;
  GtkLabel        *summary;
  GtkLabel        *lost;
  GtkButton       *finish;
};

G_DEFINE_FINAL_TYPE (StegBallotPane, steg_ballot_pane, ADW_TYPE_BIN)

enum
{
  SIGNAL_FINISHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
clear_question (gpointer pointer)
{
  Question *question = pointer;

  g_clear_object (&question->area);
  g_clear_object (&question->aspect);
  g_clear_pointer (&question->comment, g_free);
}

/* The one that is asked; %NULL at the end. */
static Question *
get_question (StegBallotPane *self)
{
  return self->place < self->questions->len
           ? &g_array_index (self->questions, Question, self->place)
           : NULL;
}

static void
show_cell (StegBallotPane *self, const Question *question, int level)
{
  const char *language = steg_language_get ();
  const char *name = steg_assessment_words_level (self->programme, level);
  StegRecord *statement
    = steg_framework_get_statement (self->programme, question->area, question->aspect, level);
  g_autofree char    *heading = g_strdup_printf (_ ("Level %d · %s"), level, name);
  StegMatrixStatement cell = {
    .aspect = steg_assessment_words_name (self->programme, question->aspect),
    .heading = heading,
    .statement = statement != NULL
                   ? steg_programme_wording (self->programme, statement, "text", language)
                   : "",
    .level = level,
    .rated = question->level == level,
  };

  steg_matrix_cell_set_statement (self->cells->pdata[level - 1], &cell);
}

static void
show_choice (StegBallotPane *self)
{
  const Question *question = get_question (self);

  for (guint i = 0; i < self->cells->len; i++)
    show_cell (self, question, (int) i + 1);
  gtk_toggle_button_set_active (self->unknown, question->level == 0);
}

static void
show_question (StegBallotPane *self)
{
  const Question  *question = get_question (self);
  g_autofree char *progress
    = g_strdup_printf (_ ("%u of %u"), self->place + 1, self->questions->len);

  gtk_stack_set_visible_child_name (self->stack, "question");
  gtk_label_set_text (self->area, steg_assessment_words_name (self->programme, question->area));
  gtk_label_set_text (self->aspect, steg_assessment_words_name (self->programme, question->aspect));
  gtk_label_set_text (self->progress, progress);
  gtk_editable_set_text (self->comment, question->comment != NULL ? question->comment : "");
  show_choice (self);
  if (self->cells->len > 0)
    gtk_widget_grab_focus (self->cells->pdata[MAX (question->level, 1) - 1]);
}

/* Returns: owned. */
static char *
summarise (StegBallotPane *self, guint n)
{
  guint of = self->questions->len;

  if (self->on_paper)
    return g_strdup_printf (
      ngettext ("%u of %u aspect is answered.", "%u of %u aspects are answered.", of), n, of);
  return g_strdup_printf (ngettext ("You have answered %u of %u aspect.",
                                    "You have answered %u of %u aspects.", of),
                          n, of);
}

/* How many comments stand where nothing is answered: they belong to no vote. */
static guint
count_lost (StegBallotPane *self)
{
  guint n = 0;

  for (guint i = 0; i < self->questions->len; i++)
    {
      const Question *question = &g_array_index (self->questions, Question, i);

      n += question->level == NOT_ANSWERED && question->comment != NULL
           && *question->comment != '\0';
    }
  return n;
}

static void
show_lost (StegBallotPane *self)
{
  guint            n = count_lost (self);
  g_autofree char *words = g_strdup_printf (
    ngettext ("%u comment stands where nothing is chosen, and is left out. Go back to choose.",
              "%u comments stand where nothing is chosen, and are left out. Go back to choose.",
              n),
    n);

  gtk_label_set_text (self->lost, words);
  gtk_widget_set_visible (GTK_WIDGET (self->lost), n > 0);
}

static void
show_summary (StegBallotPane *self)
{
  guint            n = steg_ballot_pane_count (self);
  g_autofree char *summary = summarise (self, n);

  gtk_stack_set_visible_child_name (self->stack, "summary");
  gtk_label_set_text (self->summary, summary);
  show_lost (self);
  gtk_widget_set_sensitive (GTK_WIDGET (self->finish), n > 0);
  gtk_widget_grab_focus (GTK_WIDGET (self->finish));
}

static void
show (StegBallotPane *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ballot.back", self->place > 0);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "ballot.next",
                                 self->place < self->questions->len);
  if (get_question (self) != NULL)
    show_question (self);
  else
    show_summary (self);
}

static void
take_comment (StegBallotPane *self)
{
  Question *question = get_question (self);

  if (question == NULL)
    return;
  g_free (question->comment);
  question->comment = g_strstrip (g_strdup (gtk_editable_get_text (self->comment)));
}

static void
go (StegBallotPane *self, int step)
{
  take_comment (self);
  self->place = (guint) CLAMP ((int) self->place + step, 0, (int) self->questions->len);
  show (self);
}

/* What is chosen already is confirmed by a second press, unless it @goes_on at once. */
static void
choose (StegBallotPane *self, int level, gboolean goes_on)
{
  Question *question = get_question (self);

  if (question == NULL || level > (int) self->cells->len)
    return;
  goes_on |= question->level == level;
  question->level = level;
  if (goes_on)
    {
      go (self, 1);
      return;
    }
  show_choice (self);
  if (level > 0)
    gtk_widget_grab_focus (self->cells->pdata[level - 1]);
}

static void
next_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  go (STEG_BALLOT_PANE (widget), 1);
}

static void
back_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  go (STEG_BALLOT_PANE (widget), -1);
}

static gboolean
digit_cb (GtkWidget *widget, GVariant *arguments, gpointer user_value)
{
  StegBallotPane *self = STEG_BALLOT_PANE (widget);

  choose (self, g_variant_get_int32 (arguments), self->on_paper);
  return TRUE;
}

static void
pressed_cb (StegBallotPane *self, GtkWidget *cell)
{
  guint place;

  if (g_ptr_array_find (self->cells, cell, &place))
    choose (self, (int) place + 1, FALSE);
}

static void
unknown_cb (StegBallotPane *self)
{
  choose (self, 0, FALSE);
}

/* A comment alone is no answer. */
static void
comment_entered_cb (StegBallotPane *self)
{
  const Question *question = get_question (self);

  if (question != NULL && question->level == NOT_ANSWERED && self->cells->len > 0)
    gtk_widget_grab_focus (self->cells->pdata[0]);
  else
    go (self, 1);
}

static gboolean
comment_cb (GtkWidget *widget, GVariant *arguments, gpointer user_value)
{
  return gtk_widget_grab_focus (GTK_WIDGET (STEG_BALLOT_PANE (widget)->comment));
}

static void
finish_cb (StegBallotPane *self)
{
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0);
}

static void
steg_ballot_pane_dispose (GObject *object)
{
  StegBallotPane *self = STEG_BALLOT_PANE (object);

  g_array_set_size (self->questions, 0);
  g_ptr_array_set_size (self->cells, 0);
  g_clear_object (&self->programme);
  G_OBJECT_CLASS (steg_ballot_pane_parent_class)->dispose (object);
}

static void
steg_ballot_pane_finalize (GObject *object)
{
  g_array_unref (STEG_BALLOT_PANE (object)->questions);
  g_ptr_array_unref (STEG_BALLOT_PANE (object)->cells);
  G_OBJECT_CLASS (steg_ballot_pane_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  for (guint digit = 0; digit <= 9; digit++)
    {
      gtk_widget_class_add_binding (widget_class, GDK_KEY_0 + digit, 0, digit_cb, "i", digit);
      gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_0 + digit, 0, digit_cb, "i", digit);
    }
  gtk_widget_class_add_binding (widget_class, GDK_KEY_question, 0, digit_cb, "i", 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_question, GDK_SHIFT_MASK, digit_cb, "i", 0);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_plus, 0, comment_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_plus, GDK_SHIFT_MASK, comment_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_KP_Add, 0, comment_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, 0, "ballot.next", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, 0, "ballot.back", NULL);
}

static void
steg_ballot_pane_class_init (StegBallotPaneClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = steg_ballot_pane_dispose;
  object_class->finalize = steg_ballot_pane_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/widgets/ballot-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, stack);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, area);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, aspect);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, progress);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, hint);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, choices);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, unknown);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, comment);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, summary);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, lost);
  gtk_widget_class_bind_template_child (widget_class, StegBallotPane, finish);
  gtk_widget_class_bind_template_callback (widget_class, unknown_cb);
  gtk_widget_class_bind_template_callback (widget_class, comment_entered_cb);
  gtk_widget_class_bind_template_callback (widget_class, finish_cb);
  gtk_widget_class_install_action (widget_class, "ballot.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "ballot.back", NULL, back_action);
  add_keys (widget_class);

  signals[SIGNAL_FINISHED] = g_signal_new ("finished", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
steg_ballot_pane_init (StegBallotPane *self)
{
  self->questions = g_array_new (FALSE, TRUE, sizeof (Question));
  g_array_set_clear_func (self->questions, clear_question);
  self->cells = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_cell (StegBallotPane *self)
{
  GtkWidget *cell = steg_matrix_cell_new ();

  steg_matrix_cell_set_stacked (STEG_MATRIX_CELL (cell), TRUE);
  g_signal_connect_object (cell, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->choices), cell);
  g_ptr_array_add (self->cells, cell);
}

static void
add_questions (StegBallotPane *self)
{
  g_autoptr (GPtrArray) areas = steg_framework_areas (self->programme);
  g_autoptr (GPtrArray) aspects = steg_framework_aspects (self->programme);

  for (guint i = 0; i < areas->len; i++)
    for (guint k = 0; k < aspects->len; k++)
      {
        Question question = { g_object_ref (areas->pdata[i]), g_object_ref (aspects->pdata[k]),
                              NOT_ANSWERED, NULL };

        g_array_append_val (self->questions, question);
      }
}

void
steg_ballot_pane_begin (StegBallotPane *self, StegProgramme *programme, const char *finish)
{
  g_return_if_fail (STEG_IS_BALLOT_PANE (self));

  steg_ballot_pane_clear (self);
  g_set_object (&self->programme, programme);
  while ((int) self->cells->len < steg_framework_highest_level (programme))
    add_cell (self);
  add_questions (self);
  gtk_button_set_label (self->finish, finish);
  show (self);
}

void
steg_ballot_pane_set_on_paper (StegBallotPane *self, gboolean on_paper)
{
  g_return_if_fail (STEG_IS_BALLOT_PANE (self));

  self->on_paper = on_paper;
  gtk_widget_set_visible (self->hint, on_paper);
  gtk_button_set_label (GTK_BUTTON (self->unknown),
                        on_paper ? _ ("Does Not Know") : _ ("I Do Not Know"));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->unknown),
                               on_paper ? _ ("Does not know (0 or ?)")
                                        : _ ("I do not know (0 or ?)"));
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->comment),
                                  on_paper ? _ ("Comment, if there is one")
                                           : _ ("Comment, if you like"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->comment), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  on_paper ? _ ("Comment, if there is one")
                                           : _ ("Comment, if you like"),
                                  -1);
}

guint
steg_ballot_pane_count (StegBallotPane *self)
{
  guint n = 0;

  g_return_val_if_fail (STEG_IS_BALLOT_PANE (self), 0);

  for (guint i = 0; i < self->questions->len; i++)
    n += g_array_index (self->questions, Question, i).level != NOT_ANSWERED;
  return n;
}

void
steg_ballot_pane_collect (StegBallotPane *self, StegBallot *ballot)
{
  g_return_if_fail (STEG_IS_BALLOT_PANE (self));

  take_comment (self);
  for (guint i = 0; i < self->questions->len; i++)
    {
      const Question *question = &g_array_index (self->questions, Question, i);

      if (question->level != NOT_ANSWERED)
        steg_ballot_answer (ballot, steg_record_get_id (question->area),
                            steg_record_get_id (question->aspect), question->level,
                            question->comment);
    }
}

void
steg_ballot_pane_clear (StegBallotPane *self)
{
  GtkWidget *cell;

  g_return_if_fail (STEG_IS_BALLOT_PANE (self));

  g_array_set_size (self->questions, 0);
  self->place = 0;
  while ((cell = gtk_widget_get_first_child (self->choices)) != NULL)
    gtk_box_remove (GTK_BOX (self->choices), cell);
  g_ptr_array_set_size (self->cells, 0);
  gtk_editable_set_text (self->comment, "");
  gtk_toggle_button_set_active (self->unknown, FALSE);
  gtk_label_set_text (self->summary, "");
  gtk_label_set_text (self->lost, "");
}
