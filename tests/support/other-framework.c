/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "support/other-framework.h"

#include "base/steg-id.h"
#include "exchange/steg-blank-programme.h"
#include "model/steg-tables.h"
#include "session/steg-standard-plan.h"

static const char *const subjects[][2] = {
  { "Ledning och styrning", "Leadership and governance" },
  { "Fysisk säkerhet", "Physical security" },
  { "Behörigheter", "Access rights" },
  { "Leverantörsrelationer", "Supplier relations" },
  { "Kontinuitetshantering", "Business continuity" },
  { "Kryptering", "Cryptography" },
  { "Utveckling", "Development" },
  { "Drift", "Operations" },
  { "Kommunikation", "Communication" },
};

static const char *const sides[][2] = {
  { "Styrdokument", "Steering documents" },
  { "Genomförande", "Implementation" },
  { "Uppföljning och lärande", "Follow-up and learning" },
  { "Resurser", "Resources" },
  { "Ansvar", "Responsibility" },
  { "Verktyg", "Tools" },
  { "Mätning", "Measurement" },
  { "Kultur", "Culture" },
  { "Samverkan", "Cooperation" },
};

static const char *const steps[][2] = {
  { "Obefintlig", "Absent" },
  { "Påbörjad", "Begun" },
  { "Upprepbar", "Repeatable" },
  { "Införd", "Established" },
  { "Förutsägbar", "Predictable" },
  { "Optimerande", "Optimising" },
  { "Förebildlig", "Exemplary" },
  { "Ledande", "Leading" },
  { "Fulländad", "Perfect" },
};

/* <@element language="…">@text</@element> in both languages. */
static void
write_both (GString *xml, const char *element, const char *swedish, const char *english)
{
  g_string_append_printf (xml, "<%s language=\"sv\">%s</%s>", element, swedish, element);
  g_string_append_printf (xml, "<%s language=\"en\">%s</%s>\n", element, english, element);
}

static void
write_statement (GString *xml, int area, int aspect, int level)
{
  g_autofree char *swedish = g_strdup_printf (
    "%s inom %s: så ser det ut på nivå %d, med allt som hör till.", sides[aspect - 1][0],
    subjects[area - 1][0], level);
  g_autofree char *english = g_strdup_printf (
    "%s in %s: this is what it looks like on level %d, with all that belongs to it.",
    sides[aspect - 1][1], subjects[area - 1][1], level);

  g_string_append_printf (xml, "<statement aspect=\"side-%d\" level=\"%d\">\n", aspect, level);
  write_both (xml, "text", swedish, english);
  if (level > 1)
    write_both (xml, "aim", "Det finns, används och följs upp",
                "It is in place, used and followed up");
  g_string_append (xml, "</statement>\n");
}

static void
write_area (GString *xml, const OtherFramework *size, int area)
{
  g_string_append_printf (xml, "<area key=\"area-%d\">\n", area);
  write_both (xml, "name", subjects[area - 1][0], subjects[area - 1][1]);
  for (int aspect = 1; aspect <= size->aspects; aspect++)
    for (int level = 1; level <= size->levels; level++)
      write_statement (xml, area, aspect, level);
  g_string_append (xml, "</area>\n");
}

char *
other_framework_write (const OtherFramework *size)
{
  GString *xml = g_string_new ("<framework xmlns=\"urn:stegvis:framework\" format=\"1\" "
                               "key=\"other\" version=\"1.0\" rule=\"mean\">\n");

  write_both (xml, "title", "En annan modell", "Another framework");
  for (int level = 1; level <= size->levels; level++)
    {
      g_string_append_printf (xml, "<level key=\"%d\">", level);
      write_both (xml, "name", steps[level - 1][0], steps[level - 1][1]);
      g_string_append (xml, "</level>\n");
    }
  for (int aspect = 1; aspect <= size->aspects; aspect++)
    {
      g_string_append_printf (xml, "<aspect key=\"side-%d\">", aspect);
      write_both (xml, "name", sides[aspect - 1][0], sides[aspect - 1][1]);
      g_string_append (xml, "</aspect>\n");
    }
  for (int area = 1; area <= size->areas; area++)
    write_area (xml, size, area);
  g_string_append (xml, "</framework>\n");
  return g_string_free (xml, FALSE);
}

/* Adds a row of @table: pairs of a field's name and its text, ended by %NULL. Returns: its id,
 * borrowed from the row. */
