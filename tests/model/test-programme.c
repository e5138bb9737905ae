/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-programme.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

/* What a view of the people hears: every report, and whether it was true. */
typedef struct
{
  GPtrArray *shown; /* what the view believes to be there */
  guint      n_reports;
} View;

static void
items_changed_cb (GListModel *model, guint position, guint removed, guint added, gpointer view)
{
  View *self = view;

  self->n_reports++;
  if (removed > 0)
    g_ptr_array_remove_range (self->shown, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (self->shown, (gint) (position + i),
                        g_list_model_get_item (model, position + i));
  g_assert_cmpuint (self->shown->len, ==, g_list_model_get_n_items (model));
  for (guint i = 0; i < self->shown->len; i++)
    {
      g_autoptr (StegRecord) record = g_list_model_get_item (model, i);

      g_assert_true (record == self->shown->pdata[i]);
    }
}

static void
open_view (View *self, StegProgramme *programme)
{
  self->shown = g_ptr_array_new_with_free_func (g_object_unref);
  self->n_reports = 0;
  g_signal_connect (steg_programme_list (programme, &steg_person_table), "items-changed",
                    G_CALLBACK (items_changed_cb), self);
}

static void
close_view (View *self, StegProgramme *programme)
{
  g_signal_handlers_disconnect_by_data (steg_programme_list (programme, &steg_person_table), self);
  g_ptr_array_unref (self->shown);
}

static void
add_person (GPtrArray *changes, const char *name)
{
  StegChange *change = steg_change_new_row (&steg_person_table);

  steg_change_take (change, STEG_PERSON_NAME, steg_value_text (name));
  g_ptr_array_add (changes, change);
}

static void
remove_person (GPtrArray *changes, StegRecord *person)
{
  g_ptr_array_add (
    changes, steg_change_new (&steg_person_table, STEG_CHANGE_REMOVE, steg_record_get_id (person)));
}

static StegRecord *
person (StegProgramme *programme, guint position)
{
  return steg_programme_at (programme, &steg_person_table, position);
}

static void
many_rows_come_with_one_report (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  View view;

  open_view (&view, programme);
  for (int i = 0; i < 10; i++)
    add_person (changes, "IT");
  steg_programme_absorb (programme, changes);
  g_assert_cmpuint (view.n_reports, ==, 1);
  g_assert_cmpuint (view.shown->len, ==, 10);
  close_view (&view, programme);
}

static void
rows_that_come_and_go_together_are_one_report (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) first = steg_changes_new ();
  g_autoptr (GPtrArray) second = steg_changes_new ();
  View view;

  open_view (&view, programme);
  for (int i = 0; i < 10; i++)
    add_person (first, "IT");
  steg_programme_absorb (programme, first);
  remove_person (second, person (programme, 2));
  remove_person (second, person (programme, 7));
  add_person (second, "HR");
  steg_programme_absorb (programme, second);
  g_assert_cmpuint (view.n_reports, ==, 2);
  g_assert_cmpuint (view.shown->len, ==, 9);
  g_assert_cmpstr (steg_record_get_text (person (programme, 8), STEG_PERSON_NAME), ==, "HR");
  close_view (&view, programme);
}

/* Whatever comes and goes, in whatever mixture: the view, told only by reports, shows the truth. */
static void
any_mixture_of_changes_is_told_truly (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  View view;

  open_view (&view, programme);
  for (int batch = 0; batch < 300; batch++)
    {
      g_autoptr (GPtrArray) changes = steg_changes_new ();
      guint count = steg_programme_count (programme, &steg_person_table);

      for (guint i = 0; i < count; i++)
        if (g_test_rand_int_range (0, 4) == 0)
          remove_person (changes, person (programme, i));
      for (int i = g_test_rand_int_range (0, 6); i > 0; i--)
        add_person (changes, "IT");
      steg_programme_absorb (programme, changes);
    }
  g_assert_cmpuint (view.shown->len, ==, steg_programme_count (programme, &steg_person_table));
  close_view (&view, programme);
}

