/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/widgets/steg-quick-add.h"

#include "app/steg-record-words.h"
#include "app/widgets/steg-quick-marks.h"
#include "app/widgets/steg-quick-targets.h"
#include "base/steg-catalogue.h"
#include "model/steg-helper.h"
#include "widget-fixture.h"

static GtkWidget *
show (PageFixture *fixture)
{
  GtkWidget *quick = g_object_new (STEG_TYPE_QUICK_ADD, NULL);

  page_show_alone (fixture, quick);
  steg_quick_add_set_session (STEG_QUICK_ADD (quick), fixture->session);
  page_settle ();
  return quick;
}

static void
type (GtkWidget *quick, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (page_child (quick, "new_action")), text);
  page_settle ();
}

static const char *
typed (GtkWidget *quick)
{
  return gtk_editable_get_text (GTK_EDITABLE (page_child (quick, "new_action")));
}

static void
press_enter (GtkWidget *quick)
{
  g_signal_emit_by_name (page_child (quick, "new_action"), "activate");
  page_settle ();
}

static void
press_escape (GtkWidget *quick)
{
  page_press (page_child (quick, "new_action"), GDK_KEY_Escape);
}

static guint
count (PageFixture *fixture, const StegTable *table)
{
  return steg_programme_count (fixture->programme, table);
}

static StegRecord *
last_of (PageFixture *fixture, const StegTable *table)
{
  return steg_programme_at (fixture->programme, table, count (fixture, table) - 1);
}

/* The name of the area that the place is in. */
static const char *
area_of_place (PageFixture *fixture, GtkWidget *quick)
{
  StegQuickPlace place = steg_quick_targets_get (GTK_DROP_DOWN (page_child (quick, "target")));
  StegRecord    *improvement
    = place.improvement != NULL ? steg_programme_find (fixture->programme, place.improvement)
                                : NULL;
  StegRecord *area = improvement != NULL
                       ? steg_record_get_link (improvement, STEG_IMPROVEMENT_AREA)
                       : steg_programme_find (fixture->programme, place.area);

  return steg_record_words_name (fixture->programme, area);
}

static void
what_is_understood_is_said_before_it_is_added (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *quick = show (fixture);

  g_assert_false (gtk_widget_get_visible (page_child (quick, "understood")));
  type (quick, "Test it @IT #uppföljning !hög fre v.38 varje kvartal");
  g_assert_true (page_says (quick, "Adds “Test it” to "));
  g_assert_true (page_says (quick, "IT"));
  g_assert_true (page_says (quick, "Follow-up"));
  g_assert_true (page_says (quick, "High priority"));
  g_assert_true (page_says (quick, "Fri 18 Sep"));
  g_assert_true (page_says (quick, "Every quarter"));
  type (quick, "Test it @Auditor #nowhere every friday 2027-06-04");
  g_assert_true (page_says (quick, "New person: Auditor"));
  g_assert_true (page_says (quick, "There is no area called “nowhere”: it stays in the text"));
  g_assert_true (page_says (quick, "4 Jun 2027"));
  type (quick, "Test it every friday");
  g_assert_true (page_says (quick, "Every week, from Fri 22 May"));
  type (quick, "");
  g_assert_false (gtk_widget_get_visible (page_child (quick, "understood")));
}

static void
each_mark_that_the_help_shows_is_understood (PageFixture *fixture, gconstpointer language)
{
  const StegCatalogue *catalogue = steg_catalogue_get (language);
  GtkWidget           *quick = show (fixture);

  g_assert_nonnull (page_find (quick, STEG_TYPE_QUICK_MARKS, 0));
  for (guint i = 0; i < steg_quick_marks_count (); i++)
    {
      const char      *mark = steg_catalogue_text (catalogue, steg_quick_marks_example (i));
      g_autofree char *line = g_strdup_printf ("Test it %s", mark);

      g_test_message ("%s", line);
      type (quick, line);
      g_assert_true (page_says (quick, "Adds “Test it” to "));
      type (quick, "");
    }
}

static void
enter_adds_everything_in_one_command (PageFixture *fixture, gconstpointer unused)
{
  guint       actions = count (fixture, &steg_action_table);
  guint       people = count (fixture, &steg_person_table);
  GtkWidget  *quick = show (fixture);
  StegRecord *action;

  type (quick, "Test it @Auditor !low 12 june monthly");
  press_enter (quick);
  g_assert_cmpuint (count (fixture, &steg_action_table), ==, actions + 1);
  g_assert_cmpuint (count (fixture, &steg_person_table), ==, people + 1);
  action = last_of (fixture, &steg_action_table);
  g_assert_cmpstr (steg_record_get_text (action, STEG_ACTION_TITLE), ==, "Test it");
  g_assert_cmpstr (steg_record_get_text (action, STEG_ACTION_REPEAT), ==, "month;1");
  g_assert_true (steg_record_get_link (action, STEG_ACTION_OWNER)
                 == last_of (fixture, &steg_person_table));
  g_assert_cmpstr (typed (quick), ==, "");
  page_undo (fixture);
  g_assert_cmpuint (count (fixture, &steg_action_table), ==, actions);
  g_assert_cmpuint (count (fixture, &steg_person_table), ==, people);
}

