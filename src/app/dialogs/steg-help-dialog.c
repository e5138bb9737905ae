/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/dialogs/steg-help-dialog.h"

#include <glib/gi18n.h>

struct _StegHelpDialog
{
  AdwWindow parent;

  GtkBox *topics;
};

G_DEFINE_FINAL_TYPE (StegHelpDialog, steg_help_dialog, ADW_TYPE_WINDOW)

typedef struct
{
  const char *heading;
  const char *text;
} Topic;

static const Topic topics[] = {
  { N_ ("Where do we stand?"),
    N_ ("Gather the people who know the work. On Assessment, choose an area and press, row by row, "
        "the sentence that is true of you today. The program suggests a level for the area; you "
        "agree on one. Write down why, in a line or two. What the Levels Mean (Ctrl+L) tells what "
        "each level looks like whatever the area.") },
  { N_ ("Everybody first judges alone"),
    N_ ("Let a round begin with silent votes: under the round's name on Assessment, Change This "
        "Round says who takes part, and Make Ballots gives each an empty ballot for paper, a "
        "spreadsheet or a browser. Drop the answer files on the window, and type those on paper "
        "with Enter a Paper Ballot. Nobody sees a vote until all are revealed together; in an "
        "anonymous round only how many chose each level.") },
  { N_ ("What shall we do?"),
    N_ ("What is not yet true on the next level is what remains to be done. Propose an improvement "
        "in the area (what), add actions to it (how), and give each action an owner (who) and a "
        "date (when). A person, a role or a group is made the first time you name it.") },
  { N_ ("Writing an action down quickly"),
    N_ ("Ctrl+N takes an action down wherever you are, in one line: Test restoring a backup @IT "
        "#follow-up !high fri week 38 every quarter. The first @person owns the action, the "
        "others help. What is understood becomes a chip below the line and is said in words; press "
        "a chip, or Escape, to keep it as text.") },
  { N_ ("How is it going?"),
    N_ ("Each action goes through four phases: Plan (agreed, not begun), Do (under way), Check "
        "(done, effect not shown yet) and Act (it is now how you work). Improvements lists them by "
        "area, Timeline shows them in their cycles. What is late, or lacks an owner or a date, is "
        "listed on Overview, where every figure says why when you press it. "
        "The programme's goal, and the areas with one of their own, are set under Name and "
        "Goal in the main menu.") },
  { N_ ("One turn of Plan, Do, Check and Act"),
    N_ ("Cycles (Ctrl+8) has the days of the four phases, a goal for each area and a checklist at "
        "each gate. A gate may be passed with something open, and the reason is kept. When Do "
        "begins the plan is frozen, so that you can see afterwards what became of it. Closing asks "
        "what to carry over and what to drop.") },
  { N_ ("Did we reach the level?"),
    N_ (
      "At the end of a cycle, create a new round on Assessment and judge again. The last round is "
      "shown beside it, and What Has Changed in the menu compares any two rounds.") },
  { N_ ("The plan on paper"),
    N_ ("Print or Export the Plan (Ctrl+P) puts the timeline, the list or both on paper, one page "
        "wide or several, with what the filter shows. It prints, or writes a PDF, a drawing (SVG) "
        "or a list for a spreadsheet (CSV).") },
  { N_ ("Where to read more"),
    N_ ("An action has references: a clause of a standard, a guide, a web tool. Files can be "
        "dropped on it too, and on an assessed area as evidence.") },
  { N_ ("Nothing needs to be saved"),
    N_ ("Every change is kept at once, and a moment later it is in your file. The line under the "
        "header says when. Undo takes back one command after the other, even after a restart, and "
        "History (Ctrl+H) lists everything that was done, when and by whom. What was done with one "
        "action stands at the end of its details.") },
  { N_ ("Several people, one file"),
    N_ (
      "The file may lie on a shared folder. What somebody else changes appears in your window. If "
      "both of you changed it at the same time, nothing is lost: your version is kept beside "
      "theirs, and you are told its name.") },
};

static GtkWidget *
create_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, style);
  return label;
}

static void
add_topic (StegHelpDialog *self, const Topic *topic)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  gtk_box_append (GTK_BOX (box), create_label (_ (topic->heading), "heading"));
  gtk_box_append (GTK_BOX (box), create_label (_ (topic->text), "body"));
  gtk_box_append (self->topics, box);
}

static void
steg_help_dialog_class_init (StegHelpDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/io/github/stegvis/Stegvis/dialogs/help-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, StegHelpDialog, topics);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
steg_help_dialog_init (StegHelpDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (topics); i++)
    add_topic (self, &topics[i]);
}

StegHelpDialog *
steg_help_dialog_new (GtkWindow *parent)
{
  return g_object_new (STEG_TYPE_HELP_DIALOG, "transient-for", parent, NULL);
}