static void
a_row_that_comes_and_goes_in_one_batch_was_never_there (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  StegChange *added;
  View        view;

  open_view (&view, programme);
  add_person (changes, "IT");
  added = changes->pdata[0];
  g_ptr_array_add (changes, steg_change_new (&steg_person_table, STEG_CHANGE_REMOVE, added->id));
  steg_programme_absorb (programme, changes);
  g_assert_cmpuint (view.n_reports, ==, 0);
  g_assert_null (steg_programme_find (programme, added->id));
  close_view (&view, programme);
}

static void
unknown_rows_are_taken_as_what_they_amount_to (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  StegChange *set;

  add_person (changes, "IT");
  set = changes->pdata[0];
  set->kind = STEG_CHANGE_SET;
  steg_programme_absorb (programme, changes);
  g_assert_cmpstr (steg_record_get_text (person (programme, 0), STEG_PERSON_NAME), ==, "IT");

  set->kind = STEG_CHANGE_ADD;
  steg_programme_absorb (programme, changes);
  g_assert_cmpuint (steg_programme_count (programme, &steg_person_table), ==, 1);

  test_programme_remove (programme, person (programme, 0));
  g_ptr_array_set_size (changes, 0);
  g_ptr_array_add (changes, steg_change_new (&steg_person_table, STEG_CHANGE_REMOVE,
                                             "01890a5d-ac96-774b-bcce-b302099a8057"));
  steg_programme_absorb (programme, changes);
  g_assert_cmpuint (steg_programme_count (programme, &steg_person_table), ==, 0);
}

static void
absorbed_cb (StegProgramme *programme, GPtrArray *changes, gpointer lengths)
{
  g_array_append_val ((GArray *) lengths, changes->len);
}

static void
a_batch_is_announced_once_when_all_of_it_is_there (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) changes = steg_changes_new ();
  g_autoptr (GArray) lengths = g_array_new (FALSE, FALSE, sizeof (guint));

  g_signal_connect (programme, "absorbed", G_CALLBACK (absorbed_cb), lengths);
  add_person (changes, "IT");
  add_person (changes, "HR");
  steg_programme_absorb (programme, changes);
  g_assert_cmpuint (lengths->len, ==, 1);
  g_assert_cmpuint (g_array_index (lengths, guint, 0), ==, 2);
}

static void
wordings_fall_back_on_another_language (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *area = test_programme_area (programme, 1);

  g_assert_cmpstr (steg_programme_wording (programme, area, "name", "en"), ==, "Area 1");
  g_assert_cmpstr (steg_programme_wording (programme, area, "name", "sv"), ==, "Area 1");
  g_assert_cmpstr (steg_programme_wording (programme, area, "aim", "sv"), ==, "");
  test_programme_add (programme, &steg_wording_table, "record", steg_record_get_id (area), "field",
                      "name", "language", "sv", "text", "Område 1", NULL);
  g_assert_cmpstr (steg_programme_wording (programme, area, "name", "sv"), ==, "Område 1");
}

static gboolean
is_active (StegRecord *record, gpointer unused)
{
  return steg_record_get_flag (record, STEG_PERSON_ACTIVE);
}

static void
rows_are_chosen_and_sorted (void)
{
  g_autoptr (StegProgramme) programme = steg_programme_new ();
  g_autoptr (GPtrArray) chosen = NULL;

  test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  test_programme_add (programme, &steg_person_table, "name", "Former", "active", "no", NULL);
  test_programme_add (programme, &steg_person_table, "name", "HR", NULL);
  chosen = steg_programme_select (programme, &steg_person_table, is_active, NULL, STEG_PERSON_NAME);
  g_assert_cmpuint (chosen->len, ==, 2);
  g_assert_cmpstr (steg_record_get_text (chosen->pdata[0], STEG_PERSON_NAME), ==, "HR");
  g_assert_cmpstr (steg_record_get_text (chosen->pdata[1], STEG_PERSON_NAME), ==, "IT");
}

static void
records_go_with_their_programme (void)
{
  StegProgramme *programme = test_programme_new (2, 2, 2);
  StegRecord    *kept = g_object_ref (test_programme_action (programme, 1, "do", NULL));
  StegRecord    *area = test_programme_area (programme, 1);

  g_object_add_weak_pointer (G_OBJECT (area), (gpointer *) &area);
  g_assert_finalize_object (programme);
  g_assert_null (area);
  g_assert_null (steg_record_get_link (kept, STEG_ACTION_IMPROVEMENT));
  g_assert_cmpstr (steg_record_get_text (kept, STEG_ACTION_TITLE), ==, "How");
  g_assert_finalize_object (kept);
}

