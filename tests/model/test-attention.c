/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-attention.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY "2026-05-20"

static StegRecord *
owned_action (StegProgramme *programme, const char *phase, const char *due)
{
  StegRecord *person = test_programme_add (programme, &steg_person_table, "name", "IT", NULL);
  StegRecord *action = test_programme_action (programme, 1, phase, due);

  test_programme_set (programme, action, STEG_ACTION_OWNER, steg_record_get_id (person));
  return action;
}

static StegRecord *
decision (StegProgramme *programme, const char *state, const char *needed_by)
{
  return test_programme_add (programme, &steg_decision_table, "question", "Budget?", "state", state,
                             "needed_by", needed_by, NULL);
}

static StegRecord *
measure (StegProgramme *programme, const char *goal, const char *read_on, const char *value)
{
  StegRecord *self = test_programme_add (programme, &steg_measure_table, "title", "Incidents",
                                         "goal", goal, "direction", "down", NULL);

  if (read_on != NULL)
    test_programme_add (programme, &steg_reading_table, "measure", steg_record_get_id (self), "on",
                        read_on, "value", value, NULL);
  return self;
}

static StegRecord *
document (StegProgramme *programme, const char *review_on)
{
  return test_programme_add (programme, &steg_document_table, "title", "Policy", "review_on",
                             review_on, NULL);
}

static const StegAttention *
item (GArray *items, guint index)
{
  g_assert_cmpuint (index, <, items->len);
  return &g_array_index (items, StegAttention, index);
}

static void
the_most_pressing_comes_first (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *later = decision (programme, "asked", "2026-07-01");
  StegRecord *no_day = decision (programme, "asked", NULL);
  StegRecord *sooner = decision (programme, "asked", "2026-06-01");
  StegRecord *no_date = owned_action (programme, "plan", NULL);
  StegRecord *no_owner = test_programme_action (programme, 1, "plan", "2026-09-01");
  StegRecord *friday = owned_action (programme, "do", "2026-05-22");
  StegRecord *today = owned_action (programme, "do", "2026-05-20");
  StegRecord *late = owned_action (programme, "do", "2026-05-19");
  StegRecord *long_late = owned_action (programme, "plan", "2026-05-08");
  g_autoptr (GArray) items = steg_attention_new (programme, test_day (TODAY), NULL);
  const struct
  {
    StegAttentionKind kind;
    StegRecord       *record;
    int               days;
  } expected[] = {
    { STEG_ATTENTION_LATE, long_late, -12 },
    { STEG_ATTENTION_LATE, late, -1 },
    { STEG_ATTENTION_DUE_SOON, today, 0 },
    { STEG_ATTENTION_DUE_SOON, friday, 2 },
    { STEG_ATTENTION_NO_OWNER, no_owner, 104 },
    { STEG_ATTENTION_NO_DATE, no_date, 0 },
    { STEG_ATTENTION_DECISION, sooner, 12 },
    { STEG_ATTENTION_DECISION, later, 42 },
    { STEG_ATTENTION_DECISION, no_day, 0 },
  };

  g_assert_cmpuint (items->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < items->len; i++)
    {
      g_assert_cmpint (item (items, i)->kind, ==, expected[i].kind);
      g_assert_true (item (items, i)->record == expected[i].record);
      g_assert_cmpint (item (items, i)->days, ==, expected[i].days);
    }
}

static void
measures_and_documents_stand_between_what_is_soon_and_what_nobody_owns (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  StegRecord *no_owner = test_programme_action (programme, 1, "plan", "2026-09-01");
  StegRecord *unread = measure (programme, "5", NULL, NULL);
  StegRecord *late_and_off = measure (programme, "5", "2026-04-18", "9");
  StegRecord *off = measure (programme, "5", "2026-05-01", "6");
  StegRecord *long_overdue = document (programme, "2026-03-01");
  StegRecord *overdue = document (programme, "2026-05-19");
  StegRecord *friday = owned_action (programme, "do", "2026-05-22");
  g_autoptr (GArray) items = NULL;
  const struct
  {
    StegAttentionKind kind;
    StegRecord       *record;
    int               days;
  } expected[] = {
    { STEG_ATTENTION_DUE_SOON, friday, 2 },
    { STEG_ATTENTION_REVIEW, long_overdue, -80 },
    { STEG_ATTENTION_REVIEW, overdue, -1 },
    { STEG_ATTENTION_OFF_GOAL, off, -19 },
    { STEG_ATTENTION_READING, late_and_off, -2 },
    { STEG_ATTENTION_READING, unread, 0 },
    { STEG_ATTENTION_NO_OWNER, no_owner, 104 },
  };

  measure (programme, "5", "2026-05-01", "5");
  measure (programme, NULL, "2026-05-01", "500");
  document (programme, "2026-05-20");
  document (programme, NULL);
  items = steg_attention_new (programme, test_day (TODAY), NULL);

  g_assert_cmpuint (items->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < items->len; i++)
    {
      g_assert_cmpint (item (items, i)->kind, ==, expected[i].kind);
      g_assert_true (item (items, i)->record == expected[i].record);
      g_assert_cmpint (item (items, i)->days, ==, expected[i].days);
    }
}

static void
an_action_is_named_once (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  g_autoptr (GArray) items = NULL;

  test_programme_action (programme, 1, "plan", NULL);
  test_programme_action (programme, 1, "do", "2026-05-01");
  items = steg_attention_new (programme, test_day (TODAY), NULL);

  g_assert_cmpuint (items->len, ==, 2);
  g_assert_cmpint (item (items, 0)->kind, ==, STEG_ATTENTION_LATE);
  g_assert_cmpint (item (items, 1)->kind, ==, STEG_ATTENTION_NO_OWNER);
}

static void
what_is_settled_needs_no_attention (void)
{
  g_autoptr (StegProgramme) programme = test_programme_new (1, 1, 1);
  g_autoptr (GArray) items = NULL;

  test_programme_action (programme, 1, "check", "2026-05-01");
  test_programme_action (programme, 1, "act", NULL);
  test_programme_set (programme, test_programme_action (programme, 1, "do", "2026-05-01"),
                      STEG_ACTION_OUTCOME, "dropped");
  owned_action (programme, "do", "2026-08-01");
  decision (programme, "decided", "2026-05-01");
  decision (programme, "withdrawn", NULL);
  items = steg_attention_new (programme, test_day (TODAY), NULL);

  g_assert_cmpuint (items->len, ==, 0);
}

static void
the_list_outlives_the_programme (void)
{
  StegProgramme *programme = test_programme_new (1, 1, 1);
  StegRecord    *action = test_programme_action (programme, 1, "do", "2026-05-01");
  GArray        *items = steg_attention_new (programme, test_day (TODAY), NULL);

  g_object_add_weak_pointer (G_OBJECT (action), (gpointer *) &action);
  g_assert_finalize_object (programme);
  g_assert_nonnull (action);
  g_assert_cmpstr (steg_record_get_text (item (items, 0)->record, STEG_ACTION_TITLE), ==, "How");
  g_array_unref (items);
  g_assert_null (action);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("attention", the_most_pressing_comes_first);
  ADD_SENTENCE ("attention",
                measures_and_documents_stand_between_what_is_soon_and_what_nobody_owns);
  ADD_SENTENCE ("attention", an_action_is_named_once);
  ADD_SENTENCE ("attention", what_is_settled_needs_no_attention);
  ADD_SENTENCE ("attention", the_list_outlives_the_programme);
  return g_test_run ();
}
