/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/steg-repeat.h"

#include "model/steg-quick-when.h"

#include "support/test-programme.h"
#include "support/test-sentence.h"

#define TODAY steg_date_new (2026, 5, 20)

static StegRepeat
read_repeat (const char *text)
{
  StegRepeat repeat = { 0 };

  g_assert_true (steg_repeat_parse (text, &repeat));
  return repeat;
}

static void
what_is_stored_is_read_and_written_alike (void)
{
  static const struct
  {
    const char    *text;
    StegRepeatUnit unit;
    guint          interval;
    int            nth, weekday;
  } rows[] = {
    { "day;1", STEG_REPEAT_DAY, 1, 0, 0 },
    { "week;1", STEG_REPEAT_WEEK, 1, 0, 0 },
    { "week;2", STEG_REPEAT_WEEK, 2, 0, 0 },
    { "month;3", STEG_REPEAT_MONTH, 3, 0, 0 },
    { "year;1", STEG_REPEAT_YEAR, 1, 0, 0 },
    { "month;99", STEG_REPEAT_MONTH, 99, 0, 0 },
    { "month;1;1mon", STEG_REPEAT_MONTH, 1, 1, 1 },
    { "month;1;-1fri", STEG_REPEAT_MONTH, 1, -1, 5 },
    { "year;2;4sun", STEG_REPEAT_YEAR, 2, 4, 7 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      StegRepeat       repeat = read_repeat (rows[i].text);
      g_autofree char *text = steg_repeat_to_text (&repeat);

      g_assert_cmpint (repeat.unit, ==, rows[i].unit);
      g_assert_cmpuint (repeat.interval, ==, rows[i].interval);
      g_assert_cmpint (repeat.nth, ==, rows[i].nth);
      g_assert_cmpint (repeat.weekday, ==, rows[i].weekday);
      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
anything_else_is_no_repetition (void)
{
  static const char *const rows[] = {
    NULL,
    "",
    "week",
    "week;",
    ";1",
    "week;0",
    "week;100",
    "week;-1",
    "week;01",
    "week; 1",
    "Week;1",
    "month:3",
    "fortnight;1",
    "day;1;1mon",
    "week;1;1mon",
    "month;1;",
    "month;1;mon",
    "month;1;0mon",
    "month;1;5mon",
    "month;1;-2mon",
    "month;1;1Mon",
    "month;1;1monday",
    "month;1;1mon;",
    "month;1.5",
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      StegRepeat repeat = { .interval = 7 };

      g_assert_false (steg_repeat_parse (rows[i], &repeat));
      g_assert_cmpuint (repeat.interval, ==, 7);
    }
}

static void
the_next_occurrence_is_one_step_on (void)
{
  static const struct
  {
    const char *repeat, *date, *next;
  } rows[] = {
    { "day;1", "2026-12-31", "2027-01-01" },
    { "week;1", "2026-05-20", "2026-05-27" },
    { "week;2", "2026-12-21", "2027-01-04" },
    { "month;1", "2026-05-20", "2026-06-20" },
    { "month;3", "2026-11-15", "2027-02-15" },
    { "year;1", "2026-05-20", "2027-05-20" },
    /* the last day of a month stays the last */
    { "month;1", "2026-01-31", "2026-02-28" },
    { "month;1", "2026-02-28", "2026-03-31" },
    { "month;3", "2026-09-30", "2026-12-31" },
    { "year;1", "2028-02-29", "2029-02-28" },
    { "month;1", "2026-01-30", "2026-02-28" },
    /* on a weekday */
    { "month;1;1mon", "2026-05-04", "2026-06-01" },
    { "month;1;1mon", "2026-06-01", "2026-07-06" },
    { "month;1;-1fri", "2026-05-29", "2026-06-26" },
    { "month;1;-1fri", "2026-06-26", "2026-07-31" },
    { "month;3;2wed", "2026-05-13", "2026-08-12" },
    { "year;1;4thu", "2026-11-26", "2027-11-25" },
    { "month;1;-1sun", "2026-05-31", "2026-06-28" },
    /* from a day that is not the weekday */
    { "month;1;1mon", "2026-05-20", "2026-06-01" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      StegRepeat       repeat = read_repeat (rows[i].repeat);
      StegDate         date = steg_repeat_next (&repeat, test_day (rows[i].date));
      g_autofree char *next = steg_date_to_iso (date);

      g_assert_cmpstr (next, ==, rows[i].next);
    }
}

static void
what_was_missed_is_not_caught_up_on (void)
{
  static const struct
  {
    const char *repeat, *date, *today, *next;
  } rows[] = {
    { "month;1", "2026-05-20", "2026-05-01", "2026-06-20" }, /* done early */
    { "month;1", "2026-05-20", "2026-05-25", "2026-06-20" },
    { "month;1", "2026-01-31", "2026-05-20", "2026-05-31" }, /* not 28, as in February */
    { "month;3", "2025-12-31", "2026-05-20", "2026-06-30" },
    { "week;2", "2026-05-01", "2026-05-29", "2026-06-12" }, /* today itself is too late */
    { "month;1;1mon", "2026-01-05", "2026-05-20", "2026-06-01" },
    { "day;1", "2026-01-05", "2026-05-20", "2026-05-21" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      StegRepeat       repeat = read_repeat (rows[i].repeat);
      g_autofree char *next = steg_date_to_iso (steg_repeat_next_after (
        &repeat, test_day (rows[i].date), test_day (rows[i].today)));

      g_assert_cmpstr (next, ==, rows[i].next);
    }
}

static void
it_is_said_in_words (void)
{
  static const struct
  {
    const char *repeat, *english, *swedish;
  } rows[] = {
    { "day;1", "Every day", "Varje dag" },
    { "day;10", "Every 10 days", "Var 10:e dag" },
    { "day;11", "Every 11 days", "Var 11:e dag" },
    { "day;12", "Every 12 days", "Var 12:e dag" },
    { "day;21", "Every 21 days", "Var 21:a dag" },
    { "week;22", "Every 22 weeks", "Var 22:a vecka" },
    { "month;31", "Every 31 months", "Var 31:a månad" },
    { "year;42", "Every 42 years", "Vart 42:a år" },
    { "year;23", "Every 23 years", "Vart 23:e år" },
    { "week;1", "Every week", "Varje vecka" },
    { "week;2", "Every other week", "Varannan vecka" },
    { "month;1", "Every month", "Varje månad" },
    { "month;3", "Every quarter", "Varje kvartal" },
    { "month;6", "Every 6 months", "Var 6:e månad" },
    { "year;1", "Every year", "Varje år" },
    { "year;2", "Every other year", "Vartannat år" },
    { "month;1;1mon", "Every month, on the first Monday", "Varje månad, första måndagen" },
    { "month;3;-1fri", "Every quarter, on the last Friday", "Varje kvartal, sista fredagen" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      StegRepeat       repeat = read_repeat (rows[i].repeat);
      g_autofree char *english = steg_repeat_say (steg_catalogue_get ("en"), &repeat);
      g_autofree char *swedish = steg_repeat_say (steg_catalogue_get ("sv"), &repeat);

      g_assert_cmpstr (english, ==, rows[i].english);
      g_assert_cmpstr (swedish, ==, rows[i].swedish);
    }
}

static void
assert_reads (const char *words, const char *repeat)
{
  StegRepeat       read = { 0 };
  g_autofree char *text = NULL;

  g_test_message ("%s", words);
  g_assert_true (steg_quick_repeat_read (words, TODAY, &read));
  text = steg_repeat_to_text (&read);
  g_assert_cmpstr (text, ==, repeat);
}

static void
what_is_said_is_read_again_in_both_languages (void)
{
  static const char *const days[] = { "", ";1mon", ";2tue", ";3thu", ";4sun", ";-1fri" };
  static const char *const units[] = { "day", "week", "month", "year" };

  for (guint unit = 0; unit < G_N_ELEMENTS (units); unit++)
    for (guint interval = 1; interval <= 24; interval++)
      for (guint day = 0; day < (unit == STEG_REPEAT_MONTH ? G_N_ELEMENTS (days) : 1); day++)
        {
          g_autofree char *text
            = g_strdup_printf ("%s;%u%s", units[unit], interval, days[day]);
          StegRepeat       repeat = read_repeat (text);
          g_autofree char *english = steg_repeat_say (steg_catalogue_get ("en"), &repeat);
          g_autofree char *swedish = steg_repeat_say (steg_catalogue_get ("sv"), &repeat);

          assert_reads (english, text);
          assert_reads (swedish, text);
        }
}

static void
what_is_typed_is_a_repetition_only_as_a_whole (void)
{
  static const char *const others[]
    = { "", " , ", "sometimes", "every", "every week or so", "first monday", "12 june",
        "every 100 weeks", "month;1" };
  StegRepeat repeat;

  assert_reads (" Tredje tisdagen varje MÅNAD. ", "month;1;3tue");
  assert_reads ("monthly", "month;1");
  assert_reads ("var 14:e dag", "day;14");
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_assert_false (steg_quick_repeat_read (others[i], TODAY, &repeat));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  ADD_SENTENCE ("repeat", what_is_stored_is_read_and_written_alike);
  ADD_SENTENCE ("repeat", anything_else_is_no_repetition);
  ADD_SENTENCE ("repeat", the_next_occurrence_is_one_step_on);
  ADD_SENTENCE ("repeat", what_was_missed_is_not_caught_up_on);
  ADD_SENTENCE ("repeat", it_is_said_in_words);
  ADD_SENTENCE ("repeat", what_is_said_is_read_again_in_both_languages);
  ADD_SENTENCE ("repeat", what_is_typed_is_a_repetition_only_as_a_whole);
  return g_test_run ();
}