static guint
count_led_by (StegProgramme *programme, StegRecord *person)
{
  GPtrArray *rows = steg_programme_linked (programme, &steg_action_table, STEG_ACTION_OWNER,
                                           steg_record_get_id (person));

  return rows != NULL ? rows->len : 0;
}

static void
a_link_is_followed_from_its_other_end (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *first = test_programme_add (programme, &steg_person_table, "name", "A", NULL);
  StegRecord *second = test_programme_add (programme, &steg_person_table, "name", "B", NULL);
  StegRecord *action = test_programme_action (programme, 1, "do", NULL);
  StegRecord *other = test_programme_action (programme, 1, "do", NULL);

  g_assert_cmpuint (count_led_by (programme, first), ==, 0);
  test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (first));
  test_programme_set (programme, other, STEG_ACTION_OWNER, steg_record_get_id (first));
  g_assert_cmpuint (count_led_by (programme, first), ==, 2);
  test_programme_set (programme, other, STEG_ACTION_OWNER, steg_record_get_id (second));
  g_assert_cmpuint (count_led_by (programme, first), ==, 1);
  g_assert_cmpuint (count_led_by (programme, second), ==, 1);
  test_programme_set (programme, other, STEG_ACTION_PROGRESS, "50");
  g_assert_cmpuint (count_led_by (programme, second), ==, 1);
  test_programme_remove (programme, other);
  g_assert_cmpuint (count_led_by (programme, second), ==, 0);
}

static guint
count_promises (StegProgramme *programme)
{
  guint           n;
  const StegPair *pairs = steg_programme_pairs (programme, &steg_action_statement_table, &n);

  for (guint i = 0; i < n; i++)
    {
      g_assert_true (steg_record_get_table (pairs[i].from) == &steg_action_table);
      g_assert_true (steg_record_get_table (pairs[i].to) == &steg_statement_table);
      g_assert_true (steg_programme_at (programme, &steg_action_table, pairs[i].from_at)
                     == pairs[i].from);
      g_assert_true (steg_programme_at (programme, &steg_statement_table, pairs[i].to_at)
                     == pairs[i].to);
    }
  return n;
}

static void
pairs_follow_what_comes_and_goes (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 3);
  StegRecord *action = test_programme_action (programme, 1, "do", NULL);
  StegRecord *other = test_programme_action (programme, 1, "do", NULL);

  g_assert_cmpuint (count_promises (programme), ==, 0);
  test_programme_promise (programme, action, 1, 1, 2);
  test_programme_promise (programme, other, 1, 1, 3);
  g_assert_cmpuint (count_promises (programme), ==, 2);
  test_programme_set (programme, action, STEG_ACTION_PROGRESS, "50");
  g_assert_cmpuint (count_promises (programme), ==, 2);
  test_programme_remove (programme, action);
  g_assert_cmpuint (count_promises (programme), ==, 1);
  test_programme_remove (programme, test_programme_statement (programme, 1, 1, 3));
  g_assert_cmpuint (count_promises (programme), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("programme", many_rows_come_with_one_report);
  ADD_SENTENCE ("programme", rows_that_come_and_go_together_are_one_report);
  ADD_SENTENCE ("programme", any_mixture_of_changes_is_told_truly);
  ADD_SENTENCE ("programme", a_row_that_comes_and_goes_in_one_batch_was_never_there);
  ADD_SENTENCE ("programme", unknown_rows_are_taken_as_what_they_amount_to);
  ADD_SENTENCE ("programme", a_batch_is_announced_once_when_all_of_it_is_there);
  ADD_SENTENCE ("programme", wordings_fall_back_on_another_language);
  ADD_SENTENCE ("programme", rows_are_chosen_and_sorted);
  ADD_SENTENCE ("programme", records_go_with_their_programme);
  ADD_SENTENCE ("programme", a_link_is_followed_from_its_other_end);
  ADD_SENTENCE ("programme", pairs_follow_what_comes_and_goes);
  return g_test_run ();
}
