/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-record-history.h"

#include "app/steg-trace-words.h"
#include "session/steg-note-edit.h"
#include "widget-fixture.h"

static GtkWidget *
show_history (PageFixture *fixture, gboolean open)
{
  GtkWidget *history = steg_record_history_new (fixture->session);

  page_show_alone (fixture, history);
  steg_record_history_set_record (STEG_RECORD_HISTORY (history), fixture->action);
  gtk_expander_set_expanded (GTK_EXPANDER (page_find (history, GTK_TYPE_EXPANDER, 0)), open);
  page_settle ();
  return history;
}

static void
move_due (PageFixture *fixture, StegDate day)
{
  StegEdit *edit = steg_edit_new (fixture->programme, "Move");

  steg_edit_date (edit, steg_record_get_id (fixture->action), STEG_ACTION_DUE, day);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  page_settle ();
}

/* Everything that is said about the newest command. */
static char *
newest (PageFixture *fixture)
{
  g_autoptr (GPtrArray) traces
    = steg_session_list_traces (fixture->session, fixture->action, 1, NULL);
  g_auto (GStrv) lines
    = steg_trace_words_lines (fixture->programme, fixture->action, traces->pdata[0]);

  return g_strjoinv ("\n", lines);
}

static void
a_change_says_from_what_to_what (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *history;

  move_due (fixture, steg_date_new (2027, 5, 3));
  history = show_history (fixture, TRUE);
  move_due (fixture, steg_date_new (2027, 5, 10));
  g_assert_true (page_says (history, "Due: from 3 May 2027 to 10 May 2027"));
  move_due (fixture, STEG_DATE_NONE);
  g_assert_true (page_says (history, "Due: taken out, it was 10 May 2027"));
  page_undo (fixture);
  g_assert_true (page_says (history, "Due: 10 May 2027"));
  g_assert_true (page_says (history, "undone"));
}

static void
nothing_is_read_before_it_is_asked_for (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *history = show_history (fixture, FALSE);

  move_due (fixture, steg_date_new (2027, 5, 3));
  g_assert_false (page_says (history, "Due"));
}

static void
a_long_history_is_shown_in_portions (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *history;

  for (int i = 0; i < 12; i++)
    move_due (fixture, steg_date_new (2027, 5, 1) + i);
  history = show_history (fixture, TRUE);
  g_assert_true (page_says (history, "Show More"));
  g_assert_false (page_says (history, "to 2 May 2027"));
  gtk_widget_activate_action (history, "history.more", NULL);
  page_settle ();
  g_assert_true (page_says (history, "to 2 May 2027"));
  g_assert_false (page_says (history, "Show More"));
}

static void
each_kind_of_value_has_its_words (PageFixture *fixture, gconstpointer unused)
{
  static const struct
  {
    guint       field;
    const char *before;
    const char *after;
    const char *words;
  } rows[] = {
    { STEG_ACTION_TITLE, "Old", "New", "How: from “Old” to “New”" },
    { STEG_ACTION_PRIORITY, "low", "high", "Priority: from Low to High" },
    { STEG_ACTION_PROGRESS, "10", "20", "Progress: from 10 to 20" },
    { STEG_ACTION_EFFORT, "10", "12.5", "Effort (hours): from 10 to 12.50" },
    { STEG_ACTION_REPEAT, "", "month;3", "Repeats: Every quarter" },
    { STEG_ACTION_OUTCOME_REASON, "Late", "", "Reason: taken out, it was “Late”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *said = NULL;

      for (int pass = 0; pass < 2; pass++)
        {
          StegEdit *edit = steg_edit_new (fixture->programme, "Change");

          g_assert_true (steg_edit_parse (edit, steg_record_get_id (fixture->action), rows[i].field,
                                          pass == 0 ? rows[i].before : rows[i].after, NULL));
          g_assert_true (steg_session_commit (fixture->session, edit, NULL));
        }
      said = newest (fixture);
      g_assert_cmpstr (said, ==, rows[i].words);
    }
}

static void
what_belongs_to_it_is_named (PageFixture *fixture, gconstpointer unused)
{
  StegEdit         *edit = steg_edit_new (fixture->programme, "Help");
  StegRecord       *person = steg_programme_at (fixture->programme, &steg_person_table, 0);
  const char *const parts[]
    = { steg_record_get_id (fixture->action), steg_record_get_id (person), NULL };
  g_autofree char *tie = g_strdup (steg_edit_ensure (edit, &steg_helper_table, parts));
  g_autofree char *added = g_strdup_printf (
    "Helpers: added “%s”", steg_record_get_text (person, STEG_PERSON_NAME));
  g_autofree char *taken = g_strdup_printf (
    "Helpers: took out “%s”", steg_record_get_text (person, STEG_PERSON_NAME));
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  first = newest (fixture);
  g_assert_cmpstr (first, ==, added);
  edit = steg_edit_new (fixture->programme, "No help");
  steg_edit_remove (edit, tie);
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  second = newest (fixture);
  g_assert_cmpstr (second, ==, taken);
}

static void
a_note_is_one_more_of_them (PageFixture *fixture, gconstpointer unused)
{
  StegEdit        *edit = steg_edit_new (fixture->programme, "Note");
  g_autofree char *said = NULL;

  steg_note_edit_add (edit, fixture->action, "Asked", steg_date_new (2026, 5, 20));
  g_assert_true (steg_session_commit (fixture->session, edit, NULL));
  said = newest (fixture);
  g_assert_cmpstr (said, ==, "Notes: one more");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence)                                                                 \
  g_test_add ("/record-history/" #sentence, PageFixture, NULL, page_set_up, sentence, \
              page_tear_down)
  ADD (a_change_says_from_what_to_what);
  ADD (nothing_is_read_before_it_is_asked_for);
  ADD (a_long_history_is_shown_in_portions);
  ADD (each_kind_of_value_has_its_words);
  ADD (what_belongs_to_it_is_named);
  ADD (a_note_is_one_more_of_them);
  return g_test_run ();
}