static void
escape_makes_pieces_text_from_the_last_on (PageFixture *fixture, gconstpointer unused)
{
  static const char *const texts[] = {
    "Adds “Test it every month” to ",
    "Adds “Test it 12 june every month” to ",
    "Adds “Test it @IT 12 june every month” to ",
  };
  GtkWidget *quick = show (fixture);

  type (quick, "Test it @IT 12 june every month");
  g_assert_true (page_says (quick, "Adds “Test it” to "));
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      press_escape (quick);
      g_assert_true (page_says (quick, texts[i]));
      g_assert_cmpstr (typed (quick), ==, "Test it @IT 12 june every month");
    }
  press_escape (quick);
  g_assert_cmpstr (typed (quick), ==, "Test it @IT 12 june every month");
  type (quick, "");
  type (quick, "Again @IT");
  g_assert_true (page_says (quick, "Adds “Again” to "));
}

static void
a_chip_makes_its_piece_text (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *quick = show (fixture);

  type (quick, "Test it @IT every month");
  g_assert_true (gtk_widget_activate_action (quick, "quick.keep-as-text", "u", 0));
  page_settle ();
  g_assert_true (page_says (quick, "Adds “Test it @IT” to "));
  g_assert_true (gtk_widget_activate_action (quick, "quick.keep-as-text", "u", 7));
  g_assert_true (page_says (quick, "Every month"));
}

static void
everybody_after_the_first_is_said_to_help (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget  *quick = show (fixture);
  guint       people = count (fixture, &steg_person_table);
  guint       helpers = count (fixture, &steg_helper_table);
  const char *text = "Test it @IT @CISO @Auditor";

  type (quick, text);
  g_assert_true (page_says (quick, "Helper: CISO"));
  g_assert_true (page_says (quick, "Helper, a new person: Auditor"));
  press_escape (quick);
  g_assert_true (page_says (quick, "Adds “Test it @Auditor” to "));
  g_assert_true (page_says (quick, "Helper: CISO"));
  g_assert_true (gtk_widget_activate_action (quick, "quick.keep-as-text", "u", 0));
  page_settle ();
  g_assert_true (page_says (quick, "Adds “Test it @IT @Auditor” to "));
  g_assert_false (page_says (quick, "Helper: CISO"));
  type (quick, "");
  type (quick, text);
  press_enter (quick);
  g_assert_cmpuint (count (fixture, &steg_person_table), ==, people + 1);
  g_assert_cmpuint (count (fixture, &steg_helper_table), ==, helpers + 2);
  page_undo (fixture);
  g_assert_cmpuint (count (fixture, &steg_person_table), ==, people);
  g_assert_cmpuint (count (fixture, &steg_helper_table), ==, helpers);
}

static void
an_area_moves_the_place_and_gives_it_back (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *quick = show (fixture);

  g_assert_cmpstr (area_of_place (fixture, quick), ==, "Risk management");
  type (quick, "Test it #competence");
  g_assert_cmpstr (area_of_place (fixture, quick), ==, "Competence");
  type (quick, "Test it #follow-up");
  g_assert_cmpstr (area_of_place (fixture, quick), ==, "Follow-up");
  type (quick, "Test it");
  g_assert_cmpstr (area_of_place (fixture, quick), ==, "Risk management");
}

static void
the_place_that_is_chosen_after_the_area_counts (PageFixture *fixture, gconstpointer unused)
{
  GtkWidget *quick = show (fixture);
  int        end = -1;

  type (quick, "Test it #competence");
  steg_quick_add_propose (STEG_QUICK_ADD (quick), fixture->action);
  gtk_editable_insert_text (GTK_EDITABLE (page_child (quick, "new_action")), " now", -1, &end);
  press_enter (quick);
  g_assert_cmpstr (
    steg_record_get_link_id (last_of (fixture, &steg_action_table), STEG_ACTION_IMPROVEMENT), ==,
    steg_record_get_link_id (fixture->action, STEG_ACTION_IMPROVEMENT));
}

static void
nothing_is_added_without_a_text (PageFixture *fixture, gconstpointer unused)
{
  static const char *const texts[] = { "", "   ", "@IT", "@IT fredag !hög" };
  guint                    before = count (fixture, &steg_action_table);
  GtkWidget               *quick = show (fixture);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      type (quick, texts[i]);
      press_enter (quick);
      g_assert_cmpuint (count (fixture, &steg_action_table), ==, before);
      g_assert_cmpstr (typed (quick), ==, texts[i]);
    }
  g_assert_true (page_says (quick, "Say what is to be done as well"));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
#define ADD(sentence) \
  g_test_add ("/quick-add/" #sentence, PageFixture, NULL, page_set_up, sentence, page_tear_down)
  ADD (what_is_understood_is_said_before_it_is_added);
  g_test_add ("/quick-add/each_mark_that_the_help_shows_is_understood", PageFixture, "en",
              page_set_up, each_mark_that_the_help_shows_is_understood, page_tear_down);
  g_test_add ("/quick-add/each_mark_that_the_help_shows_is_understood_in_swedish", PageFixture,
              "sv", page_set_up, each_mark_that_the_help_shows_is_understood, page_tear_down);
  ADD (enter_adds_everything_in_one_command);
  ADD (escape_makes_pieces_text_from_the_last_on);
  ADD (a_chip_makes_its_piece_text);
  ADD (everybody_after_the_first_is_said_to_help);
  ADD (an_area_moves_the_place_and_gives_it_back);
  ADD (the_place_that_is_chosen_after_the_area_counts);
  ADD (nothing_is_added_without_a_text);
  return g_test_run ();
}