static const char *
add (GPtrArray *changes, const StegTable *table, ...)
{
  g_autoptr (GError) error = NULL;
  StegChange *row = steg_change_new_row (table);
  const char *name;
  va_list     pairs;

  va_start (pairs, table);
  while ((name = va_arg (pairs, const char *)) != NULL)
    {
      int       field = steg_table_find_field (table, name);
      StegValue value = STEG_VALUE_EMPTY;

      steg_field_parse (&table->fields[field], va_arg (pairs, const char *), &value, &error);
      g_assert_no_error (error);
      steg_change_take (row, (guint) field, value);
    }
  va_end (pairs);
  g_assert_true (steg_change_complete (row, &error));
  g_ptr_array_add (changes, row);
  return row->id;
}

static char *
id_of (const StegTable *table, const char *key, int number)
{
  g_autofree char  *text = g_strdup_printf ("%s-%d", key, number);
  const char *const parts[] = { text, NULL };

  return steg_id_for_tuple (table->name, parts);
}

/* What @round says about the area at @number, whose aspects are about on @level. */
static void
judge (GPtrArray            *changes,
       const OtherFramework *size,
       const char           *round,
       int                   number,
       int                   level)
{
  g_autofree char *area = id_of (&steg_area_table, "area", number);
  g_autofree char *text = g_strdup_printf ("%d", level);

  for (int aspect = 1; aspect <= size->aspects; aspect++)
    {
      g_autofree char *side = id_of (&steg_aspect_table, "side", aspect);
      g_autofree char *rated = g_strdup_printf ("%d", MIN (size->levels, level + aspect % 2));

      add (changes, &steg_rating_table, "round", round, "area", area, "aspect", side, "state",
           "rated", "level", rated, NULL);
    }
  add (changes, &steg_verdict_table, "round", round, "area", area, "level", text, NULL);
  add (changes, &steg_reason_table, "round", round, "area", area, "order", "a1", "text",
       "This is why we are where we are", NULL);
}

static void
plan (GPtrArray *changes, const char *owner, int number, StegDate today)
{
  static const char *const phases[] = { "plan", "do", "check", "act" };
  g_autofree char         *area = id_of (&steg_area_table, "area", number);
  g_autofree char         *side = id_of (&steg_aspect_table, "side", 1);
  const char              *improvement;

  improvement = add (changes, &steg_improvement_table, "area", area, "title", "Do what is missing",
                     "order", "a1", NULL);
  for (int i = 0; i < (int) G_N_ELEMENTS (phases); i++)
    {
      g_autofree char  *start = steg_date_to_iso (today - 60 + number * 10);
      g_autofree char  *due = steg_date_to_iso (today - 20 + number * 10 + i * 7);
      const char       *action = add (changes, &steg_action_table, "improvement", improvement,
                                      "title", "Write it down and try it", "owner", owner, "phase",
                                      phases[i], "start", start, "due", due, "checked_on",
                                i >= 2 ? start : NULL, "effort", "8", "impact", "3", NULL);
      const char *const parts[] = { area, side, "2", NULL };
      g_autofree char  *statement = steg_id_for_tuple ("statement", parts);

      add (changes, &steg_action_statement_table, "action", action, "statement", statement, NULL);
    }
}

static const char *
hold_round (GPtrArray *changes, const char *title, StegDate day)
{
  g_autofree char *held_on = steg_date_to_iso (day);

  return add (changes, &steg_round_table, "title", title, "held_on", held_on, "state", "agreed",
              NULL);
}

GPtrArray *
other_framework_programme (const OtherFramework *size,
                           const char           *path,
                           const char           *language,
                           StegDate              today)
{
  g_autoptr (GError) error = NULL;
  g_autofree char   *xml = other_framework_write (size);
  StegBlankProgramme wanted
    = { .title = "Ours", .language = language, .framework_path = path, .today = today - 200 };
  GPtrArray  *changes;
  const char *owner, *before, *after;

  g_file_set_contents (path, xml, -1, &error);
  g_assert_no_error (error);
  changes = steg_blank_programme_new (&wanted, &error);
  g_assert_no_error (error);
  owner = add (changes, &steg_person_table, "name", "Security officer", "kind", "role", NULL);
  before = hold_round (changes, "Baseline", today - 200);
  after = hold_round (changes, "Second round", today - 10);
  for (int area = 1; area <= size->areas; area++)
    {
      judge (changes, size, before, area, 1 + area % size->levels);
      judge (changes, size, after, area, 1 + (area * 2) % size->levels);
      plan (changes, owner, area, today);
    }
  steg_standard_plan_add_to (changes, today - 200);
  return changes;
}
